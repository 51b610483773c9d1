import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { readFactorFile, readOutcomeFile } from './casefile/read-concept.ts';
import { readStudyFile } from './casefile/read-study.ts';
import { readCaseFile } from './casefile/read.ts';
import { factorFrontmatter, outcomeFrontmatter } from './core/concept-schema.ts';
import { register } from './core/register-schema.ts';
import { caseFrontmatter, glossaryTerm } from './core/schema.ts';
import { studyFrontmatter } from './core/study-schema.ts';
import { mdxLoader } from './lib/mdx-loader.ts';

export const collections = {
  cases: defineCollection({ loader: mdxLoader('cases', readCaseFile), schema: caseFrontmatter }),
  studies: defineCollection({ loader: mdxLoader('studies', readStudyFile), schema: studyFrontmatter }),
  outcomes: defineCollection({ loader: mdxLoader('outcomes', readOutcomeFile), schema: outcomeFrontmatter }),
  factors: defineCollection({ loader: mdxLoader('factors', readFactorFile), schema: factorFrontmatter }),
  glossary: defineCollection({ loader: file('content/glossary.yml', { parser: (text) => parse(text) }), schema: glossaryTerm }),
  register: defineCollection({ loader: file('content/register.yml', { parser: (text) => ({ register: parse(text) }) }), schema: register }),
};
