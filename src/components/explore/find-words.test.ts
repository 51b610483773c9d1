import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExplorerFiles } from './explorer-files.ts';
import { WordFinder } from './find-words.ts';

/** Searches that were begun, each to be answered by the test. */
const begun: { term: string; answer: (ids: string[]) => void; fail: () => void }[] = [];
vi.mock('../search/pagefind.ts', () => ({
  loadPagefind: async () => ({
    pagefind: {
      search: (term: string) => new Promise((done, refuse) => {
        begun.push({ term, answer: (ids) => done({ results: ids.map((id) => ({ id })) }), fail: () => refuse(new Error('no network')) });
      }),
    },
  }),
}));
beforeEach(() => { begun.length = 0; });

const files = { fragments: async () => new Map([['en_a', 0], ['en_b', 1], ['en_b2', 1]]) } as unknown as ExplorerFiles;
const nthBegun = (nth: number) => vi.waitFor(() => begun[nth] ?? Promise.reject(new Error('not yet')));

describe('cases by words', () => {
  test('come in the order of the first of their fragments, each once; other pages are left out', async () => {
    const found = new WordFinder(files).find('pensions');
    (await nthBegun(0)).answer(['en_b2', 'en_page', 'en_a', 'en_b']);
    expect(await found).toEqual([1, 0]);
  });

  test('of the same words are looked for once', async () => {
    const finder = new WordFinder(files);
    const found = finder.find('pensions');
    (await nthBegun(0)).answer(['en_a']);
    await found;
    expect(await finder.find('pensions')).toEqual([0]);
    expect(begun.length).toBe(1);
  });

  test('are looked for one search at a time, and of those that wait only the latest is made', async () => {
    const finder = new WordFinder(files);
    const first = finder.find('pe');
    const { answer } = await nthBegun(0);
    const all = [first, finder.find('pen'), finder.find('pens')];
    answer(['en_a']);
    (await nthBegun(1)).answer(['en_b']);
    expect(await Promise.all(all)).toEqual([[0], undefined, [1]]);
    expect(begun.map(({ term }) => term)).toEqual(['pe', 'pens']);
  });

  test('that could not be had are looked for again', async () => {
    const finder = new WordFinder(files);
    const found = finder.find('pensions');
    (await nthBegun(0)).fail();
    await expect(found).rejects.toThrow('no network');
    const again = finder.find('pensions');
    (await nthBegun(1)).answer(['en_a']);
    expect(await again).toEqual([0]);
  });
});
