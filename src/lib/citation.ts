/** A case as a citation: CSL-JSON of our own facts, and BibTeX and RIS made from it by Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { formatDate } from '../core/dates.ts';
import type { CaseFrontmatter } from '../core/schema.ts';
import { SITE } from '../site.ts';

/** One CSL-JSON record (Citation Style Language, data format 1.0); `issued` is the day of the last review. */
export function toCsl(slug: string, caseStudy: CaseFrontmatter) {
  const parts = caseStudy.reviewed.split('-').map(Number);
  return {
    id: slug,
    type: 'webpage' as const,
    title: caseStudy.name,
    author: caseStudy.authors.map(({ name }) => ({ literal: name })),
    'container-title': SITE.name,
    issued: { 'date-parts': [parts] },
    URL: new URL(`/cases/${slug}/`, SITE.url).href,
    language: 'en-GB',
  };
}

/** The citation as one line of text. */
export function toCitationText(slug: string, caseStudy: CaseFrontmatter): string {
  const authors = caseStudy.authors.map(({ name }) => name).join(', ');
  return `${authors}. “${caseStudy.name}”. ${SITE.name}, reviewed ${formatDate(caseStudy.reviewed)}. ${toCsl(slug, caseStudy).URL}`;
}

export function toBibtex(slug: string, caseStudy: CaseFrontmatter): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  return `${new Cite(toCsl(slug, caseStudy)).format('bibtex').trim()}\n`;
}

export function toRis(slug: string, caseStudy: CaseFrontmatter): string {
  return `${new Cite(toCsl(slug, caseStudy)).format('ris').trim()}\n`;
}
