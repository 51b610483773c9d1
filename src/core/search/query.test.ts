import { describe, expect, test } from 'vitest';
import { readQuery, tellingTerms } from './query.ts';

test.each([
  ['what if we lose the contract?', ['lose', 'contract']],
  ['pensions', ['pensions']],
  ['Be Independent', ['Be', 'Independent']],
  ['what happens to pensions', ['pensions']],
  ['do unions help?', ['unions']],
  ['who are we all', ['who', 'are', 'we', 'all']],
  ['In-house', ['In-house']],
  ['lost a £1.5m contract', ['lost', '£1.5m', 'contract']],
  ['“wound up”', ['wound up']],
  ['"what if" contract', ['what if', 'contract']],
  ['a "quotation that is not closed', ['quotation', 'closed']],
  ['? … "" !', []],
  ['', []],
])('%j looks for %j', (query, terms) => {
  expect(tellingTerms(readQuery(query)).map(({ text }) => text)).toEqual(terms);
});

describe('a query is a sentence', () => {
  test.each([['what if we lose'], ['staff happier than before'], ['who owns it'], ['unions for it?'.replace('unions', 'the unions')]])('%j', (query) => {
    expect(readQuery(query).isSentence).toBe(true);
  });

  test.each([['Be Independent'], ['wound up'], ['Your Healthcare CIC'], ['do it'], ['"what if we lose the contract"']])('and is none: %j', (query) => {
    expect(readQuery(query).isSentence).toBe(false);
  });
});

test('only quotation marks make a phrase', () => {
  expect(readQuery('“wound up” Epic').terms.map(({ isPhrase }) => isPhrase)).toEqual([true, false]);
  expect(readQuery('wound up').terms.some(({ isPhrase }) => isPhrase)).toBe(false);
});

test('of a text that was pasted in the first words are read', () => {
  expect(readQuery('pensions '.repeat(500)).terms).toHaveLength(20);
});
