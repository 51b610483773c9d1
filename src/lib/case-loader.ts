/**
 * Loads the case files. Each is read by the same reader as the check, and a file with a fault stops the build before
 * anything of it is rendered; the body becomes HTML here, and is never compiled to code.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { readCaseFile } from '../casefile/read.ts';
import { renderBody } from '../casefile/render.ts';
import { formatIssue } from '../core/issues.ts';
import { glossary } from '../core/schema.ts';
import { bodyComponents, linkTerms } from './body-components.ts';
import { makeTermFinder } from './linked-text.ts';

const CASES = new URL('../../content/cases/', import.meta.url);
const GLOSSARY = new URL('../../content/glossary.yml', import.meta.url);

/** The collection of cases, from every `.mdx` file in `content/cases`. Throws with every fault of every file. */
export function caseLoader(): Loader {
  return {
    name: 'case-loader',
    async load(context) {
      await loadAll(context);
      context.watcher?.add([fileURLToPath(CASES), fileURLToPath(GLOSSARY)]);
      context.watcher?.on('change', (path) => {
        if (path.startsWith(fileURLToPath(CASES)) || path === fileURLToPath(GLOSSARY)) {
          loadAll(context).catch((error: unknown) => context.logger.error(String(error)));
        }
      });
    },
  };
}

async function loadAll({ store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const terms = makeTermFinder(glossary.parse(parse(await readFile(GLOSSARY, 'utf8'))));
  const names = (await readdir(CASES)).filter((name) => name.endsWith('.mdx')).toSorted();
  const faults: string[] = [];
  store.clear();
  for (const name of names) {
    const bytes = await readFile(new URL(name, CASES));
    const file = readCaseFile(name, bytes);
    const { slug, frontmatter, body, issues } = file;
    if (issues.length > 0 || !frontmatter || !body) {
      faults.push(...issues.map((issue) => formatIssue(`content/cases/${name}`, issue)));
      continue;
    }
    const reading = terms.read();
    const { sections } = renderBody(body, bodyComponents(frontmatter), linkTerms(reading));
    const data = await parseData({ id: slug, data: frontmatter as unknown as Record<string, unknown> });
    store.set({
      id: slug,
      data,
      filePath: `content/cases/${name}`,
      digest: generateDigest(bytes.toString('utf8')),
      rendered: { html: sections.map(({ html }) => html).join(''), metadata: { sections, terms: [...reading.used] } },
    });
  }
  if (faults.length > 0) throw new Error(`content/cases has faults; nothing was built.\n${faults.join('\n')}`);
}
