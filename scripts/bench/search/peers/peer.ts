/** What each of the other four search libraries has to do. Its module runs in Node to build the index, and in the browser to answer. */
import type { IndexedPage } from '../corpus.ts';

export interface Peer {
  /** The index as it would be shipped: built beforehand, as text. */
  build: (pages: readonly IndexedPage[]) => string | Promise<string>;
  /** Takes the shipped index up; what it gives answers a query with keys of pages, best first. */
  open: (index: string) => Ask | Promise<Ask>;
}

export type Ask = (query: string) => string[] | Promise<string[]>;
