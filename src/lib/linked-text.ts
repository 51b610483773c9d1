/**
 * Finds glossary terms in plain text, so that each can be explained where it is used. A term is linked at its first use
 * in one reading; acronyms match only as written, other terms with or without a capital first letter and a plural s.
 */
import type { Glossary } from '../core/schema.ts';

/** A run of text, or a run that is a term with the id under which the glossary explains it. */
export interface TextRun {
  text: string;
  term?: string;
}

/** One reading of one page: remembers which terms were already explained. */
export interface TermReading {
  split: (text: string) => TextRun[];
  /** Ids of the terms met so far. */
  used: Set<string>;
}

/** Prepares the glossary once for many pages. */
export function makeTermFinder(glossary: Glossary): { read: () => TermReading } {
  const spellings = new Map<string, string>();
  for (const [id, { term, also = [] }] of Object.entries(glossary)) {
    for (const spelling of [term, ...also]) {
      spellings.set(spelling, id);
      if (isAcronym(spelling)) continue;
      const decapitalised = spelling.charAt(0).toLowerCase() + spelling.slice(1);
      const capitalised = spelling.charAt(0).toUpperCase() + spelling.slice(1);
      for (const variant of [decapitalised, capitalised]) if (!spellings.has(variant)) spellings.set(variant, id);
    }
  }
  const longestFirst = [...spellings.keys()].toSorted((a, b) => b.length - a.length || a.localeCompare(b));
  const pattern = longestFirst.map((spelling) => escapeForRegExp(spelling)).join('|');
  const finder = pattern && new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})s?(?![\\p{L}\\p{N}])`, 'gu');
  return { read: () => ({ used: new Set<string>(), split(text) { return finder ? splitAt(text, finder, spellings, this.used) : [{ text }]; } }) };
}

function splitAt(text: string, finder: RegExp, spellings: Map<string, string>, used: Set<string>): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(finder)) {
    const term = spellings.get(match[0]) ?? spellings.get(match[0].replace(/s$/, ''));
    if (term === undefined || used.has(term)) continue;
    used.add(term);
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from) });
  return runs;
}

const isAcronym = (spelling: string) => /^[\p{Lu}\p{N}&-]+$/u.test(spelling);
const escapeForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
