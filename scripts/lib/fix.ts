/**
 * What a machine can mend in a file of the content without a judgement: line ends, spaces at line ends, the last line, dates that can
 * only mean one day, the order of keys. It moves and replaces pieces of the text itself, so that quotation marks, comments
 * and folds stay as the author wrote them, and gives up wherever what the file says would change.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { splitFrontmatter } from '../../src/casefile/split.ts';
import { readYaml } from '../../src/casefile/yaml.ts';
import { schemaKeys } from '../../src/core/schema-keys.ts';
import { toCertainDate } from './certain-date.ts';

/** The keys that hold a date or a day. */
const DATE_KEYS = new Set(['date', 'on', 'as_of', 'published', 'read', 'reviewed', 'review_by', 'sought']);

/** The mended text and what was done to it; no text where nothing was to do, or where the file cannot be read. */
export function fixFile(bytes: Uint8Array, schema: z.core.$ZodType): { text?: string; done: string[] } {
  let original: string;
  try {
    original = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { done: [] };
  }
  const done: string[] = [];
  const step = (text: string, next: string, what: string) => {
    if (next !== text) done.push(what);
    return next;
  };
  let text = step(original, original.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), 'line ends');
  text = step(text, trimLines(text), 'spaces at line ends');
  text = step(text, text.trim() === '' ? text : `${text.replace(/\n+$/, '')}\n`, 'the last line');
  const split = splitFrontmatter(text);
  if (!('issue' in split)) {
    const { yaml, body } = split;
    const dated = fixDates(yaml);
    done.push(...dated.done);
    const ordered = orderKeys(dated.yaml, schema);
    done.push(...ordered.done);
    if (ordered.yaml !== yaml) text = `---\n${ordered.yaml}---\n${body}`;
  }
  return text === original ? { done: [] } : { text, done };
}

/** Without spaces at the end of a line, unless the frontmatter would then say something else. */
function trimLines(text: string): string {
  const trimmed = text.replace(/[ \t]+$/gm, '');
  const [before, after] = [splitFrontmatter(text), splitFrontmatter(trimmed)];
  if ('issue' in before || 'issue' in after) return trimmed;
  return isDeepStrictEqual(readYaml(before.yaml).value, readYaml(after.yaml).value) ? trimmed : text;
}

/** Dates in words and dates without leading noughts, as `2012-08-01`. */
function fixDates(yaml: string): { yaml: string; done: string[] } {
  const { document, issues } = readYaml(yaml);
  if (!document || issues.length > 0) return { yaml, done: [] };
  const changes: { from: number; to: number; old: string; date: string }[] = [];
  for (const { pair } of pairsIn(document)) {
    const { key, value } = pair;
    if (!isScalar(key) || !DATE_KEYS.has(String(key.value)) || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue;
    const date = toCertainDate(value.value);
    if (date !== undefined) changes.push({ from: value.range[0], to: value.range[1], old: value.value, date });
  }
  const mended = changes.toReversed().reduce((text, { from, to, date }) => text.slice(0, from) + (/^\d{4}$/.test(date) ? `"${date}"` : date) + text.slice(to), yaml);
  return { yaml: mended, done: changes.map(({ old, date }) => `the date "${old}" is ${date}`) };
}

/** The keys of each map in the order of the schema; keys that it does not know, and maps whose keys are the author’s, stay. */
function orderKeys(yaml: string, schema: z.core.$ZodType): { yaml: string; done: string[] } {
  const { value: before, issues } = readYaml(yaml);
  if (issues.length > 0) return { yaml, done: [] };
  let text = yaml;
  const done: string[] = [];
  // Each round moves one map and reads again, because every move shifts the places of what follows.
  for (let round = 0; round < MOST_MAPS; round += 1) {
    const document = parseDocument(text, { version: '1.2', schema: 'core' });
    const next = mapsIn(document).map(({ map, path }) => moved(text, map, path, schema)).find((candidate) => candidate !== undefined);
    if (!next) break;
    text = next.text;
    done.push(`the order of keys${next.where ? ` in ${next.where}` : ''}`);
  }
  const { value: after, issues: broken } = readYaml(text);
  return broken.length === 0 && isDeepStrictEqual(before, after) ? { yaml: text, done } : { yaml, done: [] };
}

/** The text with the keys of one map in order, or `undefined` if they are, or if the map is not written one key to a line. */
function moved(text: string, map: YAMLMap, path: (string | number)[], schema: z.core.$ZodType): { text: string; where: string } | undefined {
  const known = schemaKeys(schema, path);
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const order = keys.map((key, index) => ({ key, index })).toSorted((a, b) => rank(a.key) - rank(b.key) || a.index - b.index);
  if (known.length === 0 || map.flow || order.every(({ index }, place) => index === place)) return undefined;
  const starts = map.items.map(({ key }) => (key as Node).range?.[0] ?? -1);
  const indent = columnOf(text, starts[0] ?? 0);
  if (starts.some((start, index) => start < 0 || columnOf(text, start) !== indent || (index > 0 && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== ''))) return undefined;
  const end = endOf(text, map);
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const lead = ' '.repeat(indent);
  // Comment lines above a key belong to that key, though they stand at the end of the piece before.
  const own = pieces.map((piece) => piece.replace(/\s+$/, ''));
  const comments = own.map((piece) => /(?:\n[ ]*#[^\n]*)+$/.exec(piece)?.[0] ?? '');
  const blocks = own.map((piece, index) => `${index === 0 ? '' : comments[index - 1]?.trimStart().concat(comments[index - 1] ? `\n${lead}` : '')}${piece.slice(0, piece.length - (index < own.length - 1 ? (comments[index] as string).length : 0))}`);
  const written = order.map(({ index }) => blocks[index]).join(`\n${lead}`);
  return { text: text.slice(0, starts[0]) + written + (pieces.at(-1)?.match(/\s+$/)?.[0] ?? '') + text.slice(end), where: path.join('.') };
}

function mapsIn(document: Document): { map: YAMLMap; path: (string | number)[] }[] {
  const found: { map: YAMLMap; path: (string | number)[] }[] = [];
  const walk = (node: unknown, path: (string | number)[]) => {
    if (isMap(node)) {
      found.push({ map: node, path });
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(document.contents, []);
  return found;
}

function pairsIn(document: Document): { pair: Pair }[] {
  return mapsIn(document).flatMap(({ map }) => map.items.map((pair) => ({ pair }))).toSorted((a, b) => ((a.pair.key as Node).range?.[0] ?? 0) - ((b.pair.key as Node).range?.[0] ?? 0));
}

const columnOf = (text: string, offset: number) => offset - (text.lastIndexOf('\n', offset - 1) + 1);
const endOf = (text: string, map: YAMLMap) => map.range?.[2] ?? text.length;

/** More maps than a case has; a guard against going round for ever. */
const MOST_MAPS = 2000;
