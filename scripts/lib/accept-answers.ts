/** Writes the computed answers into the commentaries that were written for others, for an editor who goes on to read those again. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { disagreementsOf } from '../../src/core/concept-schema.ts';
import { readCommentary, readEvidence } from './content.ts';

/** Rewrites `written_for` where it is not what is computed, and nothing else; returns a line for each commentary to read again, or says why nothing was done. */
export async function acceptAnswers(paths: readonly string[], content: string, nameOf: (path: string) => string): Promise<string[]> {
  const named = paths.map((path) => resolve(path));
  const { answers } = await readEvidence(named, content);
  if (!answers) return ['No answer was accepted: no commentary is named, or a case or study has a fault of its own, so that the answers will move again.'];
  const lines: string[] = [];
  for (const path of named) {
    const { file, computed } = await readCommentary(path, answers) ?? {};
    if (!file?.frontmatter || !computed) continue;
    const moved = disagreementsOf(file.frontmatter.written_for, computed).map(({ path: keys, said = '', computed: word = '' }) => ({ key: keys.at(-1), said, word, at: file.locate(keys) }));
    if (moved.length === 0) continue;
    const text = await readFile(path, 'utf8');
    const written = moved.toReversed().reduce((before, { said, word, at }) => replaceAt(before, at, said, word), text);
    await writeFile(path, written);
    lines.push(`${nameOf(path)}: read again: ${moved.map(({ key, said, word }) => `${key} was "${said}" and is "${word}"`).join('; ')}`);
  }
  return lines;
}

/** The text with one word for another at a place; throws where that word does not stand there, since then the place is wrong. */
function replaceAt(text: string, { line, column }: { line: number; column: number }, said: string, word: string): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  const start = old.indexOf(said, column - 1);
  if (start < column - 1 || start > column) throw new Error(`"${said}" does not stand at ${line}:${column}.`);
  lines[line - 1] = old.slice(0, start) + word + old.slice(start + said.length);
  return lines.join('\n');
}
