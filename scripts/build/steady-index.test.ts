import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import type { IndexFile } from './index-file.ts';
import { steadyIndex } from './steady-index.ts';

afterAll(() => close());

describe('an index made twice from the same pages', () => {
  test('is the same, names of files and all', async () => {
    const [first, second] = [steadyIndex(await makeIndex()), steadyIndex(await makeIndex())];
    expect(contentsOf(first)).toEqual(contentsOf(second));
  });

  test('names in its entry and its list of filters the files that there are', async () => {
    const files = steadyIndex(await makeIndex());
    const paths = files.map(({ path }) => path);
    const entry = JSON.parse(contentsOf(files).get('pagefind-entry.json') as string) as { languages: { en: { hash: string } } };
    const meta = `pagefind.${entry.languages.en.hash}.pf_meta`;
    expect(paths).toContain(meta);
    const [, , , filters] = readPacked(files.find(({ path }) => path === meta) as IndexFile);
    expect((filters as [string, string][]).map(([name]) => name)).toEqual(['kind', 'sector', 'status', 'year']);
    for (const [, hash] of filters as [string, string][]) expect(paths).toContain(`filter/${hash}.pf_filter`);
  });

  test('keeps every value of a filter with its pages', async () => {
    const files = await makeIndex();
    const valuesIn = (list: IndexFile[]) => list.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => readPacked(file))
      .map(([name, values]) => [name, Object.fromEntries(values as [string, number[]][])]).toSorted();
    expect(valuesIn(steadyIndex(files))).toEqual(valuesIn(files));
  });

  test('is refused when a file is not of the form that is known', () => {
    const content = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(['kind', 3])]));
    expect(() => steadyIndex([{ path: 'filter/en_1234567.pf_filter', content }])).toThrow('en_1234567.pf_filter is not as Pagefind');
  });
});

describe('CBOR', () => {
  test.each<[Cbor]>([[0], [23], [24], [255], [256], [65535], [65536], [4294967295], [-1], [-24], [-25], [-70000], [''], ['é'.repeat(300)], [null], [[]], [[1, ['a', null]]]])('%j comes back as it was', (value) => {
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
  });

  test('what is cut off, goes on or is of another kind is refused', () => {
    expect(() => decodeCbor(Uint8Array.of(0x62, 0x61))).toThrow('ends early');
    expect(() => decodeCbor(Uint8Array.of(1, 1))).toThrow('goes on');
    expect(() => decodeCbor(Uint8Array.of(0xa0))).toThrow('kind 5');
    expect(() => decodeCbor(Uint8Array.of(0x1b, 0, 0, 0, 0, 0, 0, 0, 1))).toThrow('not supported');
  });
});

/** A real index of twelve pages, with enough filters and values that two runs do not share an order by chance. */
async function makeIndex(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start');
  for (let page = 0; page < 12; page += 1) {
    const filters = { kind: [`Kind ${page % 3}`], sector: [`Sector ${page % 4}`], status: [`Status ${page % 3}`], year: [`${2000 + (page % 5)}`] };
    await index.addCustomRecord({ url: `/${page}/`, content: `Words of page ${page}`, language: 'en', filters });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

function contentsOf(files: readonly IndexFile[]): Map<string, string> {
  return new Map(files.toSorted((one, other) => (one.path < other.path ? -1 : 1)).map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]));
}

function readPacked({ content }: IndexFile): Cbor[] {
  return decodeCbor(gunzipSync(content).subarray('pagefind_dcd'.length)) as Cbor[];
}
