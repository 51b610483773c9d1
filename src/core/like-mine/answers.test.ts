import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS, wordsOf } from '../vocabulary.ts';
import { countAnswered, formatAnswers, isDescribed, MOST_STAFF, OWN_REGIONS, parseAnswers, readStaff, type Answers } from './answers.ts';
import { LEAVING_STAGES, type LeavingStage } from './leaving-stages.ts';
import { PARENT_FAMILIES, type ParentFamily } from './parents.ts';
import { worryNames } from './worries.ts';

const NOTHING: Answers = { worries: [], withComparators: false };

describe('the answers in an address', () => {
  it('are read as they were written, whichever are given', () => {
    const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const answers = fc.record({
      service: maybe(wordsOf(SECTORS)), staff: fc.option(fc.integer({ min: 1, max: MOST_STAFF }), { nil: undefined }), parent: maybe(Object.keys(PARENT_FAMILIES) as ParentFamily[]),
      place: maybe(OWN_REGIONS), stage: maybe(Object.keys(LEAVING_STAGES) as LeavingStage[]), worries: fc.subarray([...worryNames]), withComparators: fc.boolean(),
    });
    fc.assert(fc.property(answers, (given) => {
      expect(parseAnswers(`#${formatAnswers(given)}`)).toEqual(given);
    }));
  });

  it('are readable', () => {
    expect(formatAnswers({ service: 'youth', staff: 60, parent: 'council', place: 'london', stage: 'will-staff-come', worries: ['pensions', 'losing-the-contract'], withComparators: true }))
      .toBe('service=youth&staff=60&parent=council&place=london&stage=will-staff-come&worry=losing-the-contract&worry=pensions&with=comparators');
    expect(formatAnswers(NOTHING)).toBe('');
  });

  it('leave out what is in no list, an answer of the wrong question, and the keys of every object', () => {
    expect(parseAnswers('#service=nursing&staff=many&parent=youth&place=abroad&stage=__proto__&worry=toString&worry=pensions&with=all')).toEqual({ ...NOTHING, worries: ['pensions'] });
    expect(parseAnswers('#nearest-title')).toEqual(NOTHING);
    expect(parseAnswers('#%E0%A4%A')).toEqual(NOTHING);
  });

  it('are counted by question: many worries are one answer', () => {
    expect(countAnswered(NOTHING)).toBe(0);
    expect(countAnswered({ ...NOTHING, withComparators: true })).toBe(0);
    expect(countAnswered({ ...NOTHING, service: 'youth', worries: ['pensions', 'vat-and-tax'] })).toBe(2);
  });

  it('describe a service unless they are stage and worries alone', () => {
    expect(isDescribed({ ...NOTHING, stage: 'which-form', worries: ['pensions'] })).toBe(false);
    expect(isDescribed({ ...NOTHING, staff: 60 })).toBe(true);
  });
});

describe('a number of staff', () => {
  it.for([['60', 60], [' 1,200 ', 1200], ['1 200', 1200], ['about 60 staff', 60], ['6.5', 7], ['1,234,567', 1_234_567]] as const)('%s is %i', ([text, staff]) => {
    expect(readStaff(text)).toBe(staff);
  });

  it.for(['sixty', '50-60', '50 or 60', '0', '-5', '0.2', '99999999', '1,20'])('%s is unclear', (text) => {
    expect(readStaff(text)).toBe('unclear');
  });

  it('may be left out', () => {
    expect(readStaff('  ')).toBeUndefined();
  });
});
