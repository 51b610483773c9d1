/** Gathers everything that the summary of a change tells. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPlainFile } from '../../src/casefile/folder.ts';
import { compareContent } from '../effect/compare.ts';
import { filesAt, filesHere, readBlobs } from '../effect/content-files.ts';
import { allContent, checkContent, FOLDERS } from '../lib/content.ts';
import { checkLinks } from '../links/check-links.ts';
import { readChanged, type ChangedEntry } from './card.ts';
import { changedPaths, listTree } from './git.ts';
import { redirectsIn } from './redirects.ts';
import type { LinkOfChange, ReviewedChange } from './summary.ts';
import { takeContent } from './take-content.ts';

/** The change from one commit to another; the content of the second is put into the folder. Throws where git cannot read either. */
export async function reviewChange({ root, base, head, folder, asksLinks }: ReviewOptions): Promise<Omit<ReviewedChange, 'tie'>> {
  const paths = changedPaths(root, base, head);
  const leftOut = takeContent(root, head, folder);
  const content = join(folder, 'content');
  // A change may have taken out all files of a kind.
  for (const kind of FOLDERS) mkdirSync(join(content, kind), { recursive: true });
  const touched = new Set(paths.map(({ path }) => path));
  const checked = (await checkContent(await allContent(content), content)).map(({ path, issues }) => ({ name: relative(folder, path), issues }));
  const entries = await entriesOf(paths.map(({ path }) => path), { root, base, folder });
  return {
    from: base.slice(0, 7), to: head.slice(0, 7), paths, leftOut,
    checked: checked.toSorted((a, b) => Number(touched.has(b.name)) - Number(touched.has(a.name))),
    entries,
    redirects: await redirectsIn(content),
    effect: compareContent(filesAt(base, root), await filesHere(folder), { from: base.slice(0, 7), to: head.slice(0, 7) }),
    links: asksLinks ? await askNewPages(entries) : [],
  };
}

/** The cases and studies among the paths, in the base and in the folder. */
async function entriesOf(paths: readonly string[], { root, base, folder }: Pick<ReviewOptions, 'root' | 'base' | 'folder'>): Promise<ReviewedChange['entries']> {
  const wanted = paths.filter((path) => /^content\/(?:cases|studies)\/[^/]+$/.test(path));
  const plain = listTree(root, base, 'content/').filter(({ mode, path }) => mode.startsWith('100') && wanted.includes(path));
  const contents = readBlobs(plain.map(({ id }) => id), root);
  const before = new Map(plain.map(({ path }, index) => [path, readChanged(path, contents[index] as Uint8Array)]));
  const after = await Promise.all(wanted.map(async (path) => {
    const bytes = await readPlainFile(join(folder, path));
    return bytes instanceof Uint8Array ? readChanged(path, bytes) : undefined;
  }));
  return wanted.map((path, index) => ({ before: before.get(path), after: after[index] })).filter(({ before: old, after: current }) => old ?? current);
}

/** The pages that a case or study names and did not name before, each asked once. */
async function askNewPages(entries: readonly { before?: ChangedEntry | undefined; after?: ChangedEntry | undefined }[]): Promise<LinkOfChange[]> {
  const archivedBy = new Map(entries.flatMap(({ before, after }) => {
    const known = new Set(Object.values(before?.file?.sources ?? {}).map(({ url }) => url));
    return Object.values(after?.file?.sources ?? {}).filter(({ url }) => !known.has(url)).map(({ url, archived }) => [url, archived] as const);
  }));
  return (await checkLinks([...archivedBy.keys()])).map((report) => ({ report, archived: archivedBy.get(report.url) }));
}

export interface ReviewOptions {
  root: string;
  /** Commits, as ids. */
  base: string;
  head: string;
  /** Where the content of the head goes. */
  folder: string;
  asksLinks: boolean;
}
