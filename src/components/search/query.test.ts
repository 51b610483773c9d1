import { expect, test } from 'vitest';
import { contentWords } from './query.ts';

test.each([
  ['what if we lose the contract?', 'lose contract?'],
  ['pensions', 'pensions'],
  ['Be Independent', 'Be Independent'],
  ['what happens to pensions', 'happens pensions'],
  ['who are we all', 'who are we all'],
  ['“wound up”', '"wound up"'],
  ['"what if"', '"what if"'],
  ['', ''],
])('%j is searched as %j', (query, words) => {
  expect(contentWords(query)).toBe(words);
});
