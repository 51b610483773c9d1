/** What the index keeps of each page to show in a hit: its text, and here what its parts are and who says them. */
import { hashIn, readArray, repack, unexpected, unpack, type IndexFile } from './index-file.ts';

/** What a part of a page is, and who says it and when, where somebody does. */
export type Part = [kind: string, by?: string];

/** A page as Pagefind keeps it, as far as the build reads and changes it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
  parts?: Record<string, Part>;
}

/** Where in the list that the `pf_meta` file holds the pages stand, each as its fragment’s hash and its number of words. */
const PAGES = 1;
/** Headings and entries are what a hit can lead to; sources are not searched. */
const LEADS_TO = /^(?:h[2-4]|li|figure|tr|dt)$/;

/** The pages of an index. */
export function readFragments(files: readonly IndexFile[]): Fragment[] {
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).map((file) => JSON.parse(unpack(file).toString('utf8')) as Fragment);
}

/** The values that pages have of each filter, in the order in which a page’s name counts them. */
type Facets = [name: string, values: string[]][];

/** The same index, with the parts of pages told, and without what no hit shows: the names that are there to be found only, and anchors that none leads to. Throws on files that are not as Pagefind 1.5 writes them. */
export function withParts(files: readonly IndexFile[], partsOf: (url: string) => Readonly<Record<string, Part>> | undefined): IndexFile[] {
  const renamed = new Map<string, string>();
  const facets = listFacets(readFragments(files));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).map((file) => {
    const page = JSON.parse(unpack(file).toString('utf8')) as Fragment;
    const anchors = page.anchors.filter(({ element, id }) => LEADS_TO.test(element) && !id.startsWith('source-'))
      .map((anchor) => ({ ...anchor, text: anchor.element.startsWith('h') ? anchor.text : '' }));
    const ids = new Set(anchors.map(({ id }) => id));
    const parts = Object.fromEntries(Object.entries(partsOf(page.url) ?? {}).filter(([id]) => ids.has(id)));
    const { name: _, ...meta } = page.meta;
    const packed = withFacets(repack(file, JSON.stringify({ ...page, meta, anchors, ...(Object.keys(parts).length > 0 && { parts }) })), page, facets);
    renamed.set(hashIn(file.path), hashIn(packed.path));
    return packed;
  });
  const others = files.filter(({ path }) => !path.endsWith('.pf_fragment')).map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const list = readArray(file);
    const pages = list[PAGES];
    if (!Array.isArray(pages)) throw unexpected(file.path);
    const steady = pages.map((page) => {
      const [hash, ...rest] = page as [string, number];
      const name = renamed.get(hash);
      if (!name) throw unexpected(file.path);
      return [name, ...rest];
    });
    return { path: file.path, content: repack(file, list.with(PAGES, steady)).content };
  });
  return [...others, ...fragments];
}

/**
 * A page’s name with which of each filter’s values it has, two hexadecimal digits for each: counted from 1 in order of the alphabet,
 * and 0 where it has none. What a search finds are names, so that hits can be counted and filtered without a file more.
 */
function withFacets(file: IndexFile, { filters, url }: Fragment, facets: Facets): IndexFile {
  const hash = hashIn(file.path);
  const digits = facets.map(([name, values]) => {
    const [value, ...more] = filters[name] ?? [];
    if (more.length > 0 || values.length > 255) throw new Error(`${url} has several values of the filter “${name}”, or that has too many; scripts/build/fragments.ts allows one, of 255`);
    return (value === undefined ? 0 : values.indexOf(value) + 1).toString(16).padStart(2, '0');
  });
  return { ...file, path: file.path.replace(hash, hash + digits.join('')) };
}

function listFacets(pages: readonly Fragment[]): Facets {
  const names = [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].toSorted(byCodeUnits);
  return names.map((name) => [name, [...new Set(pages.flatMap(({ filters }) => filters[name] ?? []))].toSorted(byCodeUnits)]);
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1);
