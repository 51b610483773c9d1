/** Makes the search index from the pages as they were built. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

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
        const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
        await pagefind.close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages searchable`);
      },
    },
  };
}
