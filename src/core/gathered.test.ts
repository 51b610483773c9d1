import { describe, expect, it } from 'vitest';
import { checkGathered, coverageOf, gathered, type Gathered } from './gathered.ts';
import { makeCase, makeChallenge, makeEvent, makeFinding, makeLesson, makeSource } from './testing.ts';

const RECORD = { name: 'One', publish: 'full' as const, events: 2, negative_or_mixed: 1, not_self_reported: 1, findings: ['waits-2012', 'lost'], challenges: ['vat-cost'] };
const CASES = [{
  slug: 'one',
  caseStudy: makeCase({
    form: 'full',
    sources: { 'example-2024': makeSource(), 'press-2024': makeSource({ url: 'https://example.org/press', speaker: 'press' }) },
    timeline: [makeEvent()],
    findings: [makeFinding(), makeFinding({ id: 'new', direction: 'mixed', source: 'press-2024' })],
    challenges: [makeChallenge()], lessons: [makeLesson()],
  }),
}];
const told = (records: Gathered) => checkGathered(records, CASES).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what was gathered', () => {
  it('is in its case under its id, as whatever kind of entry, or left out with a reason', () => {
    expect(told({ one: { ...RECORD, left_out: { lost: 'It is about another.' } } })).toEqual([]);
    expect(told({ one: { ...RECORD, findings: ['vat-cost'] } })).toEqual([]);
    expect(told({ one: RECORD })).toEqual(['one.findings.1: "lost" is neither in the case nor left out with a reason.']);
  });
  it('is left out only while it is', () => {
    expect(told({ one: { ...RECORD, left_out: { lost: 'x', 'vat-cost': 'x' } } })).toEqual(['one.left_out.vat-cost: "vat-cost" is in the case, or was never gathered.']);
    expect(told({ one: { ...RECORD, left_out: { lost: 'x', other: 'x' } } })).toEqual(['one.left_out.other: "other" is in the case, or was never gathered.']);
  });
  it('has a case, or a reason why not', () => {
    expect(told({ on: { ...RECORD, findings: [] } })).toEqual(['on: there is no case "on".']);
    expect(told({ two: { ...RECORD, publish: 'register-only' } })).toEqual(['two: "two" has no case, and no reason why.']);
    expect(told({ two: { ...RECORD, publish: 'register-only', why: 'One page only' } })).toEqual([]);
  });
  it('is read strictly', () => {
    expect(gathered.safeParse({ one: { ...RECORD, events: -1 } }).success).toBe(false);
    expect(gathered.safeParse({ one: { ...RECORD, event: 1 } }).success).toBe(false);
  });
});

describe('coverage', () => {
  const coverage = coverageOf({ one: { ...RECORD, left_out: { lost: 'x' } }, two: { ...RECORD, publish: 'register-only', why: 'One page', findings: ['a', 'b'] } }, CASES);
  it('counts what is kept of the organisations that have a case, and all that is there now', () => {
    expect(coverage.lists).toEqual([
      { list: 'findings', gathered: 2, kept: 1, here: 2 },
      { list: 'challenges', gathered: 1, kept: 1, here: 1 },
      { list: 'lessons', gathered: 0, kept: 0, here: 1 },
      { list: 'events', gathered: 2, kept: 1, here: 1 },
    ]);
  });
  it('compares the shares over everything gathered with those over the cases', () => {
    expect(coverage.shares).toEqual([
      { share: 'negative-or-mixed', gathered: { n: 2, of: 4 }, here: { n: 1, of: 2 } },
      { share: 'not-self-reported', gathered: { n: 2, of: 4 }, here: { n: 1, of: 2 } },
    ]);
  });
  it('names what was left out, and what has no case', () => {
    expect(coverage.leftOut).toEqual([{ slug: 'one', name: 'One', entry: 'lost', why: 'x' }]);
    expect(coverage.registerOnly).toEqual([{ slug: 'two', name: 'One', why: 'One page' }]);
  });
});
