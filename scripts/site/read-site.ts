/** The built site as the rules look at it: its files, and its pages as parsed trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Reads a built folder. Throws when it is not there. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted();
  return toSite(new Map(files.map((file) => [file, () => readFileSync(join(folder, file), 'utf8')])));
}

/** A site from its files: each file’s name within the site, and how to read it. */
export function toSite(files: ReadonlyMap<string, () => string>): Site {
  const pages = [...files].filter(([file]) => file.endsWith('.html')).map(([file, read]) => toPage(file, read()));
  return {
    files: new Map([...files].map(([file, read]) => [`/${file}`, read])),
    pages,
    pageAt: new Map(pages.map((page) => [page.path, page])),
  };
}

/** Every element within a node in the order of the page; what a `template` holds is not part of the page. */
export function elementsIn(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

/** An attribute’s value, or nothing where the element does not carry it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text within a node as a reader gets it: without scripts and styles, white space as single spaces. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function toPage(file: string, html: string): SitePage {
  const root = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const elements = elementsIn(root);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { path: `/${file}`.replace(/\/index\.html$/, '/'), file, html, elements, ids };
}

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'script' || node.nodeName === 'style' || !('childNodes' in node)) return '';
  return node.childNodes.map(rawText).join('');
}

/** What the element is called by assistive technology, as far as markup alone tells: its label, else its text. */
export function nameOf(element: Element): string {
  const images = elementsIn(element).map((child) => attribute(child, 'alt') ?? attribute(child, 'aria-label') ?? '');
  return attribute(element, 'aria-label')?.trim() || [textOf(element), ...images].join(' ').trim();
}

/** Whether an element stands within one of a kind. */
export function isWithin(element: Element, ...tags: string[]): boolean {
  let node: Node | null = element.parentNode;
  while (node && 'tagName' in node) {
    if (tags.includes(node.tagName)) return true;
    node = node.parentNode;
  }
  return false;
}

export interface SitePage {
  /** The address within the site, such as `/cases/`. */
  path: string;
  file: string;
  html: string;
  elements: Element[];
  ids: Set<string>;
}

export interface Site {
  /** Every file by its address, each with its text read when asked for. */
  files: Map<string, () => string>;
  pages: SitePage[];
  /** The pages by their address. */
  pageAt: Map<string, SitePage>;
}

/** A rule looks at one page and returns what is wrong with it in words. */
export type PageRule = (page: SitePage, site: Site) => string[];

/** A rule about all pages together returns what is wrong, each with the address it is wrong at. */
export type SiteRule = (site: Site) => { path: string; message: string }[];
