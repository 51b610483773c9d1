/** The part of Pagefind’s browser API that the search uses (pagefind.js 1.5), and how it is loaded. */

export interface PagefindAnchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A page as the index keeps it; `parts` is the build’s own addition: what a part is, and who says it and when. */
export interface PagefindData {
  url: string;
  content: string;
  raw_content?: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: PagefindAnchor[];
  parts?: Record<string, [kind: string, by?: string]>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where the words stand in the page’s text. */
  words: number[];
  /** Which of its metadata have them. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindData>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options?: { filters?: Record<string, string> }) => Promise<{ results: PagefindResult[] }>;
}

/** How much more a word counts in a title than in the text; tuned against the searches that the browser tests make. */
const RANKING = { termFrequency: 0.8, pageLength: 0.3, termSaturation: 1.4, metaWeights: { title: 6, also: 3, name: 0 } };

/** Loads Pagefind, its list of pages and the values of its filters; rejects when they cannot be had. */
export async function loadPagefind(): Promise<{ pagefind: Pagefind; filters: FilterCounts }> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would be 12 kB more on a first search, and what it finds would have to be copied out of it.
  await pagefind.options({ ranking: RANKING, noWorker: true });
  await pagefind.init();
  return { pagefind, filters: await pagefind.filters() };
}
