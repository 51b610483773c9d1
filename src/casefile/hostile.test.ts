/** A folder of files that mean harm. Each must be refused at its line and for its reason, and nothing in it may run. */
import { existsSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { evaluate, mdxToHast } from 'satteri';
import { afterEach, describe, expect, test } from 'vitest';
import type { BodyTree } from '../core/body.ts';
import type { IssueCode } from '../core/issues.ts';
import { readCaseFile } from './read.ts';
import { renderBody } from './render.ts';
import { splitFrontmatter } from './split.ts';

const FIXTURES = new URL('../../scripts/fixtures/', import.meta.url);
const HOSTILE = new URL('hostile/', FIXTURES);
/** The file that one of the fixtures would write. */
const WRITTEN = 'hostile-canary.txt';

/** The line and code of the first fault of each file. */
const EXPECTED: Readonly<Record<string, readonly [line: number, code: IssueCode]>> = {
  'archived-javascript': [24, 'schema-invalid'],
  'attribute-event-handler': [42, 'body-unsafe'],
  'attribute-off-the-list': [42, 'body-unsafe'],
  'attribute-set-html': [42, 'body-unsafe'],
  'attribute-twice': [42, 'body-unsafe'],
  'attribute-without-value': [42, 'body-unsafe'],
  'code-block': [42, 'body-unsafe'],
  'component-deeply-nested': [42, 'body-unsafe'],
  'component-lower-case': [42, 'body-unsafe'],
  'component-member': [42, 'body-unsafe'],
  'component-namespace': [42, 'body-unsafe'],
  'component-off-the-list': [42, 'body-unsafe'],
  'emphasis-deeply-nested': [42, 'body-unsafe'],
  'export-default': [38, 'body-unsafe'],
  'export-from': [38, 'body-unsafe'],
  'export-without-braces': [38, 'body-unsafe'],
  'export': [38, 'body-unsafe'],
  'expression-comment': [42, 'body-unsafe'],
  'expression-deeply-nested': [42, 'body-unsafe'],
  'expression-in-attribute': [42, 'body-unsafe'],
  'expression-in-block': [42, 'body-unsafe'],
  'expression-in-text': [42, 'body-unsafe'],
  'footnote': [42, 'body-unsafe'],
  'fragment': [42, 'body-unsafe'],
  'html-cdata': [42, 'body-syntax'],
  'html-comment-in-text': [42, 'body-syntax'],
  'html-comment': [42, 'body-syntax'],
  'html-doctype': [42, 'body-syntax'],
  'html-iframe': [42, 'body-unsafe'],
  'html-image-handler': [42, 'body-unsafe'],
  'html-in-heading': [42, 'body-unsafe'],
  'html-link': [42, 'body-unsafe'],
  'html-nested-in-component': [42, 'body-unsafe'],
  'html-nested-in-list': [43, 'body-unsafe'],
  'html-processing-instruction': [42, 'body-syntax'],
  'html-script-mixed-case': [42, 'body-unsafe'],
  'html-script': [42, 'body-unsafe'],
  'html-style': [42, 'body-unsafe'],
  'html-svg': [42, 'body-unsafe'],
  'html-unclosed': [42, 'body-syntax'],
  'id-markup': [37, 'placeholder-text'],
  'image-javascript': [42, 'body-unsafe'],
  'image': [42, 'body-unsafe'],
  'import-side-effect': [38, 'body-unsafe'],
  'import': [38, 'body-unsafe'],
  'link-autolink': [42, 'body-syntax'],
  'link-data-base64': [42, 'body-link'],
  'link-data': [42, 'body-link'],
  'link-file': [42, 'body-link'],
  'link-javascript-control': [42, 'body-link'],
  'link-javascript-encoded': [42, 'body-link'],
  'link-javascript-entity-newline': [42, 'body-link'],
  'link-javascript-entity-tab': [42, 'body-link'],
  'link-javascript-entity': [42, 'body-link'],
  'link-javascript-mixed-case': [42, 'body-link'],
  'link-javascript-space': [42, 'body-link'],
  'link-javascript': [42, 'body-link'],
  'link-nested': [42, 'body-unsafe'],
  'link-other-script-host': [42, 'body-link'],
  'link-protocol-relative-backslash': [42, 'body-link'],
  'link-protocol-relative': [42, 'body-link'],
  'link-reference-unused': [42, 'body-unsafe'],
  'link-reference': [42, 'body-link'],
  'link-relative': [42, 'body-link'],
  'link-title-handler': [42, 'text-unsafe'],
  'link-user-name': [42, 'body-link'],
  'link-vbscript': [42, 'body-link'],
  'link-zero-width-entity': [42, 'body-link'],
  'link-zero-width': [42, 'body-link'],
  'quotation-deeply-nested': [42, 'body-unsafe'],
  'second-frontmatter': [38, 'cite-missing'],
  'spread-attribute': [42, 'body-unsafe'],
  'table': [42, 'body-unsafe'],
  'text-bidi-entity': [42, 'text-unsafe'],
  'text-bidi': [42, 'text-unsafe'],
  'text-escape-sequence': [42, 'text-unsafe'],
  'text-null': [42, 'text-unsafe'],
  'text-zero-width': [42, 'text-unsafe'],
  'url-control-character': [23, 'text-unsafe'],
  'url-data': [23, 'schema-invalid'],
  'url-javascript': [23, 'schema-invalid'],
  'url-newline': [23, 'schema-invalid'],
  'url-other-script-host': [23, 'schema-invalid'],
  'url-protocol-relative': [23, 'schema-invalid'],
  'url-user-name': [23, 'schema-invalid'],
  'url-zero-width-escape': [23, 'text-unsafe'],
  'url-zero-width': [23, 'text-unsafe'],
  'yaml-alias-bomb': [2, 'yaml-unsafe'],
  'yaml-alias': [2, 'yaml-unsafe'],
  'yaml-anchor': [2, 'yaml-unsafe'],
  'yaml-bidi-escape': [2, 'text-unsafe'],
  'yaml-complex-key': [36, 'yaml-unsafe'],
  'yaml-constructor-key': [22, 'yaml-unsafe'],
  'yaml-deeply-nested': [36, 'yaml-unsafe'],
  'yaml-directive': [2, 'yaml-unsafe'],
  'yaml-duplicate-key': [36, 'yaml-invalid'],
  'yaml-merge-key': [8, 'yaml-unsafe'],
  'yaml-null-escape': [2, 'text-unsafe'],
  'yaml-proto-key-quoted': [36, 'yaml-unsafe'],
  'yaml-proto-key': [36, 'yaml-unsafe'],
  'yaml-second-document': [2, 'yaml-unsafe'],
  'yaml-tag-function': [2, 'yaml-unsafe'],
  'yaml-tag-local': [2, 'yaml-unsafe'],
  'yaml-tag-plain': [2, 'yaml-unsafe'],
};

/** Bodies whose tree the parser gives without being guarded; the writer of pages must refuse them by itself. */
const PARSED = Object.keys(EXPECTED).filter((name) => /^(?:import|export|expression-in|expression-comment|spread|component|fragment|attribute|html-(?:script|image|iframe|style|svg|link|nested|in)|link|image|table|code|footnote)/.test(name) && !/autolink|deeply|unused/.test(name));

const ran = () => (globalThis as { __ran?: unknown }).__ran !== undefined || existsSync(WRITTEN) || 'polluted' in {};

afterEach(async () => {
  delete (globalThis as { __ran?: unknown }).__ran;
  await rm(WRITTEN, { force: true });
});

test('the file that they are made from has no fault', async () => {
  expect(readCaseFile('plain.mdx', await readFile(new URL('plain.mdx', FIXTURES))).issues).toEqual([]);
});

test('every file of the folder is expected, and every expected file is there', async () => {
  expect((await readdir(HOSTILE)).toSorted()).toEqual(Object.keys(EXPECTED).map((name) => `${name}.mdx`).toSorted());
});

describe('the check refuses', () => {
  test.each(Object.entries(EXPECTED))('%s', async (name, [line, code]) => {
    const { issues, body, frontmatter } = readCaseFile(`${name}.mdx`, await readFile(new URL(`${name}.mdx`, HOSTILE)));
    expect(issues[0]).toMatchObject({ code, at: { line } });
    for (const { message, fix, at } of issues) expect([message.length > 0, fix.length > 0, (at?.line ?? 0) >= 1, (at?.column ?? 0) >= 1]).toEqual([true, true, true, true]);
    expect(body === undefined || frontmatter === undefined || issues.length > 0).toBe(true);
    expect(ran()).toBe(false);
  });
});

describe('the writer of pages refuses by itself', () => {
  const nothing = { Cite: () => [], Finding: () => [], Voice: () => [], Note: () => [] };
  test.each(PARSED)('%s', async (name) => {
    const split = splitFrontmatter(await readFile(new URL(`${name}.mdx`, HOSTILE), 'utf8'));
    if ('issue' in split) throw new Error(split.issue.message);
    const tree = mdxToHast(split.body, { features: { frontmatter: false } }) as unknown as BodyTree;
    expect(() => renderBody(tree, nothing)).toThrow(/not safe to render/);
    expect(ran()).toBe(false);
  });
});

test('the canary sings when a file is run', async () => {
  const split = splitFrontmatter(await readFile(new URL('export.mdx', HOSTILE), 'utf8'));
  if ('issue' in split) throw new Error(split.issue.message);
  await evaluate(split.body, { Fragment: 'x', jsx: () => null, jsxs: () => null } as unknown as Parameters<typeof evaluate>[1]);
  expect(ran()).toBe(true);
});

describe('names', () => {
  const plain = () => readFile(new URL('plain.mdx', FIXTURES));
  test.each(['../plain.mdx', 'a/b.mdx', 'a\\b.mdx', '..mdx', '.mdx', 'a..b.mdx', 'CON .mdx', 'plain.mdx\u0000.txt', 'pl\u202Eain.mdx', 'plain.md', 'plain.MDX', '-plain.mdx', `${'a'.repeat(77)}.mdx`])('%j is refused', async (name) => {
    expect(readCaseFile(name, await plain()).issues).toMatchObject([{ code: 'file-name' }]);
  });
  test.each(['plain.mdx', 'a.mdx', 'first-2011.mdx', `${'a'.repeat(76)}.mdx`])('%j is a name', async (name) => expect(readCaseFile(name, await plain()).issues).toEqual([]));
});
