/**
 * YAML that a stranger wrote, read without letting it do anything: the plain part of YAML 1.2 (core schema), and no tag,
 * anchor, alias, directive, merge key, second document or key that reaches into JavaScript’s own objects. They are found in
 * the tokens, before anything is composed, so that nothing can grow or run.
 */
import { Composer, LineCounter, Parser, isCollection, isMap, isPair, isScalar } from 'yaml';
import type { CST, Document, Node, Pair } from 'yaml';
import type { Issue } from '../core/issues.ts';

const MOST_SYNTAX_ISSUES = 3;

/** Real frontmatter nests five deep. */
const MAX_DEPTH = 12;

const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, strict: true, prettyErrors: false, logLevel: 'silent' } as const;

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const REFUSED_TOKENS: Readonly<Record<string, string>> = { tag: 'a tag (!)', anchor: 'an anchor (&)', alias: 'an alias (*)', directive: 'a directive (%)', 'doc-start': 'a document mark (---)', 'doc-end': 'a document mark (...)' };
const FIX = 'Write plain keys and values; put a text that starts with !, &, *, % or @ in quotation marks.';

/** The value, every fault, and where each path of keys stands. Lines are counted from `firstLine`. Never throws. */
export function readYaml(source: string, firstLine = 1): YamlReading {
  const counter = new LineCounter();
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const fault = (code: Issue['code'], message: string, fix: string, offset: number): Issue => ({ code, path: [], message, fix, at: placeAt(offset) });
  const start = { line: firstLine, column: 1 };
  try {
    const tokens = [...new Parser(counter.addNewLine).parse(source)];
    const refused = refusedTokens(tokens);
    if (refused.length > 0) return { issues: refused.map(({ name, offset }) => fault('yaml-unsafe', `The frontmatter holds ${name}, which is refused.`, FIX, offset)), locate: () => start };
    const [document] = new Composer(OPTIONS).compose(tokens, true, source.length);
    if (!document) throw new Error('there is nothing in it');
    const locate: YamlReading['locate'] = (path, part) => placeAt(offsetOf(document, path, part));
    // Behind the first faults of syntax nothing stands where it seems to.
    const issues = document.errors.slice(0, MOST_SYNTAX_ISSUES).map(({ code, message, pos }) => fault('yaml-invalid', `The frontmatter is not valid YAML: ${YAML_FAULTS[code] ?? plainMessage(message)}.`, YAML_FIXES[code] ?? 'Put a text that holds ": " or " #" in quotation marks, and check how far the line is indented.', pos[0]));
    issues.push(...refusedKeys(document.contents).map(({ key, offset }) => (key === undefined
      ? fault('yaml-unsafe', 'A list or a map stands where a key should be.', 'Write a word in front of the colon, and one { for each map.', offset)
      : fault('yaml-unsafe', `The key "${key}" is refused.`, 'Use another key.', offset))));
    if (issues.length > 0) return { issues, locate, document };
    return { value: document.toJS({ maxAliasCount: 0 }), issues, locate, document };
  } catch (error) {
    return { issues: [{ code: 'yaml-invalid', path: [], message: `The frontmatter cannot be read: ${plainMessage(String((error as Error)?.message))}.`, fix: 'Write it like that of another case.', at: start }], locate: () => start };
  }
}

/** Offset of the value at a path; of its nearest parent’s key where there is none; of the key where `path` ends in a key that holds a collection. */
function offsetOf(document: Document, path: Issue['path'], part: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      if (isScalar(node) && node.range && node.value !== null && !(part === 'key' && index === path.length - 1)) offset = node.range[0];
    } else {
      const next: unknown = node.items[Number(key)];
      if (next === undefined) break;
      node = next;
      offset = (node as Node).range?.[0] ?? offset;
    }
  }
  return offset;
}

/** Tokens that are refused, and collections that nest too deep; walked with a list, because a stack of calls could overflow. */
function refusedTokens(tokens: readonly CST.Token[]): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  const pending: Part[] = [...tokens];
  // The depth of each part that waits, beside it and not with it: a case has ten thousand parts.
  const depths = tokens.map(() => 0);
  let documents = 0;
  for (let part = pending.pop(), depth = depths.pop() ?? 0; part; part = pending.pop(), depth = depths.pop() ?? 0) {
    const { type, offset = 0 } = part;
    if (depth > MAX_DEPTH && type !== undefined) return [{ name: `lists or maps nested more than ${MAX_DEPTH} deep`, offset }];
    if (type === 'document' && (documents += 1) > 1) found.push({ name: 'a second document', offset });
    if (type !== undefined && Object.hasOwn(REFUSED_TOKENS, type)) found.push({ name: REFUSED_TOKENS[type] as string, offset });
    const wait = (inner: unknown, innerDepth: number) => {
      for (const one of Array.isArray(inner) ? inner : [inner]) {
        if (typeof one !== 'object' || one === null) continue;
        pending.push(one);
        depths.push(innerDepth);
      }
    };
    for (const key of PARTS) if (part[key] !== undefined) wait(part[key], depth);
    if (part.items !== undefined) wait(part.items, depth + 1);
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Where tokens hold others: https://eemeli.org/yaml/#cst-nodes */
const PARTS = ['start', 'key', 'sep', 'value', 'end', 'props'] as const;

/** Keys that are refused, with no key where it is not a single word. */
function refusedKeys(node: unknown): { key: string | undefined; offset: number }[] {
  if (!isCollection(node)) return [];
  return node.items.flatMap((entry: unknown) => {
    if (!isPair(entry)) return refusedKeys(entry);
    const key = isScalar(entry.key) ? String(entry.key.value) : undefined;
    const offset = (entry.key as Node | null)?.range?.[0] ?? 0;
    const refused = key === undefined || REFUSED_KEYS.has(key) ? [{ key, offset }] : [];
    return [...refused, ...refusedKeys(entry.value)];
  });
}

const plainMessage = (message: string) => message.replace(/\s+/g, ' ').replace(/[.:]$/, '').slice(0, 160);

const YAML_FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key stands twice',
  TAB_AS_INDENT: 'a line is indented with a tab',
  BAD_INDENT: 'a line is indented in the wrong place',
  BLOCK_AS_IMPLICIT_KEY: 'a text holds ": "',
  MISSING_CHAR: 'a quotation mark or bracket is not closed',
  MULTILINE_IMPLICIT_KEY: 'a line is neither a key with a value nor part of a text',
};

const YAML_FIXES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Line it up with its neighbours.',
  MISSING_CHAR: 'Close it.',
};

/** A token, or an entry of a collection, with nothing taken on trust. */
interface Part extends Partial<Record<(typeof PARTS)[number], unknown>> {
  type?: string;
  offset?: number;
  items?: unknown;
}

export interface YamlReading {
  value?: unknown;
  issues: Issue[];
  /** 1-based place of the value, or of the key, at a path, or of its nearest parent. */
  locate: (path: Issue['path'], part?: 'key' | 'value') => { line: number; column: number };
  document?: Document;
}
