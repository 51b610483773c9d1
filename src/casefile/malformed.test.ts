/** Files that are broken by accident: each is a fault with a place, or harmless, and never a stack trace. */
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { makeCase, makeCaseText } from '../core/testing.ts';
import { readCaseAt, readCaseFolder } from './folder.ts';
import { readCaseFile, readGlossary } from './read.ts';
import { MAX_FILE_BYTES, MAX_LINE_LENGTH } from './split.ts';

const MALFORMED = new URL('../../scripts/fixtures/malformed/', import.meta.url);
const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCaseFile('example.mdx', encode(text)).issues.map((issue) => formatIssue('example.mdx', issue));
let folder: string;

beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'malformed-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('each file of the folder has the faults that a contributor can act on', async () => {
  const lines: string[] = [];
  for (const name of (await readdir(MALFORMED)).toSorted()) lines.push(...readCaseFile(name, await readFile(new URL(encodeURIComponent(name), MALFORMED))).issues.map((issue) => formatIssue(name, issue)));
  expect(lines.join('\n')).toMatchInlineSnapshot();
});

describe('bytes', () => {
  test('Windows line ends and a byte order mark are harmless', () => expect(read(`\uFEFF${makeCaseText().replaceAll('\n', '\r\n')}`)).toEqual([]));
  test('a file may have a million bytes, and no more', () => {
    const text = makeCaseText();
    const padded = (size: number) => text + '\n'.repeat(size - encode(text).length);
    expect(read(padded(MAX_FILE_BYTES)).join()).not.toContain('bytes');
    expect(read(padded(MAX_FILE_BYTES + 1))).toEqual(['example.mdx:1:1: The file has 1000001 bytes; the most is 1000000. Shorten it.']);
  });
  test('a line may have 20,000 characters, and no more', () => {
    expect(read(makeCaseText(makeCase(), `## What went wrong\n\n${'a'.repeat(MAX_LINE_LENGTH)}`))).toEqual([]);
    expect(read(makeCaseText(makeCase(), `## What went wrong\n\n${'a'.repeat(MAX_LINE_LENGTH + 1)}`)).join()).toContain('The line has 20001 characters');
  });
  test('a line of five million characters is a fault, and soon told', () => {
    const started = performance.now();
    expect(read('a'.repeat(5_000_000)).join()).toContain('The file has 5000000 bytes');
    expect(performance.now() - started).toBeLessThan(500);
  });
  test('every line that holds a null byte is told', () => expect(read(makeCaseText(makeCase(), '## What went wrong\n\na\u0000b\n\nc\u0000d')).map((line) => line.split(':').slice(0, 3).join(':'))).toEqual(['example.mdx:66:2', 'example.mdx:68:2']));
});

describe('frontmatter ends at the first line that is only ---', () => {
  test('spaces behind it are forgiven', () => expect(read(makeCaseText().replaceAll('---\n', '---  \n'))).toEqual([]));
  test('more dashes are no end', () => expect(read('---\nname: x\n----\n')).toEqual(['example.mdx:1:1: The frontmatter does not end. Put a line that is only --- behind the last field.']));
  test('the parser of the body never sees a second one', () => expect(read(makeCaseText(makeCase(), '---\nx: {1}\n---\n')).join('\n')).toContain('a brace starts an {expression}'));
});

describe('on disk', () => {
  test('a folder named like a case, a link and a missing file are faults', async () => {
    await mkdir(join(folder, 'folder.mdx'));
    await writeFile(join(folder, 'real.mdx'), makeCaseText());
    await symlink(join(folder, 'real.mdx'), join(folder, 'link.mdx'));
    const faults = await Promise.all(['folder.mdx', 'real.mdx', 'link.mdx', 'missing.mdx'].map(async (name) => (await readCaseAt(join(folder, name))).issues.map(({ message }) => message)));
    expect(faults).toEqual([['This is a folder and not a file.'], [], ['This is a link to another file.'], ['There is no such file.']]);
  });
  test('an empty file is a fault', async () => {
    await writeFile(join(folder, 'empty.mdx'), '');
    expect((await readCaseAt(join(folder, 'empty.mdx'))).issues).toMatchObject([{ code: 'file-empty' }]);
  });
  test('two cases of one name are told of the second', async () => {
    const cases = await mkdtemp(join(folder, 'cases-'));
    await writeFile(join(cases, 'a.mdx'), makeCaseText());
    await writeFile(join(cases, 'b.mdx'), makeCaseText());
    expect((await readCaseFolder(cases)).map(({ slug, issues }) => [slug, issues.map(({ code, at }) => [code, at])])).toEqual([['a', []], ['b', [['name-repeated', { line: 3, column: 11 }]]]]);
  });
});

describe('the glossary', () => {
  test('is read with the same care', () => {
    expect(readGlossary(encode('cic: !!js/undefined x')).issues).toMatchObject([{ code: 'yaml-unsafe', at: { line: 1, column: 6 } }]);
    expect(readGlossary(encode('cic:\n  term: CIC\n  meaning: A company\n  source: []\n')).issues).toMatchObject([
      { code: 'schema-missing', path: ['cic', 'sources'] }, { code: 'schema-unknown-key', path: ['cic', 'source'], fix: 'Did you mean "sources"?', at: { line: 4, column: 3 } },
    ]);
  });
  test('tells terms that share a spelling', () => {
    const term = (name: string) => `{term: ${name}, meaning: A company, sources: [{url: "https://example.org", title: T, publisher: P, says: S}]}`;
    expect(readGlossary(encode(`a: ${term('CIC')}\nb: ${term('CIC')}\n`)).issues).toMatchObject([{ code: 'name-repeated', path: ['b', 'term'], at: { line: 2 } }]);
  });
});
