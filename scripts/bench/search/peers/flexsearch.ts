/**
 * FlexSearch 0.8: its English pack (stop words, stems); the tokenizer `tolerant`, against swapped and missing letters, and `suggest`, which
 * allows for words that match nothing, as its README says under “Fuzzy-Search”; fields are merged in their order, so that titles come first,
 * since it has no weights of fields. Its phonetic encoders and a context index were tried: none did better.
 * https://github.com/nextapps-de/flexsearch#fuzzy-search · https://github.com/nextapps-de/flexsearch/blob/master/doc/document-search.md
 */
import { Charset, Document, Encoder, type DocumentData } from 'flexsearch';
import english from 'flexsearch/lang/en';
import type { IndexedPage } from '../corpus.ts';
import type { Ask } from './peer.ts';

const LIMIT = 50;

export async function build(pages: readonly IndexedPage[]): Promise<string> {
  const index = createEmpty();
  for (const page of pages) index.add(page as unknown as DocumentData);
  const parts: [string, string][] = [];
  await index.export((key: string, part: string) => { parts.push([key, part]); });
  return JSON.stringify(parts);
}

export function open(shipped: string): Ask {
  const index = createEmpty();
  for (const [key, part] of JSON.parse(shipped) as [string, string][]) index.import(key, part);
  return (query) => (index.search(query, { suggest: true, merge: true, limit: LIMIT }) as { id: string }[]).map(({ id }) => id);
}

function createEmpty() {
  const encoder = new Encoder(Charset.Normalize).assign(english);
  return new Document({ document: { id: 'key', index: ['title', 'names', 'body'].map((field) => ({ field, tokenize: 'tolerant' as const, encoder })) } });
}
