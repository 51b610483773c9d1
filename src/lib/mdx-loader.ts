/**
 * Loads a folder of MDX files. Each is read by the same reader as the check, and a file with a fault stops the build before
 * anything of it is rendered; the body becomes HTML here, and is never compiled to code.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readGlossary, type EntryFile } from '../casefile/read.ts';
import { renderBody } from '../casefile/render.ts';
import { formatIssue } from '../core/issues.ts';
import type { CaseFrontmatter } from '../core/schema.ts';
import { bodyComponents, linkTerms } from './body-components.ts';
import { makeTermFinder } from './linked-text.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const GLOSSARY = new URL('glossary.yml', CONTENT);

type Reader<Frontmatter> = (fileName: string, bytes: Uint8Array) => EntryFile<Frontmatter>;

/** The collection of `content/<folder>/*.mdx`. Loading throws with every fault of every file. */
export function mdxLoader<Frontmatter extends object>(folder: string, read: Reader<Frontmatter>): Loader {
  const place = new URL(`${folder}/`, CONTENT);
  return {
    name: `mdx-loader-${folder}`,
    async load(context) {
      await loadAll(place, folder, read, context);
      context.watcher?.add([fileURLToPath(place), fileURLToPath(GLOSSARY)]);
      context.watcher?.on('change', (path) => {
        if (!path.startsWith(fileURLToPath(place)) && path !== fileURLToPath(GLOSSARY)) return;
        loadAll(place, folder, read, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function loadAll<Frontmatter extends object>(place: URL, folder: string, read: Reader<Frontmatter>, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const terms = makeTermFinder(readGlossary(await readFile(GLOSSARY)).value ?? {});
  const names = (await readdir(place)).filter((name) => name.endsWith('.mdx')).toSorted();
  const faults: string[] = [];
  store.clear();
  for (const name of names) {
    const bytes = await readFile(new URL(name, place));
    const { slug, frontmatter, body, issues } = read(name, bytes);
    if (issues.length > 0 || !frontmatter || !body) {
      faults.push(...issues.map((issue) => formatIssue(`content/${folder}/${name}`, issue)));
      continue;
    }
    const reading = terms.read();
    const { sources = {}, voices = [] } = frontmatter as Partial<Pick<CaseFrontmatter, 'sources' | 'voices'>>;
    const { sections } = renderBody(body, bodyComponents(sources, voices), linkTerms(reading));
    store.set({
      id: slug,
      data: await parseData({ id: slug, data: frontmatter as Record<string, unknown> }),
      filePath: `content/${folder}/${name}`,
      digest: generateDigest(bytes.toString('utf8')),
      rendered: { html: sections.map(({ html }) => html).join(''), metadata: { sections, terms: [...reading.used] } },
    });
  }
  if (faults.length > 0) throw new Error(`content/${folder} has faults; nothing was built.\n${faults.join('\n')}`);
}
