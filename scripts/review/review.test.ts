/** The workflow’s own steps, run over three changes in a repository of their own. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownToMdast } from 'satteri';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { makeCase, makeCaseText, makeFinding } from '../../src/core/testing.ts';
import { TIE_HEADING, tieIn } from './description.ts';
import { makeRepository, rehearse, stepsOf, type Rehearsal, type Repository } from './rehearsal.ts';
import { addsCase, correctsFinding, meansHarm } from './rehearsed-changes.ts';
import { withRules } from './rules.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PROJECT = resolve(import.meta.dirname, '../..');
const PLAIN = readFileSync(join(PROJECT, 'scripts/fixtures/plain.mdx'), 'utf8');
const workflow = (name: string) => readFileSync(join(PROJECT, '.github/workflows', name), 'utf8');

/** No page is asked here, and so small a content makes no site: both are seen by `npm run review:rehearse`. */
const options = { skip: ['review:preview'], drop: ['--links'] };
let scratch: string;
let repository: Repository;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  const content = join(scratch, 'content');
  for (const folder of ['cases', 'studies', 'outcomes', 'factors', 'guide']) mkdirSync(join(content, folder), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(content, path), text);
  const page = { url: 'https://example.org/', title: 'A page', publisher: 'A paper', kind: 'national-press', read: '2026-11-24' };
  const row = (name: string, slug: string) => ({ name, sector: 'community-health', launched: '2011-04', status: 'trading', status_as_of: '2024', source: 'page', says: 'It trades.', case: slug });
  for (const [index, slug] of ['first', 'second', 'third'].entries()) {
    const source = { url: `https://example.org/${slug}`, title: 'Our history', publisher: 'A university', published: '2024-05', kind: 'academic', speaker: 'independent-researcher', read: '2026-11-24' } as const;
    write(`cases/${slug}.mdx`, toBlocks(makeCaseText(makeCase({ name: `${slug} Care`, sources: { 'example-2024': source }, findings: [makeFinding({ direction: index === 2 ? 'negative' : 'positive' })] }))));
  }
  write('register.yml', JSON.stringify({ sources: { page }, rows: Object.fromEntries(['first', 'second', 'third'].map((slug) => [slug, row(`${slug} Care`, slug)])), counts: [], gaps: [] }));
  write('gathered.yml', '{}\n');
  write('redirects.yml', 'cases: {}\nstudies: {}\n');
  write('links.yml', '{}\n');
  // What speaks of no case stands as it is.
  for (const name of readdirSync(join(PROJECT, 'content')).filter((entry) => entry.endsWith('.yml') && !existsSync(join(content, entry)))) copyFileSync(join(PROJECT, 'content', name), join(content, name));
  repository = makeRepository(PROJECT, content, scratch);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const describeTie = (text: string) => `## What\n\nA change.\n\n## ${TIE_HEADING}\n\n<!-- a hint -->\n${text}\n\n## What to check\n\nAll of it.\n`;

describe('a change that adds a case', () => {
  test('is told of, and can be taken in', async () => {
    const text = PLAIN.replace('name: Example Care', 'name: Fourth Care').replaceAll('https://example.org/history', 'https://fourth.invalid/history');
    const end = await rehearse(repository, addsCase('fourth-care', text, describeTie('none')), options);
    expect(end.steps.map(({ status }) => status)).toEqual(end.steps.map(() => 0));
    expectHarmless(end);
    expect(end.summary).toMatchSnapshot();
  });
});

describe('a change that corrects a finding', () => {
  test('is told of with what it moves and with the tie of its author', async () => {
    const change = { slug: 'first', finding: 'waits-2012', from: 'positive', to: 'negative', author: { name: 'B. Corrector', interest: 'its finance director until 2019' } };
    const end = await rehearse(repository, correctsFinding(change, describeTie('')), options);
    expect(end.steps.map(({ status }) => status)).toEqual(end.steps.map(() => 0));
    expectHarmless(end);
    expect(end.summary).toMatchSnapshot();
  });
});

describe('a change that means harm', () => {
  let end: Rehearsal;
  beforeAll(async () => { end = await rehearse(repository, meansHarm(PLAIN), options); });

  test('runs nothing of its own', () => expectHarmless(end));

  test('would have left its canary where it is run', () => {
    const [folder, canary] = [join(scratch, 'obeyed'), join(scratch, 'sung')];
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), spawnSync('git', ['show', 'means-harm:package.json'], { cwd: repository.origin }).stdout);
    spawnSync('npm', ['run', '--silent', 'review:change'], { cwd: folder, env: { ...process.env, CANARY: canary } });
    expect(existsSync(canary)).toBe(true);
  });

  test('is refused, with annotations at the lines', () => {
    const { status, output } = end.steps.at(-1) as Rehearsal['steps'][number];
    expect(status).toBe(1);
    const annotations = output.split('\n').filter((line) => line.startsWith('::'));
    expect(annotations.length).toBeGreaterThan(4);
    for (const line of annotations) expect(line).toMatch(/^::error file=content\/[^:,\n]+,line=\d+,col=\d+,title=[a-z-]+::/);
    expect(output).not.toMatch(/^::error file=x/m);
  });

  test('cannot act on the reader of the summary', () => {
    expect(end.summary).toMatchSnapshot();
    const ours = new Set(['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']);
    const kinds = nodesIn(markdownToMdast(end.summary, { features: { gfm: true } }) as unknown as Node).map(({ type }) => type);
    expect(kinds.filter((type) => !ours.has(type))).toEqual([]);
  });
});

describe('the workflows', () => {
  test.each(['review.yml', 'check.yml'])('%s may read the repository and nothing else, and holds no secret', (name) => {
    const { on, permissions, jobs } = parse(workflow(name)) as { on: Record<string, unknown>; permissions: unknown; jobs: Record<string, { permissions?: unknown }> };
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect([permissions, ...Object.values(jobs).flatMap((job) => job.permissions ?? [])]).toEqual([{ contents: 'read' }]);
    expect(workflow(name)).not.toMatch(/secrets\.|github\.token/);
  });

  test('answer-case.yml writes from a job that runs no script of the repository', () => {
    const { permissions, jobs } = parse(workflow('answer-case.yml')) as { permissions: unknown; jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }> };
    expect(permissions).toEqual({});
    const writing = Object.values(jobs).filter(({ permissions: own }) => Object.values(own).includes('write'));
    expect(writing.map(({ permissions: own }) => own)).toEqual([{ issues: 'write' }]);
    for (const { uses = '', run = '' } of writing.flatMap(({ steps }) => steps)) expect(`${uses}${run}`).not.toMatch(/checkout|npm|node /);
  });

  test.each(['review.yml', 'check.yml', 'answer-case.yml', 'publish.yml'])('%s pins every action, keeps no credentials, and puts nothing of a stranger’s into a command', (name) => {
    const { jobs } = parse(workflow(name)) as { jobs: Record<string, { steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }> };
    for (const { uses, run, with: options } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      if (uses?.includes('checkout')) expect(options?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('every command of theirs is one of ours', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = ['review.yml', 'answer-case.yml'].flatMap((name) => [...workflow(name).matchAll(/npm run --silent (\S+)/g)].map(([, script]) => script ?? ''));
    expect(named.toSorted()).toEqual(['case:from-issue', 'review:change', 'review:preview']);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
    expect(stepsOf(workflow('review.yml'))).toHaveLength(3);
  });
});

test('the reviewer’s guide has the rules as the check has them (`npm run github` writes them)', () => {
  const guide = readFileSync(join(PROJECT, '.github/REVIEWING.md'), 'utf8');
  expect(withRules(guide)).toBe(guide);
  expect(() => withRules('# A guide')).toThrow(/two marks/);
});

describe('the tie in a description', () => {
  test('is what stands under its heading', () => expect(tieIn(describeTie('A trustee.\r\nUntil 2020.'))).toBe('A trustee. Until 2020.'));
  test('is empty where nothing was written, or where the heading was taken out', () => expect([tieIn(describeTie('')), tieIn('None.'), tieIn(describeTie('<!-- open'))]).toEqual(['', '', '']));
  test('is asked under that heading by the template', () => expect(readFileSync(join(PROJECT, '.github/pull_request_template.md'), 'utf8')).toContain(`## ${TIE_HEADING}\n`));
  test('is cut where it is long', () => expect(tieIn(describeTie('x'.repeat(500)))).toBe(`${'x'.repeat(300)} …`));
});

function expectHarmless({ ran, altered }: Rehearsal): void {
  expect({ ran, altered }).toEqual({ ran: false, altered: [] });
}

/** The frontmatter one key to a line, as people write it. */
function toBlocks(text: string): string {
  const [, yaml = '', body = ''] = text.split('---\n');
  return `---\n${stringify(JSON.parse(yaml), { version: '1.2', schema: 'core' })}---\n${body}`;
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

interface Node {
  type: string;
  children?: Node[];
}
