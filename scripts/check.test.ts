/** The command itself, as a contributor runs it. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCase, makeCaseText } from '../src/core/testing.ts';

const CHECK = new URL('check.ts', import.meta.url).pathname;
let folder: string;

const check = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...words], { cwd: folder, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
};
const write = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return name;
};

beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'check-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the real content has no faults', () => {
  const { status, lines, stderr } = check();
  expect({ status, faults: lines.slice(0, -1), stderr }).toEqual({ status: 0, faults: [], stderr: '' });
  expect(lines.at(-1)).toMatch(/^\d+ files checked, no faults, \d+\.\d s\.$/);
}, 60_000);

describe('named files', () => {
  test('are told of, all of them, each fault on a line of its own', async () => {
    const good = await write('good-care.mdx', makeCaseText({ ...makeCase(), name: 'Good Care' }));
    const bad = await write('bad-care.mdx', makeCaseText({ ...makeCase(), name: 'Bad Care', form: 'long', sector: 'nursing' }));
    await mkdir(join(folder, 'folder.mdx'));
    const { status, lines, stderr } = check(good, bad, 'folder.mdx', 'missing.mdx');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'bad-care.mdx:5:11: form', 'bad-care.mdx:7:13: sector', 'folder.mdx:1:1: This is a folder and not a file. Put files straight into the folder of their kind, such as content/cases.', 'missing.mdx:1:1: There is no such file. Check the path.',
      expect.stringMatching(/^4 files checked, 4 faults in 3 files, /),
    ]);
  }, 60_000);
  test('can be told of as annotations', () => expect(check('missing.mdx', '--format', 'github').lines[0]).toBe('::error file=missing.mdx,line=1,col=1,title=file-unreadable::There is no such file. Check the path.'), 60_000);
});

describe('--fix', () => {
  test('mends, says what it did, and checks what is left', async () => {
    const text = makeCaseText({ ...makeCase(), name: 'Mended Care' }).replace('---\n{', '---  \n{');
    const name = await write('mended-care.mdx', text);
    const { status, lines } = check('--fix', name);
    expect({ status, first: lines[0] }).toEqual({ status: 0, first: 'mended-care.mdx: mended: spaces at line ends' });
    expect(await readFile(join(folder, name), 'utf8')).toBe(text.replace('---  \n{', '---\n{'));
    const before = await stat(join(folder, name));
    expect(check('--fix', name).lines).toHaveLength(1);
    expect((await stat(join(folder, name))).mtimeMs).toBe(before.mtimeMs);
  }, 60_000);
});

test('words that it does not know are told with what it knows', () => {
  expect(check('--fromat', 'github')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run check') });
  expect(check('--format', 'xml')).toMatchObject({ status: 2, stderr: expect.stringContaining('"xml" is not a format.') });
}, 60_000);
