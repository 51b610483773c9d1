/** Glossary terms for pages, in order of the alphabet. */
import { getCollection } from 'astro:content';
import type { GlossaryTerm } from '../core/schema.ts';
import { makeTermFinder } from './linked-text.ts';

export interface Term extends GlossaryTerm {
  id: string;
  href: string;
}

/** Every term, or those with the given ids. */
export async function getTerms(ids?: ReadonlySet<string>): Promise<Term[]> {
  const entries = await getCollection('glossary');
  return entries
    .filter(({ id }) => !ids || ids.has(id))
    .map(({ id, data }) => ({ id, href: `/glossary/#${id}`, ...data }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB', { sensitivity: 'base' }));
}

let finder: ReturnType<typeof makeTermFinder> | undefined;

/** The finder of glossary terms in text, made once for the whole build. */
export async function getTermFinder(): Promise<ReturnType<typeof makeTermFinder>> {
  finder ??= makeTermFinder(Object.fromEntries((await getCollection('glossary')).map(({ id, data }) => [id, data])));
  return finder;
}
