/** What the explorer says about the set it shows. */
import { countShared, type Bits } from '../../core/explore/bits.ts';
import type { ExplorerIndex } from '../../core/explore/explorer-index.ts';
import { filterCases, type Chosen } from '../../core/explore/filter.ts';
import type { ExplorerState } from '../../core/explore/state.ts';

/** "12 of 109 cases, with “pensions” in their text". */
export function foundInWords(found: number, total: number, words: string, chosen: Chosen): string {
  const narrowed = words !== '' || chosen.size > 0;
  const having = words ? ` with “${words}” in their text` : '';
  if (found === 0) return words && chosen.size === 0 ? `No case has “${words}” in its text. Try fewer or other words.` : `None of the ${number(total)} cases has all of this${words ? `, and “${words}” in its text` : ''}.`;
  return `${narrowed ? `${number(found)} of ${number(total)}` : number(total)} ${total === 1 ? 'case' : 'cases'}${having}`;
}

/** Where nothing is left: each facet, or the words, that would leave something were they given up, with how many cases; most first. */
export function waysOut(index: ExplorerIndex, { words, chosen }: Pick<ExplorerState, 'words' | 'chosen'>, among: Bits | undefined): WayOut[] {
  const left = (others: Chosen, within: Bits | undefined) => {
    const set = filterCases(index, others, within);
    return countShared(set, set);
  };
  return [
    ...(words ? [{ facet: undefined, label: words, cases: left(chosen, undefined) }] : []),
    ...index.facets.filter(({ id }) => chosen.has(id)).map(({ id, label }) => ({ facet: id, label, cases: left(new Map([...chosen].filter(([facet]) => facet !== id)), among) })),
  ].filter(({ cases }) => cases > 0).toSorted((a, b) => b.cases - a.cases);
}

/** "12 cases", "1 case". */
export function casesInWords(cases: number): string {
  return `${number(cases)} ${cases === 1 ? 'case' : 'cases'}`;
}

/** What to give up; no facet where it is the words. */
interface WayOut {
  facet: string | undefined;
  label: string;
  cases: number;
}

const number = (value: number) => value.toLocaleString('en-GB');
