import { describe, expect, it } from 'vitest';
import { FACTORS } from '../vocabulary.ts';
import { LEAVING_STAGES } from './leaving-stages.ts';
import { isAbout, WORRIES, worryNames } from './worries.ts';

describe('the worries', () => {
  it('are a dozen at most, each of factors that there are, none in two', () => {
    const factors = Object.values(WORRIES).flatMap((worry) => [...worry.factors]);
    expect(worryNames.length).toBeLessThanOrEqual(12);
    expect(factors.filter((factor) => !Object.hasOwn(FACTORS, factor))).toEqual([]);
    expect(new Set(factors).size).toBe(factors.length);
  });

  it('are met by any of their factors', () => {
    expect(isAbout('vat-and-tax', ['pensions', 'corporation-tax'])).toBe(true);
    expect(isAbout('vat-and-tax', ['pensions'])).toBe(false);
  });
});

describe('the stages', () => {
  it('are the nine of the guide, each with factors that there are', () => {
    expect(Object.keys(LEAVING_STAGES)).toEqual(['is-it-for-us', 'which-form', 'does-it-add-up', 'will-staff-come', 'who-says-yes', 'getting-ready', 'first-years', 'keeping-the-contract', 'ten-years-on']);
    expect(Object.values(LEAVING_STAGES).flatMap(({ factors }) => [...factors]).filter((factor) => !Object.hasOwn(FACTORS, factor))).toEqual([]);
  });
});
