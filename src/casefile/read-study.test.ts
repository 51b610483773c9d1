import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { blocksIn } from '../core/prose.ts';
import { countWords } from '../core/schema.ts';
import { readStudyFile } from './read-study.ts';

const FOLDER = join(import.meta.dirname, '../../content/studies');
const BODY = '## What it looked at and found\n\nIt asked people.\n\n## What it cannot show\n\nWhy.';

describe('reading a study', () => {
  it('tells every fault with its place, in the fields and in the body', () => {
    const text = [
      '---', 'name: A survey', 'summary: Leaders were asked.', 'design: {what: A survey, sectr: youth, source: a-2024, says: we asked}',
      'authors: [{name: The editors, interest: none}]', 'reviewed: 2026-11-24', 'review_by: 2027-11-24',
      'sources: {a-2024: {url: "https://example.org/a", title: A, publisher: B, kind: academic, speaker: press, read: 2026-11-23}}', '---', '', BODY.replace('people.', '<Citee source="a-2024" />'),
    ].join('\n');
    expect(readStudyFile('a.mdx', bytes(text)).issues.map((issue) => formatIssue('a.mdx', issue))).toMatchInlineSnapshot(`
      [
        "a.mdx:4:26: design.sectr: is not a field. Did you mean "sector"?",
        "a.mdx:13:10: body: <Citee> is refused. Did you mean "Cite"? Allowed: <Cite>, <Finding>, <Voice>, <Note>; no HTML.",
      ]
    `);
  });
  it('never throws on what is no study', () => {
    for (const input of [new Uint8Array(), new Uint8Array([0xff, 0xfe, 0x00]), bytes('---\n- a\n---\n'), bytes('---\n: :\n'), bytes('no frontmatter')]) {
      expect(readStudyFile('a.mdx', input).issues.length).toBeGreaterThan(0);
    }
  });
});

describe('the studies of this site', () => {
  const files = readdirSync(FOLDER).map((name) => readStudyFile(name, readFileSync(join(FOLDER, name))));
  it('have no fault', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ fileName, issues }) => issues.map((issue) => formatIssue(fileName, issue)))).toEqual([]);
  });
  it('have a name each', () => {
    const names = files.map(({ frontmatter }) => frontmatter?.name);
    expect(new Set(names).size).toBe(names.length);
  });
  it('tell their story in 120 to 350 words', () => {
    const lengths = files.map(({ slug, body }) => ({ slug, words: countWords(blocksIn(body?.children ?? []).map(({ text }) => text).join(' ')) }));
    expect(lengths.filter(({ words }) => words < 120 || words > 350)).toEqual([]);
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
