import { describe, expect, it } from 'vitest';
import { readFactor, readFactors } from './factor-reading.ts';
import { DEFAULT_RULES } from './rules.ts';
import { makeFinding, makeMention, makeUnit } from './synthesis-testing.ts';
import type { EvidenceFinding, EvidenceUnit } from './unit.ts';
import { FACTORS, wordsOf } from './vocabulary.ts';

const vat = (units: EvidenceUnit[], rules = DEFAULT_RULES) => readFactor(units, 'vat', rules);
const naming = (over: Partial<EvidenceFinding>, unit: Partial<EvidenceUnit> = {}) => makeUnit({ ...unit, findings: [makeFinding({ factors: ['vat'], ...over })] });
const helping = (count: number) => Array.from({ length: count }, () => naming({ direction: 'positive' }));
const hindering = (count: number) => Array.from({ length: count }, () => makeUnit({ mentions: [makeMention()] }));

describe('reading a factor', () => {
  it('takes good findings as help, bad ones and challenges as hindrance', () => {
    const [good, bad, hard] = [naming({ direction: 'positive' }), naming({ direction: 'negative' }), makeUnit({ mentions: [makeMention({ met: true })] })];
    const reading = vat([good, bad, hard, makeUnit()]);
    expect(reading.help.map(({ unit }) => unit)).toEqual([good.id]);
    expect(reading.hindrance.map(({ unit }) => unit)).toEqual([bad.id, hard.id]);
    expect(reading.hindrance[1]?.met).toEqual([hard.mentions[0]?.id]);
  });

  it('takes a mixed finding, or a help beside a challenge, as both', () => {
    const unit = makeUnit({ findings: [makeFinding({ factors: ['vat'] })], mentions: [makeMention()] });
    expect(vat([naming({ direction: 'mixed' }), unit]).both).toHaveLength(2);
  });

  it('keeps lessons and findings of no change apart, since they take no side', () => {
    const advised = makeUnit({ mentions: [makeMention({ as: 'lesson' })] });
    const reading = vat([advised, naming({ direction: 'no-change' })]);
    expect([reading.advice.length, reading.noDifference.length, reading.help.length, reading.hindrance.length]).toEqual([1, 1, 0, 0]);
  });

  it('answers by the shares of an effect, and not under three units', () => {
    const answer = (helps: number, hinders: number) => vat([...helping(helps), ...hindering(hinders)]).answer;
    expect(answer(2, 0)).toBe('not-enough-evidence');
    expect(answer(3, 0)).toBe('help');
    expect(answer(3, 1)).toBe('help');
    expect(answer(8, 3)).toBe('more-often-help');
    expect(answer(3, 3)).toBe('both');
    expect(answer(3, 8)).toBe('more-often-hindrance');
    expect(answer(1, 3)).toBe('hindrance');
  });

  it('lists those that it helped and that still ended, or got worse in something', () => {
    const ended = naming({}, { status: 'returned-in-house' });
    const worse = makeUnit({ findings: [makeFinding({ factors: ['vat'] }), makeFinding({ outcome: 'growth', direction: 'negative' })] });
    expect(vat([ended, worse, naming({})]).stillWentWrong).toEqual([
      { unit: ended.id, why: 'ended', findings: [] },
      { unit: worse.id, why: 'worse', findings: [worse.findings[1]?.id] },
    ]);
  });

  it('lists those that it hindered and that trade all the same', () => {
    const [trading, ended] = [makeUnit({ mentions: [makeMention()] }), makeUnit({ mentions: [makeMention()], status: 'ceased' })];
    expect(vat([trading, ended]).despite).toEqual([trading.id]);
  });

  it('says how the cases that name it have fared', () => {
    const reading = vat([naming({}, { id: 'cases/a' }), naming({}, { id: 'cases/b', status: 'ceased' }), makeUnit({ kind: 'study', status: undefined, mentions: [makeMention()] }), makeUnit()]);
    expect(Object.fromEntries(reading.fared)).toEqual({ trading: ['cases/a'], ceased: ['cases/b'] });
  });

  it('is the same for all factors at once as for each', () => {
    const units = [...helping(3), ...hindering(2), makeUnit({ mentions: [makeMention({ factors: ['pensions'], as: 'lesson' })] })];
    const all = readFactors(units, DEFAULT_RULES);
    for (const factor of wordsOf(FACTORS)) expect(all.get(factor)).toEqual(readFactor(units, factor, DEFAULT_RULES));
  });

  it('keeps to the reader’s rules, and says what was left out', () => {
    const own = makeUnit({ mentions: [makeMention({ speaker: 'organisation' })] });
    const reading = vat([own, makeUnit({ comparator: true, mentions: [makeMention()] })], { ...DEFAULT_RULES, withoutSelfReport: true });
    expect(reading.hindrance).toEqual([]);
    expect(reading.leftOut.map(({ why }) => why)).toEqual(['self-report', 'comparator']);
  });
});
