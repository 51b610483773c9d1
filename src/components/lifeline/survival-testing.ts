/** Small sources for tests, and HTML read back as a reader would. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Html } from '../html.ts';
import type { LifeRow, SurvivalSource } from './survival-reading.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A row that launched in April 2010 and was seen trading in April 2026. */
export function makeLifeRow(over: Partial<LifeRow> = {}): LifeRow {
  return { name: 'Example Care', launched: '2010-04-01', status: 'trading', status_as_of: '2026-04-01', ...over };
}

/** A register of the given rows, seen from the middle of 2026. */
export function makeSurvivalSource(rows: Record<string, LifeRow>): SurvivalSource {
  return { today: 2026.5, types: { 'childrens-trust': 'Children’s trust', franchise: 'Franchise' }, rows };
}

/** Every element of a drawn part that passes, in order. */
export function elementsOf(drawn: Html, fits: (element: Element) => boolean): Element[] {
  return within(parseFragment(drawn.text)).filter(fits);
}

/** Every element within one that passes, in order. */
export function elementsIn(element: Element, fits: (element: Element) => boolean): Element[] {
  return within(element).filter(fits);
}

/** Whether an element has a tag and, if asked, a class. */
export function isA(tag: string, name?: string) {
  return (element: Element) => element.tagName === tag && (name === undefined || (attributeOf(element, 'class') ?? '').split(' ').includes(name));
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element, white space as single spaces. */
export function textOf(node: Node): string {
  const raw = (inner: Node): string => ('value' in inner ? inner.value : 'childNodes' in inner ? inner.childNodes.map(raw).join('') : '');
  return raw(node).replace(/\s+/g, ' ').trim();
}

function within(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}
