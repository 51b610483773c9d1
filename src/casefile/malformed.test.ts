/** Files that are broken by accident: each is a fault with a place, or harmless, and never a stack trace. */
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { makeCase, makeCaseText } from '../core/testing.ts';
import { readCaseAt, readCaseFolder } from './folder.ts';
import { readCaseFile, readGlossary } from './read.ts';
import { readRegister } from './read-register.ts';
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
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "Not A Slug.mdx:1:1: "Not A Slug.mdx" is not a name for a case. Did you mean "not-a-slug.mdx"? Use small letters, digits and single hyphens, and .mdx.
    binary.mdx:2:118: The file is not UTF-8 text. Save it as UTF-8.
    body-bare-angle.mdx:42:12: body: This is not valid MDX: Unexpected character after \`<\`, expected a valid JSX tag. A bare < starts a tag: write "under" or "less than"; close every component; no HTML and no comments.
    body-brace.mdx:42:16: body: a brace starts an {expression}, which is refused. Write the sentence without braces.
    body-empty.mdx:37:1: body: the section "What went wrong" is missing. Add "## What went wrong".
    empty.mdx:1:1: The file is empty. Copy a case that is like yours and change it.
    frontmatter-empty.mdx:2:1: There are no fields. Write one field to a line: name: Example Care.
    frontmatter-list.mdx:2:1: There is a list where the fields should be. Write one field to a line: name: Example Care.
    frontmatter-null.mdx:2:1: There are no fields. Write one field to a line: name: Example Care.
    frontmatter-text.mdx:2:1: There is text where the fields should be. Write one field to a line: name: Example Care.
    latin-1.mdx:5:32: The file is not UTF-8 text. Save it as UTF-8.
    lone-carriage-returns.mdx:1:1: The file does not start with frontmatter. Put --- on the first line, the fields below it, and --- behind them.
    lone-carriage-returns.mdx:1:4: The line holds a control character (U+000D). Delete it.
    no-frontmatter.mdx:1:1: The file does not start with frontmatter. Put --- on the first line, the fields below it, and --- behind them.
    notes.txt:1:1: "notes.txt" is not a name for a case. Did you mean "notes.mdx"? Use small letters, digits and single hyphens, and .mdx.
    notes.txt:1:1: The file does not start with frontmatter. Put --- on the first line, the fields below it, and --- behind them.
    only-spaces.mdx:1:1: The file is empty. Copy a case that is like yours and change it.
    unterminated-frontmatter.mdx:1:1: The frontmatter does not end. Put a line that is only --- behind the last field.
    utf-16.mdx:1:1: The file is not UTF-8 text. Save it as UTF-8.
    wrong-types.mdx:2:1: name: is a list, and must be text. Write it like that of another case.
    wrong-types.mdx:7:11: services: is text, and must be a list. Write it like that of another case.
    wrong-types.mdx:8:15: place.town: is a number, and must be text. Put it in quotation marks.
    wrong-types.mdx:18:1: authors: is empty. Fill it in, or take the line out if the field may be left out.
    yaml-broken.mdx:8:9: A list or a map stands where a key should be. Write a word in front of the colon, and one { for each map.
    yaml-broken.mdx:9:1: The frontmatter is not valid YAML: a line is indented in the wrong place. Line it up with its neighbours.
    yaml-colon-in-text.mdx:2:7: The frontmatter is not valid YAML: a text holds ": ". Put a text that holds ": " or " #" in quotation marks, and check how far the line is indented.
    yaml-quote-open.mdx:36:1: The frontmatter is not valid YAML: a quotation mark or bracket is not closed. Close it.
    yaml-tab.mdx:13:1: The frontmatter is not valid YAML: a line is indented with a tab. Indent with spaces.
    yaml-tab.mdx:13:7: The frontmatter is not valid YAML: a line is neither a key with a value nor part of a text. Put a text that holds ": " or " #" in quotation marks, and check how far the line is indented.
    yaml-tab.mdx:13:7: The frontmatter is not valid YAML: a text holds ": ". Put a text that holds ": " or " #" in quotation marks, and check how far the line is indented."
  `);
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
  test('every line that holds a null byte is told', () => expect(read(makeCaseText(makeCase(), '## What went wrong\n\na\u0000b\n\nc\u0000d')).map((line) => line.split(':').slice(0, 3).join(':'))).toEqual(['example.mdx:59:2', 'example.mdx:61:2']));
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

test('a folder of more files than are open at once is read in the order of names', async () => {
  const many = await mkdtemp(join(folder, 'many-'));
  const names = Array.from({ length: 30 }, (_, index) => `case-${String(index).padStart(2, '0')}`);
  for (const name of names.toReversed()) await writeFile(join(many, `${name}.mdx`), makeCaseText(makeCase({ name })));
  const files = await readCaseFolder(many);
  expect(files.map(({ slug, frontmatter }) => [slug, frontmatter?.name])).toEqual(names.map((name) => [name, name]));
  expect(files[0]?.locate(['sector'])).toEqual({ line: makeCaseText().split('\n').findIndex((line) => line.includes('"sector"')) + 1, column: 13 });
});

describe('the register', () => {
  test('is read with the same care, and held against the cases given', () => {
    const text = 'sources:\n  a-2020: {url: "https://example.org", title: T, publisher: P, kind: academic, read: 2026-11-23}\nrows:\n  one: {name: One, sector: youth, status: trading, source: a-2020, says: S}\ncounts: []\ngaps: []\n';
    expect(readRegister(encode(text)).issues).toEqual([]);
    expect(readRegister(encode(text), [{ slug: 'one', caseStudy: makeCase() }]).issues).toMatchObject([{ code: 'register-disagrees', at: { line: 3, column: 1 } }]);
    expect(readRegister(encode(text.replace('source: a-2020', 'source: b-2020'))).issues).toMatchObject([{ code: 'source-unused', at: { line: 2 } }, { code: 'source-unknown', path: ['rows', 'one', 'source'], at: { line: 4 } }]);
    expect(readRegister(encode('rows: !!js/undefined x')).issues).toMatchObject([{ code: 'yaml-unsafe' }]);
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
