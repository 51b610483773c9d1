/** Looks into the index: which pages have a word or a phrase, each asked once and remembered. */
import type { Found } from '../../core/search/rank.ts';
import { toWords } from '../../core/search/words.ts';
import { loadPagefind, type FilterCounts, type PagefindData, type PagefindResult } from './pagefind.ts';

export type Pages = ReadonlyMap<string, Found>;

/** What an answer needs to know of the index. */
export interface Index {
  /** The number of pages that there are. */
  total: number;
  /** Pages that have a word, or another word that begins with it. */
  look: (word: string) => Promise<Pages>;
  /** Pages in which the words stand together, whatever their endings. */
  lookPhrase: (phrase: string) => Promise<Pages>;
  /** Pages that bear a name, given as one word. */
  lookName: (name: string) => Promise<ReadonlySet<string>>;
  /** Whether a page has the word itself, whatever its ending. */
  has: (word: string) => Promise<boolean>;
  /** Whether a page is a word explained. */
  isTerm: (id: string) => boolean;
  page: (id: string) => Promise<PagefindData>;
}

/** Metadata that are names of the page. */
const NAMES = ['title', 'also'];

/** The index, with the values that a page has of each filter. */
export interface OpenIndex extends Index {
  facetsOf: (id: string) => ReadonlyMap<string, string>;
}

let opening: Promise<OpenIndex> | undefined;

/** Opens Pagefind’s index once; rejects when it cannot be loaded, and tries again at the next call. */
export function openIndex(): Promise<OpenIndex> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<OpenIndex> {
  const { pagefind, filters } = await loadPagefind();
  const pages = new Map<string, PagefindResult>();
  const search = remember(async (term: string) => {
    const { results } = await pagefind.search(term);
    for (const result of results) pages.set(result.id, result);
    return results;
  });
  const look = remember(async (word: string): Promise<Pages> => new Map((await search(word)).map((result) => [result.id, toFound(result, result.words)])));
  const lookPhrase = remember(async (phrase: string): Promise<Pages> => {
    const length = phrase.split(/\s+/).length;
    const exact = new Set((await search(`"${phrase}"`)).map(({ id }) => id));
    if (exact.size === 0) return new Map();
    return new Map((await search(phrase)).filter(({ id }) => exact.has(id)).map((result) => [result.id, toFound(result, runsOf(result.words, length))]));
  });
  const facetsOf = makeFacetReader(filters);
  return {
    total: countPages(filters),
    look,
    lookPhrase,
    lookName: async (name) => new Set((await search(`"${name}"`)).map(({ id }) => id)),
    has: async (word) => (await search(`"${word}"`)).length > 0,
    page: async (id) => (pages.get(id) as PagefindResult).data(),
    isTerm: (id) => facetsOf(id).get('kind') === 'Glossary',
    facetsOf,
  };
}

/** Whether any page has a word that begins so: what is still being typed is no misspelling. */
export async function isBeginning(index: Index, word: string): Promise<boolean> {
  const plain = toWords(word).join('');
  for (const [id, { at, isNamed }] of [...await index.look(word)].slice(0, 2)) {
    const { content, raw_content: raw, meta } = await index.page(id);
    const words = splitWords(raw ?? content);
    const seen = [...at.map((place) => words[place] ?? ''), ...(isNamed ? NAMES.flatMap((name) => (meta[name] ?? '').split(/\s+/)) : [])];
    if (seen.some((text) => toWords(text).join('').startsWith(plain) || toWords(text).some((each) => each.startsWith(plain)))) return true;
  }
  return false;
}

/** Pagefind counts words as this does: by zero-width spaces where a text has them, else by white space. */
export function splitWords(raw: string): string[] {
  const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return text.includes('\u200B') ? text.split('\u200B') : text.split(/[\r\n\s]+/);
}

/** The places at which so many words stand one after another. */
export function runsOf(places: readonly number[], length: number): number[] {
  const held = new Set(places);
  const starts = places.filter((place) => Array.from({ length }, (_, index) => place + index).every((each) => held.has(each)));
  return [...new Set(starts.flatMap((start) => Array.from({ length }, (_, index) => start + index)))].toSorted((a, b) => a - b);
}

function toFound({ score, matchedMetaFields = [] }: PagefindResult, at: readonly number[]): Found {
  return { score, at, isNamed: matchedMetaFields.some((field) => NAMES.includes(field)) };
}

/** Every page has one kind. */
function countPages({ kind = {} }: FilterCounts): number {
  return Object.values(kind).reduce((sum, count) => sum + count, 0);
}

/** Reads the values of filters from a page’s name, where scripts/build/fragments.ts puts them. */
export function makeFacetReader(filters: FilterCounts): (id: string) => ReadonlyMap<string, string> {
  const inOrder = (keys: object) => Object.keys(keys).toSorted((a, b) => (a < b ? -1 : 1));
  const facets = inOrder(filters).map((name) => ({ name, values: inOrder(filters[name] ?? {}) }));
  return (id) => new Map(facets.flatMap(({ name, values }, index) => {
    const from = id.length - 2 * (facets.length - index);
    const value = values[parseInt(id.slice(from, from + 2), 16) - 1];
    return value === undefined ? [] : [[name, value] as const];
  }));
}

/** Asks once for each key; what failed is asked again. */
function remember<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const asked = known.get(key) ?? ask(key).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    known.set(key, asked);
    return asked;
  };
}
