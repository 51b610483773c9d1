import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rootOf, toWords } from '../search/words.ts';
import { findCases, makeWordPieces, pieceOf, wordsToFind } from './word-index.ts';

const CASES = [
  { name: 'Sirona care & health', text: 'pensions pensions pensions lost its contract' },
  { name: 'Suffolk Libraries', text: 'the library lost its contract; a pension was kept' },
  { name: 'Pension Care', text: 'nothing of it' },
];
const PIECES = makeWordPieces(CASES);
const find = (text: string) => {
  const words = wordsToFind(text) ?? [];
  return findCases(words, words.map((word) => PIECES.get(pieceOf(word)) ?? {}), CASES.length);
};

describe('cases that hold words', () => {
  it('are those with every word, whatever its ending', () => {
    expect(find('lost contract').toSorted()).toEqual([0, 1]);
    expect(find('losing contracts')).toEqual([]);
    expect(find('library contracts')).toEqual([1]);
    expect(find('sirona suffolk')).toEqual([]);
  });
  it('come in order of how much the words weigh in them: most in a name, then the more often', () => {
    expect(find('pension')).toEqual([2, 0, 1]);
  });
  it('are found by the beginning of the last word, and of no other', () => {
    expect(find('contract pens').toSorted()).toEqual([0, 1]);
    expect(find('pens contract')).toEqual([]);
    expect(find('pe')).toEqual([]);
  });
  it('of a question are those with the words that tell', () => {
    expect(find('what if we lost the contract?').toSorted()).toEqual([0, 1]);
  });
  it('of a phrase are left to an index that knows places', () => {
    expect(wordsToFind('"lost its contract"')).toBeUndefined();
  });
  it('are the same as those of a plain look through the texts', () => {
    const word = fc.constantFrom('pension', 'pensions', 'contract', 'contracted', 'library', 'libraries', 'lost', 'care');
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }), fc.array(word, { minLength: 1, maxLength: 3 }), (texts, asked) => {
      const pieces = makeWordPieces(texts.map((text) => ({ name: '', text: text.join(' ') })));
      const words = wordsToFind(asked.join(' ')) ?? [];
      const found = findCases(words, words.map((each) => pieces.get(pieceOf(each)) ?? {}), texts.length);
      const plain = texts.flatMap((text, number) => {
        const roots = text.map(rootOf);
        return words.every((each, at) => roots.some((root) => root === rootOf(each) || (at === words.length - 1 && root.startsWith(each)))) ? [number] : [];
      });
      expect(found.toSorted((a, b) => a - b)).toEqual(plain);
    }), { numRuns: 300 });
  });
  it('are kept in pieces whose names are safe as file names', () => {
    for (const text of ['£5m', 'été', 'x', '2012', '日本']) for (const each of toWords(text)) expect(pieceOf(each)).toMatch(/^(?:[a-z0-9]{2}|other)$/);
  });
});
