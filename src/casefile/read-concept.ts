/** Reads the pages that explain an outcome or a factor: a question, what the word means, and a commentary without sources. */
import { textOf, isComponent, type BodyNode, type BodyTree } from '../core/body.ts';
import { factorFrontmatter, outcomeFrontmatter, type FactorFrontmatter, type OutcomeFrontmatter } from '../core/concept-schema.ts';
import type { Issue } from '../core/issues.ts';
import { FACTORS, OUTCOMES, wordsOf } from '../core/vocabulary.ts';
import { didYouMean } from '../core/suggest.ts';
import { readEntryFile, type EntryFile } from './read.ts';

/** `content/outcomes/<outcome>.mdx`, and every fault of it. */
export function readOutcomeFile(fileName: string, bytes: Uint8Array): EntryFile<OutcomeFrontmatter> {
  const file = readEntryFile(fileName, bytes, outcomeFrontmatter, (_value, body) => checkCommentary(body));
  return { ...file, issues: [...checkWord(file.slug, wordsOf(OUTCOMES), 'outcome'), ...file.issues] };
}

/** `content/factors/<factor>.mdx`, and every fault of it. */
export function readFactorFile(fileName: string, bytes: Uint8Array): EntryFile<FactorFrontmatter> {
  const file = readEntryFile(fileName, bytes, factorFrontmatter, (_value, body) => checkCommentary(body));
  return { ...file, issues: [...checkWord(file.slug, wordsOf(FACTORS), 'factor'), ...file.issues] };
}

function checkWord(slug: string, words: readonly string[], kind: string): Issue[] {
  if (words.includes(slug)) return [];
  return [{ code: 'file-name', path: [], message: `"${slug}" is not the word of a ${kind}.`, fix: `${didYouMean(slug, words)}The file is named by a word of src/core/vocabulary.ts.`, at: { line: 1, column: 1 } }];
}

function checkCommentary(body: BodyTree | undefined): Issue[] {
  if (!body) return [];
  if (textOf(body).trim() === '') return [{ code: 'section-empty', path: ['body'], message: 'the commentary is empty.', fix: 'Say how the evidence is to be read.' }];
  const component = findComponent(body);
  return component ? [{ code: 'body-unsafe', path: ['body'], message: `<${component.name}> stands in a commentary, which has no sources of its own.`, fix: 'Say it without, or put the claim on the case or study that it comes from.' }] : [];
}

function findComponent(node: BodyNode): BodyNode | undefined {
  if (isComponent(node)) return node;
  for (const child of node.children ?? []) {
    const found = findComponent(child);
    if (found) return found;
  }
  return undefined;
}
