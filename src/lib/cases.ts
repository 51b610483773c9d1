/** Cases for pages: from the collection to what a page asks for, with addresses added and nothing clever. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { midpoint, parseDate, toDecimalYear } from '../core/dates.ts';

/** A section of a case’s body, rendered. */
export interface BodySectionHtml {
  title: string;
  id: string;
  html: string;
}

/** A case with its address and its rendered body. */
export interface CasePage {
  slug: string;
  href: string;
  caseStudy: CollectionEntry<'cases'>['data'];
  sections: BodySectionHtml[];
  /** Ids of the glossary terms that the body explains. */
  terms: string[];
}

/** Every case, by name. */
export async function getCases(): Promise<CasePage[]> {
  const entries = await getCollection('cases');
  return entries.map(toPage).toSorted((a, b) => a.caseStudy.name.localeCompare(b.caseStudy.name, 'en-GB'));
}

const todays = new WeakMap<readonly CasePage[], number>();

/** Where the axes of all life lines end, in decimal years: the latest day any case was reviewed, so that builds repeat exactly. */
export function todayOf(pages: readonly CasePage[]): number {
  // Every case page asks.
  const today = todays.get(pages) ?? latestReview(pages);
  todays.set(pages, today);
  return today;
}

function latestReview(pages: readonly CasePage[]): number {
  const days = pages.flatMap(({ caseStudy }) => {
    const date = parseDate(caseStudy.reviewed);
    return date ? midpoint(date) ?? [] : [];
  });
  return toDecimalYear(Math.max(...days));
}

function toPage(entry: CollectionEntry<'cases'>): CasePage {
  const { sections = [], terms = [] } = (entry.rendered?.metadata ?? {}) as Partial<Pick<CasePage, 'sections' | 'terms'>>;
  return { slug: entry.id, href: `/cases/${entry.id}/`, caseStudy: entry.data, sections, terms };
}
