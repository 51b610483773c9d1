import { describe, expect, test } from 'vitest';
import { formatDate, isBefore, isDate, midpoint, parseDate, toDateText, toDecimalYear, yearOf, type DateInterval } from './dates.ts';

const parse = (text: string): DateInterval => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is not a date`);
  return date;
};

describe('what is a date', () => {
  test.each(['2012', '2012-08', '2012-08-01', '2012~', '2012-08~', '2011/2012', '../2012-04', '2012/..', 'undated', '2024-02-29'])('%s is', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each(['', '12', '2012-13', '2012-00', '2012-02-30', '2023-02-29', '2012-8', '2012/2011', '../..', '2012/2013/2014', 'about 2012', '2012 '])('%j is not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a date keeps its precision', () => {
  test('a year is an interval of a year', () => {
    const { earliest, latest } = parse('2012');
    expect((latest as number) - (earliest as number)).toBe(365);
  });

  test('a month ends on its last day', () => {
    expect(parse('2012-02').latest).toBe(parse('2012-02-29').latest);
  });

  test('"about" a year reaches a year each way', () => {
    expect(parse('2012~').earliest).toBe((parse('2012').earliest as number) - 365);
  });

  test('an open end stays open', () => {
    expect(parse('2012/..').latest).toBeUndefined();
    expect(parse('../2012').earliest).toBeUndefined();
  });

  test('a year is known only where it can be one alone', () => {
    expect(yearOf(parse('2012-08'))).toBe(2012);
    expect(yearOf(parse('2012~'))).toBe(2012);
    expect(yearOf(parse('2011/2012'))).toBeUndefined();
    expect(yearOf(parse('../2012'))).toBeUndefined();
  });

  test('undated has no middle', () => {
    expect(midpoint(parse('undated'))).toBeUndefined();
  });
});

describe('order', () => {
  test('one date is before another only where that is certain', () => {
    expect(isBefore(parse('2011'), parse('2012-01'))).toBe(true);
    expect(isBefore(parse('2012'), parse('2012-06'))).toBe(false);
    expect(isBefore(parse('../2011'), parse('2012'))).toBe(true);
    expect(isBefore(parse('2011/..'), parse('2012'))).toBe(false);
  });
});

test.each([
  ['2012', '2012'], ['2012-08', 'August 2012'], ['2012-08-01', '1 August 2012'], ['2012~', 'about 2012'], ['2011/2012', 'between 2011 and 2012'],
  ['../2011-04', 'by April 2011'], ['2014/..', '2014 or later'], ['undated', 'no date'],
])('%s is written "%s"', (text, words) => {
  expect(formatDate(text)).toBe(words);
});

test('the middle of a year lies half way along it on an axis', () => {
  expect(toDecimalYear(parse('2012-07-02').earliest as number)).toBeCloseTo(2012.5, 2);
});

test('a YAML reader’s Date becomes the text it was written as', () => {
  expect(toDateText(new Date('2012-08-01T00:00:00Z'))).toBe('2012-08-01');
  expect(toDateText(2012)).toBe('2012');
  expect(toDateText('2012-08')).toBe('2012-08');
});
