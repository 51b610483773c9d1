/** Mends files in place. */
import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { readPlainFile } from '../../src/casefile/folder.ts';
import { factorFrontmatter, outcomeFrontmatter } from '../../src/core/concept-schema.ts';
import { caseFrontmatter } from '../../src/core/schema.ts';
import { studyFrontmatter } from '../../src/core/study-schema.ts';
import { fixFile } from './fix.ts';

/** The fields of a file by its folder; elsewhere it is taken for a case. */
const SCHEMAS: Readonly<Record<string, z.core.$ZodType>> = { studies: studyFrontmatter, outcomes: outcomeFrontmatter, factors: factorFrontmatter };

/** Mends every MDX file that can be mended, writes only what changed, and returns a line for each thing done. */
export async function fixFiles(paths: readonly string[], nameOf: (path: string) => string): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths.filter((candidate) => candidate.endsWith('.mdx'))) {
    const bytes = await readPlainFile(path);
    if (!(bytes instanceof Uint8Array)) continue;
    const { text, done } = fixFile(bytes, SCHEMAS[basename(dirname(resolve(path)))] ?? caseFrontmatter);
    if (text === undefined) continue;
    await writeFile(path, text);
    lines.push(...done.map((what) => `${nameOf(path)}: mended: ${what}`));
  }
  return lines;
}
