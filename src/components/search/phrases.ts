/** Pages that have what was put in quotation marks as it stands there: Pagefind finds phrases by the roots of their words. */
import { readQuery } from '../../core/search/query.ts';
import { holdsPhrase } from '../../core/search/words.ts';
import type { RankedPage } from './answer.ts';
import type { Index } from './index-looks.ts';

/** Each page is a file to fetch; those behind the first are taken at Pagefind’s word. */
const MOST_READ = 40;

/** The pages themselves where there is no phrase in the query. */
export async function holdingPhrases<Page extends RankedPage>(query: string, pages: readonly Page[], index: Pick<Index, 'page'>): Promise<readonly Page[]> {
  const phrases = readQuery(query).terms.filter(({ isPhrase }) => isPhrase);
  if (phrases.length === 0) return pages;
  const read = await Promise.all(pages.slice(0, MOST_READ).map(async (page) => {
    const { content, meta } = await index.page(page.id);
    const text = `${meta['title'] ?? ''} · ${meta['also'] ?? ''} · ${content}`;
    return phrases.every((phrase) => holdsPhrase(text, phrase.text)) ? [page] : [];
  }));
  return [...read.flat(), ...pages.slice(MOST_READ)];
}
