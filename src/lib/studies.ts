/** Studies for pages. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { BodySectionHtml } from './cases.ts';

export interface StudyPage {
  slug: string;
  href: string;
  study: CollectionEntry<'studies'>['data'];
  sections: BodySectionHtml[];
  terms: string[];
}

/** Every study, by name. */
export async function getStudies(): Promise<StudyPage[]> {
  const entries = await getCollection('studies');
  return entries.map((entry) => {
    const { sections = [], terms = [] } = (entry.rendered?.metadata ?? {}) as Partial<Pick<StudyPage, 'sections' | 'terms'>>;
    return { slug: entry.id, href: `/studies/${entry.id}/`, study: entry.data, sections, terms };
  }).toSorted((a, b) => a.study.name.localeCompare(b.study.name, 'en-GB'));
}
