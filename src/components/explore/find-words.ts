/** Which cases hold some words, by the search index of the site. */
import { loadPagefind } from '../search/pagefind.ts';
import { contentWords } from '../search/query.ts';
import type { ExplorerFiles } from './explorer-files.ts';

/** Case numbers, most relevant first. Rejects when the index cannot be had. */
export async function findByWords(words: string, files: ExplorerFiles): Promise<number[]> {
  const [pagefind, caseOf] = await Promise.all([loadPagefind(), files.fragments()]);
  const { results } = await pagefind.search(contentWords(words));
  return [...new Set(results.flatMap(({ id }) => caseOf.get(id) ?? []))];
}
