import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCase, makeChallenge, makeFinding, makeSource } from '../../src/core/testing.ts';
import type { Cbor } from './cbor.ts';
import { readFragments, withParts } from './fragments.ts';
import { hashIn, readArray, type IndexFile } from './index-file.ts';
import { knownWords } from './known-words.ts';
import { partsOfCase } from './parts.ts';
import { smallerChunks } from './smaller-chunks.ts';

afterAll(() => close());

describe('smaller pieces of the index', () => {
  test('have every word with all that is known of it, once, in order and within the bounds that the list gives', async () => {
    const files = await makeIndex(400);
    const smaller = smallerChunks(files, 700);
    expect(wordsIn(smaller)).toEqual(wordsIn(files));
    const pieces = listIn(smaller);
    expect(pieces.length).toBeGreaterThan(listIn(files).length);
    let last = '';
    for (const [from, to, hash] of pieces) {
      const words = readWords(smaller.find(({ path }) => path.endsWith(`${hash}.pf_index`)) as IndexFile);
      expect(from > last && words.every((word) => word >= from && (word <= to || word.startsWith(to)))).toBe(true);
      last = words.at(-1) as string;
    }
  });

  test('are Pagefind’s own where there would be too many', async () => {
    const files = await makeIndex(400);
    expect(smallerChunks(files, 10)).toEqual(files);
  });

  test('keep words together that share their first letters, where Pagefind does', async () => {
    const files = await makeIndex(400);
    const own = new Set(listIn(files).map(([from]) => from));
    const pieces = listIn(smallerChunks(files, 700));
    const cuts = pieces.flatMap(([from], index) => (index > 0 && !own.has(from) ? [[(pieces[index - 1] as string[])[1], from] as [string, string]] : []));
    expect(cuts.length).toBeGreaterThan(5);
    expect(cuts.filter(([before, after]) => before.slice(0, 4) === after.slice(0, 4))).toEqual([]);
  });
});

describe('the pages that the index keeps', () => {
  test('have their parts told, and no names that are there to be found only', async () => {
    const [page] = readFragments(withParts(await makeIndex(1), () => ({ 'finding-1': ['Finding · Access', 'says the press'], 'not-there': ['Finding'] })));
    expect(page?.parts).toEqual({ 'finding-1': ['Finding · Access', 'says the press'] });
    expect(page?.meta).toEqual({ title: 'Page 0' });
    expect(page?.anchors.map(({ id }) => id)).toEqual(['finding-1']);
  });

  test('are named in the list of pages as their files are, with the values of their filters', async () => {
    const files = withParts(await makeIndex(3), () => undefined);
    const meta = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
    const listed = (readArray(meta)[1] as [string, number][]).map(([hash]) => hash);
    expect(listed.toSorted()).toEqual(files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ path }) => hashIn(path)).toSorted());
    // Kinds 0 and 1 in order, and a status that one page has.
    expect(listed.map((hash) => hash.slice(-4)).toSorted()).toEqual(['0100', '0101', '0200']);
  });

  test('may have one value of a filter', async () => {
    const { index } = await createIndex({ forceLanguage: 'en' });
    await index?.addCustomRecord({ url: '/a/', content: 'Words', language: 'en', filters: { kind: ['One', 'Two'] } });
    const written = await index?.getFiles();
    expect(() => withParts(written?.files ?? [], () => undefined)).toThrow('/a/ has several values of the filter “kind”');
  });
});

test('the parts of a case say what they are, who says them and when', () => {
  const parts = partsOfCase(makeCase({
    sources: { 'example-2024': makeSource({ speaker: 'press', published: '2024-05' }) },
    findings: [makeFinding({ id: 'f', outcome: 'access' })], challenges: [makeChallenge({ id: 'c', challenge: 'vat' })],
  }));
  expect(parts).toEqual({ f: ['Finding · Access', 'says the press, 2024'], c: ['Challenge · VAT', 'says the press, 2024'], 'event-1': ['Event'] });
});

describe('the words of the pages', () => {
  const words = knownWords(['The Pension of Hull is a pension', 'Pensions of staff; Teckal', 'a pension at NAViGO’s', 'slipp of a pen'], ['NAViGO', 'Bath'], ['externalise']);
  const find = (word: string) => words.find((known) => known.word === word);

  test('are kept where several pages have them, where they are names, and where they are written as names are', () => {
    expect(find('pension')).toEqual({ word: 'pension', pages: 2, isName: false });
    expect(find('NAViGO')).toMatchObject({ isName: true });
    expect(find('Bath')).toMatchObject({ isName: true });
    expect(find('Teckal')).toBeDefined();
    expect(find('externalise')).toBeDefined();
  });

  test('and not where they may be a slip, or are too short to be put right', () => {
    expect(find('slipp')).toBeUndefined();
    expect(find('pen')).toBeUndefined();
  });
});

/** A real index of so many pages, each with words of its own. */
async function makeIndex(pages: number): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start');
  for (let page = 0; page < pages; page += 1) {
    const words = Array.from({ length: 60 }, (_, at) => `${'bcdfghjklm'.charAt((page + at) % 10)}${'aeiou'.charAt(at % 5)}${'nprst'.charAt(page % 5)}w${((page * 61 + at * 7) % 900).toString(36)}`);
    const status = page === 0 ? '<span data-pagefind-filter="status">Trading</span>' : '';
    await index.addHTMLFile({
      url: `/${page}/`,
      content: `<html lang="en"><body><main data-pagefind-body><span data-pagefind-meta="name[data-name]" data-name="page${page}qx"></span><span data-pagefind-filter="kind">Kind ${page % 2}</span>${status}<h1>Page ${page}</h1><ul><li id="finding-1">${words.join(' ')}</li></ul><p id="source-1">Source</p></main></body></html>`,
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

function listIn(files: readonly IndexFile[]): [string, string, string][] {
  return readArray(files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile)[2] as [string, string, string][];
}

function readWords(file: IndexFile): string[] {
  return (readArray(file)[0] as Cbor[][]).map(([word]) => word as string);
}

function wordsIn(files: readonly IndexFile[]): Cbor[] {
  return files.filter(({ path }) => path.endsWith('.pf_index')).flatMap((file) => readArray(file)[0] as Cbor[][]).toSorted(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));
}
