/** What a search answers with: a page, or a term of the glossary, each of which is an answer of its own. */

const GLOSSARY = 'glossary';

/** The key under which an address is judged: its path without outer slashes, `home` for the first page, `glossary#<term>` for a term. */
export function toPageKey(address: string): string {
  const { pathname, hash } = new URL(address, 'http://site');
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return path === GLOSSARY ? path + hash : path || 'home';
}

/** The key of the page that a judgement names, and the part of it that answers, if it names one. */
export function splitJudged(judged: string): { key: string; part: string | undefined } {
  const [page = '', part] = judged.split('#');
  return page === GLOSSARY ? { key: judged, part: undefined } : { key: page, part };
}

/** Keys without those that came before, in their order. */
export function keepFirst(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
