/**
 * Dates with their precision, in a small part of the Extended Date/Time Format (EDTF, level 1; Library of Congress, 2019,
 * now in ISO 8601-2:2019): `2012`, `2012-08`, `2012-08-01`; `~` behind a date for "about"; `A/B` for "between A and B";
 * `../B` for "by B"; `A/..` for "A or later"; and, beyond the standard, the word `undated`.
 */

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/** How far "about" reaches, in days each way: a year for a year, three months for a month, two weeks for a day. */
const ABOUT_REACH: Readonly<Record<Precision, number>> = { year: 365, month: 91, day: 14 };

const DAY_MS = 86_400_000;

/** The date as an interval of days, or `undefined` where the text is not a possible date. */
export function parseDate(text: string): DateInterval | undefined {
  if (text === 'undated') return { text, precision: 'none', about: false };
  const [first, second, ...rest] = text.split('/');
  if (rest.length > 0 || first === undefined) return undefined;
  if (second === undefined) return parsePoint(first);
  const from = first === '..' ? undefined : parsePoint(first);
  const to = second === '..' ? undefined : parsePoint(second);
  if ((first !== '..' && !from) || (second !== '..' && !to) || (!from && !to)) return undefined;
  if (from && to && (from.earliest as number) > (to.latest as number)) return undefined;
  return {
    text,
    precision: 'range',
    about: Boolean(from?.about || to?.about),
    ...(from && { earliest: from.earliest as number }),
    ...(to && { latest: to.latest as number }),
  };
}

export function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** Whether all of `a` certainly lies before all of `b`; unknown ends never prove it. */
export function isBefore(a: DateInterval, b: DateInterval): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}

/** The year a date falls in, where it can only be one. */
export function yearOf(date: DateInterval): number | undefined {
  const { earliest, latest } = date;
  if (earliest === undefined || latest === undefined) return undefined;
  if (date.precision === 'range' && toYear(earliest) !== toYear(latest)) return undefined;
  return toYear(midpoint(date) as number);
}

/** The middle of the interval as a day number, or the one end that is known; `undefined` for an undated one. */
export function midpoint({ earliest, latest }: DateInterval): number | undefined {
  if (earliest === undefined) return latest;
  if (latest === undefined) return earliest;
  return Math.floor((earliest + latest) / 2);
}

/** A day number (days since 1970-01-01) as a decimal year, for an axis. */
export function toDecimalYear(day: number): number {
  const year = toYear(day);
  const start = toDay(year, 1, 1);
  return year + (day - start) / (toDay(year + 1, 1, 1) - start);
}

/** In words: "August 2012", "1 August 2012", "about 2018", "by April 2011", "2012", "between 2015 and 2016", "no date". */
export function formatDate(text: string): string {
  if (text === 'undated') return 'no date';
  const [first = '', second] = text.split('/');
  if (second === undefined) return formatPoint(first);
  if (first === '..') return `by ${formatPoint(second)}`;
  if (second === '..') return `${formatPoint(first)} or later`;
  return `between ${formatPoint(first)} and ${formatPoint(second)}`;
}

/** A YAML reader’s `Date` (midnight UTC) as the `YYYY-MM-DD` it was written as. */
export function toDateText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
}

function parsePoint(text: string): DateInterval | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, yearText, monthText, dayText, tilde] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) return undefined;
  const precision: Precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const reach = tilde ? ABOUT_REACH[precision] : 0;
  const lastMonth = month ?? 12;
  return {
    text,
    precision,
    about: Boolean(tilde),
    earliest: toDay(year, month ?? 1, day ?? 1) - reach,
    latest: toDay(year, lastMonth, day ?? daysIn(year, lastMonth)) + reach,
  };
}

function formatPoint(point: string): string {
  const about = point.endsWith('~') ? 'about ' : '';
  const [year = '', month, day] = point.replace('~', '').split('-');
  const named = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${about}${day === undefined ? '' : `${Number(day)} `}${named}${year}`;
}

const toDay = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY_MS;
const toYear = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export type Precision = 'year' | 'month' | 'day';

export interface DateInterval {
  /** As written. */
  text: string;
  precision: Precision | 'range' | 'none';
  about: boolean;
  /** First day it can mean, in days since 1970-01-01; absent where nothing bounds it. */
  earliest?: number;
  /** Last day it can mean. */
  latest?: number;
}
