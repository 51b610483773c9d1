/**
 * The safe subset of MDX that a body may use: an allow-list over the HTML tree (hast) that the page is written from.
 * It is the last tree before the page: a trick that hides from it does not reach a reader, and what it lets through is all
 * that `renderBody` will write. Nothing is taken away or mended; what is not on the list is a fault.
 */
import { addressFault, refusedCharacters } from './characters.ts';
import type { Issue, IssueCode } from './issues.ts';
import { didYouMean } from './suggest.ts';

/** Elements that Markdown may make, with the properties each may have. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [], h2: [], h3: [], em: [], strong: [], ul: [], ol: ['start'], li: [], blockquote: [], a: ['href', 'title'],
};

/** Components that an author may write; every attribute is a plain string and is required. */
export const COMPONENTS: Readonly<Record<ComponentName, ComponentRule>> = {
  Cite: { attributes: ['source'], children: false },
  Finding: { attributes: ['id'], children: true },
  Voice: { attributes: ['id'], children: false },
  Note: { attributes: [], children: true },
};

/** Deeper than any honest text nests; keeps every walk over the tree off the end of the stack. */
export const MAX_DEPTH = 20;

const LINKS = new Set(['a', 'Cite', 'Finding']);
const INLINE_ONLY = new Set(['Cite', 'Finding']);
const BLOCKS_IN_NOTE = new Set(['p']);

/** Every fault of the tree, at its place in the body; empty where all of it is on the list. Paths are `body`. */
export function checkBody(tree: BodyTree): Issue[] {
  const issues: Issue[] = [];
  for (const child of tree.children ?? []) checkNode(child, { parents: [], at: placeOf(tree), issues });
  return issues;
}

/** Whether a link may lead there: `https:` or `http:`, a place on this site (`/…`, not `//`), or on this page (`#…`). */
export function isSafeHref(href: string): boolean {
  if (addressFault(href) !== undefined || addressFault(decoded(href)) !== undefined) return false;
  return /^https?:\/\/[^/]/.test(href) ? URL.canParse(href) : /^\/(?!\/)/.test(href) || href.startsWith('#');
}

/** A component’s attributes as a plain record; only ever called on what `checkBody` accepts. */
export function attributesOf(node: BodyNode): Record<string, string> {
  return Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']));
}

export function isComponent(node: BodyNode, name?: ComponentName): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (name === undefined || node.name === name);
}

/** All the text of a node, without what components add to it. */
export function textOf(node: BodyNode): string {
  return node.type === 'text' ? node.value ?? '' : (node.children ?? []).map(textOf).join('');
}

function checkNode(node: BodyNode, { parents, at, issues }: Walk): void {
  const place = placeOf(node) ?? at;
  const fault = (code: IssueCode, message: string, fix: string) => issues.push({ code, path: ['body'], message, fix, ...(place && { at: place }) });
  const name = node.type === 'element' ? node.tagName ?? '' : node.name ?? '';
  if (parents.length >= MAX_DEPTH) {
    fault('body-unsafe', `is nested more than ${MAX_DEPTH} deep.`, 'Write it flatter.');
    return;
  }
  if (node.type === 'text') {
    for (const refused of refusedCharacters(node.value ?? '').slice(0, 1)) fault('text-unsafe', `holds ${refused.name}.`, 'Delete it.');
    return;
  }
  if (node.type === 'element') {
    if (!checkElement(node, name, fault)) return;
  } else if (isComponent(node)) checkComponent(node, name, parents, fault);
  else {
    fault('body-unsafe', `${OTHER_NODES[node.type] ?? `"${node.type}"`} is refused.`, 'Only text, headings, lists, quotations, links and the four components are allowed.');
    return;
  }
  if (LINKS.has(name) && parents.some((parent) => LINKS.has(parent))) fault('body-unsafe', `${name === 'a' ? 'a link' : `<${name}>`} stands inside another link.`, 'Put it after the link.');
  if (/^h[23]$/.test(parents.at(-1) ?? '') && name !== 'em') fault('body-unsafe', 'a heading holds more than text.', 'Write the heading as plain text.');
  if (parents.includes('Note') && node.type === 'element' && ELEMENTS[name] && !['p', 'em', 'strong', 'a'].includes(name)) fault('body-unsafe', 'a <Note> holds more than a run of text.', 'Write it as one paragraph.');
  for (const child of node.children ?? []) checkNode(child, { parents: [...parents, name], at: place, issues });
}

/** Whether the element is on the list; what is in one that is not would only repeat the fault. */
function checkElement(node: BodyNode, name: string, fault: Fault): boolean {
  const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!allowed) {
    fault('body-unsafe', `${ELEMENT_NAMES[name] ?? `<${name}>`} is refused.`, 'Only paragraphs, ## and ### headings, emphasis, lists, quotations and links are allowed.');
    return false;
  }
  for (const [property, value] of Object.entries(node.properties ?? {})) {
    if (!allowed.includes(property)) fault('body-unsafe', `<${name}> has "${property}", which is refused.`, 'Write plain Markdown.');
    else if (property === 'href') checkHref(value, fault);
    else if (property === 'start' ? !Number.isInteger(value) : typeof value !== 'string') fault('body-unsafe', `"${property}" is refused.`, 'Write plain Markdown.');
    else if (refusedCharacters(String(value)).length > 0) fault('text-unsafe', `"${property}" holds a refused character.`, 'Delete it.');
  }
  return true;
}

function checkHref(href: unknown, fault: Fault): void {
  if (typeof href === 'string' && isSafeHref(href)) return;
  const why = typeof href === 'string' ? addressFault(href) : undefined;
  fault('body-link', `the link ${JSON.stringify(href)} ${why ?? 'is refused'}.`, 'A link starts with https://, http://, / or #.');
}

function checkComponent(node: BodyNode, name: string, parents: readonly string[], fault: Fault): void {
  if (!Object.hasOwn(COMPONENTS, name)) {
    const kind = name === '' ? 'a fragment (<>)' : `<${name.slice(0, 40)}>`;
    fault('body-unsafe', `${kind} is refused.`, `${didYouMean(name, Object.keys(COMPONENTS))}Allowed: ${Object.keys(COMPONENTS).map((word) => `<${word}>`).join(', ')}; no HTML.`);
    return;
  }
  const rule = COMPONENTS[name as ComponentName];
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name === undefined) fault('body-unsafe', `<${name}> has a spread attribute.`, 'Write attributes as name="text".');
    else if (!rule.attributes.includes(attribute.name)) fault('body-unsafe', `<${name}> has no attribute "${attribute.name}".`, didYouMean(attribute.name, rule.attributes) || `Allowed: ${rule.attributes.join(', ') || 'none'}.`);
    else if (typeof attribute.value !== 'string') fault('body-unsafe', `"${attribute.name}" of <${name}> is not plain text.`, `Write ${attribute.name}="…".`);
    else if (seen.has(attribute.name)) fault('body-unsafe', `<${name}> has "${attribute.name}" twice.`, 'Keep one.');
    else if (refusedCharacters(attribute.value).length > 0) fault('text-unsafe', `"${attribute.name}" of <${name}> holds a refused character.`, 'Delete it.');
    seen.add(attribute.name ?? '');
  }
  for (const required of rule.attributes) if (!seen.has(required)) fault('body-unsafe', `<${name}> has no ${required}.`, `Write <${name} ${required}="…"${rule.children ? '' : ' /'}>.`);
  const children = node.children ?? [];
  const filled = children.some((child) => child.type !== 'text' || child.value?.trim());
  if (rule.children && !filled) fault('body-unsafe', `<${name}> is empty.`, `Put the words between <${name}> and </${name}>.`);
  if (!rule.children && filled) fault('body-unsafe', `<${name}> holds text.`, `Close it at once: <${name} … />.`);
  if (INLINE_ONLY.has(name) && !parents.some((parent) => ['p', 'li', 'Note'].includes(parent))) fault('body-unsafe', `<${name}> stands outside a sentence.`, 'Put it in, or straight behind, the sentence that it is for.');
  if (name === 'Note' && children.filter((child) => child.type === 'element' && BLOCKS_IN_NOTE.has(child.tagName ?? '')).length > 1) fault('body-unsafe', 'a <Note> holds more than one paragraph.', 'Write it as one paragraph.');
}

/** A parser writes %-codes for what an author hid; only characters that no honest address needs are looked for behind them. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href).replace(/[ "<>^`{|}]/g, '_');
  } catch {
    return href;
  }
}

/** Where a node stands; a node that the parser made up itself, such as a list of footnotes, stands where its first part does. */
function placeOf({ position, children = [] }: BodyNode, depth = 0): Place | undefined {
  if (position) return { line: position.start.line, column: position.start.column };
  return depth > MAX_DEPTH ? undefined : children.map((child) => placeOf(child, depth + 1)).find((place) => place !== undefined);
}

const OTHER_NODES: Readonly<Record<string, string>> = {
  raw: 'raw HTML', comment: 'a comment', doctype: 'a doctype', mdxjsEsm: 'import or export', mdxFlowExpression: 'an {expression}', mdxTextExpression: 'an {expression}',
};

const ELEMENT_NAMES: Readonly<Record<string, string>> = {
  h1: 'a heading with one #', h4: 'a heading with ####', h5: 'a heading with #####', h6: 'a heading with ######', img: 'an image', hr: 'a line across (---)', table: 'a table', del: 'struck-out text (~~)',
  code: 'code (`…`)', pre: 'a block of code', br: 'a forced line break (spaces or a backslash at the end of a line)', sup: 'a footnote', section: 'a list of footnotes', input: 'a tick box',
};

export type ComponentName = 'Cite' | 'Finding' | 'Voice' | 'Note';

export interface ComponentRule {
  attributes: readonly string[];
  children: boolean;
}

/** A node of the tree as a parser gives it, with nothing taken on trust. */
export interface BodyNode {
  type: string;
  tagName?: string;
  properties?: Readonly<Record<string, unknown>>;
  children?: BodyNode[];
  value?: string;
  /** Of a component. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: Place & { offset?: number }; end: Place & { offset?: number } };
}

export type BodyTree = BodyNode & { type: 'root' };

interface Place {
  line: number;
  column: number;
}

interface Walk {
  parents: readonly string[];
  at: Place | undefined;
  issues: Issue[];
}

type Fault = (code: IssueCode, message: string, fix: string) => void;
