/**
 * MiniSearch 7.2: title (and other names) twice the weight, and a fifth of a word’s letters may be wrong, as its README shows both;
 * stop words and stems through `processTerm`, which its README names for that. Prefixes, for hits while one types, cost it 0.01: left out.
 * https://github.com/lucaong/minisearch#usage
 */
import MiniSearch, { type Options } from 'minisearch';
import type { IndexedPage } from '../corpus.ts';
import { toStem } from './english.ts';
import type { Ask } from './peer.ts';

const OPTIONS: Options<IndexedPage> = {
  idField: 'key',
  fields: ['title', 'names', 'body'],
  processTerm: (term) => toStem(term) ?? null,
  searchOptions: { boost: { title: 2, names: 2 }, fuzzy: 0.2 },
};

export function build(pages: readonly IndexedPage[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(pages);
  return JSON.stringify(index);
}

export function open(shipped: string): Ask {
  const index = MiniSearch.loadJSON(shipped, OPTIONS);
  return (query) => index.search(query).map(({ id }) => String(id));
}
