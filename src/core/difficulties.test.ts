import { expect, it } from 'vitest';
import { casesCounted, difficultiesOf } from './difficulties.ts';
import { makeCase, makeChallenge } from './testing.ts';

const made = (slug: string, ...challenges: Parameters<typeof makeChallenge>[0][]) => ({ slug, caseStudy: makeCase({ challenges: challenges.map(makeChallenge) }) });

it('counts a case once, with all its challenges of the kind, and puts the most often met first', () => {
  const cases = [made('one', { id: 'a' }, { id: 'b' }, { id: 'c', challenge: 'pensions' }), made('two', { id: 'd', challenge: 'pensions' }), made('three')];
  expect(difficultiesOf(cases, ['vat', 'pensions', 'leadership'])).toEqual([
    { factor: 'pensions', cases: [{ slug: 'one', challenges: ['c'] }, { slug: 'two', challenges: ['d'] }] },
    { factor: 'vat', cases: [{ slug: 'one', challenges: ['a', 'b'] }] },
    { factor: 'leadership', cases: [] },
  ]);
});

it('leaves comparators out, and counts plans that never launched', () => {
  const kinds = ['council-owned-company', 'proposal', 'staff-led-mutual', 'foreign-comparator', 'programme'] as const;
  const cases = kinds.map((kind) => ({ slug: kind, caseStudy: makeCase({ kind_of_body: kind, challenges: [makeChallenge()] }) }));
  expect(casesCounted(cases).map(({ slug }) => slug)).toEqual(['proposal', 'staff-led-mutual']);
  expect(difficultiesOf(cases, ['vat'])[0]?.cases).toHaveLength(2);
});
