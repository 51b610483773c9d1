/** The files of the content that figures are computed from: as they stand, or as they stood in a revision. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles, readPlainFile } from '../../src/casefile/folder.ts';
import { formatIssue } from '../../src/core/issues.ts';

const FOLDERS = ['cases', 'studies'] as const;
const REGISTER = 'register.yml';

/** More than the content of 10,000 cases. */
const MOST_BYTES = 2 ** 30;

/** The files as they stand in `content` beneath a folder. */
export async function filesHere(root: string): Promise<ContentFile[]> {
  const content = join(root, 'content');
  const paths = await Promise.all(FOLDERS.map(async (folder) => (existsSync(join(content, folder)) ? listFiles(join(content, folder)) : [])));
  return Promise.all([...paths.flat(), join(content, REGISTER)].map(async (path) => {
    const place = path.slice(root.length + 1);
    const read = await readPlainFile(path);
    return read instanceof Uint8Array ? { path: place, bytes: read } : { path: place, fault: formatIssue(place, read) };
  }));
}

/** The commit that a revision names, as its id. Throws where it names none, or where git cannot tell. */
export function commitOf(revision: string, root: string): string {
  const { status, stdout } = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (status !== 0) throw new Error(`"${revision}" is not a revision that git knows here. A shallow clone may not hold it: fetch it first.`);
  return stdout.toString('utf8').trim();
}

/** The files of a commit, read from git’s own store: nothing is checked out. Throws where git cannot read it. */
export function filesAt(commit: string, root: string): ContentFile[] {
  const { status, stdout, stderr } = git(root, ['ls-tree', '-r', '-z', commit, '--', ...FOLDERS.map((folder) => `content/${folder}/`), `content/${REGISTER}`]);
  if (status !== 0) throw new Error(`git cannot list the content of ${commit}: ${stderr.toString('utf8').trim()}`);
  const listed = stdout.toString('utf8').split('\0').filter((line) => line !== '').map(toListed).filter(({ path }) => !basename(path).startsWith('.'));
  const plain = listed.filter(isPlain);
  const contents = readBlobs(plain.map(({ id }) => id), root);
  const files: ContentFile[] = plain.map(({ path }, index) => ({ path, bytes: contents[index] as Uint8Array }));
  const others = listed.filter((entry) => !isPlain(entry)).map(({ path }) => ({ path, fault: `${path}: This is not a plain file in the folder of its kind.` }));
  const register = listed.some(({ path }) => path === `content/${REGISTER}`) ? [] : [{ path: `content/${REGISTER}`, fault: `content/${REGISTER}: There is no such file.` }];
  return [...files, ...others, ...register];
}

/** Objects by id, in that order: `<id> blob <size>`, a line end, the bytes, a line end (git-cat-file, “Batch output”). */
export function readBlobs(ids: readonly string[], root: string): Uint8Array[] {
  if (ids.length === 0) return [];
  const { status, stdout, stderr } = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (status !== 0) throw new Error(`git cannot read the content: ${stderr.toString('utf8').trim()}`);
  let start = 0;
  return ids.map((id) => {
    const end = stdout.indexOf('\n', start);
    const [found, type, size] = stdout.subarray(start, end).toString('latin1').split(' ');
    if (found !== id || type !== 'blob') throw new Error(`git cannot read the object ${id}.`);
    const bytes = stdout.subarray(end + 1, end + 1 + Number(size));
    start = end + 1 + Number(size) + 1;
    return bytes;
  });
}

/** `<mode> <type> <id>`, a tab, the path. */
function toListed(line: string): Listed {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  return { mode, id, path: line.slice(tab + 1) };
}

const isPlain = ({ mode, path }: Listed) => mode.startsWith('100') && /^content\/(?:(?:cases|studies)\/)?[^/]+$/.test(path);

function git(root: string, words: readonly string[], input?: string) {
  const { status, stdout, stderr, error } = spawnSync('git', words, { cwd: root, input, maxBuffer: MOST_BYTES });
  if (error) throw new Error(`git does not run: ${error.message}`);
  return { status, stdout, stderr };
}

interface Listed {
  mode: string;
  id: string;
  /** From the folder that git runs in. */
  path: string;
}

/** A file that can be read, or why it cannot. */
export type ContentFile = { path: string; bytes: Uint8Array } | { path: string; fault: string };
