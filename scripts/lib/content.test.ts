/** Commentaries held to the answers that a whole content folder gives. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/core/issues.ts';
import { makeCase, makeCaseText, makeChallenge, makeFinding, makeSource } from '../../src/core/testing.ts';
import { acceptAnswers } from './accept-answers.ts';
import { checkContent } from './content.ts';
import { fixFiles } from './fix-files.ts';

const made: string[] = [];
let content: string;

const at = (...names: string[]) => join(content, ...names);
const commentary = (writtenFor: string) => `---\nquestion: Is it quicker?\nmeaning: Waits. # of any kind\nwritten_for: # by a person\n${writtenFor}\n---\n\nRead it so.\n`;
const OUTCOME = commentary('  effect: better\n  certainty: low');
const FACTOR = commentary("  answer: 'help' # so far");
const faults = async (...paths: string[]) => (await checkContent(paths, content)).flatMap(({ path, issues }) => issues.map((issue) => formatIssue(relative(content, path), issue)));
const writeCase = (slug: string, overrides: Parameters<typeof makeCase>[0]) => writeFile(at('cases', `${slug}.mdx`), makeCaseText(makeCase({ name: slug, ...overrides })));

/** Three cases in which waits got worse by people’s own measure, and VAT was a hindrance. */
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
  made.push(content);
  for (const folder of ['cases', 'studies', 'outcomes', 'factors']) await mkdir(at(folder));
  for (const slug of ['one', 'two', 'three']) {
    await writeCase(slug, { sources: { 'example-2024': makeSource({ speaker: 'press' }) }, findings: [makeFinding({ direction: 'negative' })], challenges: [makeChallenge()] });
  }
  await writeFile(at('outcomes', 'access.mdx'), OUTCOME);
  await writeFile(at('factors', 'vat.mdx'), FACTOR);
});
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('a commentary that was written for another answer than the computed one', () => {
  test('is a fault of each word that moved, at its line', async () => {
    expect(await faults(at('outcomes', 'access.mdx'), at('factors', 'vat.mdx'))).toMatchInlineSnapshot(`
      [
        "outcomes/access.mdx:5:11: written_for.effect: the commentary was written for "better", and the cases and studies give "worse". Read the commentary again, correct it, and put the computed word here.",
        "factors/vat.mdx:5:11: written_for.answer: the commentary was written for "help", and the cases and studies give "hindrance". Read the commentary again, correct it, and put the computed word here.",
      ]
    `);
  });
  test('is none where the answer is the computed one', async () => {
    await writeFile(at('factors', 'vat.mdx'), FACTOR.replace('help', 'hindrance'));
    expect(await faults(at('factors', 'vat.mdx'))).toEqual([]);
  });
  test('is not looked for while a case, or a study, has a fault of its own', async () => {
    await writeCase('one', { status: { source: 'nobody' } });
    expect(await faults(at('factors', 'vat.mdx'))).toEqual([]);
    await writeCase('one', {});
    await writeFile(at('studies', 'broken.mdx'), '---\nname: x\n---\n');
    expect(await faults(at('factors', 'vat.mdx'))).toEqual([]);
    await rm(at('studies', 'broken.mdx'));
    expect(await faults(at('factors', 'vat.mdx'))).toHaveLength(1);
  });
  test('is not mended with the rest', async () => {
    expect(await fixFiles([at('factors', 'vat.mdx')], (path) => path)).toEqual([]);
    expect(await readFile(at('factors', 'vat.mdx'), 'utf8')).toBe(FACTOR);
  });
});

describe('accepting the answers', () => {
  const accept = () => acceptAnswers([at('outcomes', 'access.mdx'), at('factors', 'vat.mdx')], content, (path) => relative(content, path));
  test('writes them, changes nothing else, and names what is to be read again', async () => {
    expect(await accept()).toMatchInlineSnapshot(`
      [
        "outcomes/access.mdx: read again: effect was "better" and is "worse"",
        "factors/vat.mdx: read again: answer was "help" and is "hindrance"",
      ]
    `);
    expect(await readFile(at('factors', 'vat.mdx'), 'utf8')).toBe(FACTOR.replace('help', 'hindrance'));
    expect(await faults(at('outcomes', 'access.mdx'), at('factors', 'vat.mdx'))).toEqual([]);
    expect(await accept()).toEqual([]);
  });
  test('is refused while a case has a fault', async () => {
    await writeCase('one', { status: { source: 'nobody' } });
    expect(await accept()).toEqual([expect.stringMatching(/^No answer was accepted: /)]);
    expect(await readFile(at('factors', 'vat.mdx'), 'utf8')).toBe(FACTOR);
  });
});

test('a study that names a case which is not there has a fault at that line', async () => {
  const study = {
    name: 'A survey', summary: 'Leaders were asked.', design: { what: 'A survey', source: 'example-2024', says: 'we asked' }, authors: [{ name: 'The editors', interest: 'none' }],
    reviewed: '2026-11-24', review_by: '2027-11-24', sources: { 'example-2024': makeSource() }, findings: [{ ...makeFinding(), direct: true, case: 'tree' }],
  };
  const text = makeCaseText(study, '## What it looked at and found\n\nIt asked.\n\n## What it cannot show\n\nWhy.');
  await writeFile(at('studies', 'survey.mdx'), text);
  const line = text.split('\n').findIndex((candidate) => candidate.includes('"case": "tree"')) + 1;
  expect(await faults(at('studies', 'survey.mdx'))).toEqual([`studies/survey.mdx:${line}:15: findings.0.case: there is no case "tree", so the finding would count nowhere. Did you mean "three"?`]);
});
