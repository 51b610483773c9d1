import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from './rules.ts';
import { CLEAR_SHARE, conclude, directedUnitsOf, FEWEST_SUPPORTED, LEADING_SHARE, toEvidence } from './synthesis.ts';
import { makeFinding, makeUnit, makeUnits } from './synthesis-testing.ts';
import type { EvidenceUnit } from './unit.ts';
import type { Direction } from './vocabulary.ts';

const access = (units: EvidenceUnit[], rules = DEFAULT_RULES) => conclude(toEvidence(units), { outcome: 'access' }, rules);
const effectOf = (counts: Partial<Record<Direction, number>>) =>
  access(Object.entries(counts).flatMap(([direction, count]) => makeUnits(count, { direction: direction as Direction }))).effect;

describe('the effect', () => {
  it('states the constants of the contract', () => {
    expect([CLEAR_SHARE, LEADING_SHARE, FEWEST_SUPPORTED]).toEqual([0.75, 0.5, 3]);
  });

  it('is better from three in four, and more often better below', () => {
    expect(effectOf({ positive: 3, negative: 1 })).toBe('better');
    expect(effectOf({ positive: 8, negative: 3 })).toBe('more-often-better');
  });

  it('is more often better above a half, and mixed at a half', () => {
    expect(effectOf({ positive: 3, negative: 2 })).toBe('more-often-better');
    expect(effectOf({ positive: 3, negative: 3 })).toBe('mixed');
  });

  it('is worse and more often worse by the same shares', () => {
    expect(effectOf({ negative: 3, positive: 1 })).toBe('worse');
    expect(effectOf({ negative: 3, 'no-change': 2 })).toBe('more-often-worse');
  });

  it('counts mixed and unchanged units among those with a direction', () => {
    expect(effectOf({ positive: 3, mixed: 2 })).toBe('more-often-better');
    expect(effectOf({ positive: 2, mixed: 1, 'no-change': 1 })).toBe('mixed');
  });

  it('is no change where more than half found none', () => {
    expect(effectOf({ 'no-change': 3, positive: 2 })).toBe('no-change');
    expect(effectOf({ 'no-change': 2, positive: 2 })).toBe('mixed');
  });

  it('is not enough evidence under three units with at least fair support', () => {
    const weak = makeUnits(9, { method: 'case-description' });
    expect(access([...weak, ...makeUnits(2)]).effect).toBe('not-enough-evidence');
    expect(access([...weak, ...makeUnits(3)]).effect).toBe('better');
    expect(access([]).effect).toBe('not-enough-evidence');
  });
});

describe('the working', () => {
  it('counts a case once, however many findings it has', () => {
    const unit = makeUnit({ findings: [makeFinding(), makeFinding(), makeFinding()] });
    expect(directedUnitsOf(access([unit]))).toHaveLength(1);
  });

  it('keeps standing out of the effect and shows it beside', () => {
    const standing = makeUnits(5, { shows: 'standing', direction: 'negative' });
    const conclusion = access([...standing, ...makeUnits(3)]);
    expect(conclusion.effect).toBe('better');
    expect(conclusion.standing.negative).toHaveLength(5);
    expect(conclusion.silent).toEqual(standing.map(({ id }) => id));
  });

  it('lists the cases that say nothing of a change, and no studies', () => {
    const silent = makeUnit();
    expect(access([silent, makeUnit({ kind: 'study' }), makeUnit({ comparator: true }), ...makeUnits(1)]).silent).toEqual([silent.id]);
  });

  it('shows indirect findings beside and counts none', () => {
    const study = makeUnit({ kind: 'study', findings: [makeFinding({ direct: false })] });
    const conclusion = access([study]);
    expect(conclusion.indirect).toEqual([{ unit: study.id, finding: study.findings[0]?.id }]);
    expect(directedUnitsOf(conclusion)).toEqual([]);
  });

  it('says what was left out and why', () => {
    const own = makeUnit({ findings: [makeFinding({ speaker: 'organisation' })] });
    const elsewhere = makeUnit({ sector: 'leisure', findings: [makeFinding()] });
    const { leftOut, silent } = access([own, elsewhere], { ...DEFAULT_RULES, withoutSelfReport: true, sector: 'youth' });
    expect(leftOut.map(({ unit, why }) => [unit, why])).toEqual([[own.id, 'self-report'], [elsewhere.id, 'other-sector']]);
    expect(silent).toEqual([own.id]);
  });

  it('tells which findings decided and which were outweighed', () => {
    const [measured, told] = [makeFinding({ method: 'before-after' }), makeFinding({ method: 'opinion', direction: 'negative' })];
    const unit = makeUnit({ findings: [told, measured] });
    expect(access([unit]).units.positive).toEqual([{ unit: unit.id, organisations: 1, direction: 'positive', rank: 3, deciding: [measured.id], outweighed: [told.id] }]);
  });

  it('counts a study as one unit with its number of organisations, and the finding’s own number first', () => {
    const study = makeUnit({ kind: 'study', organisations: 71, findings: [makeFinding()] });
    const part = makeUnit({ kind: 'study', organisations: 71, findings: [makeFinding({ organisations: 62 })] });
    const unknown = makeUnit({ kind: 'study', organisations: undefined, findings: [makeFinding()] });
    expect(access([study, part, unknown]).units.positive.map(({ organisations }) => organisations)).toEqual([71, 62, undefined]);
  });

  it('with a factor counts only the findings that name it', () => {
    const named = makeUnit({ findings: [makeFinding({ factors: ['leadership'], direction: 'negative' }), makeFinding({ method: 'before-after' })] });
    const others = makeUnits(3);
    const conclusion = conclude(toEvidence([named, makeUnit(), ...others]), { outcome: 'access', factor: 'leadership' }, DEFAULT_RULES);
    expect(conclusion.silent).toEqual(others.map(({ id }) => id));
    expect(directedUnitsOf(conclusion).map(({ unit, direction }) => [unit, direction])).toEqual([[named.id, 'negative']]);
  });
});
