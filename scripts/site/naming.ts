/** What pages and links are called. */
import { attribute, nameOf, textOf, type PageRule, type Site, type SitePage, type SiteRule } from './read-site.ts';

/** Texts that say nothing of where a link leads, heard one after another in a list of a page’s links (WCAG 2.4.4, 2.4.9). */
const VAGUE = new Set(['here', 'click here', 'this', 'this page', 'this link', 'link', 'more', 'read more', 'learn more', 'find out more', 'see more', 'details', 'page', 'website', 'go']);

/** A page says its language, its title and its description. */
export const saysWhatItIs: PageRule = (page) => {
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  return [
    ...(html && attribute(html, 'lang') === 'en-GB' ? [] : ['html lang is not en-GB']),
    ...(titleOf(page) ? [] : ['no title']),
    ...(descriptionOf(page) ? [] : ['no description']),
  ];
};

/** No two pages have one title. */
export const titlesAreUnique: SiteRule = (site) => repeated(site, titleOf, 'title');

/** No two pages have one description. */
export const descriptionsAreUnique: SiteRule = (site) => repeated(site, descriptionOf, 'description');

/** Every link and button has a name, and it says something. */
export const linksSayWhere: PageRule = ({ elements }) => elements
  .filter(({ tagName, attrs }) => (tagName === 'a' && attrs.some(({ name }) => name === 'href')) || tagName === 'button')
  .flatMap((element) => {
    const name = nameOf(element);
    if (!name) return [`${element.tagName} ${attribute(element, 'href') ?? ''} has no name`];
    return VAGUE.has(name.toLowerCase().replace(/[.…→›»\s]+$/, '')) ? [`the link ${attribute(element, 'href') ?? ''} is called “${name}”`] : [];
  });

/** A label that is heard holds the words that are seen, so that one can ask for what one reads (WCAG 2.5.3). */
export const labelsHoldTheirText: PageRule = ({ elements }) => elements
  .filter(({ tagName }) => ['a', 'button', 'summary'].includes(tagName))
  .flatMap((element) => {
    const label = attribute(element, 'aria-label');
    const text = textOf(element);
    if (!label || !/[\p{L}\p{N}]{2}/u.test(text) || words(label).includes(words(text))) return [];
    return [`“${text}” is heard as “${label}”, which does not hold what is seen`];
  });

function words(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function titleOf({ elements }: SitePage): string {
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'));
  return title ? textOf(title) : '';
}

function descriptionOf({ elements }: SitePage): string {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
  return (meta && attribute(meta, 'content')?.trim()) ?? '';
}

function repeated({ pages }: Site, textIn: (page: SitePage) => string, what: string): { path: string; message: string }[] {
  const byText = Map.groupBy(pages, textIn);
  return [...byText].flatMap(([text, [first, ...others]]) => (text ? others.map(({ path }) => ({ path, message: `has the ${what} of ${first?.path}: “${text.slice(0, 80)}”` })) : []));
}
