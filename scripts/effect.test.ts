/** The command itself, in a repository of its own. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeCase, makeCaseText, makeChallenge, makeFinding } from '../src/core/testing.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const EFFECT = new URL('effect.ts', import.meta.url).pathname;
/** A repository whose hooks or settings are another’s would not be our own. */
const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
let root: string;

const run = (command: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: root, encoding: 'utf8', env });
  return { status, stdout, stderr };
};
const git = (...words: string[]) => {
  const { status, stdout, stderr } = run('git', '-c', 'user.name=A tester', '-c', 'user.email=tester@example.org', '-c', 'commit.gpgsign=false', ...words);
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
const effect = (...words: string[]) => run(process.execPath, EFFECT, ...words);
const write = (path: string, text: string) => writeFile(join(root, 'content', path), text);
const toCase = (name: string, over: Parameters<typeof makeCase>[0] = {}) => makeCaseText(makeCase({ name, findings: [makeFinding({ speaker: 'independent-researcher' })], ...over }));
const toRegister = (rows: object) => JSON.stringify({ sources: { page: { url: 'https://example.org/', title: 'A page', publisher: 'A paper', kind: 'national-press', read: '2026-11-24' } }, rows, counts: [], gaps: [] });
const toRow = (over: object) => ({ name: 'A row', sector: 'youth', launched: '2010', status: 'trading', status_as_of: '2024', source: 'page', says: 'It trades.', ...over });
const rowsOf = (count: number, over: object = {}) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`row-${index}`, toRow({ name: `Row ${index}`, ...(index === 0 ? over : {}) })]));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'effect-'));
  for (const folder of ['cases', 'studies']) await mkdir(join(root, 'content', folder), { recursive: true });
  for (const slug of ['first', 'second', 'third']) await write(`cases/${slug}.mdx`, toCase(`${slug} Care`));
  await write('cases/older.mdx', makeCaseText({ ...makeCase(), name: 'Older Care', sector: 'a-word-of-old' }));
  await write('register.yml', toRegister(rowsOf(12)));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Base');
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('between a revision and the content as it stands', () => {
  test('nothing changes at first, and what the base holds that cannot be read is told', () => {
    const { status, stdout, stderr } = effect('main');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}Nothing published changes: /m);
    expect(stdout).toMatch(/^Cannot be read in the base, and so counts as not there\n {2}content\/cases\/older\.mdx:\d+:\d+: sector: "a-word-of-old" is not a sector\./m);
    expect(stdout).not.toMatch(/because/);
  });

  test('answers, life lines, survival and counts move, with what made them', async () => {
    await write('cases/second.mdx', toCase('second Care', { status: { now: 'ceased', on: '2025-06', as_of: '2025-07' }, findings: [makeFinding({ speaker: 'independent-researcher', direction: 'negative' })] }));
    await unlink(join(root, 'content/cases/third.mdx'));
    await write('cases/fourth.mdx', toCase('fourth Care', { findings: [], challenges: [makeChallenge()] }));
    await write('register.yml', toRegister(rowsOf(12, { status: 'ceased', ended: '2012', cause: 'not-given' })));
    const { status, stdout, stderr } = effect('main');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toMatch(/Nothing published changes/);
    for (const said of [
      '  Access: Better, with low certainty → Not enough evidence\n',
      '    because of what was removed: cases/third#waits-2012\n    because of what was altered: cases/second#waits-2012\n',
      '  Access in community health: Better, with low certainty → Not enough evidence\n',
      '    Name it: none → 1 as a hindrance\n    because of what was added: cases/fourth#vat-cost\n',
      '  second Care: Launched April 2011; trading when last seen, 2024 → Launched April 2011; ceased, June 2025\n',
      '  third Care: Launched April 2011; trading when last seen, 2024 (no longer published)\n',
      '  Row 0: Launched 2010; trading when last seen, 2024 → Launched 2010; ceased, 2012\n',
      '  Survival: Ten years after launch, 100% were still there by the estimate, and 100% in the worst case. → Ten years after launch, 92% were still there by the estimate, and 92% in the worst case.\n',
      '    Ceased: 0 → 1\n',
      '    because of what was altered: register#row-0\n',
      '  Findings that are bad news: 0 of 3 (0%) → 1 of 2 (50%)\n',
      '  added, challenge cases/fourth#vat-cost: VAT could not be recovered. (VAT, ',
      '    direction: better → worse\n',
    ]) expect(stdout).toContain(said);
  });

  test('a case that only git has yet to know counts, and one that was taken in is no change any more', () => {
    expect(effect('main').stdout).toContain('added, case cases/fourth: fourth Care');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Change');
    expect(effect('HEAD').stdout).toMatch(/Nothing published changes/);
    expect(effect('HEAD^1').stdout).toContain('added, case cases/fourth: fourth Care');
  });

  test('as Markdown, a name that somebody wrote stays a name', async () => {
    await write('cases/fifth.mdx', toCase('[Care](https://evil.example) <b>@someone</b> `'));
    const { status, stdout } = effect('HEAD', '--format', 'markdown');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^## What this change does to what is published$/m);
    expect(stdout).toContain('- `` [Care](https://evil.example) <b>@someone</b> ` ``: Launched April 2011');
    await unlink(join(root, 'content/cases/fifth.mdx'));
  });

  test('what is no plain file is told on either side, and never followed', async () => {
    await symlink('/etc/hostname', join(root, 'content/cases/link.mdx'));
    expect(effect('HEAD').stdout).toMatch(/^Cannot be read in this version, .*\n {2}content\/cases\/link\.mdx:1:1: This is a link to another file\./m);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Link');
    await unlink(join(root, 'content/cases/link.mdx'));
    expect(effect('HEAD').stdout).toMatch(/^Cannot be read in the base, .*\n(?: .*\n)* {2}content\/cases\/link\.mdx: This is not a plain file/m);
  });

  test('a base without a register has its rows told as missing, and not as new', async () => {
    await unlink(join(root, 'content/register.yml'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'No register');
    await write('register.yml', toRegister(rowsOf(3)));
    const { status, stdout } = effect('HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain('content/register.yml: There is no such file.');
    expect(stdout).toMatch(/Nothing published changes/);
    expect(stdout).not.toContain('Row 0');
  });
});

describe('what it cannot do', () => {
  test('is told with what it can', () => {
    expect(effect()).toMatchObject({ status: 2, stderr: expect.stringContaining('Name one revision') });
    expect(effect('main', 'HEAD')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run effect') });
    expect(effect('main', '--format', 'xml')).toMatchObject({ status: 2, stderr: expect.stringContaining('"xml" is not a format.') });
  });

  test('a revision that is none is told, whatever it looks like', () => {
    for (const revision of ['nowhere', '--upload-pack=x']) {
      const { status, stdout, stderr } = effect('--', revision);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/is not a revision that git knows here/);
    }
  });
});
