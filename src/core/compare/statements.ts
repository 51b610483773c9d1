/** What a cell of a comparison holds: things that are said of a case, each with its date, its speaker and its address. */
import type { Direction, Method, Shows, Speaker } from '../vocabulary.ts';
import type { ComparedCase, ComparedSource, Said } from './compared-case.ts';

/** The address of a part of a case’s page. */
export function caseHref(slug: string, id?: string): string {
  return `/cases/${slug}/${id === undefined ? '' : `#${id}`}`;
}

/** A statement with no speaker of its own: a word of our lists, chosen by the editors of the case. */
export function toPlainStatement(caseStudy: ComparedCase, id: string, text: string, dates: Pick<Statement, 'as_of' | 'on'> = {}): Statement {
  return { text, href: caseHref(caseStudy.slug, id), ...dates };
}

/** A statement that a source carries. Throws where the source is not among the case’s. */
export function toStatement(caseStudy: ComparedCase, entry: Said & { id: string }, text: string, more: Partial<Statement> = {}): Statement {
  const quotes = entry.quotes.map(({ source: key, words }) => {
    const source = caseStudy.sources[key];
    if (!source) throw new Error(`Source "${key}" is not listed.`);
    return { words, source, href: caseHref(caseStudy.slug, `source-${key}`) };
  });
  return {
    text, href: caseHref(caseStudy.slug, entry.id), ...more,
    said: { speaker: entry.speaker, year: quotes[0]?.source.published?.slice(0, 4), quotes, ...(entry.derived !== undefined && { derived: entry.derived }) },
  };
}

export interface Statement {
  text: string;
  /** Where it stands on the page of its case. */
  href: string;
  /** The date that it is true of. */
  as_of?: string | undefined;
  /** The date on which it happened. */
  on?: string | undefined;
  /** How a difficulty was met, or a note. */
  more?: string | undefined;
  finding?: { shows: Shows; direction: Direction; method: Method };
  said?: SaidBy;
}

export interface SaidBy {
  speaker: Speaker;
  /** Year of the first source; absent where its page gives none. */
  year: string | undefined;
  quotes: { words: string; source: ComparedSource; href: string }[];
  derived?: string;
}
