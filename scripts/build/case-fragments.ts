/**
 * What the explorer knows of words: which cases hold a word, from the texts that Pagefind found on their pages; and which case each of
 * Pagefind’s fragments is of, for phrases, since a fragment says only once it is loaded what page it is from.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { makeWordPieces } from '../../src/core/explore/word-index.ts';

/** What each of Pagefind’s compressed files begins with. */
const MAGIC = 'pagefind_dcd';
const OPEN_AT_ONCE = 32;

/**
 * Writes `explore/fragments.txt`, a line for each case in the explorer’s order with the ids of its fragments; `explore/words/*.json`,
 * the pieces of the index of words; and their names. Runs after the search index is there.
 */
export function caseFragments(): AstroIntegration {
  return {
    name: 'case-fragments',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const slugs = JSON.parse(await readFile(join(folder, 'explore/slugs.json'), 'utf8')) as string[];
        const fragments = await readFragments(join(folder, 'pagefind/fragment'));
        await writeFile(join(folder, 'explore/fragments.txt'), listFragments(fragments, slugs));
        await writeWords(join(folder, 'explore/words'), textsOf(fragments, slugs));
      },
    },
  };
}

/** The name and the text of each case, in the explorer’s order. Throws where a case has no fragment, since it could not be found then. */
export function textsOf(fragments: readonly Fragment[], slugs: readonly string[]): { name: string; text: string }[] {
  const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  return slugs.map((slug) => {
    const fragment = byUrl.get(`/cases/${slug}/`);
    if (!fragment) throw new Error(`The case "${slug}" is not in the search index.`);
    return { name: `${fragment.meta['title'] ?? ''} ${fragment.meta['also'] ?? ''}`, text: fragment.content };
  });
}

async function writeWords(folder: string, texts: readonly { name: string; text: string }[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pieces = makeWordPieces(texts);
  for (const [name, piece] of pieces) await writeFile(join(folder, `${name}.json`), JSON.stringify(piece));
  await writeFile(join(folder, 'pieces.json'), JSON.stringify([...pieces.keys()].toSorted()));
}

/** The fragments’ ids by case, a line for each slug. Throws where none is of a case, since Pagefind’s format has changed then. */
export function listFragments(fragments: readonly Pick<Fragment, 'id' | 'url'>[], slugs: readonly string[]): string {
  const ids = new Map(slugs.map((slug): [string, string[]] => [slug, []]));
  for (const { id, url } of fragments) ids.get(/^\/cases\/([^/]+)\/(?:#.*)?$/.exec(url)?.[1] ?? '')?.push(id);
  if (slugs.length > 0 && ![...ids.values()].some((list) => list.length > 0)) throw new Error('No fragment of the search index is of a case; scripts/build/case-fragments.ts has to follow Pagefind’s format.');
  return [...ids.values()].map((list) => `${list.toSorted().join(' ')}\n`).join('');
}

async function readFragments(folder: string): Promise<Fragment[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment')).toSorted();
  const fragments: Fragment[] = [];
  const pending = names.entries();
  const readOn = async () => {
    for (const [index, name] of pending) {
      const text = gunzipSync(await readFile(join(folder, name))).toString('utf8');
      if (!text.startsWith(MAGIC)) throw new Error(`${name} is not as Pagefind 1.5 writes it; scripts/build/case-fragments.ts has to follow the version in use`);
      const { url, content, meta } = JSON.parse(text.slice(MAGIC.length)) as Omit<Fragment, 'id'>;
      fragments[index] = { id: name.replace('.pf_fragment', ''), url, content, meta };
    }
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, readOn));
  return fragments;
}

export interface Fragment {
  /** As a result of a search names it. */
  id: string;
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}
