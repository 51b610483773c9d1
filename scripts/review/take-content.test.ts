/** A tree that no git would make by itself, as somebody could push it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/casefile/split.ts';
import { takeContent } from './take-content.ts';

let root: string;
const git = (words: string[], input: string | Buffer = '') => {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=A tester', '-c', 'user.email=tester@example.org', ...words], { cwd: root, input });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString().trim();
};
const blob = (text: string) => git(['hash-object', '-w', '--stdin'], text);
/** A tree object, written byte by byte: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects */
const tree = (entries: readonly [mode: string, name: string, id: string][]) => git(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], Buffer.concat(entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'take-'));
  git(['init', '--quiet']);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('plain files are taken, and nothing that could leave the folder or be followed', () => {
  const text = blob('text');
  const cases = tree([
    ['100644', 'Not A Slug.mdx', text], ['100644', 'care.mdx', text], ['100755', 'run.mdx', text], ['120000', 'link.mdx', blob('/etc/hostname')], ['160000', 'module', '1'.repeat(40)],
    ['100644', 'large.mdx', blob('x'.repeat(MAX_FILE_BYTES + 1))], ['100644', '.hidden', text], ['100644', 'back\\slash.mdx', text], ['100644', 'line\nend.mdx', text], ['40000', '..', tree([['100644', 'evil.mdx', text]])],
    ['40000', 'deep', tree([['40000', 'deeper', tree([['100644', 'care.mdx', text]])]])],
  ]);
  const commit = git(['commit-tree', tree([['40000', 'content', tree([['40000', 'cases', cases], ['100644', 'register.yml', text]])], ['100644', 'package.json', text]]), '-m', 'x']);
  const into = join(root, 'taken');
  const leftOut = takeContent(root, commit, into);
  expect(readdirSync(into, { recursive: true }).map(String).toSorted()).toEqual(['content', 'content/cases', 'content/cases/Not A Slug.mdx', 'content/cases/care.mdx', 'content/cases/run.mdx', 'content/register.yml']);
  expect(readFileSync(join(into, 'content/cases/care.mdx'), 'utf8')).toBe('text');
  expect(existsSync(join(into, 'content/evil.mdx'))).toBe(false);
  expect(Object.fromEntries(leftOut.map(({ path, why }) => [path, why]))).toEqual({
    'content/cases/link.mdx': 'a link to another file',
    'content/cases/module': 'not a file',
    'content/cases/large.mdx': `larger than ${MAX_FILE_BYTES} bytes`,
    'content/cases/.hidden': 'not a plain name in a folder of the content',
    'content/cases/back\\slash.mdx': 'not a plain name in a folder of the content',
    'content/cases/line\nend.mdx': 'not a plain name in a folder of the content',
    'content/cases/../evil.mdx': 'not a plain name in a folder of the content',
    'content/cases/deep/deeper/care.mdx': 'not a plain name in a folder of the content',
  });
});
