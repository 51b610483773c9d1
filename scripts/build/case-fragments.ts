/**
 * Which case each of Pagefind’s fragments is of. A search tells its results by fragment, and a fragment says only once it is
 * loaded what page it is from; with this list the explorer knows the cases that hold some words without loading any.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What each of Pagefind’s compressed files begins with. */
const MAGIC = 'pagefind_dcd';
const OPEN_AT_ONCE = 32;

/** Writes `explore/fragments.txt`: a line for each case, in the explorer’s order, with the ids of its fragments. Runs after the search index is there. */
export function caseFragments(): AstroIntegration {
  return {
    name: 'case-fragments',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const slugs = JSON.parse(await readFile(join(folder, 'explore/slugs.json'), 'utf8')) as string[];
        await writeFile(join(folder, 'explore/fragments.txt'), listFragments(await readFragments(join(folder, 'pagefind/fragment')), slugs));
      },
    },
  };
}

/** The fragments’ ids by case, a line for each slug. Throws where none is of a case, since Pagefind’s format has changed then. */
export function listFragments(fragments: readonly Fragment[], slugs: readonly string[]): string {
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
      fragments[index] = { id: name.replace('.pf_fragment', ''), url: (JSON.parse(text.slice(MAGIC.length)) as { url: string }).url };
    }
  };
  await Promise.all(Array.from({ length: OPEN_AT_ONCE }, readOn));
  return fragments;
}

export interface Fragment {
  /** As a result of a search names it. */
  id: string;
  url: string;
}
