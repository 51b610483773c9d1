/** Everything a reader has asked of the explorer, as the address carries it. */
import { COLUMNS, USUAL_COLUMNS } from './columns.ts';
import type { ExplorerIndex } from './explorer-index.ts';
import type { Chosen } from './filter.ts';
import { ordersOf, type Order } from './sort.ts';

export const VIEWS = ['list', 'table', 'map', 'lines'] as const;

/** Most times that "more" can be asked for in an address: a made-up one must not draw ten thousand rows. */
const MOST_PAGES = 50;
/** Longest words that an address can ask for. */
const MOST_CHARACTERS = 300;

/** What a reader has before asking for anything. */
export const FIRST_STATE: ExplorerState = { words: '', chosen: new Map(), order: undefined, view: 'list', columns: USUAL_COLUMNS, pages: 1 };

/** The state of an address; what the index does not know is left out, so that an old address still shows what it can. */
export function parseState(query: URLSearchParams, index: ExplorerIndex): ExplorerState {
  const words = (query.get('q') ?? '').trim().slice(0, MOST_CHARACTERS).trim();
  const chosen = index.facets.flatMap(({ id, values }): [string, string[]][] => {
    const asked = new Set(query.getAll(id));
    const known = values.filter(({ value }) => asked.has(value)).map(({ value }) => value);
    return known.length > 0 ? [[id, known]] : [];
  });
  const by = query.get('sort');
  const knownBy = by !== null && ordersOf(index).includes(by) && (by !== 'relevance' || words !== '') ? by : undefined;
  const reversed = query.get('order') === 'reversed';
  const columns = new Set(query.getAll('column'));
  const pages = Number(query.get('more') ?? 0) + 1;
  return {
    words,
    chosen: new Map(chosen),
    order: knownBy !== undefined || reversed ? { by: knownBy ?? usualBy(words), reversed } : undefined,
    view: VIEWS.find((view) => view === query.get('view')) ?? 'list',
    columns: columns.size > 0 ? COLUMNS.filter(({ id }) => columns.has(id)).map(({ id }) => id) : USUAL_COLUMNS,
    pages: Number.isInteger(pages) && pages >= 1 ? Math.min(pages, MOST_PAGES) : 1,
  };
}

/** The query of a state’s address, with its question mark; empty for the first state. Equal states have equal addresses. */
export function formatState({ words, chosen, order, view, columns, pages }: ExplorerState, index: ExplorerIndex): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const { id, values } of index.facets) for (const { value } of values) if (chosen.get(id)?.includes(value)) query.append(id, value);
  if (order && order.by !== usualBy(words)) query.set('sort', order.by);
  if (order?.reversed) query.set('order', 'reversed');
  if (view !== 'list') query.set('view', view);
  // The name is always there, so it stands for a table with no other column.
  if (columns.join() !== USUAL_COLUMNS.join()) for (const column of columns.length > 0 ? columns : ['name']) query.append('column', column);
  if (pages > 1) query.set('more', String(pages - 1));
  return query.size > 0 ? `?${query}` : '';
}

/** The order that a state shows: the one asked for, else by relevance where there are words, else by name. */
export function orderOf({ words, order }: Pick<ExplorerState, 'words' | 'order'>): Order {
  return order && (order.by !== 'relevance' || words) ? order : { by: usualBy(words) };
}

/** The same choice with a value of a facet taken up, or given up where it was chosen. */
export function toggle(chosen: Chosen, facet: string, value: string): Chosen {
  const before = chosen.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const rest = [...chosen].filter(([id]) => id !== facet);
  return new Map(after.length > 0 ? [...rest, [facet, after]] : rest);
}

/** The same columns, in the order of the table, with one more or one fewer. */
export function toggleColumn(columns: readonly string[], column: string): string[] {
  return COLUMNS.map(({ id }) => id).filter((id) => columns.includes(id) !== (id === column));
}

const usualBy = (words: string) => (words ? 'relevance' : 'name');

export type View = (typeof VIEWS)[number];

export interface ExplorerState {
  /** To be found in the text; empty for none. */
  words: string;
  chosen: Chosen;
  /** Absent where the usual order is shown. */
  order: Order | undefined;
  view: View;
  /** Of the table, beside the name. */
  columns: readonly string[];
  /** How many pages of rows are shown. */
  pages: number;
}
