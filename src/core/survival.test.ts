import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spell } from './spells.ts';
import { atRiskAt, estimateSurvival, survivalAt, toWorstCase } from './survival.ts';

const spell = (years: number, ended: boolean, id = `${years}-${ended}`): Spell => ({ id, years, end: ended ? 'ceased' : undefined, lastSeen: 2010 + years, rough: false });

/**
 * Weeks in remission of 42 children with leukaemia: Freireich et al., Blood 1963; 21: 699–716, as given by Gehan, Biometrika 1965;
 * 52: 203–223, and in Collett, Modelling Survival Data in Medical Research, and Kleinbaum and Klein, Survival Analysis. A plus is censored.
 */
const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
const toTrial = (weeks: string) => weeks.split(' ').map((text, index) => spell(Number.parseInt(text, 10), !text.endsWith('+'), `child-${index}`));

/**
 * Time, at risk, ended, survival, Greenwood’s standard error, 95% interval on the log(−log) scale, as Stata lists them in G. Rodríguez,
 * Demographic Methods: Kaplan-Meier Survival, Princeton University, data.princeton.edu/eco572/KaplanMeier.html.
 */
const PUBLISHED_SIX_MP = [
  [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
  [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
  [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
  [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
  [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
  [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
  [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
];
const PUBLISHED_PLACEBO_FIRST = [
  [1, 21, 2, 0.9048, 0.0641, 0.67, 0.9753],
  [2, 19, 2, 0.8095, 0.0857, 0.5689, 0.9239],
];

const listed = (spells: Spell[]) => estimateSurvival(spells).points.map(({ years, atRisk, ended, survival, standardError, low, high }) =>
  [years, atRisk, ended.length, ...[survival, standardError, low, high].map((value) => (value === undefined ? value : Math.round(value * 1e4) / 1e4))]);

describe('survival', () => {
  it('agrees with the published example, to its four decimals', () => {
    expect(listed(toTrial(SIX_MP))).toEqual(PUBLISHED_SIX_MP);
    expect(listed(toTrial(PLACEBO)).slice(0, 2)).toEqual(PUBLISHED_PLACEBO_FIRST);
  });

  it('has the published medians: 23 weeks with the drug, 8 without', () => {
    expect(estimateSurvival(toTrial(SIX_MP)).median).toBe(23);
    expect(estimateSurvival(toTrial(PLACEBO)).median).toBe(8);
  });

  it('gives no bounds where nobody is left', () => {
    expect(estimateSurvival(toTrial(PLACEBO)).points.at(-1)).toMatchObject({ survival: 0, standardError: undefined, low: undefined, high: undefined });
  });

  it('counts those last seen at a time as at risk in it', () => {
    expect(listed([spell(5, true), spell(5, false), spell(6, false)])[0]?.slice(0, 4)).toEqual([5, 3, 1, 0.6667]);
  });

  it('is everything before the first end, and the last step after it', () => {
    const estimate = estimateSurvival(toTrial(SIX_MP));
    expect(survivalAt(estimate, 5.9).survival).toBe(1);
    expect(survivalAt(estimate, 6).survival).toBeCloseTo(0.8571, 4);
    expect(survivalAt(estimate, 99).survival).toBeCloseTo(0.4482, 4);
  });

  it('has no median while more than half are there, and no points for nothing', () => {
    expect(estimateSurvival([spell(1, true), spell(2, false), spell(3, false)]).median).toBeUndefined();
    expect(estimateSurvival([])).toEqual({ spells: [], points: [], median: undefined });
  });
});

describe('the worst case', () => {
  it('ends those not seen since a year when they were last seen, and leaves the others', () => {
    const [old, late, over] = [{ ...spell(5, false, 'old'), lastSeen: 2014.99 }, { ...spell(5, false, 'late'), lastSeen: 2015 }, spell(2, true, 'over')];
    expect(toWorstCase([old, late, over], 2015).map(({ end }) => end)).toEqual(['not-seen-since', undefined, 'ceased']);
  });

  const spells = fc.array(fc.record({ years: fc.integer({ min: 0, max: 20 }), ended: fc.boolean() }), { maxLength: 40 })
    .map((made) => made.map(({ years, ended }, index) => spell(years, ended, `s${index}`)));

  it('is never better than the estimate', () => {
    fc.assert(fc.property(spells, fc.integer({ min: 2005, max: 2035 }), fc.integer({ min: 0, max: 20 }), (all, year, at) => {
      expect(survivalAt(estimateSurvival(toWorstCase(all, year)), at).survival).toBeLessThanOrEqual(survivalAt(estimateSurvival(all), at).survival + 1e-12);
    }));
  });

  it('shows as at risk as many as the list of those at risk has', () => {
    fc.assert(fc.property(spells, (all) => {
      for (const { years, atRisk, low, survival, high } of estimateSurvival(all).points) {
        expect(atRiskAt(all, years)).toHaveLength(atRisk);
        if (low !== undefined) expect([low <= survival, survival <= (high as number)]).toEqual([true, true]);
      }
    }));
  });

  it('without anybody lost from sight is the plain share that is left', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), fc.integer({ min: 0, max: 20 }), (years, at) => {
      const all = years.map((length, index) => spell(length, true, `s${index}`));
      expect(survivalAt(estimateSurvival(all), at).survival).toBeCloseTo(years.filter((length) => length > at).length / years.length, 10);
    }));
  });
});
