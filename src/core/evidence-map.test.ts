import { describe, expect, it } from 'vitest';
import { mapByFactor, mapBySector } from './evidence-map.ts';
import { DEFAULT_RULES } from './rules.ts';
import { conclude, toEvidence } from './synthesis.ts';
import { makeFinding, makeUnit, makeUnits } from './synthesis-testing.ts';
import { tally } from './tally.ts';
import { FACTORS, OUTCOMES, SECTORS, wordsOf } from './vocabulary.ts';

const units = [
  ...makeUnits(4, { factors: ['leadership'] }, { sector: 'leisure' }),
  ...makeUnits(3, { direction: 'negative', speaker: 'organisation' }),
  makeUnit({ findings: [makeFinding({ outcome: 'growth', direct: false })] }),
];
const evidence = toEvidence(units);

describe('the evidence map', () => {
  it('has a cell for every outcome in every row', () => {
    expect(mapBySector(evidence, DEFAULT_RULES).map(({ row }) => row)).toEqual(wordsOf(SECTORS));
    expect(mapByFactor(evidence, DEFAULT_RULES).map(({ row }) => row)).toEqual(wordsOf(FACTORS));
    for (const { cells } of mapBySector(evidence, DEFAULT_RULES)) expect([...cells.keys()]).toEqual(wordsOf(OUTCOMES));
  });

  it('concludes in a cell what a reader who chose its sector or factor would conclude', () => {
    const leisure = mapBySector(evidence, DEFAULT_RULES).find(({ row }) => row === 'leisure')?.cells.get('access');
    const { leftOut, ...chosen } = conclude(evidence, { outcome: 'access' }, { ...DEFAULT_RULES, sector: 'leisure' });
    expect(leisure).toMatchObject(chosen);
    expect(leftOut.map(({ why }) => why)).toEqual(['other-sector', 'other-sector', 'other-sector']);
    expect(leisure?.leftOut).toEqual([]);
    expect(leisure?.effect).toBe('better');
    const leadership = mapByFactor(evidence, DEFAULT_RULES).find(({ row }) => row === 'leadership')?.cells.get('access');
    expect(leadership?.units.positive).toHaveLength(4);
    expect(leadership?.units.negative).toHaveLength(0);
  });

  it('is one row for a reader who keeps one sector', () => {
    expect(mapBySector(evidence, { ...DEFAULT_RULES, sector: 'leisure' }).map(({ row }) => row)).toEqual(['leisure']);
  });
});

describe('the tally', () => {
  it('lists what counts, and what of it is self-reported or bad news', () => {
    const { findings, selfReported, negative, negativeSelfReported, change } = tally(units, DEFAULT_RULES);
    expect([findings.length, selfReported.length, negative.length, negativeSelfReported.length, change.length]).toEqual([7, 3, 3, 3, 7]);
  });

  it('keeps to the rules', () => {
    expect(tally(units, { ...DEFAULT_RULES, withoutSelfReport: true }).findings).toHaveLength(4);
    expect(tally(units, { ...DEFAULT_RULES, sector: 'leisure' }).units).toHaveLength(4);
  });
});
