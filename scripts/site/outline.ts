/** The outline of a page: its one title, its headings in order, its landmarks. */
import { attribute, isWithin, nameOf, textOf, type Element, type PageRule } from './read-site.ts';

const HEADING = /^h[1-6]$/;

/** A page has exactly one `h1`. */
export const hasOneTitle: PageRule = ({ elements }) => {
  const titles = elements.filter(({ tagName }) => tagName === 'h1');
  return titles.length === 1 ? [] : [`${titles.length} h1 elements, not one`];
};

/** No heading is empty or skips a level on the way down. */
export const headingsAreInOrder: PageRule = ({ elements }) => {
  const headings = elements.filter(({ tagName }) => HEADING.test(tagName));
  return headings.flatMap((heading, index) => {
    const level = levelOf(heading);
    const above = headings[index - 1];
    const faults = textOf(heading) ? [] : [`an empty ${heading.tagName}`];
    if (level > (above ? levelOf(above) : 0) + 1) faults.push(`${heading.tagName} “${textOf(heading)}” follows ${above?.tagName ?? 'nothing'}`);
    return faults;
  });
};

/** One banner, one main part, one foot; every `nav`, and every named region, with a name of its own. */
export const landmarksAreThere: PageRule = ({ elements }) => {
  const faults: string[] = [];
  for (const tag of ['header', 'main', 'footer']) {
    const found = elements.filter((element) => element.tagName === tag && !isWithin(element, 'article', 'section', 'aside', 'nav', 'main', 'blockquote', 'details', 'dialog', 'fieldset', 'figure', 'td'));
    if (found.length !== 1) faults.push(`${found.length} ${tag} landmarks, not one`);
  }
  const navs = elements.filter(({ tagName }) => tagName === 'nav').map((element) => labelOf(element, elements));
  if (navs.some((label) => !label)) faults.push('a nav without a name');
  const repeated = navs.filter((label, index) => label && navs.indexOf(label) !== index);
  if (repeated.length > 0) faults.push(`two navs are called “${repeated[0]}”`);
  return faults;
};

/** The first thing that a keyboard reaches leads past the head of the page. */
export const skipLinkIsFirst: PageRule = ({ elements }) => {
  const first = elements.find((element) => ['a', 'button', 'input', 'select', 'textarea', 'summary'].includes(element.tagName) && isWithin(element, 'body'));
  return first?.tagName === 'a' && attribute(first, 'href') === '#main' ? [] : ['the first control is not the link to #main'];
};

/** What `aria-labelledby`, `aria-describedby`, `aria-controls` and `for` name is on the page. */
export const idsAreThere: PageRule = ({ elements, ids }) => elements.flatMap((element) =>
  ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
    (attribute(element, name)?.split(/\s+/) ?? []).filter((id) => id && !ids.has(id)).map((id) => `${element.tagName} ${name}="${id}" names nothing on the page`)));

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

function labelOf(element: Element, elements: readonly Element[]): string {
  const by = attribute(element, 'aria-labelledby');
  const labelling = by && elements.find((candidate) => attribute(candidate, 'id') === by);
  return labelling ? nameOf(labelling) : (attribute(element, 'aria-label') ?? '');
}
