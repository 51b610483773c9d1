/** Links and other references: what is inside the site exists, down to the part of the page. */
import { SITE } from '../../src/site.ts';
import { attribute, type Element, type PageRule, type Site, type SitePage, type SiteRule } from './read-site.ts';

const BASE = 'http://site.invalid';
const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'cite', 'data'];

/** Every internal reference leads to a file of the site, without a redirect, and its `#…` to an element there. */
export const linksResolve: PageRule = (page, site) => referencesOf(page).flatMap(({ element, reference }) => {
  if (isCanonical(element)) return [];
  const url = toInternal(reference, page);
  if (!url) return [];
  const file = fileAt(url.pathname, site);
  if (!file) {
    return [fileAt(`${url.pathname}/`, site) ? `${reference} lacks the slash at its end, so it leads through a redirect` : `${reference} leads nowhere`];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const target = site.pageAt.get(file.replace(/\/index\.html$/, '/'));
  // An SVG sprite or a stylesheet has no parts that we link to; `#top` is every page’s own.
  if (!id || id === 'top' || !target || target.ids.has(id)) return [];
  return [`${reference} names a part that ${target.path} does not have`];
});

/** A link is to a page or a file, or starts a mail: nothing that runs, and no address that borrows the page’s scheme. */
export const linksAreSafe: PageRule = (page) => referencesOf(page).flatMap(({ element, name, reference }) => {
  if (/^(?:https?:|mailto:|#|\?|\/(?!\/)|\.{1,2}\/)/i.test(reference) || /^[\w-]+(?:[/.#?]|$)/.test(reference)) return [];
  return [`${element.tagName} ${name}="${reference.slice(0, 60)}" is not a link to http, https or this site`];
});

/** Every page can be reached from the home page, except those kept out of search engines and the one for what is missing. */
export const pagesAreReachable: SiteRule = (site) => {
  const reached = new Set<string>();
  const toVisit = site.pages.filter(({ path }) => path === '/');
  for (let page = toVisit.pop(); page; page = toVisit.pop()) {
    if (reached.has(page.path)) continue;
    reached.add(page.path);
    for (const { element, reference } of referencesOf(page)) {
      const url = element.tagName === 'a' ? toInternal(reference, page) : undefined;
      const next = url && site.pageAt.get(url.pathname);
      if (next && !reached.has(next.path)) toVisit.push(next);
    }
  }
  return site.pages
    .filter((page) => !reached.has(page.path) && !isUnlisted(page))
    .map(({ path }) => ({ path, message: 'no link leads here from the home page' }));
};

/** The canonical address is the page’s own. */
export const canonicalIsOwn: PageRule = (page) => {
  const canonical = page.elements.find(isCanonical);
  const found = canonical && attribute(canonical, 'href');
  // A host answers any missing address with this page, so its own address says nothing.
  if (page.path === '/404.html') return [];
  const right = new URL(page.path, SITE.url).href;
  return found === right ? [] : [`the canonical address is ${found ?? 'missing'}, not ${right}`];
};

function isCanonical(element: Element): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === 'canonical';
}

function isUnlisted({ elements }: SitePage): boolean {
  return elements.some((element) => element.tagName === 'meta' && attribute(element, 'name') === 'robots' && attribute(element, 'content')?.includes('noindex'));
}

function referencesOf({ elements }: SitePage): { element: Element; name: string; reference: string }[] {
  return elements.flatMap((element) => element.attrs.flatMap(({ name, value, prefix }) => {
    const isReference = ATTRIBUTES.includes(name) && !(name === 'cite' || (name === 'data' && element.tagName !== 'object'));
    return isReference || (prefix === 'xlink' && name === 'href') ? [{ element, name, reference: value.trim() }] : [];
  }));
}

/** The reference as an address of this site, or nothing where it leads elsewhere. */
function toInternal(reference: string, page: SitePage): URL | undefined {
  const own = reference.startsWith(`${SITE.url}/`) ? reference.slice(SITE.url.length) : reference;
  const url = URL.parse(own, BASE + page.path);
  return url?.origin === BASE ? url : undefined;
}

function fileAt(pathname: string, { files }: Site): string | undefined {
  const decoded = decodeURIComponent(pathname);
  const candidate = decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  return files.has(candidate) ? candidate : undefined;
}
