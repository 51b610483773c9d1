/** What a word was meant to be that no page has: the nearest word of the pages, by letters, by sound and by how often it is used. */
import { distance } from 'fastest-levenshtein';
import { toWords } from './words.ts';

/** A word of the pages as they write it. */
export interface KnownWord {
  word: string;
  /** Pages that have it. */
  pages: number;
  /** Part of the name of an organisation, a place or a person. */
  isName: boolean;
}

/** The words of the pages, each under its plain form. */
export interface Spelling {
  words: ReadonlyMap<string, KnownWord>;
}

/** Shorter words are acronyms and the like, of which any is near another. */
const SHORTEST = 4;
/** The digit that stands for a name; others are the logarithm of the pages to base 2. */
const NAME = 9;

/** Words as one text, one to a line and in order: how many characters are those of the line above, the rest, and a digit of how common it is. */
export function packWords(words: readonly KnownWord[]): string {
  let last = '';
  return words.toSorted((a, b) => (a.word < b.word ? -1 : 1)).map(({ word, pages, isName }) => {
    let shared = 0;
    while (shared < 35 && shared < last.length && last[shared] === word[shared]) shared += 1;
    last = word;
    return `${shared.toString(36)}${word.slice(shared)}${isName ? NAME : Math.min(NAME - 1, Math.round(Math.log2(Math.max(1, pages))))}`;
  }).join('\n');
}

/** What `packWords` packed; counts come back to the nearest power of two. */
export function unpackWords(text: string): Spelling {
  const words = new Map<string, KnownWord>();
  let last = '';
  for (const line of text.split('\n')) {
    const level = Number(line.at(-1));
    last = last.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1, -1);
    words.set(plain(last), { word: last, pages: level === NAME ? 4 : 2 ** level, isName: level === NAME });
  }
  return { words };
}

/**
 * The word or words meant, as the pages write them; nothing where the word is known, too short, or near no other. Tried in this
 * order: a word with letters that differ, swapped, missing or too many; two words that were run together.
 */
export function correctWord(typed: string, spelling: Spelling): string | undefined {
  const wrong = plain(typed);
  if (wrong.length < SHORTEST || /\d/.test(wrong) || spelling.words.has(wrong)) return undefined;
  return nearestWord(wrong, spelling) ?? splitWord(wrong, spelling);
}

/** The word that two neighbours make together, as “navi go” does; nothing where they make none. */
export function joinWords(first: string, second: string, { words }: Spelling): string | undefined {
  return words.get(plain(first) + plain(second))?.word;
}

function nearestWord(wrong: string, { words }: Spelling): string | undefined {
  const most = mostSteps(wrong.length);
  const sound = soundOf(wrong);
  // A plural is as near as its singular: “libarys” is “libary” with an s.
  const singular = /[^s]s$/.test(wrong) && wrong.length > SHORTEST ? wrong.slice(0, -1) : undefined;
  let nearest: { word: string; worth: number } | undefined;
  for (const [known, { word, pages, isName }] of words) {
    if (Math.abs(known.length - wrong.length) > most + 1) continue;
    let steps = stepsBetween(wrong, known, sound, most);
    let meant = word;
    if (singular && steps > 1) {
      const plural = pluralOf(known, words);
      const ofSingular = plural === undefined ? Infinity : stepsBetween(singular, known, soundOf(singular), most);
      if (plural !== undefined && ofSingular < steps) { steps = ofSingular; meant = plural; }
    }
    if (steps > most) continue;
    const worth = -steps + 0.12 * Math.log2(pages + 1) + (isName ? 0.2 : 0);
    if (!nearest || worth > nearest.worth) nearest = { word: meant, worth };
  }
  return nearest?.word;
}

/** How many letters of a word of a length may be wrong before a correction would be a guess. */
function mostSteps(length: number): number {
  if (length < 5) return 1;
  if (length < 8) return 1.5;
  return length < 12 ? 2 : 3;
}

/** Levenshtein’s steps, but letters that changed places count as one; less where both sound alike, more where the first letters differ. */
function stepsBetween(wrong: string, known: string, sound: string, most: number): number {
  const steps = distance(wrong, known);
  if (steps > most + 1) return Infinity;
  const swapped = steps > 1 && wrong.length === known.length && hasSwap(wrong, known, steps) ? 1 : 0;
  const alike = steps - swapped > 0.5 && soundOf(known) === sound ? 0.5 : 0;
  return steps - swapped - alike + (wrong[0] === known[0] ? 0 : 0.5);
}

/** Whether it takes two steps less once the first two neighbours that changed places are put back. */
function hasSwap(one: string, other: string, steps: number): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index] && letter === other[index + 1] && one[index + 1] === other[index]);
  return at >= 0 && distance(one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2), other) === steps - 2;
}

/** How a word sounds, roughly: letters and pairs that English writes for one sound are made one, and vowels within it are left out. */
function soundOf(word: string): string {
  return word.replace(/[stc]i(?=on|an)/g, 'x').replace(/ph/g, 'f').replace(/gh/g, '').replace(/c(?=[eiy])/g, 's').replace(/ck?|q/g, 'k').replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}

function pluralOf(singular: string, words: Spelling['words']): string | undefined {
  return [`${singular}s`, singular.replace(/y$/, 'ies'), `${singular}es`].map((plural) => (plural === singular ? undefined : words.get(plural)?.word)).find(Boolean);
}

/** Two words of the pages that were typed as one. */
function splitWord(wrong: string, { words }: Spelling): string | undefined {
  for (let at = 3; at <= wrong.length - 3; at += 1) {
    const [first, second] = [words.get(wrong.slice(0, at)), words.get(wrong.slice(at))];
    if (first && second) return `${first.word} ${second.word}`;
  }
  return undefined;
}

const plain = (word: string) => toWords(word).join('');
