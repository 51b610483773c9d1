/**
 * In which order pages answer a query. Pagefind scores a page for each word; here the words are put together: a page is worth
 * what the things that are asked for are worth on it, more where it has all of them, and most where they stand close together.
 */

/** A page that has some words: Pagefind’s score for them, where in its text they stand, and whether they are in its name. */
export interface Found {
  score: number;
  at: readonly number[];
  isNamed: boolean;
}

/** One way of saying what is asked for, and the pages that have it; `weight` is less than 1 where it is another way than was typed. */
export interface Way {
  weight: number;
  pages: ReadonlyMap<string, Found>;
}

/** One thing that is asked for, in each of its ways. */
export type Asked = readonly Way[];

export interface Ranked {
  id: string;
  score: number;
  /** How much of what is asked for the page has, from 0 to 1; what few pages have counts for more. */
  coverage: number;
  /** Where each thing stands in the page’s text, in the order of the query. */
  at: (readonly number[])[];
}

/** Words within which things that are asked for count as standing together: about a finding with its context. */
const TOGETHER_WORDS = 40;
/** What a page keeps of its score where the things stand apart; one where they stand together keeps all. */
const APART = 0.45;
/** What a page gains whose name or other name has everything that is asked for. */
const NAMED = 1.6;

/** Every page that has something of what is asked for, best first; `total` is the number of pages there are. */
export function rankPages(asked: readonly Asked[], total: number): Ranked[] {
  const masses = asked.map((ways) => rarity(new Set(ways.flatMap(({ pages }) => [...pages.keys()])).size, total));
  const mass = masses.reduce((sum, each) => sum + each, 0);
  const ids = new Set(asked.flatMap((ways) => ways.flatMap(({ pages }) => [...pages.keys()])));
  const ranked = [...ids].map((id): Ranked => {
    const best = asked.map((ways) => bestOf(ways, id));
    const at = best.map((found) => found?.at ?? []);
    const coverage = best.reduce((sum, found, index) => sum + (found ? masses[index] as number : 0), 0) / mass;
    const together = asked.length > 1 ? APART + (1 - APART) * closest(at, masses) / mass : 1;
    const named = best.every((found) => found?.isNamed) ? NAMED : 1;
    return { id, at, coverage, score: best.reduce((sum, found) => sum + (found?.score ?? 0), 0) * coverage ** 2 * together * named };
  });
  return ranked.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** What a thing weighs that so many pages have: BM25’s inverse document frequency, as Pagefind computes it. */
function rarity(pages: number, total: number): number {
  return Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
}

/** The page’s score for the way that is worth most on it, and the places of all ways. */
function bestOf(ways: Asked, id: string): Found | undefined {
  const found = ways.flatMap(({ weight, pages }) => {
    const page = pages.get(id);
    return page ? [{ ...page, score: page.score * weight }] : [];
  });
  if (found.length < 2) return found[0];
  return {
    score: Math.max(...found.map(({ score }) => score)),
    at: [...new Set(found.flatMap(({ at }) => at))].toSorted((a, b) => a - b),
    isNamed: found.some(({ isNamed }) => isNamed),
  };
}

/** The greatest mass of different things that stand within `TOGETHER_WORDS` of each other; what stands only in a name counts as together. */
function closest(at: readonly (readonly number[])[], masses: readonly number[]): number {
  const places = at.flatMap((each, thing) => each.map((place) => ({ place, thing }))).toSorted((a, b) => a.place - b.place);
  let greatest = 0;
  const within = masses.map(() => 0);
  let first = 0;
  for (const { place, thing } of places) {
    within[thing] = (within[thing] as number) + 1;
    for (let oldest = places[first]; oldest && place - oldest.place > TOGETHER_WORDS; oldest = places[++first]) within[oldest.thing] = (within[oldest.thing] as number) - 1;
    greatest = Math.max(greatest, within.reduce((sum, count, index) => sum + (count > 0 ? masses[index] as number : 0), 0));
  }
  return greatest;
}
