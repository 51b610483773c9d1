/** The command itself, as a person and as the workflow run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaseFile } from '../src/casefile/read.ts';

const COMMAND = new URL('case-from-issue.ts', import.meta.url).pathname;
const fixture = (name: string) => new URL(`fixtures/issues/${name}`, import.meta.url).pathname;
let folder: string;

const run = (words: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8', input });
  return { status, stdout, stderr };
};
const answerTo = (body: string) => {
  const [event, answer] = [join(folder, 'event.json'), join(folder, 'answer.md')];
  writeFileSync(event, JSON.stringify({ issue: { body } }));
  const { status, stderr } = run([event, '--event', '--answer', answer, '--day', '2026-11-24']);
  return { status, stderr, answer: readFileSync(answer, 'utf8') };
};

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'issue-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a form that is filled in', () => {
  test('becomes a case that the check accepts, from a file and from what is piped in', () => {
    const { status, stdout, stderr } = run([fixture('filled-in.md'), '--day', '2026-11-24']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readCaseFile('example-youth-mutual.mdx', new TextEncoder().encode(stdout)).issues).toEqual([]);
    expect(run(['-', '--day', '2026-11-24'], readFileSync(fixture('filled-in.md'), 'utf8')).stdout).toBe(stdout);
  }, 60_000);

  test('is answered with the draft', () => {
    const { status, answer } = answerTo(readFileSync(fixture('filled-in.md'), 'utf8'));
    expect(status).toBe(0);
    expect(answer).toMatchSnapshot();
  }, 60_000);
});

describe('a form that is only begun', () => {
  test('is answered with what is missing', () => {
    const { status, stderr, answer } = answerTo(readFileSync(fixture('begun.md'), 'utf8'));
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe('Not yet a case: 20 things are missing');
    expect(answer).toMatchSnapshot();
  }, 60_000);

  test('an issue without a body is answered too', () => {
    writeFileSync(join(folder, 'empty.json'), JSON.stringify({ issue: { body: null } }));
    expect(run([join(folder, 'empty.json'), '--event'])).toMatchObject({ status: 1, stderr: expect.stringContaining('does not hold the answers of the form') });
  }, 60_000);
});

test('with --write, a case that is there is not written over', () => {
  const before = readFileSync(new URL('../content/cases/suffolk-libraries.mdx', import.meta.url), 'utf8');
  const { status, stderr } = run(['-', '--write'], readFileSync(fixture('filled-in.md'), 'utf8').replace('Example Youth Mutual', 'Suffolk Libraries'));
  expect({ status, said: stderr.includes('There is a case “suffolk-libraries” already.') }).toEqual({ status: 1, said: true });
  expect(readFileSync(new URL('../content/cases/suffolk-libraries.mdx', import.meta.url), 'utf8')).toBe(before);
}, 60_000);

test('what it cannot do is told with what it can', () => {
  for (const [words, said] of [[[], 'Name one file'], [['nowhere.md'], 'There is no file "nowhere.md".'], [[fixture('begun.md'), '--day', 'today'], '"today" is not a day.'], [[fixture('begun.md'), '--event'], 'JSON'], [[fixture('begun.md'), '--wirte'], '--wirte']] as const) {
    expect(run([...words])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(new RegExp(`${said}[^]*Usage: npm run case:from-issue`)) });
  }
}, 60_000);
