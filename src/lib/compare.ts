/** What the pages and files of the comparison are made from: cases cut down to what is compared, their names, and the terms of the deal sector by sector. */
import { toComparedCase, type ComparedCase } from '../core/compare/compared-case.ts';
import { toNameRow, type NameRow } from '../core/compare/names.ts';
import { TERMS, toFactRow, type Row } from '../core/compare/rows.ts';
import { SECTORS, wordsOf, type Sector } from '../core/vocabulary.ts';
import { getCases } from './cases.ts';

/** A static page of terms stays readable and light with so many cases; a larger sector has several pages. */
export const CASES_A_PAGE = 40;

/** Every case as a comparison needs it, by name. */
export async function getComparedCases(): Promise<ComparedCase[]> {
  return (await getCases()).map(toComparedCase);
}

/** The chooser’s list, by name. */
export async function getNameRows(): Promise<NameRow[]> {
  return (await getCases()).map(toNameRow);
}

/** The static pages of the terms of the deal: for each sector that has cases, one or more. */
export async function getTermsPages(): Promise<TermsPage[]> {
  const bySector = Map.groupBy(await getComparedCases(), ({ sector }) => sector);
  return wordsOf(SECTORS).flatMap((sector) => {
    const all = bySector.get(sector) ?? [];
    const count = Math.ceil(all.length / CASES_A_PAGE);
    return Array.from({ length: count }, (_, index) => {
      const cases = all.slice(index * CASES_A_PAGE, (index + 1) * CASES_A_PAGE);
      const rows = TERMS.map((about) => toFactRow(about, cases));
      const known = rows.flatMap(({ cells }) => cells).filter(({ statements }) => statements.length > 0).length;
      return { sector, label: SECTORS[sector].label, number: index + 1, count, inSector: all.length, cases, rows, known, href: termsHref(sector, index + 1) };
    });
  });
}

/** The address of a page of terms; the first of a sector has no number. */
export function termsHref(sector: Sector, number = 1): string {
  return `/compare/by/sector/${sector}/${number === 1 ? '' : `${number}/`}`;
}

export interface TermsPage {
  sector: Sector;
  label: string;
  href: string;
  /** Which of the sector’s pages it is, from 1. */
  number: number;
  count: number;
  inSector: number;
  cases: ComparedCase[];
  /** One for each term. */
  rows: Row[];
  /** How many terms are known, over all cases of the page. */
  known: number;
}
