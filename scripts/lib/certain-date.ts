/** Dates in forms that people write and that can only mean one thing. */
import { isDate } from '../../src/core/dates.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The date as `YYYY-MM-DD` or `YYYY-MM`, or `undefined` where it is in that form already, or could mean something else (`08/2012`, `1/8/2012`). */
export function toCertainDate(text: string): string | undefined {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{L}+),? (\d{4})$/u.exec(text.trim()) ?? [];
  if (year) return certain(year, MONTHS.findIndex((name) => name === month.toLowerCase() || name.slice(0, 3) === month.toLowerCase().replace(/\.$/, '')) + 1, day);
  const [, isoYear = '', isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  return isoYear && text !== `${isoYear}-${isoMonth}-${isoDay}` || /^\d{4}-\d-\d{1,2}$|^\d{4}-\d{2}-\d$/.test(text) ? certain(isoYear, Number(isoMonth), isoDay) : undefined;
}

function certain(year: string, month: number, day: string | undefined): string | undefined {
  const date = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return month > 0 && isDate(date) ? date : undefined;
}
