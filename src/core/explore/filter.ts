/** Which cases a choice of facets leaves, and how many each further value would show. */
import { allBits, countShared, joinBits, shareBits, type Bits } from './bits.ts';
import type { ExplorerIndex, IndexedFacet } from './explorer-index.ts';

/** The cases that have, in every facet with a choice, at least one of the chosen values; `among` narrows them further. */
export function filterCases(index: ExplorerIndex, chosen: Chosen, among: Bits = allBits(index.count)): Bits {
  return index.facets.reduce((left, facet) => narrow(left, facet, chosen, index.count), among);
}

/**
 * For each facet and value, how many cases with it there are among those that the choices in the other facets leave: what one
 * would see on choosing it alone in its facet. The counts of a facet do not fall to nothing because one of its values is chosen.
 */
export function countFacets(index: ExplorerIndex, chosen: Chosen, among: Bits = allBits(index.count)): FacetCounts {
  const all = filterCases(index, chosen, among);
  return new Map(index.facets.map((facet) => {
    const others = isChosen(facet, chosen) ? index.facets.filter((other) => other !== facet).reduce((left, other) => narrow(left, other, chosen, index.count), among) : all;
    return [facet.id, new Map(facet.values.map(({ value, cases }) => [value, countShared(cases, others)]))];
  }));
}

function narrow(left: Bits, facet: IndexedFacet, chosen: Chosen, count: number): Bits {
  const wanted = chosen.get(facet.id);
  if (!wanted || wanted.length === 0) return left;
  return shareBits(left, joinBits(facet.values.filter(({ value }) => wanted.includes(value)).map(({ cases }) => cases), count));
}

const isChosen = ({ id }: IndexedFacet, chosen: Chosen) => (chosen.get(id)?.length ?? 0) > 0;

/** The chosen values by facet. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** Cases by value, by facet. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;
