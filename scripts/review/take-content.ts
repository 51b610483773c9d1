/** Puts the content of a commit into a folder of its own, as data: plain files under plain names, and nothing else of the change. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '../../src/casefile/split.ts';
import { readBlobs } from '../effect/content-files.ts';
import { listTree, type TreeEntry } from './git.ts';

/** Files that a case would never need so many of; a change that holds more was not written by hand. */
const MOST_FILES = 50_000;
const MOST_DEPTH = 3;
/** No name that a system reads as anything but a name; whether it is one for a case, the check says. */
const PLAIN_NAME = /^[^./\\\p{C}\p{Zl}\p{Zp}][^/\\\p{C}\p{Zl}\p{Zp}]{0,199}$/u;

/** Writes the files and returns what was left out, with why. Throws where git cannot read the commit. */
export function takeContent(root: string, commit: string, into: string): { path: string; why: string }[] {
  const entries = listTree(root, commit, 'content/');
  if (entries.length > MOST_FILES) throw new Error(`The content has more than ${MOST_FILES} files.`);
  const judged = entries.map((entry) => ({ entry, why: whyNot(entry) }));
  const taken = judged.filter(({ why }) => why === undefined).map(({ entry }) => entry);
  const contents = readBlobs(taken.map(({ id }) => id), root);
  for (const [index, { path }] of taken.entries()) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    // Never over a file that is there already, whatever a crafted tree says.
    writeFileSync(join(into, path), contents[index] as Uint8Array, { flag: 'wx' });
  }
  return judged.flatMap(({ entry, why }) => (why === undefined ? [] : [{ path: entry.path, why }]));
}

function whyNot({ mode, type, size, path }: TreeEntry): string | undefined {
  const names = path.split('/');
  if (mode === '120000') return 'a link to another file';
  if (type !== 'blob') return 'not a file';
  if (names.length > MOST_DEPTH || !names.every((name) => PLAIN_NAME.test(name))) return 'not a plain name in a folder of the content';
  return size > MAX_FILE_BYTES ? `larger than ${MAX_FILE_BYTES} bytes` : undefined;
}
