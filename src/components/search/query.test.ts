import { expect, test } from 'vitest';
import { contentWords } from './query.ts';

test.each([
  ['what if we lose the contract?', 'lose contract?'],
  ['pensions', 'pensions'],
  ['who are we', 'who are we'],
  ['“wound up”', '"wound up"'],
  ['"what if"', '"what if"'],
  ['', ''],
])('%j is searched as %j', (query, words) => {
  expect(contentWords(query)).toBe(words);
});
