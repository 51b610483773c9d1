import { describe, expect, it } from 'vitest';
import type { Profile } from '../likeness.ts';
import type { Answers } from './answers.ts';
import { adviceFrom, casesThatMet, nearnessInWords, NEARNESS, rankCases, roundedDistance, STEP } from './nearest.ts';
import type { CaseRow } from './outline.ts';
import type { ShownCase } from './shown-case.ts';
import type { Worry } from './worries.ts';

const YOUTH: Answers = { service: 'youth', staff: 60, parent: 'council', place: 'london', worries: [], withComparators: false };
const ALIKE: Partial<Profile> = { sector: 'youth', staff: 60, parent: 'council', region: 'london' };

/** Rows in the order given, each with what is said of it; two more that fix the range of staff from 1 to 1,000. */
function rank(answers: Answers, profiles: Record<string, Partial<Profile> & { comparator?: boolean }>) {
  const ends = { small: { staff: 1, sector: 'housing' }, large: { staff: 1000, sector: 'housing' } } as const;
  const rows = Object.entries({ ...profiles, ...ends }).map(([id, { comparator = false, ...profile }]: [string, Partial<Profile> & { comparator?: boolean }], at): CaseRow => ({
    at, profile: { ...profile, id }, comparator, met: new Set(), told: new Set(),
  }));
  return rankCases(answers, rows).filter(({ row }) => !(row.profile.id in ends));
}
const ids = (ranked: ReturnType<typeof rank>) => ranked.map(({ row }) => row.profile.id);

describe('the nearest cases', () => {
  it('come first, by the mean over what both know', () => {
    const ranked = rank(YOUTH, { far: { ...ALIKE, sector: 'leisure', region: 'wales' }, near: { ...ALIKE, region: 'wales' }, same: ALIKE });
    expect(ids(ranked)).toEqual(['same', 'near', 'far']);
    expect(ranked.map(({ likeness }) => likeness.distance)).toEqual([0, 0.25, 0.5]);
  });

  it('are not pushed away by what is not known of them: it leaves the mean, and is told', () => {
    const [unknown] = rank(YOUTH, { unknown: { ...ALIKE, staff: undefined, region: 'wales' } });
    expect(unknown?.likeness.distance).toBeCloseTo(1 / 3, 10);
    expect(unknown?.unknown).toEqual(['staff']);
  });

  it('take no account of what the reader does not know', () => {
    const [only] = rank({ worries: [], withComparators: false, service: 'youth' }, { only: { ...ALIKE, staff: 5, region: 'wales' } });
    expect(only).toMatchObject({ comparable: true, unknown: [], likeness: { distance: 0, alike: [{ trait: 'sector' }], different: [] } });
  });

  it('are ordered by distances rounded to a twentieth: within it, the one of which more is known comes first', () => {
    expect(STEP).toBe(0.05);
    // A ratio of staff that is a tenth of the range is 0.025 over four traits, which rounds up; just less rounds to nothing.
    const within = rank(YOUTH, { blank: { ...ALIKE, staff: undefined }, close: { ...ALIKE, staff: Math.floor(60 * 1000 ** 0.099) } });
    expect(ids(within)).toEqual(['close', 'blank']);
    const beyond = rank(YOUTH, { blank: { ...ALIKE, staff: undefined }, close: { ...ALIKE, staff: Math.ceil(60 * 1000 ** 0.101) } });
    expect(ids(beyond)).toEqual(['blank', 'close']);
  });

  it('of two as near are in the reader’s own field first, then the nearer to the last figure, then in the outline’s order', () => {
    expect(ids(rank(YOUTH, { 'other-field': { ...ALIKE, sector: 'leisure' }, 'other-region': { ...ALIKE, region: 'wales', staff: 61 } }))).toEqual(['other-region', 'other-field']);
    expect(ids(rank(YOUTH, { further: { ...ALIKE, staff: 66 }, nearer: { ...ALIKE, staff: 61 } }))).toEqual(['nearer', 'further']);
    expect(ids(rank(YOUTH, { b: ALIKE, a: ALIKE }))).toEqual(['b', 'a']);
  });

  it('must know half of what was told; the rest come last and are not called near', () => {
    const ranked = rank(YOUTH, { 'one-known': { sector: 'youth' }, 'two-known': { sector: 'leisure', region: 'wales' }, 'none-known': {} });
    expect(ids(ranked)).toEqual(['two-known', 'one-known', 'none-known']);
    expect(ranked.map(({ comparable }) => comparable)).toEqual([true, false, false]);
  });

  it('are none where nothing is told', () => {
    expect(rank({ worries: [], withComparators: false }, { some: ALIKE }).map(({ comparable }) => comparable)).toEqual([false]);
  });

  it('are no comparators unless the reader adds them', () => {
    const profiles = { trust: { ...ALIKE, comparator: true }, spinout: { ...ALIKE, region: 'wales' as const } };
    expect(ids(rank(YOUTH, profiles))).toEqual(['spinout']);
    expect(ids(rank({ ...YOUTH, withComparators: true }, profiles))).toEqual(['trust', 'spinout']);
  });
});

describe('how near, in words', () => {
  it.for([[0, 0], [0.12, 0], [0.13, 1], [0.37, 1], [0.38, 2], [0.62, 2], [0.63, 3], [1, 3]] as const)('%d has word %i', ([distance, index]) => {
    expect(nearnessInWords({ distance })).toBe(NEARNESS[index].label);
  });

  it('holds at the edge itself, which no binary fraction is', () => {
    for (const { upTo, label } of NEARNESS) expect(nearnessInWords({ distance: upTo })).toBe(label);
    expect(roundedDistance({ distance: 0.34 })).toBeCloseTo(0.35, 10);
  });
});

describe('the cases that met a worry', () => {
  const met = (...cases: [id: string, worries: Worry[], told: Worry[]][]) => cases.map(([id, worries, told], at) => ({
    row: { at, profile: { id }, comparator: false, met: new Set(worries), told: new Set(told) }, likeness: { id, distance: 0, alike: [], different: [] }, unknown: [], comparable: true,
  }));

  it('are the nearest that met it, counted over all', () => {
    const ranked = met(['a', ['pensions'], []], ['b', [], []], ['c', ['pensions'], ['pensions']], ['d', ['pensions'], []]);
    const reading = casesThatMet('pensions', ranked, 2);
    expect(reading).toMatchObject({ met: 3, told: 1, counted: 4 });
    expect(reading.shown.map(({ row }) => row.profile.id)).toEqual(['a', 'c']);
  });

  it('end with the nearest of which a page says how, where none of those before does', () => {
    const ranked = met(['a', ['pensions'], []], ['b', ['pensions'], ['vat-and-tax']], ['c', ['pensions'], []], ['d', ['pensions'], ['pensions']], ['e', ['pensions'], ['pensions']]);
    expect(casesThatMet('pensions', ranked, 2).shown.map(({ row }) => row.profile.id)).toEqual(['a', 'd']);
    expect(casesThatMet('pensions', ranked, 4).shown.map(({ row }) => row.profile.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('may be none, or none that tells', () => {
    expect(casesThatMet('pensions', met(['a', [], []]), 3)).toMatchObject({ met: 0, told: 0, shown: [] });
    expect(casesThatMet('pensions', met(['a', ['pensions'], []]), 3)).toMatchObject({ met: 1, told: 0, shown: [{}] });
  });
});

describe('the advice', () => {
  const caseWith = (slug: string, ...lessons: [id: string, factors: ShownCase['lessons'][number]['factors']][]) => ({
    slug, lessons: lessons.map(([id, factors]) => ({ id, text: id, who: 'A leader', factors })),
  }) as ShownCase;
  const near = caseWith('near', ['near-money', ['start-up-finance']], ['near-more', ['partnership']], ['near-unions', ['trade-unions']]);
  const far = caseWith('far', ['far-unions', ['trade-unions']]);
  const idsOf = (advice: ReturnType<typeof adviceFrom>) => advice.map(({ lesson }) => lesson.id);

  it('stands as near as its case, no more than two of one', () => {
    expect(idsOf(adviceFrom([near, far], undefined, 6, 2))).toEqual(['near-money', 'near-more', 'far-unions']);
  });

  it('begins with what speaks of the stage, and says which does', () => {
    const advice = adviceFrom([near, far], 'will-staff-come', 6, 2);
    expect(idsOf(advice)).toEqual(['near-unions', 'far-unions', 'near-money']);
    expect(advice.map(({ onStage }) => onStage)).toEqual([true, true, false]);
  });

  it('ends where enough is said', () => {
    expect(adviceFrom([near, far], undefined, 1, 2)).toHaveLength(1);
    expect(adviceFrom([], 'which-form', 6, 2)).toEqual([]);
  });
});
