/**
 * The text that all five search: what stands in the site’s own search index, so that they search the same words in the same pages.
 * Pagefind keeps the whole text of each page with its metadata in a file of its own, gzipped, behind a mark
 * (pagefind 1.5, `pagefind/fragment/*.pf_fragment`). Headings as a field of their own were tried: they made all four worse.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toPageKey } from './page-key.ts';

const MAGIC = 'pagefind_dcd';
const ALSO_KNOWN_AS = /<p class="also"[^>]*>Also known as (?<names>[^<]*)<\/p>/;

/** Every page of the index in the order of their keys; parts of one page that are indexed apart are joined. Throws when there is no index. */
export function readIndexedPages(folder: string): IndexedPage[] {
  const files = globSync(join(folder, 'pagefind/fragment/*.pf_fragment'));
  if (files.length === 0) throw new Error(`${folder}/ holds no search index. Build the site first: npm run build`);
  const pages = new Map<string, IndexedPage>();
  for (const fragment of files.map(readFragment)) {
    const page = toPage(fragment, folder);
    const other = pages.get(page.key);
    if (!other) pages.set(page.key, page);
    else if (!other.body.includes(page.body)) other.body += ` ${page.body}`;
  }
  return [...pages.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function readFragment(file: string): Fragment {
  const bytes = gunzipSync(readFileSync(file)).toString();
  if (!bytes.startsWith(MAGIC)) throw new Error(`${file} is not as Pagefind 1.5 writes it.`);
  return JSON.parse(bytes.slice(MAGIC.length)) as Fragment;
}

function toPage({ url, content, meta }: Fragment, folder: string): IndexedPage {
  const key = toPageKey(url);
  return { key, title: meta['title'] ?? '', names: meta['also'] ?? namesOn(key, folder), body: content };
}

/** The other names of a case, which its page says beneath its title and the index holds among the text. */
function namesOn(key: string, folder: string): string {
  if (!key.startsWith('cases/')) return '';
  return ALSO_KNOWN_AS.exec(readFileSync(join(folder, key, 'index.html'), 'utf8'))?.groups?.['names'] ?? '';
}

export interface IndexedPage {
  key: string;
  title: string;
  /** Its other names: “also known as”, and the spellings of a term. */
  names: string;
  /** All its text, the title and the names among it. */
  body: string;
}

/** The part of a fragment of Pagefind 1.5 that is read here. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}
