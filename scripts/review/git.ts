/** Git, asked and never obeyed: what a revision holds, read from its store without a checkout, so that no hook, filter or file of a change is run. */
import { spawnSync } from 'node:child_process';

/** More than the content of 10,000 cases. */
const MOST_BYTES = 2 ** 30;

/** Everything below a folder of a commit, with its mode, id and size in bytes (of a file). */
export function listTree(root: string, commit: string, folder: string): TreeEntry[] {
  return fieldsOf(git(root, ['ls-tree', '-r', '-z', '--long', commit, '--', folder])).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', id = '', size = '0'] = line.slice(0, tab).split(/ +/);
    return { mode, type, id, size: Number(size) || 0, path: line.slice(tab + 1) };
  });
}

/** The paths that differ between two commits. A file that was moved is one that was removed and one that was added. */
export function changedPaths(root: string, base: string, head: string): ChangedPath[] {
  const words = fieldsOf(git(root, ['diff-tree', '-r', '-z', '--no-renames', '--name-status', '--end-of-options', base, head]));
  return Array.from({ length: words.length / 2 }, (_, index) => ({ how: HOW[words[2 * index] ?? ''] ?? 'altered', path: words[2 * index + 1] ?? '' }));
}

/** What git prints. Throws, with what it said, where it fails. */
function git(root: string, words: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', words, { cwd: root, maxBuffer: MOST_BYTES });
  if (error) throw new Error(`git does not run: ${error.message}`);
  if (status !== 0) throw new Error(`git ${words[0]} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}

const HOW: Readonly<Record<string, ChangedPath['how']>> = { A: 'added', D: 'removed' };
const fieldsOf = (output: Buffer) => output.toString('utf8').split('\0').filter((field) => field !== '');

export interface TreeEntry {
  mode: string;
  type: string;
  id: string;
  size: number;
  path: string;
}

export interface ChangedPath {
  how: 'added' | 'altered' | 'removed';
  path: string;
}
