import { expect, test } from 'vitest';
import { toCertainDate } from './certain-date.ts';

test.each([
  ['1 August 2012', '2012-08-01'], ['1st August 2012', '2012-08-01'], ['31 of May 2013', '2013-05-31'], ['August 2012', '2012-08'], ['aug 2012', '2012-08'], ['Sep. 2012', undefined],
  ['2012-8-1', '2012-08-01'], ['2012/08/01', '2012-08-01'], ['2012.8.1', '2012-08-01'], [' 2012-08-1 ', '2012-08-01'],
  ['08/2012', undefined], ['1/8/2012', undefined], ['01-08-2012', undefined], ['2012-08-01', undefined], ['2012-08', undefined], ['2012', undefined], ['2012~', undefined], ['undated', undefined],
  ['31 June 2012', undefined], ['1 Brumaire 2012', undefined], ['2012-13-01', undefined], ['spring 2012', undefined],
])('%j can only mean %j', (text, date) => expect(toCertainDate(text)).toBe(date));
