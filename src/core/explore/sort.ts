/** The order that cases are shown in. */
import { hasBit, listBits, type Bits } from './bits.ts';
import { NUMBER_KEYS, type ExplorerIndex, type NumberKey } from './explorer-index.ts';

/** The orders that a reader is offered, each with what its two directions are called; the first of the two is the usual one. */
export const ORDERS = {
  relevance: { label: 'Relevance', usual: 'best first', reversed: 'best last' },
  name: { label: 'Name', usual: 'A to Z', reversed: 'Z to A' },
  launched: { label: 'Launch', usual: 'earliest first', reversed: 'latest first' },
  staff: { label: 'Staff at launch', usual: 'most first', reversed: 'fewest first' },
  reviewed: { label: 'Last reviewed', usual: 'latest first', reversed: 'earliest first' },
  evidence: { label: 'Evidence', usual: 'most first', reversed: 'least first' },
} as const;

/** By numbers where more or later is what one looks for. */
const LARGEST_FIRST: ReadonlySet<string> = new Set(['staff', 'reviewed', 'evidence']);

/** Every order by its id: those that are offered, and the label of each facet of which a case has one value. */
export function ordersOf(index: ExplorerIndex): string[] {
  return [...Object.keys(ORDERS), ...index.facets.filter(({ id, many }) => !many && !(id in ORDERS)).map(({ id }) => id)];
}

/**
 * The cases of a set in order; equals by name, and what is not known last whichever way round. `relevance` lists case numbers,
 * best first; without it, that order is the one by name.
 */
export function sortCases(index: ExplorerIndex, cases: Bits, { by, reversed = false }: Order, relevance?: readonly number[]): number[] {
  if (by === 'relevance' && relevance) {
    const found = relevance.filter((number) => hasBit(cases, number));
    return reversed ? found.reverse() : found;
  }
  const numbers = listBits(cases);
  if (by === 'name' || by === 'relevance') return reversed ? numbers.reverse() : numbers;
  const keys = keysOf(index, by);
  const turn = LARGEST_FIRST.has(by) !== reversed ? -1 : 1;
  return numbers.sort((one, other) => {
    const [a, b] = [keys[one] as number, keys[other] as number];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one - other;
    return (a - b) * turn || one - other;
  });
}

function keysOf(index: ExplorerIndex, by: string): Float64Array {
  if (NUMBER_KEYS.some((key) => key === by)) return index.keys[by as NumberKey];
  const keys = new Float64Array(index.count).fill(Number.NaN);
  const values = index.facets.find(({ id }) => id === by)?.values ?? [];
  const leaves = values.filter(({ value }) => !values.some(({ within }) => within === value));
  for (const [place, { cases }] of leaves.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')).entries()) for (const number of listBits(cases)) keys[number] = place;
  return keys;
}

export interface Order {
  /** An id of `ordersOf`. */
  by: string;
  reversed?: boolean;
}
