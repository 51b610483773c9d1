/**
 * Names as single words. An index of words cannot tell a page that is called “Community Interest Company” from one whose name
 * holds those words; so each page’s names are also kept in the index in one word each, and a query is looked up in that form too.
 */
import { toWords } from './words.ts';

/** What stands at the end of a name and is left out when people say it. */
const FORM = /(?:cic|ltd|limited|llp|communityinterestcompany)$/;
/** Words of names that people put in and leave out at will. */
const FILLING = new Set(['&', 'and', 'the']);
/** Ends each such word, so that it is no other word, nor the beginning of one. */
const MARK = 'qx';

/** A name, or a query that may be one, as one word; empty where there is nothing in it. */
export function inOneWord(name: string): string {
  const joined = joinWords(name);
  return joined && joined + MARK;
}

/** Each of the names as one word, and without the legal form at its end. */
export function namesInOne(names: readonly string[]): string {
  const whole = names.map(joinWords);
  return [...new Set([...whole, ...whole.map((name) => name.replace(FORM, ''))])].filter(Boolean).map((name) => name + MARK).join(' ');
}

const joinWords = (name: string) => toWords(name).filter((word) => !FILLING.has(word)).join('');
