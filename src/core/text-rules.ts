/** Rules for any text in the frontmatter, whatever field holds it. */
import { addressFault, refusedCharacters } from './characters.ts';
import type { Issue } from './issues.ts';

/** What a template leaves behind. Letters in capitals are meant as they stand: "todo" is also a word in a name. */
const PLACEHOLDER = /\b(?:TODO|TBC|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|\bxxx+\b|<[^<>]{1,60}>|^\s*(?:…|\.{3}|-+|\?+)\s*$/;

/** Fields that hold somebody else’s words, in which nothing is left over from a template of ours. */
const VERBATIM = new Set(['says', 'quote', 'title', 'url', 'archived']);
const NOTHING_BUT_DOTS = /^\s*(?:\[?…\]?|\.{3})\s*$/;

/** The part of a text that was left over from a template, or `undefined`. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0].trim();
}

/** Faults of any text of a value that was read from YAML: refused characters, addresses, placeholders. */
export function checkTexts(value: unknown, path: Issue['path'] = []): Issue[] {
  if (typeof value === 'string') return checkText(value, path);
  if (Array.isArray(value)) return value.flatMap((entry, index) => checkTexts(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => checkTexts(entry, [...path, key]));
}

function checkText(text: string, path: Issue['path']): Issue[] {
  const [refused] = refusedCharacters(text);
  if (refused) return [{ code: 'text-unsafe', path, message: `holds ${refused.name}.`, fix: 'Delete it.' }];
  const key = path.findLast((step) => typeof step === 'string');
  const address = key === 'url' || key === 'archived' ? addressFault(text) : undefined;
  if (address !== undefined) return [{ code: 'schema-invalid', path, message: `the address ${address}.`, fix: 'Copy the address from the browser’s address bar.' }];
  const placeholder = VERBATIM.has(key ?? '') ? NOTHING_BUT_DOTS.exec(text)?.[0] : placeholderIn(text);
  return placeholder === undefined ? [] : [{ code: 'placeholder-text', path, message: `"${placeholder}" was left over from a template.`, fix: 'Write the text, or take the line out.' }];
}
