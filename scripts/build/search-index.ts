/** Makes the search index from the pages as they were built, and from the glossary, each of whose terms is a hit of its own. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readGlossary } from '../../src/casefile/read.ts';
import { steadyIndex } from './steady-index.ts';

const GLOSSARY = new URL('../../content/glossary.yml', import.meta.url);

/** Runs Pagefind over the built folder; throws, and so fails the build, when Pagefind reports an error. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '£%&' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const terms = await Promise.all((await glossaryRecords()).map((record) => index.addCustomRecord(record)));
        const written = await index.getFiles();
        await pagefind.close();
        const faults = [...added.errors, ...terms.flatMap(({ errors: ofTerm }) => ofTerm), ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
        for (const { path, content } of steadyIndex(written.files)) {
          const target = join(folder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`${added.page_count} pages and ${terms.length} terms searchable`);
      },
    },
  };
}

/** A term under its own address, found by every spelling of it. */
async function glossaryRecords() {
  const { value = {} } = readGlossary(await readFile(GLOSSARY));
  return Object.entries(value).map(([id, { term, also = [], meaning, applies = '' }]) => ({
    url: `/glossary/#${id}`,
    content: `${term}. ${meaning} ${applies}`,
    language: 'en',
    meta: { title: term, also: also.join(', ') },
    filters: { kind: ['Glossary'] },
  }));
}
