/** Numbers written as words, in English. */
import type { Figure } from './numbers.ts';

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 };

const STARTERS: ReadonlySet<string> = new Set(['a', 'an', 'half', ...UNITS, ...Object.keys(TENS), ...ORDINALS]);
const ANY_NUMBER_WORD = new RegExp(`(?:${[...UNITS, ...Object.keys(TENS), ...Object.keys(SCALES), ...ORDINALS, 'half', 'quarter'].join('|')})`, 'i');

/** A part of something, and not a third party or the first half of a year. */
const OF_SOMETHING = /^(?:of|the|its|their|that|all|fewer|less|more|lower|higher|reduction|fall|rise|increase|cut|drop)$/;
const UP_TO = /^(?:by|over|than|nearly|almost|about|around|roughly|under)$/;

/** The figures that words make. Ordinals, "one", "zero" and what is part of a name are weak. */
export function numberWordsIn(text: string): Figure[] {
  if (!ANY_NUMBER_WORD.test(text)) return [];
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ word, lower: word.toLowerCase(), from: index, to: index + word.length }));
  const reader = new WordReader(text, words);
  const figures: Figure[] = [];
  while (reader.at < words.length) {
    const figure = reader.read();
    if (figure) figures.push(figure);
    else reader.at += 1;
  }
  return figures;
}

class WordReader {
  at = 0;
  readonly #text: string;
  readonly #words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** The figure that starts at the word it stands on, and moves behind it; or `undefined`, and stays. */
  read(): Figure | undefined {
    if (!STARTERS.has(this.#words[this.at]?.lower ?? '')) return undefined;
    return this.#fraction() ?? this.#cardinal() ?? this.#ordinal();
  }

  /** "half a million", "half of", "a third of", "two-thirds", "three quarters". */
  #fraction(): Figure | undefined {
    const start = this.at;
    const [first, second, third] = [this.#lower(0), this.#lower(1), this.#lower(2)];
    if (first === 'half' && second === 'a' && third !== undefined && Object.hasOwn(SCALES, third)) return this.#figure(start, 3, 0.5 * (SCALES[third] as number), { scale: SCALES[third] as number });
    if (first === 'half') {
      const before = this.#words[start - 1]?.lower ?? '';
      const isPart = !/^(?:first|second|third|other|latter|next|last|a)$/.test(before) && this.#gap(0) !== '-' && (OF_SOMETHING.test(second ?? '') || UP_TO.test(before));
      return this.#figure(start, 1, 0.5, { weak: !isPart });
    }
    const count = first === 'a' || first === 'an' ? 1 : UNITS.indexOf(first ?? '');
    const part = second?.replace(/s$/, '').replace('halve', 'half') ?? '';
    if (count < 1 || count > 9 || !Object.hasOwn(PARTS, part)) return undefined;
    const of = PARTS[part] as number;
    const isPart = count > 1 ? second?.endsWith('s') : this.#gap(1) !== '-' && OF_SOMETHING.test(third ?? '') || first === 'one';
    if (!isPart) return undefined;
    return this.#figure(start, 2, count / of, {});
  }

  /** "forty-five", "two hundred and fifty", "three and a half million", "a dozen"; not "hundreds" or "several hundred". */
  #cardinal(): Figure | undefined {
    const start = this.at;
    const first = this.#lower(0) ?? '';
    const opener = (first === 'a' || first === 'an') && Object.hasOwn(SCALES, this.#lower(1) ?? '');
    if (!opener && !UNITS.includes(first) && !Object.hasOwn(TENS, first)) return undefined;
    let total = 0;
    let current = opener ? 1 : 0;
    let length = opener ? 1 : 0;
    let scale: number | undefined;
    for (let next = this.#lower(length); next !== undefined; next = this.#lower(length)) {
      const unit = UNITS.indexOf(next);
      if (unit >= 0 && (length === 0 || (current % 100 === 0 && current + total > 0 && unit > 0) || (current % 10 === 0 && current % 100 >= 20 && unit > 0 && unit < 10))) current += unit;
      else if (Object.hasOwn(TENS, next) && current % 100 === 0) current += TENS[next] as number;
      else if (next === 'hundred' && current > 0) [current, scale] = [current * 100, 100];
      else if (Object.hasOwn(SCALES, next) && current > 0) [total, current, scale] = [total + current * (SCALES[next] as number), 0, SCALES[next]];
      else if (next === 'and' && this.#lower(length + 1) === 'a' && this.#lower(length + 2) === 'half') {
        current += 0.5;
        length += 2;
      } else if (!(next === 'and' && scale !== undefined && this.#startsNumber(length + 1))) break;
      length += 1;
    }
    const ordinal = ORDINALS.indexOf(this.#lower(length) ?? '');
    if (this.#gap(length - 1) === '-' && ordinal >= 0 && current % 10 === 0 && current > 0) return this.#figure(start, length + 1, total + current + ordinal + 1, { weak: true });
    const value = total + current;
    return this.#figure(start, length, value, { weak: value < 2 && length === 1 || this.#isName(start, length), ...(scale !== undefined && { scale }) });
  }

  #ordinal(): Figure | undefined {
    const ordinal = ORDINALS.indexOf(this.#lower(0) ?? '');
    return ordinal < 0 ? undefined : this.#figure(this.at, 1, ordinal + 1, { weak: true });
  }

  #startsNumber(ahead: number): boolean {
    const word = this.#lower(ahead) ?? '';
    return UNITS.indexOf(word) > 0 || Object.hasOwn(TENS, word);
  }

  /** A capital inside a sentence, or a capital before another: "run by Seven", "Four Seasons". */
  #isName(start: number, length: number): boolean {
    const first = this.#words[start];
    if (!first || first.word.charAt(0) === first.lower.charAt(0)) return false;
    const opensSentence = /(?:^|[.!?:;“"‘(>–—]\s*)$/.test(this.#text.slice(Math.max(0, first.from - 3), first.from)) || this.#text.slice(0, first.from).trim() === '';
    return !opensSentence || /^\p{Lu}\p{Ll}/u.test(this.#words[start + length]?.word ?? '');
  }

  /** The word so many ahead in lower case, if only a space or a hyphen parts each from the one before. */
  #lower(ahead: number): string | undefined {
    if (ahead > 0 && this.#gap(ahead - 1) === undefined) return undefined;
    return this.#words[this.at + ahead]?.lower;
  }

  /** What stands behind the word so many ahead: " ", "-", or `undefined` for anything else. */
  #gap(ahead: number): ' ' | '-' | undefined {
    const [word, next] = [this.#words[this.at + ahead], this.#words[this.at + ahead + 1]];
    if (!word || !next) return undefined;
    const gap = this.#text.slice(word.to, next.from);
    return /^\s{1,2}$/.test(gap) ? ' ' : /^[-‐‑]$/.test(gap) ? '-' : undefined;
  }

  #figure(start: number, length: number, value: number, { weak = false, scale }: { weak?: boolean; scale?: number }): Figure {
    const [first, last] = [this.#words[start] as Word, this.#words[start + length - 1] as Word];
    this.at = start + length;
    return { text: this.#text.slice(first.from, last.to), offset: first.from, readings: [value], weak, ...(scale !== undefined && { scale }) };
  }
}

interface Word {
  word: string;
  lower: string;
  from: number;
  to: number;
}
