/** The order of the hits that are shown. */
import { inOneWord } from '../../core/search/names.ts';
import type { PagefindData } from './pagefind.ts';

/**
 * What bears the very name that was asked for stays first. Terms whose names only hold the words come last, since somebody who asks
 * for pensions wants more than four terms with that word in them; a term that is another way of saying what was asked keeps its place.
 */
export function orderHits<Hit extends { isNamed?: boolean; page: Pick<PagefindData, 'url' | 'meta'> }>(hits: readonly Hit[], others: readonly string[]): Hit[] {
  const same = new Set(others.map(inOneWord));
  const place = ({ isNamed, page: { url, meta } }: Hit) => {
    if (isNamed) return 0;
    const names = [meta['title'] ?? '', ...(meta['also'] ?? '').split(', ')].map(inOneWord);
    return url.startsWith('/glossary/') && !names.some((name) => same.has(name)) ? 2 : 1;
  };
  return hits.toSorted((a, b) => place(a) - place(b));
}
