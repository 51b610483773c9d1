/** Outcomes and factors as authors explain them: the question, what the word means, and the commentary as HTML. */
import { getEntry } from 'astro:content';
import type { Factor, Outcome } from '../core/vocabulary.ts';

export interface Concept {
  question: string;
  meaning: string;
  html: string;
  /** Ids of the glossary terms that the commentary uses. */
  terms: string[];
}

/** The page that explains a word; throws where it is missing, since every word of the vocabulary has one. */
export async function getConcept(kind: 'outcomes', word: Outcome): Promise<Concept>;
export async function getConcept(kind: 'factors', word: Factor): Promise<Concept>;
export async function getConcept(kind: 'outcomes' | 'factors', word: string): Promise<Concept> {
  const entry = kind === 'outcomes' ? await getEntry('outcomes', word) : await getEntry('factors', word);
  if (!entry) throw new Error(`content/${kind}/${word}.mdx is missing: every word has a page that explains it.`);
  const { question, meaning } = entry.data;
  const { terms = [] } = (entry.rendered?.metadata ?? {}) as { terms?: string[] };
  return { question, meaning, html: entry.rendered?.html ?? '', terms };
}
