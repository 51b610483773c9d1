import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { caseFrontmatter, glossaryTerm } from './core/schema.ts';
import { caseLoader } from './lib/case-loader.ts';

export const collections = {
  cases: defineCollection({ loader: caseLoader(), schema: caseFrontmatter }),
  glossary: defineCollection({ loader: file('content/glossary.yml', { parser: (text) => parse(text) }), schema: glossaryTerm }),
};
