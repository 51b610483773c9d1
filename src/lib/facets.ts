/** The ways to browse cases without script: every facet, its values that some case has, and their static pages. */
import { LEGAL_FORMS, PARENT_KINDS, REGIONS, ROUTES, SECTORS, STATUSES, type Word } from '../core/vocabulary.ts';
import type { CasePage } from './cases.ts';

interface Facet {
  id: string;
  label: string;
  /** Begins the title of a value’s page: "Cases in …". */
  title: (value: string) => string;
  words: Readonly<Record<string, Word>>;
  valueOf: (page: CasePage) => string | undefined;
}

const FACETS: readonly Facet[] = [
  { id: 'sector', label: 'Sector', title: (value) => `${value}: cases`, words: SECTORS, valueOf: ({ caseStudy }) => caseStudy.sector },
  { id: 'status', label: 'What became of it', title: (value) => `${value}: cases`, words: STATUSES, valueOf: ({ caseStudy }) => caseStudy.status.now },
  { id: 'region', label: 'Region', title: (value) => `Cases in ${value}`, words: REGIONS, valueOf: ({ caseStudy }) => caseStudy.place.region },
  { id: 'parent', label: 'What it left', title: (value) => `Left a public body: ${value.toLowerCase()}`, words: PARENT_KINDS, valueOf: ({ caseStudy }) => caseStudy.parent?.kind },
  { id: 'route', label: 'Route', title: (value) => `Left by this route: ${value}`, words: ROUTES, valueOf: ({ caseStudy }) => caseStudy.route },
  { id: 'legal-form', label: 'Legal form', title: (value) => `Legal form: ${value}`, words: LEGAL_FORMS, valueOf: ({ caseStudy }) => caseStudy.legal_form },
];

export interface FacetValue {
  facet: string;
  facetLabel: string;
  value: string;
  label: string;
  meaning: string;
  title: string;
  href: string;
  cases: CasePage[];
}

/** Every facet with the values that at least one case has, in the order of the vocabulary. */
export function listFacets(pages: readonly CasePage[]): { id: string; label: string; values: FacetValue[] }[] {
  return FACETS.map((facet) => ({
    id: facet.id,
    label: facet.label,
    values: Object.entries(facet.words).flatMap(([value, word]) => {
      const cases = pages.filter((page) => facet.valueOf(page) === value);
      if (cases.length === 0) return [];
      return [{
        facet: facet.id, facetLabel: facet.label, value, label: word.label, meaning: word.meaning,
        title: facet.title(word.label), href: hrefOf(facet.id, value), cases,
      }];
    }),
  }));
}

/** The static page of one value of one facet. */
export function hrefOf(facet: string, value: string): string {
  return `/cases/by/${facet}/${value}/`;
}
