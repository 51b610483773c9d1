import { expect, test } from 'vitest';
import { correctQuery } from './correct.ts';
import { readQuery } from './query.ts';
import { packWords, unpackWords } from './spelling.ts';

const spelling = unpackWords(packWords(['Suffolk', 'library', 'libraries', 'NAViGO', 'pensions'].map((word) => ({ word, pages: 8, isName: false }))));
const correct = (query: string, ...unknown: string[]) => correctQuery(readQuery(query), new Set(unknown), spelling);

test('the words that are unknown are put right, and the others stay as they were typed', () => {
  expect(correct('SUFFOLK libarys?', 'libarys')).toBe('SUFFOLK libraries');
  expect(correct('libary libary', 'libary')).toBe('library library');
});

test('a phrase stays a phrase, and is not put right', () => {
  expect(correct('"wound up" pentions', 'pentions', 'wound up')).toBe('"wound up" pensions');
});

test('a name that was typed as two words is put together', () => {
  expect(correct('navi go pensions', 'navi')).toBe('NAViGO pensions');
  expect(correct('"navi" go', 'go')).toBeUndefined();
});

test('nothing comes of words that are known or near no other', () => {
  expect(correct('Suffolk pensions')).toBeUndefined();
  expect(correct('zzzzxq', 'zzzzxq')).toBeUndefined();
});
