import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeWordPieces } from '../../core/explore/word-index.ts';
import type { ExplorerFiles } from './explorer-files.ts';
import { WordFinder } from './find-words.ts';

const asked: string[] = [];
vi.mock('../search/pagefind.ts', () => ({
  loadPagefind: async () => ({ pagefind: { search: async (term: string) => { asked.push(term); return { results: [{ id: 'en_b2' }, { id: 'en_page' }, { id: 'en_a' }, { id: 'en_b' }] }; } } }),
}));

const PIECES = makeWordPieces([{ name: 'A', text: 'pensions' }, { name: 'B', text: 'pensions, pensions and pensions' }]);
let loads = 0;
let isDown = false;
const files = {
  index: async () => ({ count: 2 }),
  words: async (names: string[]) => { loads += 1; if (isDown) throw new Error('no network'); return names.map((name) => PIECES.get(name) ?? {}); },
  fragments: async () => new Map([['en_a', 0], ['en_b', 1], ['en_b2', 1]]),
} as unknown as ExplorerFiles;
beforeEach(() => { asked.length = 0; loads = 0; isDown = false; });

describe('cases by words', () => {
  test('come from the index of words, without the search of the site', async () => {
    expect(await new WordFinder(files).find('pension')).toEqual([1, 0]);
    expect(asked).toEqual([]);
  });

  test('of a phrase come from the search of the site, each case once, other pages left out', async () => {
    expect(await new WordFinder(files).find('"masters of our own destiny"')).toEqual([1, 0]);
    expect(asked).toEqual(['"masters of our own destiny"']);
  });

  test('of the same words are looked for once', async () => {
    const finder = new WordFinder(files);
    await finder.find('pension');
    await finder.find('pension');
    expect(loads).toBe(1);
  });

  test('that could not be had are looked for again', async () => {
    const finder = new WordFinder(files);
    isDown = true;
    await expect(finder.find('pension')).rejects.toThrow('no network');
    isDown = false;
    expect(await finder.find('pension')).toEqual([1, 0]);
  });
});
