/** What the loaders of the content share: where it stands, that nothing with a fault is loaded, and loading again while an author writes. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { readPlainFile } from '../casefile/folder.ts';
import type { YamlFile } from '../casefile/read.ts';
import { formatIssue } from '../core/issues.ts';
import type { Issue } from '../core/issues.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** The path of a file or folder of the content. */
export function contentPath(name: string): string {
  return fileURLToPath(new URL(name, CONTENT));
}

/** Throws where there is a fault, with all of them, one to a line; names are those of files beneath `content`. */
export function refuseFaults(files: readonly { name: string; issues: readonly Issue[] }[]): void {
  const faults = files.flatMap(({ name, issues }) => issues.map((issue) => formatIssue(`content/${name}`, issue)));
  if (faults.length > 0) throw new Error(`The content has faults, so the build stops.\n${faults.join('\n')}`);
}

/** What a YAML file of the content says; throws with every fault of it. */
export async function readSound<Value>(fileName: string, read: (bytes: Uint8Array) => YamlFile<Value>): Promise<Value> {
  const bytes = await readPlainFile(contentPath(fileName));
  const file: YamlFile<Value> = bytes instanceof Uint8Array ? read(bytes) : { issues: [bytes] };
  refuseFaults([{ name: fileName, issues: file.issues }]);
  return file.value as Value;
}

/** In development, loads once more when one of the files, or a file of one of the folders, is added, changed or deleted; a fault is told and what was loaded stays. */
export function loadAgainOnChange(names: readonly string[], load: () => Promise<void>, { watcher, logger }: LoaderContext): void {
  const paths = names.map(contentPath);
  // One after the other: two at once would empty the store under each other.
  let last = Promise.resolve();
  watcher?.add(paths);
  watcher?.on('all', (_event, changed) => {
    if (paths.some((path) => changed === path || changed.startsWith(`${path}${sep}`))) last = last.then(load).catch((error: unknown) => logger.error(String(error)));
  });
}
