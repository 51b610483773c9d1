/** The ways to browse cases without script: every facet, its values that some case has, and their static pages. */
import { FACETS, type Facet, type FacetWord } from '../core/explore/facets.ts';
import type { CasePage } from './cases.ts';

/** Rows with their lines on the first page of a value; what is beyond them is on pages of names, since thousands of lines are no list to read. */
export const ROWS_WITH_LINES = 60;
/** Names on each page after the first. */
export const NAMES_A_PAGE = 500;

export interface FacetValue {
  facet: string;
  facetLabel: string;
  value: string;
  label: string;
  /** The label beneath that of the value that it is within. */
  short: string;
  within: string | undefined;
  meaning: string;
  title: string;
  href: string;
  cases: CasePage[];
}

export interface FacetList {
  id: string;
  label: string;
  note: string | undefined;
  /** Whether a case can have several of its values. */
  many: boolean;
  values: FacetValue[];
}

/** Every facet with the values that at least one case has, in the order of the vocabulary. */
export function listFacets(pages: readonly CasePage[]): FacetList[] {
  return FACETS.map((facet) => listFacet(facet, pages));
}

/** The first letters of names as a facet: the way through all cases, A to Z. */
export function listLetters(pages: readonly CasePage[]): FacetList {
  return listFacet({
    id: 'letter', label: 'A to Z', many: false, title: (label) => `Names that begin with ${label}`,
    values: [...LETTERS].map((letter): FacetWord => ({ value: letter, label: letter.toUpperCase(), meaning: 'By the first letter of the name.' })).concat({ value: 'other', label: 'a figure or a sign', meaning: 'By the first letter of the name.' }),
    valuesOf: ({ caseStudy }) => [letterOf(caseStudy.name)],
  }, pages);
}

/** The static page of one value of one facet; `page` counts from 1. */
export function hrefOf(facet: string, value: string, page = 1): string {
  return `/cases/by/${facet}/${value}/${page > 1 ? `${page}/` : ''}`;
}

/** How the cases of a value are told over its pages: with lines on the first, by name on the others. */
export function pagesOf(cases: readonly CasePage[]): CasePage[][] {
  const rest = cases.slice(ROWS_WITH_LINES);
  return [cases.slice(0, ROWS_WITH_LINES), ...Array.from({ length: Math.ceil(rest.length / NAMES_A_PAGE) }, (_, page) => rest.slice(page * NAMES_A_PAGE, (page + 1) * NAMES_A_PAGE))];
}

function listFacet({ id, label, note, many, title, values, valuesOf }: Facet, pages: readonly CasePage[]): FacetList {
  const withValue = new Map<string, Set<CasePage>>();
  const parentOf = new Map(values.map(({ value, within }) => [value, within]));
  for (const page of pages) {
    for (const value of valuesOf(page)) {
      for (let each: string | undefined = value; each !== undefined; each = parentOf.get(each)) withValue.set(each, (withValue.get(each) ?? new Set()).add(page));
    }
  }
  return {
    id, label, note, many,
    values: values.flatMap(({ value, label: word, short = word, within, meaning }) => {
      const cases = [...withValue.get(value) ?? []];
      return cases.length === 0 ? [] : [{ facet: id, facetLabel: label, value, label: word, short, within, meaning, title: title(word), href: hrefOf(id, value), cases }];
    }),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function letterOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toLowerCase();
  return LETTERS.includes(letter) ? letter : 'other';
}
