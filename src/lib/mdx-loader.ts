/**
 * Loads a folder of MDX files. It is read by the same reader as the check, and a folder with a fault stops the build before
 * anything of it is rendered; the bodies become HTML here, and are never compiled to code.
 */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryFile } from '../casefile/read.ts';
import { readGlossary } from '../casefile/read.ts';
import { renderBody } from '../casefile/render.ts';
import type { CaseFrontmatter, Glossary } from '../core/schema.ts';
import { bodyComponents, linkTerms } from './body-components.ts';
import { contentPath, loadAgainOnChange, readSound, refuseFaults } from './content-files.ts';
import { makeTermFinder } from './linked-text.ts';

const GLOSSARY = 'glossary.yml';

/** The collection of `content/<folder>/*.mdx`. Loading throws with every fault of every file. */
export function mdxLoader<Frontmatter extends object>(folder: string, readAll: FolderReader<Frontmatter>): Loader {
  return {
    name: `mdx-loader-${folder}`,
    async load(context) {
      const load = async () => loadAll(await readAll(contentPath(folder)), await readSound(GLOSSARY, readGlossary), folder, context);
      await load();
      loadAgainOnChange([folder, GLOSSARY], load, context);
    },
  };
}

async function loadAll<Frontmatter extends object>(files: readonly EntryFile<Frontmatter>[], glossary: Glossary, folder: string, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  refuseFaults(files.map(({ fileName, issues }) => ({ name: `${folder}/${fileName}`, issues })));
  const terms = makeTermFinder(glossary);
  store.clear();
  for (const { slug, fileName, frontmatter, body } of files) {
    // A file without faults has both.
    if (!frontmatter || !body) continue;
    const reading = terms.read();
    const { sources = {}, voices = [] } = frontmatter as Partial<Pick<CaseFrontmatter, 'sources' | 'voices'>>;
    const { sections } = renderBody(body, bodyComponents(sources, voices), linkTerms(reading));
    const data = await parseData({ id: slug, data: frontmatter as Record<string, unknown> });
    store.set({
      id: slug,
      data,
      filePath: `content/${folder}/${fileName}`,
      digest: generateDigest({ data, sections }),
      rendered: { html: sections.map(({ html }) => html).join(''), metadata: { sections, terms: [...reading.used] } },
    });
  }
}

type FolderReader<Frontmatter> = (folder: string) => Promise<EntryFile<Frontmatter>[]>;
