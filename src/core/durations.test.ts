import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, type DateInterval } from './dates.ts';
import { daysBetween, durationsOf, formatMonths, medianOf } from './durations.ts';
import type { CaseEvent } from './schema.ts';

const between = (from: string, to: string) => daysBetween(parseDate(from) as DateInterval, parseDate(to) as DateInterval);
const timed = (slug: string, ...events: [CaseEvent['stage'], string][]) =>
  ({ slug, caseStudy: { timeline: events.map(([stage, date]) => ({ stage, date, event: 'It happened.', source: 'page-2020', says: 'It happened.' })) } });

describe('the time between two dates', () => {
  it('is one number for two days', () => {
    expect(between('2012-08-01', '2012-08-31')).toEqual({ fewest: 30, most: 30 });
  });

  it('is an interval for months and years', () => {
    expect(between('2012-01', '2012-03')).toEqual({ fewest: 30, most: 90 });
    expect(between('2011', '2012-08-01')).toEqual({ fewest: 214, most: 578 });
  });

  it('is never less than nothing where the dates overlap', () => {
    expect(between('2012', '2012-08')).toEqual({ fewest: 0, most: 243 });
  });

  it('is nothing where they certainly stand the other way round', () => {
    expect(between('2013', '2012')).toBeUndefined();
  });

  it('is open where a date is', () => {
    expect(between('../2011', '2012-01-01')).toEqual({ fewest: 1, most: undefined });
  });

  it('always holds the time between any two days that the dates can mean', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2024 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(fc.property(month, month, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (a, b, dayA, dayB) => {
      const text = ([year, number]: [number, number]) => `${year}-${String(number).padStart(2, '0')}`;
      const pad = (day: number) => String(day).padStart(2, '0');
      const exact = (Date.parse(`${text(b)}-${pad(dayB)}`) - Date.parse(`${text(a)}-${pad(dayA)}`)) / 86_400_000;
      fc.pre(exact >= 0);
      const { fewest, most } = between(text(a), text(b)) ?? { fewest: Number.NaN, most: Number.NaN };
      expect([fewest <= exact, exact <= (most as number)]).toEqual([true, true]);
    }));
  });
});

describe('durations of cases', () => {
  it('take the first event of each stage, shortest first', () => {
    const { measured } = durationsOf([
      timed('slow', ['idea', '2009-01-01'], ['launch', '2012-01-01']),
      timed('quick', ['idea', '2011-01-01'], ['idea', '2011-06-01'], ['launch', '2011-12-31'], ['launch', '2013-01-01']),
    ], 'idea', 'launch');
    expect(measured.map(({ slug, fewest, most }) => [slug, fewest, most])).toEqual([['quick', 364, 364], ['slow', 1095, 1095]]);
  });

  it('leave out, with why, those that cannot say', () => {
    const { leftOut, measured } = durationsOf([
      timed('a', ['launch', '2012']), timed('b', ['idea', '2012']), timed('c', ['idea', 'undated'], ['launch', '2012']),
      timed('d', ['idea', '../2010'], ['launch', '2012']), timed('e', ['idea', '2013'], ['launch', '2012']),
    ], 'idea', 'launch');
    expect(measured).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual(['no-start', 'no-end', 'undated', 'open', 'order']);
  });

  it('have a median that is an interval', () => {
    expect(medianOf([{ fewest: 1, most: 9 }, { fewest: 4, most: 4 }, { fewest: 6, most: 20 }])).toEqual({ fewest: 4, most: 9 });
    expect(medianOf([{ fewest: 2, most: 2 }, { fewest: 4, most: 8 }])).toEqual({ fewest: 3, most: 5 });
    expect(medianOf([])).toBeUndefined();
  });

  it('are said in months', () => {
    expect(formatMonths({ fewest: 365, most: 365 })).toBe('12 months');
    expect(formatMonths({ fewest: 365, most: 457 })).toBe('12 to 15 months');
    expect(formatMonths({ fewest: 0, most: 60 })).toBe('up to 2 months');
    expect(formatMonths({ fewest: 30, most: 30 })).toBe('1 month');
    expect(formatMonths({ fewest: 0, most: 9 })).toBe('under a month');
  });
});
