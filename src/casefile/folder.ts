/** The case files of a folder, for whoever reads from disk. */
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkCorpus } from '../core/corpus.ts';
import { compareIssues } from '../core/issues.ts';
import type { Issue } from '../core/issues.ts';
import { readCaseFile } from './read.ts';
import type { CaseFile, EntryFile } from './read.ts';
import { MAX_FILE_BYTES } from './split.ts';

/** Paths of everything in a folder that could be meant as a file of its kind: all but hidden names, in order of name. */
export async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted().map((name) => join(folder, name));
}

/** Every file of a folder. */
export async function readFolder<Frontmatter>(folder: string, read: EntryReader<Frontmatter>): Promise<EntryFile<Frontmatter>[]> {
  return readEntriesAt(await listFiles(folder), read);
}

/** Every case of a folder, with the faults between cases told in each file that has one. */
export async function readCaseFolder(folder: string): Promise<CaseFile[]> {
  return withCorpusIssues(await readFolder(folder, readCaseFile));
}

/** Files in the order of their paths, read a few at a time: a system lets only so many be open at once. */
export async function readEntriesAt<Frontmatter>(paths: readonly string[], read: EntryReader<Frontmatter>): Promise<EntryFile<Frontmatter>[]> {
  const files: EntryFile<Frontmatter>[] = [];
  const pending = paths.entries();
  const readOn = async () => {
    for (const [index, path] of pending) files[index] = await readEntryAt(path, read);
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, readOn));
  return files;
}

/** The same files, with the faults that only all of them together have. */
export function withCorpusIssues(files: readonly CaseFile[]): CaseFile[] {
  const found = Map.groupBy(checkCorpus(files.flatMap(({ slug, frontmatter }) => (frontmatter ? [{ slug, frontmatter }] : []))), ({ slug }) => slug);
  return files.map((file) => withIssues(file, (found.get(file.slug) ?? []).map(({ issue }) => issue)));
}

/** The same file with faults that were found later, each at the place of its path. */
export function withIssues<File extends Pick<EntryFile<unknown>, 'issues' | 'locate'>>(file: File, found: readonly Issue[]): File {
  return found.length === 0 ? file : { ...file, issues: [...file.issues, ...found.map((issue) => ({ ...issue, at: file.locate(issue.path) }))].toSorted(compareIssues) };
}

/** Reads one case file; a path that is no plain file is a fault of it, and a link is never followed. */
export function readCaseAt(path: string): Promise<CaseFile> {
  return readEntryAt(path, readCaseFile);
}

/** The same for a file of any kind, with its own reader. */
export async function readEntryAt<Frontmatter>(path: string, read: EntryReader<Frontmatter>): Promise<EntryFile<Frontmatter>> {
  const fileName = basename(path);
  const bytes = await readPlainFile(path);
  if (bytes instanceof Uint8Array) return read(fileName, bytes);
  return { slug: fileName.replace(/\.mdx$/, ''), fileName, issues: [bytes], bodyText: '', bodyLine: 1, locate: () => ({ line: 1, column: 1 }) };
}

/** The bytes of a plain file, at most one more than a case may have, or the fault that keeps them from being read. */
export async function readPlainFile(path: string): Promise<Uint8Array | Issue> {
  const fault = (code: 'file-unreadable' | 'file-name', message: string, fix: string): Issue => ({ code, path: [], message, fix, at: { line: 1, column: 1 } });
  try {
    const { isFile, isDirectory, isSymbolicLink, size } = await kindOf(path);
    if (isSymbolicLink) return fault('file-name', 'This is a link to another file.', 'Put the file itself here.');
    if (isDirectory) return fault('file-name', 'This is a folder and not a file.', 'Put files straight into the folder of their kind, such as content/cases.');
    if (!isFile) return fault('file-name', 'This is not a plain file.', 'Put a plain text file here.');
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(Math.min(size, MAX_FILE_BYTES + 1)) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? fault('file-unreadable', 'There is no such file.', 'Check the path.') : fault('file-unreadable', `The file cannot be read (${code ?? 'unknown reason'}).`, 'Check who may read it.');
  }
}

async function kindOf(path: string) {
  const stats = await lstat(path);
  return { isFile: stats.isFile(), isDirectory: stats.isDirectory(), isSymbolicLink: stats.isSymbolicLink(), size: stats.size };
}

const OPEN_AT_ONCE = 8;

export type EntryReader<Frontmatter> = (fileName: string, bytes: Uint8Array) => EntryFile<Frontmatter>;
