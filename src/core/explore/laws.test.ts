/**
 * The explorer’s sets and counts against a plain computation over the corpus, written here from the frontmatter and sharing none
 * of its code: for 500 choices picked at random, half over the real cases and half over made-up ones.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCorpus } from '../../../scripts/make-corpus.ts';
import { readCaseFolder } from '../../casefile/folder.ts';
import type { CaseFrontmatter } from '../schema.ts';
import type { CaseEntry } from '../unit.ts';
import { listBits, toBits } from './bits.ts';
import { packIndex, toIndex, unpackIndex, type ExplorerIndex } from './explorer-index.ts';
import { FACETS } from './facets.ts';
import { countFacets, filterCases } from './filter.ts';
import { sortCases } from './sort.ts';
import { formatState, parseState, VIEWS } from './state.ts';

const COMBINATIONS = 250;
const SEED = 20_261_124;

const read = (await readCaseFolder('content/cases')).flatMap(({ slug, frontmatter }) => (frontmatter ? [{ slug, caseStudy: frontmatter }] : []));
const made = makeCorpus(300, 5).map(({ slug, caseStudy }) => ({ slug, caseStudy }));

describe.each([['the real cases', read], ['made-up cases', made]] as const)('over %s', (_, entries) => {
  const cases = entries.toSorted((a, b) => a.caseStudy.name.localeCompare(b.caseStudy.name, 'en-GB'));
  // Through the form that the browser gets.
  const index = unpackIndex(JSON.parse(JSON.stringify(packIndex(toIndex(cases, FACETS)))));

  const plain = new Map(FACETS.flatMap(({ id, values }) => values.map(({ value }): [string, ReadonlySet<CaseEntry>] => [`${id}=${value}`, new Set(cases.filter((entry) => plainlyHas(entry, id, value)))])));
  const has = (entry: CaseEntry, facet: string, value: string) => plain.get(`${facet}=${value}`)?.has(entry) ?? false;

  test('every choice gives the plain set and, for every value, the plain count', { timeout: 60_000 }, () => {
    let someLeft = 0;
    fc.assert(fc.property(choices(index), fc.option(fc.subarray(cases.map((__, number) => number)), { nil: undefined, freq: 3 }), (chosen, words) => {
      const among = words && toBits(words, cases.length);
      const plainlyAmong = cases.filter((__, number) => !words || words.includes(number));
      const expected = plainlyAmong.filter((entry) => [...chosen].every(([facet, values]) => values.some((value) => has(entry, facet, value))));
      const set = listBits(filterCases(index, chosen, among)).map((number) => cases[number]?.slug);
      expect(set).toEqual(expected.map(({ slug }) => slug));
      if (set.length > 0) someLeft += 1;
      const counts = countFacets(index, chosen, among);
      for (const { id, values } of index.facets) {
        const others = plainlyAmong.filter((entry) => [...chosen].every(([facet, chosenOf]) => facet === id || chosenOf.some((value) => has(entry, facet, value))));
        expect([id, ...counts.get(id) ?? []]).toEqual([id, ...values.map(({ value }) => [value, others.filter((entry) => has(entry, id, value)).length])]);
      }
    }), { numRuns: COMBINATIONS, seed: SEED });
    // Choices that leave nothing prove little.
    expect(someLeft).toBeGreaterThan(COMBINATIONS / 3);
  });

  test('a value that some case has is offered, and none that no case has', () => {
    const offered = index.facets.flatMap(({ id, values }) => values.map(({ value }) => `${id}=${value}`));
    const had = FACETS.flatMap(({ id, values }) => values.filter(({ value }) => cases.some((entry) => has(entry, id, value))).map(({ value }) => `${id}=${value}`));
    expect(offered).toEqual(had);
  });

  test('every address gives its state back, and every state the same cases in any order of them', () => {
    fc.assert(fc.property(choices(index), fc.constantFrom('', 'pensions', 'a & b=c?'), fc.constantFrom(...VIEWS), fc.constantFrom(undefined, 'launched', 'staff', 'sector', 'evidence'), fc.boolean(), fc.integer({ min: 1, max: 9 }), (chosen, words, view, by, reversed, pages) => {
      const asked = { words, chosen, view, order: by && { by, reversed }, columns: ['sector'], pages };
      const address = formatState(asked, index);
      const state = parseState(new URLSearchParams(address), index);
      expect(formatState(state, index)).toBe(address);
      expect({ ...state, chosen: Object.fromEntries(state.chosen) }).toEqual({ ...asked, chosen: Object.fromEntries(chosen) });
      const set = filterCases(index, state.chosen);
      expect(sortCases(index, set, state.order ?? { by: 'name' }).toSorted((a, b) => a - b)).toEqual(listBits(set));
    }), { numRuns: 100, seed: SEED });
  });
});

/** One to three facets with one to three values each: few enough that most leave a case, as readers choose. */
function choices(index: ExplorerIndex): fc.Arbitrary<ReadonlyMap<string, readonly string[]>> {
  return fc.subarray([...index.facets], { minLength: 1, maxLength: 3 }).chain((facets) =>
    fc.tuple(...facets.map(({ id, values }) => fc.subarray(values.map(({ value }) => value), { minLength: 1, maxLength: Math.min(6, values.length) }).map((chosen): [string, string[]] => [id, chosen])))
      .map((chosen) => new Map(chosen)));
}

const ENDED = ['contract-lost', 'merged', 'acquired', 'returned-in-house', 'ceased'];
const SPIN_OUTS = ['staff-led-mutual', 'user-led-mutual', 'staff-and-community-mutual', 'staff-and-investor', 'spin-out-ownership-not-shown'];
const WAYS: Record<string, string> = { good: 'positive', bad: 'negative', mixed: 'mixed', 'no-change': 'no-change' };

function plainlyHas({ caseStudy }: CaseEntry, facet: string, value: string): boolean {
  const { findings = [], challenges = [], lessons = [], sources } = caseStudy;
  switch (facet) {
    case 'sector': return caseStudy.sector === value;
    case 'status': return value === 'ended' ? ENDED.includes(caseStudy.status.now) : caseStudy.status.now === value;
    case 'region': return caseStudy.place.region === value;
    case 'kind': return value === 'spin-out' ? SPIN_OUTS.includes(caseStudy.kind_of_body) : value === 'not-spin-out' ? !SPIN_OUTS.includes(caseStudy.kind_of_body) : caseStudy.kind_of_body === value;
    case 'parent': return caseStudy.parent?.kind === value;
    case 'route': return caseStudy.route === value;
    case 'legal-form': return caseStudy.legal_form === value;
    case 'form': return caseStudy.form === value;
    case 'size': return isWithin(staffOf(caseStudy), { 'under-10': [1, 9], '10-to-49': [10, 49], '50-to-249': [50, 249], '250-to-999': [250, 999], '1000-or-more': [1000, Infinity] }[value]);
    case 'launched': return isWithin(yearOf(caseStudy), { 'before-2006': [0, 2005], '2006-to-2008': [2006, 2008], '2009-to-2010': [2009, 2010], '2016-to-2019': [2016, 2019], '2020-or-later': [2020, Infinity], 'not-known': undefined }[value] ?? (value === 'not-known' ? undefined : [Number(value), Number(value)]));
    case 'outcome': return findings.some(({ outcome, direction }) => value === outcome || Object.entries(WAYS).some(([word, way]) => value === `${outcome}-${word}` && direction === way));
    case 'factor': return [...findings, ...lessons].some(({ factors }) => factors?.some((factor) => factor === value)) || challenges.some(({ challenge }) => challenge === value);
    case 'speaker': return findings.some(({ speaker, source }) => (speaker ?? sources[source]?.speaker) === value);
    default: throw new Error(`This test knows no facet “${facet}”.`);
  }
}

function isWithin(number: number | undefined, band: readonly number[] | undefined): boolean {
  if (band === undefined) return number === undefined;
  return number !== undefined && number >= (band[0] as number) && number <= (band[1] as number);
}

function staffOf({ facts = [] }: CaseFrontmatter): number | undefined {
  const value = facts.find(({ about }) => about === 'staff_at_launch')?.value;
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** The year in the middle of what the date can mean: read anew, by the days of its ends. */
function yearOf({ timeline }: CaseFrontmatter): number | undefined {
  const date = timeline.find(({ stage }) => stage === 'launch')?.date;
  if (date === undefined || date === 'undated') return undefined;
  const [from = '', to = from] = date.split('/');
  const first = (point: string) => Date.parse(point.replace('~', '').padEnd(10, '-01-01'.slice(point.replace('~', '').length - 4)));
  const last = (point: string) => {
    const [year = 0, month, day] = point.replace('~', '').split('-').map(Number);
    return day === undefined ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month as number) - 1, day);
  };
  if (from === '..') return new Date(last(to)).getUTCFullYear();
  if (to === '..') return new Date(first(from)).getUTCFullYear();
  return new Date((first(from) + last(to)) / 2).getUTCFullYear();
}
