/** The order of the hits that are shown. */
import type { PagefindData } from './pagefind.ts';

/**
 * What bears the very name that was asked for comes first: a case, a study or a term, by its title or another spelling of it.
 * Terms whose names only hold the words come last, since somebody who asks for pensions wants more than four terms with that word in them.
 */
export function orderHits<Hit extends Pick<PagefindData, 'url' | 'meta'>>(hits: readonly Hit[], query: string): Hit[] {
  const asked = plain(query);
  const place = ({ url, meta }: Hit) => {
    const names = [meta['title'] ?? '', ...(meta['also'] ?? '').split(', ')].map(plain);
    if (asked && names.includes(asked)) return 0;
    return url.startsWith('/glossary/') ? 2 : 1;
  };
  return hits.toSorted((a, b) => place(a) - place(b));
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
