import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIndexedPages } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'indexed-'));
const fragments = join(folder, 'pagefind/fragment');
const write = (name: string, text: string) => writeFileSync(join(fragments, `${name}.pf_fragment`), gzipSync(text));
const fragment = (name: string, page: object) => write(name, `pagefind_dcd${JSON.stringify(page)}`);

beforeAll(() => {
  mkdirSync(fragments, { recursive: true });
  mkdirSync(join(folder, 'cases/epic-cic'), { recursive: true });
  writeFileSync(join(folder, 'cases/epic-cic/index.html'), '<p class="also" data-pagefind-weight="6">Also known as Epic ELM CIC</p>');
  fragment('en_1', { url: '/glossary/#tupe', content: 'TUPE. Regulations.', meta: { title: 'TUPE', also: 'TUPE transfer' } });
  fragment('en_2', { url: '/cases/epic-cic/', content: 'Epic CIC. A youth service.', meta: { title: 'Epic CIC' } });
  fragment('en_3', { url: '/cases/epic-cic/#ballot', content: 'A ballot.', meta: { title: 'Epic CIC' } });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the indexed pages', () => {
  test('are those of the index, each once, with their titles and other names', () => {
    expect(readIndexedPages(folder)).toEqual([
      { key: 'cases/epic-cic', title: 'Epic CIC', names: 'Epic ELM CIC', body: 'Epic CIC. A youth service. A ballot.' },
      { key: 'glossary#tupe', title: 'TUPE', names: 'TUPE transfer', body: 'TUPE. Regulations.' },
    ]);
  });

  test('are not guessed where the index is not as expected', () => {
    write('en_4', '{}');
    expect(() => readIndexedPages(folder)).toThrow('not as Pagefind 1.5 writes it');
    rmSync(join(fragments, 'en_4.pf_fragment'));
  });

  test('cannot be read where there is no index', () => {
    expect(() => readIndexedPages(join(folder, 'cases'))).toThrow('npm run build');
  });
});
