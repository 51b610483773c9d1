/**
 * Characters that a reader cannot see and that can make a text say something else than it shows: bidirectional controls
 * ("Trojan Source", Boucher and Anderson, 2021, CVE-2021-42574), zero-width characters, controls, tags and the like.
 */

const REFUSED: readonly { name: string; pattern: string }[] = [
  { name: 'a control character', pattern: '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F' },
  { name: 'a bidirectional control character', pattern: '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069' },
  { name: 'a zero-width or invisible character', pattern: '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}' },
  { name: 'a line separator', pattern: '\\u2028\\u2029' },
  { name: 'a character that is not text', pattern: '\\uFFF0-\\uFFFB\\uFFFE\\uFFFF\\uE000-\\uF8FF\\u{F0000}-\\u{10FFFF}' },
  { name: 'half of a character', pattern: '\\uD800-\\uDFFF' },
];

const ANY_REFUSED = new RegExp(`[${REFUSED.map(({ pattern }) => pattern).join('')}]`, 'gu');
/** Without `g`, so that it keeps no place between calls. */
const HAS_REFUSED = new RegExp(ANY_REFUSED, 'u');
const EACH = REFUSED.map(({ name, pattern }) => ({ name, test: new RegExp(`[${pattern}]`, 'u') }));

/** Every refused character, with its offset in UTF-16 units and a name such as "a control character (U+0000)". */
export function refusedCharacters(text: string): { offset: number; name: string }[] {
  if (!HAS_REFUSED.test(text)) return [];
  return [...text.matchAll(ANY_REFUSED)].map(({ 0: character, index }) => ({ offset: index, name: nameOf(character) }));
}

/**
 * What is wrong with an address, or `undefined`. Outside ASCII only the part behind the host may go, because letters of other
 * scripts make one host look like another; a name before the host does the same.
 */
export function addressFault(url: string): string | undefined {
  const [refused] = refusedCharacters(url);
  if (refused) return `holds ${refused.name}`;
  const odd = /[\s\\"<>^`{|}]/u.exec(url);
  if (odd) return `holds ${odd[0].trim() === '' ? 'a space' : odd[0]}, which an address must write as %-code`;
  const [, host = ''] = /^[a-z]+:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (host.includes('@')) return 'holds a user name';
  return /[^\u0021-\u007E]|%/.test(host) ? 'has a host with letters beyond a to z, which it must write as xn--' : undefined;
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `${EACH.find(({ test }) => test.test(character))?.name ?? 'a refused character'} (U+${code})`;
}
