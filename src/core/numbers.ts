/**
 * The numbers in a text, however they are written: "£3.5m", "3,500,000" and "three and a half million" are one number.
 * A figure can have more than one reading ("500m" is millions or metres, "50%" is 50 or a half); two figures agree where
 * any of their readings do. Signs and units are left aside: a deficit of 3 and a surplus of 3 are told apart by words.
 */
import { numberWordsIn } from './number-words.ts';

/** The figures of a text in the order in which they stand. */
export function figuresIn(text: string): Figure[] {
  const { figures, masked } = digitsIn(text);
  const all = [...figures, ...numberWordsIn(masked)].toSorted((a, b) => a.offset - b.offset);
  return all.map((figure, index) => spreadScale(withPercent(figure, text), all[index + 1], text));
}

/** Those that say a number on purpose: all digits, and number words from two up that are not part of a name or an ordinal. */
export function strongFiguresIn(text: string): Figure[] {
  return figuresIn(text).filter(({ weak }) => !weak);
}

/** A number that is a value and not text; `unit` can scale it ("GBP million"). */
export function figureOf(value: number, unit = ''): Figure {
  const size = Math.abs(value);
  const scale = /\b(thousand|million|billion|m|bn|k)\b/i.exec(unit)?.[1];
  const percent = /%|per ?cent/i.test(unit) ? [size / 100] : [];
  return { text: String(value), offset: 0, weak: false, readings: [...new Set([size, ...percent, ...(scale ? [size * (SCALES[scale.toLowerCase()] as number)] : [])])] };
}

/** Whether some figure of `known` can be the same number. */
export function isAmong(figure: Figure, known: readonly Figure[]): boolean {
  return figure.readings.some((reading) => known.some(({ readings }) => readings.some((other) => isSame(reading, other))));
}

/** Equal but for what binary fractions do to 0.1 × 3. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Digits, and the text with them and their scales blanked out so that number words are not read twice. */
function digitsIn(text: string): { figures: Figure[]; masked: string } {
  if (!/\d/.test(text)) return { figures: [], masked: text };
  const figures: Figure[] = [];
  let masked = text.replace(NOT_A_NUMBER, blank);
  for (const { 0: whole, 1: first = '', 2: second = '', index } of masked.matchAll(YEARS)) {
    const short = Number(second);
    const readings = second.length === 4 ? [short] : [Math.floor(Number(first) / 100) * 100 + short, short];
    figures.push({ text: whole, offset: index, weak: false, readings: [Number(first)] }, { text: whole, offset: index + whole.length - second.length, weak: false, readings });
  }
  masked = masked.replace(YEARS, blank);
  for (const { 0: whole, index } of masked.matchAll(SPACED)) {
    figures.push(...[...whole.matchAll(/\d+/g)].map((part) => ({ text: part[0], offset: index + part.index, weak: true, readings: [Number(part[0])] })));
  }
  for (const match of masked.matchAll(DIGITS)) {
    const { currency, digits = '', scale, pence } = match.groups ?? {};
    const value = Number(digits.replace(/[^\d.]/g, ''));
    const times = scale && SCALES[scale.toLowerCase()];
    const metres = scale === 'm' && !currency ? [value] : [];
    const readings = times ? [value * times, ...metres] : [value, ...(pence ? [value / 100] : [])];
    figures.push({ text: match[0].trim(), offset: match.index, weak: false, readings, ...(times && { scale: times }) });
  }
  return { figures, masked: masked.replace(DIGITS, blank) };
}

/** As long as the text and without a word, a space or a hyphen, so that no number word joins across it. */
const blank = (text: string) => '\u0000'.repeat(text.length);

function withPercent(figure: Figure, text: string): Figure {
  const behind = text.slice(figure.offset + figure.text.length).match(/^[\s-]?(?:%|per ?cent\b|percent\b)/i);
  return behind ? { ...figure, readings: [...figure.readings, ...figure.readings.map((reading) => reading / 100)] } : figure;
}

/** In "£3m to £4m" each has its scale; in "3 to 4 million" the first can have that of the second. */
function spreadScale(figure: Figure, next: Figure | undefined, text: string): Figure {
  if (figure.scale || !next?.scale) return figure;
  const { scale } = next;
  const between = text.slice(figure.offset + figure.text.length, next.offset);
  return /^\s?(?:[-–—]|to|and|or)\s?[£$€]?$/.test(between) ? { ...figure, readings: [...figure.readings, ...figure.readings.map((reading) => reading * scale)] } : figure;
}

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, k: 1000, dozen: 12, m: 1e6, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** Names that hold digits without saying a number: a letter straight before them (but for the c of circa), and one disease. */
const NOT_A_NUMBER = /\bcovid[\s-]?19\b|(?!(?<!\p{L})c\d)(?<![\p{L}\d])\p{L}[\p{L}&]*\d[\p{L}\d]*/giu;
/** 2012/13, 2012-13, 2012–2015; 2012-08 too, whose 08 is read both as a year and as a month. */
const YEARS = /(?<![\d.,/-])((?:19|20)\d\d)\s?[/–-]\s?(\d{4}|\d\d)(?![\d/-]|\s?[%,.]\d)/g;
/** "280 000" is one number in many journals; its parts help other figures to agree, in case it was two. */
const SPACED = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,]\d|\d)/g;
const DIGITS = /(?<currency>[£$€]\s?)?(?<digits>\d{1,3}(?:[, \u00A0\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]?(?<scale>hundred|thousand|million|billion|dozen|bn|mn|m|k)(?![\p{L}\d])|(?<pence>p)(?![\p{L}\d])|(?:st|nd|rd|th|s)(?![\p{L}\d]))?/giu;

export interface Figure {
  /** As written. */
  text: string;
  /** In UTF-16 units from the start of the text. */
  offset: number;
  readings: readonly number[];
  /** Helps another figure to agree, and needs none itself: "one", "third", "Four Seasons". */
  weak: boolean;
  /** What a million or a dozen multiplied it by. */
  scale?: number;
}
