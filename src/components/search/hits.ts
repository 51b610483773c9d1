/** Hits as elements: a page with what it is, and the parts of it that answer. */
import type { Passage } from './passages.ts';
import type { PagefindData } from './pagefind.ts';

/** What a page that is no case is called, by the kind that it is indexed under. */
const KINDS: Readonly<Record<string, string>> = { 'Case studies': 'Case', Studies: 'Study', Glossary: 'A word explained', Guide: 'Stage of the guide' };

/** Fills a copy of the page’s template for a hit. */
export function makeHit(template: HTMLTemplateElement, page: PagefindData, passages: readonly Passage[]): HTMLElement {
  const hit = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const { title = '', state } = page.meta;
  const name = hit.querySelector('h2 a') as HTMLAnchorElement;
  name.textContent = title;
  name.href = page.url;
  const about = hit.querySelector('.about') as HTMLElement;
  if (state) about.dataset['state'] = state;
  about.textContent = aboutPage(page);
  hit.querySelector('ul')?.replaceChildren(...passages.map((passage) => makePassage(page.url, passage)));
  return hit;
}

/** What the page is; of a case also what became of it and when it was last seen, its sector and when it was launched. */
export function aboutPage({ url, meta: { sector, status, launched, seen }, filters }: PagefindData): string {
  const kind = filters['kind']?.[0] ?? '';
  // A page that lists the others of its kind is none of them.
  const isList = /^\/[a-z-]+\/$/.test(url);
  return [(isList ? undefined : KINDS[kind]) ?? kind, status && (seen ? `${status}, ${seen}` : status), sector, launched && `launched ${launched}`].filter(Boolean).join(' · ');
}

function makePassage(url: string, { kind, by, id, runs, matchedWords }: Passage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const query = new URLSearchParams(matchedWords.map((word) => ['mark', word]));
  const [page = '', part = id] = url.split('#');
  link.href = `${page}${query.size > 0 ? `?${query}` : ''}${part ? `#${part}` : ''}`;
  if (kind) link.append(makeSpan('kind', kind), ' ');
  for (const { text, matched } of runs) {
    if (!matched) { link.append(`${text} `); continue; }
    const mark = document.createElement('mark');
    mark.textContent = text;
    link.append(mark, ' ');
  }
  if (by) link.append(makeSpan('by', by));
  item.append(link);
  return item;
}

function makeSpan(name: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}
