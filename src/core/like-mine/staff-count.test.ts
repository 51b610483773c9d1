import { describe, expect, it } from 'vitest';
import { makeFact } from '../testing.ts';
import { staffCountOf } from './staff-count.ts';

describe('how many staff a case had', () => {
  it('is the count at launch where there is one, whatever is written before it', () => {
    expect(staffCountOf([makeFact({ about: 'staff', value: 90, as_of: '2010' }), makeFact({ about: 'staff_at_launch', value: 57, unit: 'full-time equivalents' })]))
      .toEqual({ value: 57, words: '57 full-time equivalents at launch' });
    expect(staffCountOf([makeFact({ about: 'staff_at_launch', value: 1200, unit: 'people who were to transfer' })])?.words).toBe('1,200 staff as planned');
  });

  it('is else the first later count that is dated, and says when', () => {
    const later = (as_of: string | undefined, value: number) => makeFact({ about: 'staff', value, as_of });
    expect(staffCountOf([later(undefined, 10), later('2022-04', 30), later('2017', 20)])?.words).toBe('20 staff in 2017');
    expect(staffCountOf([later('2021~', 40)])?.words).toBe('40 staff about 2021');
    expect(staffCountOf([later('2020/2021', 40)])?.words).toBe('40 staff between 2020 and 2021');
    expect(staffCountOf([later(undefined, 10)])?.words).toBe('10 staff at a date not given');
  });

  it('is not known from words, from nought, or from a count of some of the staff', () => {
    expect(staffCountOf([makeFact({ about: 'staff_at_launch', value: 'all library staff' })])).toBeUndefined();
    expect(staffCountOf([makeFact({ about: 'staff', value: 0 })])).toBeUndefined();
    expect(staffCountOf([makeFact({ about: 'staff', value: 70, unit: 'frontline employees' })])).toBeUndefined();
    expect(staffCountOf([makeFact({ about: 'turnover', value: 70 })])).toBeUndefined();
    expect(staffCountOf([])).toBeUndefined();
  });
});
