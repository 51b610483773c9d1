/** Which files of the content are checked, and how each kind is read. */
import { basename, join, resolve } from 'node:path';
import { listCaseFiles, readCaseAt, readPlainFile, withCorpusIssues } from '../../src/casefile/folder.ts';
import { readGlossary, readYamlFile } from '../../src/casefile/read.ts';
import type { Issue } from '../../src/core/issues.ts';
import { register } from '../../src/core/register-schema.ts';

/** Files of which there is one, by name, in the folder of the content. */
const SINGLE_FILES: Readonly<Record<string, (bytes: Uint8Array) => { issues: Issue[] }>> = {
  'glossary.yml': readGlossary,
  'register.yml': (bytes) => readYamlFile(bytes, register),
};

/** Paths of every file that is checked when none is named. */
export async function allContent(content: string): Promise<string[]> {
  return [...await listCaseFiles(join(content, 'cases')), ...Object.keys(SINGLE_FILES).map((name) => join(content, name))];
}

/**
 * The faults of each file, in the order of the paths. The rules between cases look at all cases of the folder `content`,
 * also when only some are named.
 */
export async function checkContent(paths: readonly string[], content: string): Promise<{ path: string; issues: readonly Issue[] }[]> {
  const named = paths.map((path) => resolve(path));
  const folder = resolve(content, 'cases');
  const namedCases = named.filter((path) => !isSingle(path));
  // A copy under the same name stands in for the case itself, so that it can be tried out elsewhere.
  const others = (await listCaseFiles(folder).catch(() => [])).filter((path) => !namedCases.some((other) => basename(other) === basename(path)));
  const casePaths = [...new Set([...others, ...namedCases])];
  const files = withCorpusIssues(await Promise.all(casePaths.map(readCaseAt)));
  const issuesOf = new Map(casePaths.map((path, index) => [path, files[index]?.issues ?? []]));
  return Promise.all(named.map(async (path) => ({ path, issues: isSingle(path) ? await checkSingle(path) : issuesOf.get(path) ?? [] })));
}

async function checkSingle(path: string): Promise<Issue[]> {
  const bytes = await readPlainFile(path);
  return bytes instanceof Uint8Array ? SINGLE_FILES[basename(path)]?.(bytes).issues ?? [] : [bytes];
}

const isSingle = (path: string) => Object.hasOwn(SINGLE_FILES, basename(path));
