import { describe, expect, test } from 'vitest';
import { checkCorpus } from './corpus.ts';
import { checkGlossary } from './glossary-rules.ts';
import { makeCase, makeSource } from './testing.ts';

const faults = (...cases: Parameters<typeof makeCase>[0][]) => checkCorpus(cases.map((overrides, index) => ({ slug: `case-${index}`, frontmatter: makeCase(overrides) }))).map(({ slug, issue }) => `${slug} ${issue.code} ${issue.path.join('.')}`);

describe('names', () => {
  test('no two cases share one', () => {
    expect(faults({ name: 'Example Care' }, { name: 'Other Care' })).toEqual([]);
    expect(faults({ name: 'Example Care' }, { name: 'EXAMPLE-CARE' })).toEqual(['case-1 name-repeated name']);
  });
  test('no case bears the other name of another', () => {
    expect(faults({ name: 'Example Care', also_known_as: ['Care Co'] }, { name: 'Care Co' })).toEqual(['case-1 name-repeated name']);
    expect(faults({ name: 'Care Co' }, { name: 'Example Care', also_known_as: ['EC', 'Care Co'] })).toEqual(['case-1 name-repeated also_known_as.1']);
  });
  test('two may have the same short form', () => expect(faults({ name: 'Example Care', also_known_as: ['EC'] }, { name: 'Elsewhere Care', also_known_as: ['EC'] })).toEqual([]));
});

describe('one page has one date', () => {
  const published = (date: string | undefined) => ({ name: `Care ${date}`, sources: { 'example-2024': makeSource({ published: date }) } });
  test('two that cannot both be right are a fault', () => expect(faults(published('2024-05'), published('2024-06'))).toEqual(['case-1 date-impossible sources.example-2024.published']));
  test('one more exact, or none, is not', () => expect(faults(published('2024-05'), published('2024'), published(undefined))).toEqual([]));
});

test('the order of the cases changes nothing', () => {
  const cases = [{ slug: 'b', frontmatter: makeCase() }, { slug: 'a', frontmatter: makeCase() }];
  expect(checkCorpus(cases)).toEqual(checkCorpus(cases.toReversed()));
});

test('no spelling belongs to two terms of the glossary', () => {
  const term = (name: string, also: string[] = []) => ({ term: name, also, meaning: 'x', sources: [] });
  expect(checkGlossary({ cic: term('CIC'), tupe: term('TUPE', ['Transfer']) })).toEqual([]);
  expect(checkGlossary({ cic: term('CIC'), other: term('Other', ['CIC']) })).toMatchObject([{ path: ['other', 'also', 0] }]);
});
