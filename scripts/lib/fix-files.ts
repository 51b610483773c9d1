/** Mends files in place. */
import { writeFile } from 'node:fs/promises';
import { readPlainFile } from '../../src/casefile/folder.ts';
import { fixCase } from './fix.ts';

/** Mends every case file that can be mended, writes only what changed, and returns a line for each thing done. */
export async function fixFiles(paths: readonly string[], nameOf: (path: string) => string): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths.filter((candidate) => candidate.endsWith('.mdx'))) {
    const bytes = await readPlainFile(path);
    if (!(bytes instanceof Uint8Array)) continue;
    const { text, done } = fixCase(bytes);
    if (text === undefined) continue;
    await writeFile(path, text);
    lines.push(...done.map((what) => `${nameOf(path)}: mended: ${what}`));
  }
  return lines;
}
