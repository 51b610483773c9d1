import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE_WITHIN, compareProfiles, FEWEST_COMPARED, nearest, rangeOf, type Profile } from './likeness.ts';

const FULL: Profile = { id: 'a', sector: 'youth', parent: 'council', route: 'council-led', legal_form: 'cic', region: 'london', staff: 100, year: 2012 };
const RANGES = { staff: Math.log(10), year: 10 };

describe('likeness', () => {
  it('is none apart for the same traits', () => {
    expect(compareProfiles(FULL, { ...FULL, id: 'b' }, RANGES)).toMatchObject({ distance: 0, different: [] });
  });

  it('is Gower’s mean of the parts: one of seven traits differs wholly', () => {
    const { distance, different } = compareProfiles(FULL, { ...FULL, id: 'b', sector: 'leisure' }, RANGES);
    expect(distance).toBeCloseTo(1 / 7, 10);
    expect(different).toEqual([{ trait: 'sector', here: 'youth', there: 'leisure', apart: 1 }]);
  });

  it('leaves what either does not know out of the denominator', () => {
    const { distance, alike } = compareProfiles(FULL, { id: 'b', sector: 'leisure', parent: 'council' }, RANGES);
    expect(distance).toBe(1 / 2);
    expect(alike.map(({ trait }) => trait)).toEqual(['parent']);
  });

  it('compares staff by their logarithm, so that doubling counts the same at any size', () => {
    const from = (staff: number, to: number) => compareProfiles({ id: 'a', staff }, { id: 'b', staff: to }, RANGES).distance;
    expect(from(50, 100)).toBeCloseTo(from(500, 1000), 10);
    expect(from(100, 1000)).toBeCloseTo(1, 10);
  });

  it('calls measured traits alike within a tenth of their range, and different beyond', () => {
    expect(ALIKE_WITHIN).toBe(0.1);
    expect(compareProfiles({ id: 'a', year: 2012 }, { id: 'b', year: 2013 }, RANGES).alike).toHaveLength(1);
    expect(compareProfiles({ id: 'a', year: 2012 }, { id: 'b', year: 2014 }, RANGES).different).toHaveLength(1);
  });

  it('is 1 where nothing is known in common', () => {
    expect(compareProfiles({ id: 'a', year: 2012 }, { id: 'b', staff: 10 }, RANGES)).toEqual({ id: 'b', distance: 1, alike: [], different: [] });
  });
});

describe('the nearest', () => {
  it('come nearest first, without the one itself', () => {
    const near = { ...FULL, id: 'near', year: 2013 };
    const far = { ...FULL, id: 'far', sector: 'leisure' as const, route: 'pathfinder' as const };
    expect(nearest(FULL, [far, FULL, near], 5).map(({ id }) => id)).toEqual(['near', 'far']);
    expect(nearest(FULL, [far, near], 1).map(({ id }) => id)).toEqual(['near']);
  });

  it('leave out those with too little known in common', () => {
    const thin: Profile = { id: 'thin', sector: 'youth', parent: 'council', route: 'council-led' };
    expect(FEWEST_COMPARED).toBe(4);
    expect(nearest(FULL, [thin], 5)).toEqual([]);
    expect(nearest(FULL, [{ ...thin, legal_form: 'cic' }], 5)).toHaveLength(1);
  });

  it('ask no more than a reader has told', () => {
    expect(nearest({ id: '', sector: 'youth' }, [FULL], 5)).toHaveLength(1);
    expect(nearest({ id: '' }, [FULL], 5)).toEqual([]);
  });

  it('prefer, of two as near, the one with more in common', () => {
    const more = { ...FULL, id: 'zzz' };
    const less: Profile = { ...FULL, id: 'aaa', staff: undefined };
    expect(nearest(FULL, [less, more], 2).map(({ id }) => id)).toEqual(['zzz', 'aaa']);
  });

  it('are a distance: from 0 to 1, the same both ways, none to oneself', () => {
    const profile = fc.record({
      id: fc.string(), sector: fc.option(fc.constantFrom('youth' as const, 'leisure' as const), { nil: undefined }),
      staff: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }), year: fc.option(fc.integer({ min: 1990, max: 2024 }), { nil: undefined }),
    });
    fc.assert(fc.property(profile, profile, (a, b) => {
      const ranges = { staff: rangeOf('staff', [a, b]), year: rangeOf('year', [a, b]) };
      const there = compareProfiles(a, b, ranges).distance;
      expect(there).toBe(compareProfiles(b, a, ranges).distance);
      expect(there >= 0 && there <= 1).toBe(true);
      if (a.sector) expect(compareProfiles(a, a, ranges).distance).toBe(0);
    }));
  });
});
