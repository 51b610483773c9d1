/** Pages of the guide: the stages in their order, the pages for those who can help, and the topics. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { wordsOf } from '../core/vocabulary.ts';
import { GUIDE_KINDS, type GuideKind } from '../core/guide-schema.ts';
import type { BodySectionHtml } from './cases.ts';

export interface GuidePage {
  slug: string;
  href: string;
  guide: CollectionEntry<'guide'>['data'];
  sections: BodySectionHtml[];
  /** Ids of the glossary terms that the body explains. */
  terms: string[];
}

/** Every page of the guide: stages, then help, then topics, each in its order. */
export async function getGuide(): Promise<GuidePage[]> {
  const kinds = wordsOf(GUIDE_KINDS);
  return (await getCollection('guide')).map(toPage).toSorted((a, b) => kinds.indexOf(a.guide.kind) - kinds.indexOf(b.guide.kind) || a.guide.order - b.guide.order);
}

/** The pages of one kind, in their order. */
export async function getGuideOf(kind: GuideKind): Promise<GuidePage[]> {
  return (await getGuide()).filter(({ guide }) => guide.kind === kind);
}

/** A topic stands at the top of the site, since it belongs to no stage. */
function toPage(entry: CollectionEntry<'guide'>): GuidePage {
  const { sections = [], terms = [] } = (entry.rendered?.metadata ?? {}) as Partial<Pick<GuidePage, 'sections' | 'terms'>>;
  return { slug: entry.id, href: entry.data.kind === 'topic' ? `/${entry.id}/` : `/guide/${entry.id}/`, guide: entry.data, sections, terms };
}
