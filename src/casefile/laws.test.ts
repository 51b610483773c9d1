/** What holds for every file that anybody could write, tried with many that nobody would. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { ELEMENTS, isSafeHref } from '../core/body.ts';
import { readCaseFile } from './read.ts';
import { renderBody } from './render.ts';
import type { ComponentRenderers } from './render.ts';
import { splitFrontmatter } from './split.ts';

const PLAIN = await readFile(new URL('../../scripts/fixtures/plain.mdx', import.meta.url), 'utf8');
const BODY_START = (splitFrontmatter(PLAIN) as { bodyLine: number }).bodyLine;
const bodyOffset = PLAIN.split('\n').slice(0, BODY_START - 1).join('\n').length + 1;

const piece = fc.constantFrom(
  '<', '>', '{', '}', '[', ']', '(', ')', '!', '*', '_', '`', '~', '#', '- ', '> ', '|', '\\', '&', '"', "'", ':', '---', '+++', '\n', '\n\n', '\r', '\t', ' ', '\u0000', '\u202E', '\u200B', '%', '@', '=', '/', '//',
  '<script>', '</script>', '<!--', '-->', '<![CDATA[', ']]>', '<Cite source="example-2024" />', '<Cite source=', '<Note>', '</Note>', '<Finding id="x">', '</Finding>', '<a href=', 'onclick=', 'javascript:', 'data:text/html,', '&#106;', '&Tab;', '&lt;', '](javascript:x)', '](//x)',
  '](https://example.org)', 'import x', 'export ', '[^1]', '[^1]: x', '[x]: y', '&a', '*a', '!!js/function', '<<: x', '__proto__: x', 'name: ', '2012', 'two', '“', '”', '## What changed', '### x', '1. ', 'https://example.org ', '~~~', '$$', ':::x',
);
/** The plain file with pieces put in at places of its body, or of the whole. */
const changed = (from: number) => fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), what: fc.array(piece, { minLength: 1, maxLength: 6 }) }), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((text, { at, what }) => {
    const offset = from + Math.floor(at * (text.length - from));
    return text.slice(0, offset) + what.join('') + text.slice(offset);
  }, PLAIN));
/** The same files every time, so that a fault found once is found again. */
const SEED = 20261124;
const read = (text: string) => readCaseFile('example.mdx', new TextEncoder().encode(text));

test('reading never throws, and every fault has a place inside the file', () => {
  fc.assert(fc.property(changed(0), (text) => {
    const lines = text.split('\n').length;
    for (const { at, message } of read(text).issues) expect([message !== '', at !== undefined && at.line >= 1 && at.line <= lines && at.column >= 1]).toEqual([true, true]);
  }), { numRuns: 300, seed: SEED });
}, 60_000);

test('any bytes are read without throwing', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { readCaseFile('example.mdx', bytes); }), { numRuns: 200, seed: SEED });
}, 60_000);

test('what is rendered holds the elements of the list, safe links and nothing else, as a browser reads it', () => {
  const components: ComponentRenderers = { Cite: () => [{ type: 'element', tagName: 'sup', properties: {}, children: [] }], Finding: (_attributes, children) => children, Voice: () => [], Note: (_attributes, children) => children };
  let rendered = 0;
  fc.assert(fc.property(changed(bodyOffset), (text) => {
    const { body } = read(text);
    if (!body) return;
    rendered += 1;
    for (const { html } of renderBody(body, components).sections) expectSafe(parseFragment(html).childNodes as Node[]);
  }), { numRuns: 500, seed: SEED });
  expect(rendered).toBeGreaterThan(20);
}, 60_000);

function expectSafe(nodes: readonly Node[]): void {
  for (const { nodeName, attrs = [], childNodes = [] } of nodes) {
    expect([...Object.keys(ELEMENTS), 'sup', '#text']).toContain(nodeName);
    for (const { name, value } of attrs) {
      expect([...ELEMENTS[nodeName] ?? []]).toContain(name);
      if (name === 'href') expect(isSafeHref(value)).toBe(true);
    }
    expectSafe(childNodes);
  }
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
