/** What must hold of every conclusion, whatever the evidence: checked over generated evidence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, formatRules, parseRules, PERIODS, type Rules } from './rules.ts';
import { conclude, directedUnitsOf, EFFECTS, toEvidence, type Conclusion } from './synthesis.ts';
import { readFactor } from './factor-reading.ts';
import type { EvidenceFinding, EvidenceUnit } from './unit.ts';
import { DIRECTIONS, METHODS, PARENT_KINDS, SECTORS, SPEAKERS, STATUSES, wordsOf } from './vocabulary.ts';

const finding = fc.record({
  outcome: fc.constantFrom('access' as const, 'growth' as const),
  shows: fc.constantFrom('change' as const, 'change' as const, 'standing' as const),
  direction: fc.constantFrom(...wordsOf(DIRECTIONS)),
  method: fc.constantFrom(...wordsOf(METHODS)),
  speaker: fc.constantFrom('organisation' as const, 'organisation' as const, ...wordsOf(SPEAKERS)),
  direct: fc.constantFrom(true, true, true, false),
  factors: fc.constantFrom([], ['leadership' as const], ['vat' as const, 'leadership' as const]),
});
const unit = fc.record({
  kind: fc.constantFrom('case' as const, 'case' as const, 'study' as const),
  comparator: fc.constantFrom(false, false, true),
  sector: fc.option(fc.constantFrom(...wordsOf(SECTORS).slice(0, 3)), { nil: undefined }),
  parent: fc.option(fc.constantFrom(...wordsOf(PARENT_KINDS)), { nil: undefined }),
  year: fc.option(fc.integer({ min: 2000, max: 2024 }), { nil: undefined }),
  status: fc.option(fc.constantFrom(...wordsOf(STATUSES)), { nil: undefined }),
  findings: fc.array(finding, { maxLength: 5 }),
});
const units = fc.array(unit, { maxLength: 20 }).map((made) => made.map((parts, index): EvidenceUnit => ({
  ...parts,
  id: `${parts.kind === 'case' ? 'cases' : 'studies'}/${String(index).padStart(3, '0')}`,
  name: 'A unit',
  organisations: 1,
  findings: parts.findings.map((entry, place) => ({ ...entry, id: `finding-${place}` })),
  mentions: [],
})));
const rules: fc.Arbitrary<Rules> = fc.record({
  withoutSelfReport: fc.boolean(),
  withoutOpinion: fc.boolean(),
  withComparators: fc.boolean(),
}).chain((base) => fc.record({
  sector: fc.option(fc.constantFrom(...wordsOf(SECTORS).slice(0, 3)), { nil: undefined }),
  period: fc.option(fc.constantFrom(...wordsOf(PERIODS)), { nil: undefined }),
  parent: fc.option(fc.constantFrom(...wordsOf(PARENT_KINDS)), { nil: undefined }),
}).map((choices) => ({ ...base, ...Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) })));

const access = (evidence: readonly EvidenceUnit[], by: Rules = DEFAULT_RULES) => conclude(toEvidence(evidence), { outcome: 'access' }, by);
const sorted = (evidence: readonly EvidenceUnit[]) => evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** From worst to best; "no change" and "mixed" stand in the middle, and no evidence in no place. */
const place = ({ effect }: Conclusion) => ({ worse: 0, 'more-often-worse': 1, mixed: 2, 'no-change': 2, 'more-often-better': 3, better: 4, 'not-enough-evidence': undefined })[effect];
const down = ({ steps }: Conclusion, name: string) => steps.find(({ step }) => step === name)?.down ?? Number.NaN;

describe('the laws of synthesis', () => {
  it('a finding of the majority’s direction never lowers the effect', () => {
    fc.assert(fc.property(units, fc.nat(), finding, fc.boolean(), (evidence, where, added, anew) => {
      const before = access(evidence);
      const of = directedUnitsOf(before).length;
      const majority = before.units.positive.length * 2 > of ? 'positive' : before.units.negative.length * 2 > of ? 'negative' : undefined;
      fc.pre(majority !== undefined && place(before) !== undefined);
      const entry: EvidenceFinding = { ...added, id: 'added', outcome: 'access', shows: 'change', direct: true, direction: majority as 'positive' | 'negative' };
      const host = evidence[where % evidence.length] as EvidenceUnit;
      const after = access(anew
        ? [...evidence, { ...host, comparator: false, id: 'cases/added', findings: [entry] }]
        : evidence.map((one) => (one === host ? { ...one, findings: [...one.findings, entry] } : one)));
      const way = majority === 'positive' ? 1 : -1;
      expect(((place(after) as number) - (place(before) as number)) * way).toBeGreaterThanOrEqual(0);
    }), { numRuns: 400 });
  });

  it('the order of files and of findings never matters', () => {
    fc.assert(fc.property(units, rules, fc.integer(), (evidence, by, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray(evidence, { minLength: evidence.length }), { numRuns: 1, seed })[0] ?? [];
      const turned = shuffled.map((one) => ({ ...one, findings: one.findings.toReversed() }));
      const plain = (conclusion: Conclusion) => ({ effect: conclusion.effect, certainty: conclusion.certainty, steps: conclusion.steps, silent: conclusion.silent, sides: Object.values(conclusion.units).map((side) => side.map((entry) => [entry.unit, entry.rank])) });
      expect(plain(access(sorted(turned), by))).toEqual(plain(access(sorted(evidence), by)));
    }));
  });

  it('a case counts once: each counted unit is in one list, and each case is directed or silent', () => {
    fc.assert(fc.property(units, rules, (evidence, by) => {
      const conclusion = access(evidence, by);
      const ids = [...directedUnitsOf(conclusion).map((entry) => entry.unit), ...conclusion.silent];
      expect(new Set(ids).size).toBe(ids.length);
      const once = access(evidence.map((one) => ({ ...one, findings: [...one.findings, ...one.findings.map((entry) => ({ ...entry, id: `${entry.id}-again` }))] })), by);
      expect([once.effect, once.certainty]).toEqual([conclusion.effect, conclusion.certainty]);
    }));
  });

  it('leaving out what organisations say of themselves never adds a step for independence', () => {
    fc.assert(fc.property(units, rules, (evidence, by) => {
      const all = access(evidence, { ...by, withoutSelfReport: false });
      const without = access(evidence, { ...by, withoutSelfReport: true });
      expect(down(without, 'independence')).toBe(0);
      expect(down(without, 'independence')).toBeLessThanOrEqual(down(all, 'independence'));
    }));
  });

  it('every finding on the outcome is told once: deciding, outweighed, standing, indirect or left out', () => {
    fc.assert(fc.property(units, rules, (evidence, by) => {
      const { units: sides, standing, indirect, leftOut } = access(evidence, by);
      const workings = [...Object.values(sides), ...Object.values(standing)].flat();
      const told = [
        ...workings.flatMap((entry) => [...entry.deciding, ...entry.outweighed].map((id) => `${entry.unit}#${id}`)),
        ...[...indirect, ...leftOut].map((ref) => `${ref.unit}#${ref.finding}`),
      ].toSorted();
      const written = evidence.flatMap((one) => one.findings.filter(({ outcome }) => outcome === 'access').map(({ id }) => `${one.id}#${id}`)).toSorted();
      expect(told).toEqual(written);
    }));
  });

  it('every step counts units that the conclusion lists, out of all that it lists', () => {
    fc.assert(fc.property(units, rules, (evidence, by) => {
      const conclusion = access(evidence, by);
      const listed = directedUnitsOf(conclusion).map((entry) => entry.unit).toSorted();
      for (const step of conclusion.steps) {
        expect(step.of.toSorted()).toEqual(listed);
        expect(listed).toEqual(expect.arrayContaining(step.found));
        expect(new Set(step.found).size).toBe(step.found.length);
      }
      expect(Object.keys(EFFECTS)).toContain(conclusion.effect);
    }));
  });

  it('a unit that the rules leave out might as well not be there', () => {
    fc.assert(fc.property(units, (evidence) => {
      const by = { ...DEFAULT_RULES, sector: 'primary-care' as const };
      const kept = evidence.filter(({ sector, comparator }) => sector === 'primary-care' && !comparator);
      const { leftOut: a, indirect: b, ...whole } = access(evidence, by);
      const { leftOut: c, indirect: d, ...part } = access(kept, by);
      expect(whole).toEqual(part);
      expect(a.length + b.length).toBeGreaterThanOrEqual(c.length + d.length);
    }));
  });

  it('rules read back from an address as they were written', () => {
    fc.assert(fc.property(rules, (by) => {
      expect(parseRules(new URLSearchParams(formatRules(by).toString()))).toEqual(by);
    }));
  });

  it('a unit that names a factor is on one side of it', () => {
    fc.assert(fc.property(units, rules, (evidence, by) => {
      const reading = readFactor(evidence, 'leadership', by);
      const ids = (['help', 'hindrance', 'both', 'noDifference', 'advice'] as const).flatMap((side) => reading[side].map((entry) => entry.unit));
      expect(new Set(ids).size).toBe(ids.length);
      const fared = [...reading.fared.values()].flat();
      expect(ids).toEqual(expect.arrayContaining(fared));
    }));
  });
});
