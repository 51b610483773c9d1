import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { GUIDE_PAGES } from '../components/likeness/guide-pages.ts';
import { FACTORS, wordsOf } from '../core/vocabulary.ts';
import { readGuideFile } from './read-guide.ts';

const FOLDER = join(import.meta.dirname, '../../content/guide');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a page of the guide', () => {
  it('tells every fault with its place, in the fields and in the body', () => {
    const text = [
      '---', 'name: A stage', 'question: Is it?', 'summary: What to do.', 'kind: stag', 'order: 1',
      'authors: [{name: The editors, interest: none}]', 'reviewed: 2026-11-24', 'review_by: 2027-11-24', 'sources: {}', '---', '', '## What happens', '', 'People <script>ask</script>.',
    ].join('\n');
    expect(readGuideFile('a.mdx', bytes(text)).issues.map((issue) => formatIssue('a.mdx', issue))).toMatchInlineSnapshot(`
      [
        "a.mdx:5:7: kind: "stag" is not a kind. Did you mean "stage"? Words: stage, help, topic",
        "a.mdx:15:8: body: <script> is refused. Allowed: <Cite>, <Finding>, <Voice>, <Note>; no HTML.",
      ]
    `);
  });
  it('never throws on what is no page', () => {
    for (const input of [new Uint8Array(), bytes('---\n- a\n---\n'), bytes('no frontmatter')]) expect(readGuideFile('a.mdx', input).issues.length).toBeGreaterThan(0);
  });
});

describe('the guide of this site', () => {
  const files = readdirSync(FOLDER).map((name) => readGuideFile(name, readFileSync(join(FOLDER, name))));
  const stages = files.flatMap(({ frontmatter }) => (frontmatter?.kind === 'stage' ? [frontmatter] : []));
  it('has no fault of its own', () => {
    expect(files.flatMap(({ fileName, issues }) => issues.map((issue) => formatIssue(fileName, issue)))).toEqual([]);
  });
  it('has its stages in an order without gaps', () => {
    expect(stages.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual(stages.map((_, index) => index + 1));
    expect(stages.length).toBeGreaterThan(1);
  });
  it('has a page of the same name for every stage that a reader can be at', () => {
    const pages = files.flatMap(({ slug, frontmatter }) => (frontmatter?.kind === 'stage' ? [[slug, { href: `/guide/${slug}/`, title: frontmatter.name }] as const] : []));
    expect(GUIDE_PAGES).toEqual(Object.fromEntries(pages));
  });
  it('deals with every difficulty at one stage at least', () => {
    const dealtWith = new Set(stages.flatMap(({ factors = [] }) => factors));
    expect(wordsOf(FACTORS).filter((factor) => !dealtWith.has(factor))).toEqual([]);
  });
});
