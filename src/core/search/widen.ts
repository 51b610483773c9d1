/** A query as the things that it asks for, each with the other ways of saying it. */
import type { Query, Term } from './query.ts';
import { tellingTerms } from './query.ts';
import type { SynonymGroup } from './synonyms-schema.ts';
import { rootOf, toWords } from './words.ts';

/** One thing that is asked for. */
export interface Concept {
  /** What was typed, word by word; one entry for a phrase in quotation marks. */
  typed: Term[];
  /** Other ways of saying it, the nearest first. */
  others: OtherWay[];
}

export interface OtherWay {
  text: string;
  /** Whether it says the same; else it is something narrower or near. */
  isSame: boolean;
}

/** Each other way costs a look into the index and the piece of it that holds the words. */
const MOST_OTHERS = 5;

/** Words that stand within a way of saying something and change nothing: “lose our contract”. */
const DETERMINERS = new Set('a an the our my your its their his her this that'.split(' '));

/** Finds the ways of `groups` that a query holds, the longest first; what stands in quotation marks is left as it is. */
export function widenQuery(query: Query, groups: readonly SynonymGroup[]): Concept[] {
  const terms = query.terms.filter(({ isPhrase, text }) => isPhrase || query.terms.length === 1 || !DETERMINERS.has(text.toLowerCase()));
  const telling = new Set(tellingTerms(query));
  const ways = groups.flatMap((group) => [...group.same, ...group.typed ?? []].map((way) => ({ group, roots: rootsOf(way) }))).toSorted((one, other) => other.roots.length - one.roots.length);
  const concepts: Concept[] = [];
  for (let at = 0; at < terms.length;) {
    const found = ways.map(({ group, roots }) => ({ group, length: spanOf(terms, at, roots) })).find(({ length }) => length > 0);
    const typed = terms.slice(at, at + (found?.length ?? 1));
    at += typed.length;
    if (found) concepts.push({ typed, others: othersOf(found.group, typed) });
    else if (typed.some((term) => telling.has(term))) concepts.push({ typed, others: [] });
  }
  return concepts;
}

/** How many terms from `at` on are the words of a way; none where they are others or stand in quotation marks. */
function spanOf(terms: readonly Term[], at: number, roots: readonly string[]): number {
  const held: string[] = [];
  for (let end = at; end < terms.length && held.length < roots.length; end += 1) {
    const term = terms[end] as Term;
    if (term.isPhrase) return 0;
    held.push(...rootsOf(term.text));
    if (held.length === roots.length && held.every((root, index) => root === roots[index])) return end - at + 1;
  }
  return 0;
}

function othersOf({ same, also = [] }: SynonymGroup, typed: readonly Term[]): OtherWay[] {
  const own = formOf(typed.map(({ text }) => text).join(' '));
  // What holds the words themselves is found by them.
  const ways = [...same.map((text) => ({ text, isSame: true })), ...also.map((text) => ({ text, isSame: false }))];
  return ways.filter(({ text }) => !` ${formOf(text)} `.includes(` ${own} `)).slice(0, MOST_OTHERS);
}

/** As the index tells words apart: “in-house” is one, and “in house” two. */
const formOf = (text: string) => text.split(/\s+/).map((word) => rootsOf(word).join('-')).filter((word) => !DETERMINERS.has(word)).join(' ');

function rootsOf(text: string): string[] {
  const words = toWords(text);
  const kept = words.filter((word) => !DETERMINERS.has(word));
  return (kept.length > 0 ? kept : words).map(rootOf);
}
