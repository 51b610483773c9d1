import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { register } from './core/register-schema.ts';
import { caseFrontmatter, glossaryTerm } from './core/schema.ts';
import { caseLoader } from './lib/case-loader.ts';

export const collections = {
  cases: defineCollection({ loader: caseLoader(), schema: caseFrontmatter }),
  glossary: defineCollection({ loader: file('content/glossary.yml', { parser: (text) => parse(text) }), schema: glossaryTerm }),
  register: defineCollection({ loader: file('content/register.yml', { parser: (text) => ({ register: parse(text) }) }), schema: register }),
};
