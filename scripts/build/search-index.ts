/**
 * Makes the search index from the pages as they were built, and from the glossary, each of whose terms is a hit of its own; tells
 * what each part of a page is and who says it; and writes down the words of the pages, for those who misspell them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readCaseFolder, readFolder } from '../../src/casefile/folder.ts';
import { readStudyFile } from '../../src/casefile/read-study.ts';
import { readSynonyms } from '../../src/casefile/read-synonyms.ts';
import { readGlossary } from '../../src/casefile/read.ts';
import { namesInOne } from '../../src/core/search/names.ts';
import { packWords } from '../../src/core/search/spelling.ts';
import { readFragments, withParts, type Part } from './fragments.ts';
import { knownWords } from './known-words.ts';
import { partsOfCase, partsOfStudy } from './parts.ts';
import { smallerChunks } from './smaller-chunks.ts';
import { steadyIndex } from './steady-index.ts';

/** Lists of names of all that a conclusion rests on or that says nothing of it: every organisation would be found on every such page. */
const NAME_LISTS = ['[data-part="working"]', '.marks', '[aria-labelledby="silent"]', '[data-grouping] > [hidden]', 'dl.fared'];

const contentAt = (name: string) => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));

/** Runs Pagefind over the built folder; throws, and so fails the build, when Pagefind reports an error. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '£%&', excludeSelectors: NAME_LISTS });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const glossary = await glossaryRecords();
        const terms = await Promise.all(glossary.map((record) => index.addCustomRecord(record)));
        const written = await index.getFiles();
        await pagefind.close();
        const faults = [...added.errors, ...terms.flatMap(({ errors: ofTerm }) => ofTerm), ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
        const { parts, names } = await readCasesAndStudies();
        const files = steadyIndex(smallerChunks(withParts(written.files, (url) => parts.get(url))));
        for (const { path, content } of files) await write(join(folder, 'pagefind', path), content);
        const texts = readFragments(files).map(({ content, meta }) => [content, meta['title'], meta['also']].join(' '));
        const always = [...glossary.map(({ meta }) => `${meta.title} ${meta.also}`), ...await waysOfSaying()];
        const words = knownWords(texts, names, always);
        await write(join(folder, 'search/words.txt'), packWords(words));
        logger.info(`${added.page_count} pages and ${terms.length} terms searchable, ${words.length} words known`);
      },
    },
  };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A term under its own address, found by every spelling of it. */
async function glossaryRecords() {
  const { value = {} } = readGlossary(await readFile(contentAt('glossary.yml')));
  return Object.entries(value).map(([id, { term, also = [], meaning, applies = '' }]) => ({
    url: `/glossary/#${id}`,
    content: `${term}. ${meaning} ${applies}`,
    language: 'en',
    meta: { title: term, also: also.join(', '), name: namesInOne([term, ...also]) },
    filters: { kind: ['Glossary'] },
  }));
}

/** The parts of every case and study under its address, and the names of organisations and places. */
async function readCasesAndStudies(): Promise<{ parts: Map<string, Record<string, Part>>; names: string[] }> {
  const [cases, studies] = await Promise.all([readCaseFolder(contentAt('cases')), readFolder(contentAt('studies'), readStudyFile)]);
  const parts = new Map<string, Record<string, Part>>();
  const names: string[] = [];
  for (const { slug, frontmatter } of cases) {
    if (!frontmatter) continue;
    parts.set(`/cases/${slug}/`, partsOfCase(frontmatter));
    names.push(frontmatter.name, ...frontmatter.also_known_as, frontmatter.place.town ?? '', frontmatter.parent?.name ?? '');
  }
  for (const { slug, frontmatter } of studies) if (frontmatter) parts.set(`/studies/${slug}/`, partsOfStudy(frontmatter));
  return { parts, names };
}

async function waysOfSaying(): Promise<string[]> {
  const { value = {} } = readSynonyms(await readFile(contentAt('synonyms.yml')));
  return Object.values(value).flatMap(({ same, also = [] }) => [...same, ...also]);
}
