/**
 * How long spin-outs last. Kaplan and Meier’s product-limit estimate (J Am Stat Assoc 1958; 53: 457–481) with Greenwood’s variance
 * (1926); the 95% interval is taken on the log(−log) scale (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time
 * Data, 1980), so that it stays between 0 and 1. A spell without a known end is censored where it was last seen.
 */
import type { Spell } from './spells.ts';

/** The normal quantile for a two-sided 95% interval. */
export const Z_95 = 1.959963984540054;

/**
 * The curve at every time at which something ended, in years since launch. Ends at a time come before those last seen at the same
 * time, who still count as at risk in it. No bounds where survival is 0, as Greenwood’s variance is not defined there.
 */
export function estimateSurvival(spells: readonly Spell[]): Survival {
  const sorted = spells.toSorted((a, b) => a.years - b.years || (a.id < b.id ? -1 : 1));
  const points: SurvivalPoint[] = [];
  let survival = 1;
  let greenwood = 0;
  for (let index = 0; index < sorted.length;) {
    const { years } = sorted[index] as Spell;
    const atRisk = sorted.length - index;
    const ended: string[] = [];
    for (; index < sorted.length && sorted[index]?.years === years; index += 1) {
      const spell = sorted[index] as Spell;
      if (spell.end) ended.push(spell.id);
    }
    if (ended.length === 0) continue;
    survival *= (atRisk - ended.length) / atRisk;
    greenwood += ended.length / (atRisk * (atRisk - ended.length));
    points.push({ years, atRisk, ended, survival, ...boundsOf(survival, greenwood) });
  }
  return { spells: sorted, points, median: points.find((point) => point.survival <= 0.5)?.years };
}

/** The worst case: every spell without a known end that was last seen before `year` (decimal) ended when it was last seen. */
export function toWorstCase(spells: readonly Spell[], year: number): Spell[] {
  return spells.map((spell) => (spell.end || spell.lastSeen >= year ? spell : { ...spell, end: 'not-seen-since' }));
}

/** The part still there after a number of years, with its bounds: the last point at or before it. */
export function survivalAt({ points }: Pick<Survival, 'points'>, years: number): Pick<SurvivalPoint, 'survival' | 'low' | 'high'> {
  return points.findLast((point) => point.years <= years) ?? { survival: 1, low: undefined, high: undefined };
}

/** Ids of the spells still at risk at a time: neither ended nor last seen before it. */
export function atRiskAt(spells: readonly Spell[], years: number): string[] {
  return spells.filter((spell) => spell.years >= years).map(({ id }) => id);
}

function boundsOf(survival: number, greenwood: number): Pick<SurvivalPoint, 'standardError' | 'low' | 'high'> {
  if (survival <= 0) return { standardError: undefined, low: undefined, high: undefined };
  const reach = Math.exp((Z_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival)));
  return { standardError: survival * Math.sqrt(greenwood), low: survival ** reach, high: survival ** (1 / reach) };
}

export interface SurvivalPoint {
  /** Since launch. */
  years: number;
  /** How many were still there just before. */
  atRisk: number;
  /** Ids of those that ended then. */
  ended: string[];
  /** The estimated part still there after it, from 0 to 1. */
  survival: number;
  /** Greenwood’s, on the scale of `survival`. */
  standardError: number | undefined;
  /** The 95% interval. */
  low: number | undefined;
  high: number | undefined;
}

export interface Survival {
  /** From shortest to longest. */
  spells: Spell[];
  points: SurvivalPoint[];
  /** Years after which half or fewer are still there; absent while more are. */
  median: number | undefined;
}
