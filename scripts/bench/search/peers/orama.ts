/**
 * Orama 3.1: stemming and stop words, repeated words counted; title (and other names) twice the weight; BM25 without its lower bound
 * (d = 0). What has the words exactly comes first (`exact`), a query in quotation marks takes that alone, and one letter may be wrong
 * where nothing was found (`tolerance`): with tolerance from the start right words drown among their neighbours.
 * https://docs.orama.com/docs/orama-js/search · https://docs.orama.com/docs/orama-js/text-analysis
 */
import { create, insertMultiple, load, save, search, type AnyOrama, type Results } from '@orama/orama';
import type { IndexedPage } from '../corpus.ts';
import { STOP_WORDS } from './english.ts';
import type { Ask } from './peer.ts';

const SEARCH = { boost: { title: 2, names: 2 }, relevance: { k: 1.2, b: 0.75, d: 0 }, limit: 50 };

export async function build(pages: readonly IndexedPage[]): Promise<string> {
  const index = createEmpty();
  await insertMultiple(index, pages.map(({ key, ...fields }) => ({ id: key, ...fields })));
  // With the texts, which `exact` compares with.
  return JSON.stringify(save(index));
}

export function open(shipped: string): Ask {
  const index = createEmpty();
  load(index, JSON.parse(shipped));
  const ask = async (query: string, how: { exact?: boolean; tolerance?: number }) => {
    const { hits } = await search(index, { ...SEARCH, ...how, term: query }) as Results<unknown>;
    return hits.map(({ id }) => id);
  };
  return async (query) => {
    if (/^".*"$/.test(query)) return ask(query.slice(1, -1), { exact: true });
    const found = [...new Set([...await ask(query, { exact: true }), ...await ask(query, {})])];
    return found.length > 0 ? found : ask(query, { tolerance: 1 });
  };
}

function createEmpty(): AnyOrama {
  return create({
    schema: { title: 'string', names: 'string', body: 'string' } as const,
    components: { tokenizer: { language: 'english', stemming: true, stopWords: STOP_WORDS, allowDuplicates: true } },
  });
}
