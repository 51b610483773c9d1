import { defineCollection } from 'astro:content';
import { readCaseFolder, readFolder } from './casefile/folder.ts';
import { readFactorFile, readOutcomeFile } from './casefile/read-concept.ts';
import { readGuideFile } from './casefile/read-guide.ts';
import { readPlaces } from './casefile/read-places.ts';
import { readRegister } from './casefile/read-register.ts';
import { readStudyFile } from './casefile/read-study.ts';
import { readGlossary, readYamlFile } from './casefile/read.ts';
import { readSynonyms } from './casefile/read-synonyms.ts';
import { factorFrontmatter, outcomeFrontmatter } from './core/concept-schema.ts';
import { gathered, gatheredRecord } from './core/gathered.ts';
import { guideFrontmatter } from './core/guide-schema.ts';
import { places } from './core/map/places.ts';
import { register } from './core/register-schema.ts';
import { caseFrontmatter, glossaryTerm } from './core/schema.ts';
import { synonymGroup } from './core/search/synonyms-schema.ts';
import { studyFrontmatter } from './core/study-schema.ts';
import { mdxLoader } from './lib/mdx-loader.ts';
import { yamlLoader } from './lib/yaml-loader.ts';

export const collections = {
  cases: defineCollection({ loader: mdxLoader('cases', readCaseFolder), schema: caseFrontmatter }),
  studies: defineCollection({ loader: mdxLoader('studies', (folder) => readFolder(folder, readStudyFile)), schema: studyFrontmatter }),
  outcomes: defineCollection({ loader: mdxLoader('outcomes', (folder) => readFolder(folder, readOutcomeFile)), schema: outcomeFrontmatter }),
  factors: defineCollection({ loader: mdxLoader('factors', (folder) => readFolder(folder, readFactorFile)), schema: factorFrontmatter }),
  guide: defineCollection({ loader: mdxLoader('guide', (folder) => readFolder(folder, readGuideFile)), schema: guideFrontmatter }),
  gathered: defineCollection({ loader: yamlLoader('gathered.yml', (bytes) => readYamlFile(bytes, gathered), (records) => records), schema: gatheredRecord }),
  glossary: defineCollection({ loader: yamlLoader('glossary.yml', readGlossary, (terms) => terms), schema: glossaryTerm }),
  places: defineCollection({ loader: yamlLoader('places.yml', readPlaces, (value) => ({ places: value })), schema: places }),
  synonyms: defineCollection({ loader: yamlLoader('synonyms.yml', readSynonyms, (groups) => groups), schema: synonymGroup }),
  register: defineCollection({ loader: yamlLoader('register.yml', readRegister, (value) => ({ register: value })), schema: register }),
};
