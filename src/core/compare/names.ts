/** Finding a case by its name as somebody types it. */
import { SECTORS, wordsOf } from '../vocabulary.ts';

const LISTED_SECTORS = wordsOf(SECTORS);

/** A case as the compact list of names holds it: slug, name, place, the position of its sector in the vocabulary, other names. */
export type NameRow = [slug: string, name: string, town: string, sector: number, ...also: string[]];

export function toNameRow({ slug, caseStudy: { name, place, sector, also_known_as: also } }: NamedCase): NameRow {
  return [slug, name, place.town, LISTED_SECTORS.indexOf(sector), ...also];
}

/** The list made ready for searching. */
export function readNames(rows: readonly NameRow[]): NamedChoice[] {
  return rows.map(([slug, name, town, sector, ...also]) => ({
    slug, name, also, about: [SECTORS[LISTED_SECTORS[sector] ?? 'other'].label, town].join(', '), words: [name, ...also].map(toWords),
  }));
}

/**
 * Those of which one name has a word for each word typed, as its beginning; names that begin as typed first, then those found by
 * their name, then those found by another name; within each in the order of the list. Nothing typed finds all.
 */
export function findNames(choices: readonly NamedChoice[], typed: string): NamedChoice[] {
  const asked = toWords(typed);
  const ranked = choices.flatMap((choice) => {
    const rank = rankOf(choice, asked);
    return rank === undefined ? [] : [{ choice, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

/** The other name by which a case was found, where its own does not have the words typed. */
export function foundBy({ also, words }: NamedChoice, typed: string): string | undefined {
  const asked = toWords(typed);
  const found = words.findIndex((name) => hasAll(name, asked));
  return found > 0 ? also[found - 1] : undefined;
}

function rankOf({ words: [own = [], ...others] }: NamedChoice, asked: readonly string[]): number | undefined {
  if (asked.every((word, index) => own[index]?.startsWith(word))) return 0;
  if (hasAll(own, asked)) return 1;
  return others.some((name) => hasAll(name, asked)) ? 2 : undefined;
}

const hasAll = (name: readonly string[], asked: readonly string[]) => asked.every((word) => name.some((own) => own.startsWith(word)));

/** Words without accents, capitals and marks; "C.I.C." is one word, as "CIC" is. */
function toWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'.]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

interface NamedCase {
  slug: string;
  caseStudy: { name: string; also_known_as: string[]; place: { town: string }; sector: keyof typeof SECTORS };
}

export interface NamedChoice {
  slug: string;
  name: string;
  also: string[];
  /** Sector and place, which tell cases of like names apart. */
  about: string;
  /** Words of each name, the case’s own first. */
  words: string[][];
}
