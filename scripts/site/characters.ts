/** Every character of a page is in the subset fonts; another would be drawn in a fallback font, in the middle of a word. */
import { FONT_CHARACTERS } from '../build/fonts.ts';
import { textOf, type PageRule } from './read-site.ts';

// What sets text without being drawn itself.
const UNDRAWN = ['\n', '\u00AD', '\u200B', '\u2060'];
const CARRIED = new Set([...FONT_CHARACTERS, ...UNDRAWN]);

/** Names each character of the page’s text that the fonts lack, with a piece of where it stands. */
export const fontsCarryTheText: PageRule = ({ elements }) => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const text = body ? textOf(body) : '';
  const lacking = new Map<string, number>();
  let position = 0;
  for (const character of text) {
    if (!CARRIED.has(character) && !lacking.has(character)) lacking.set(character, position);
    position += character.length;
  }
  return [...lacking].map(([character, at]) =>
    `the fonts lack ${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}), in “${text.slice(Math.max(0, at - 20), at + 20)}”`);
};
