/** The groups of synonyms, in the order of the file. */
import { getCollection } from 'astro:content';
import type { SynonymGroup } from '../core/search/synonyms-schema.ts';

export async function getSynonyms(): Promise<SynonymGroup[]> {
  return (await getCollection('synonyms')).map(({ data }) => data);
}
