import { describe, expect, test } from 'vitest';
import { correctWord, joinWords, packWords, unpackWords, type KnownWord } from './spelling.ts';

const NAMES = ['Sirona', 'Suffolk', 'Buckinghamshire', 'Hinchingbrooke', 'Epic', 'CHCP', 'NAViGO', 'Locala', 'Ripplez'];
const WORDS = ['pension', 'pensions', 'mention', 'library', 'libraries', 'community', 'communal', 'health', 'governance', 'government', 'mutualisation', 'behavioural', 'care', 'plus', 'contract', 'contracts', 'staff', 'physiotherapy', 'organisation'];
const known = (word: string, isName: boolean): KnownWord => ({ word, isName, pages: 20 });
const spelling = unpackWords(packWords([...NAMES.map((name) => known(name, true)), ...WORDS.map((word) => known(word, false))]));

describe('a word that no page has is taken for', () => {
  test.each([
    ['Sirrona', 'Sirona'], ['pentions', 'pensions'], ['pention', 'pension'], ['libarys', 'libraries'], ['libary', 'library'], ['comunity', 'community'],
    ['heatlh', 'health'], ['goverance', 'governance'], ['mutualistaion', 'mutualisation'], ['Behavioral', 'behavioural'], ['Buckingamshire', 'Buckinghamshire'],
    ['Hinchinbrook', 'Hinchingbrooke'], ['navgio', 'NAViGO'], ['Epci', 'Epic'], ['organization', 'organisation'], ['fysiotherapy', 'physiotherapy'], ['careplus', 'care plus'],
  ])('%s: %s', (typed, meant) => {
    expect(correctWord(typed, spelling)).toBe(meant);
  });
});

test.each(['pensions', 'CHCP', 'chcp', 'xyz', 'hul', 'zzzzxq', '2012', 'quantum'])('%s is left alone', (typed) => {
  expect(correctWord(typed, spelling)).toBeUndefined();
});

test('of words as near, the one that more pages have, and a name before another word', () => {
  const near = unpackWords(packWords([{ word: 'hall', pages: 2, isName: false }, { word: 'hill', pages: 60, isName: false }, { word: 'Hull', pages: 4, isName: true }]));
  expect(correctWord('hxll', near)).toBe('hill');
  const rare = unpackWords(packWords([{ word: 'hall', pages: 2, isName: false }, { word: 'Hull', pages: 2, isName: true }]));
  expect(correctWord('hxll', rare)).toBe('Hull');
});

test('a word that was typed as two is put together', () => {
  expect(joinWords('navi', 'go', spelling)).toBe('NAViGO');
  expect(joinWords('care', 'plus', spelling)).toBeUndefined();
});

test('packing keeps the words as they are written, names, and how common they are', () => {
  const words = [{ word: 'Suffolk', pages: 4, isName: true }, { word: 'staff', pages: 256, isName: false }, { word: 'staffing', pages: 1, isName: false }, { word: 'O’Keefe', pages: 4, isName: true }];
  expect([...unpackWords(packWords(words)).words.values()].toSorted((a, b) => a.word.localeCompare(b.word))).toEqual(words.toSorted((a, b) => a.word.localeCompare(b.word)));
  expect(packWords(words).split('\n').at(-1)).toBe('5ing0');
});

describe('a long word with another ending', () => {
  const spelling = unpackWords(packWords([{ word: 'whistleblowers', pages: 2, isName: false }, { word: 'planners', pages: 9, isName: false }]));
  test('is put right by its root', () => {
    expect(correctWord('whistelblowing', spelling)).toBe('whistleblowers');
  });
  test('is left alone where its root is short', () => {
    expect(correctWord('plonnings', spelling)).toBeUndefined();
  });
});
