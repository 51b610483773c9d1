import { expect, test } from 'vitest';
import { formatAmount, formatNumber } from './amounts.ts';

test.each([
  [1300, 'people', '1,300 people'],
  [9_900_000, 'GBP a year', '£9.9 million a year'],
  [500_000, 'GBP', '£500,000'],
  [-250_000, 'GBP', '−£250,000'],
  [34, '%', '34%'],
  [34, '% of staff', '34% of staff'],
  ['almost 400', 'employees', 'almost 400 employees'],
  ['£6m', 'GBP', '£6m'],
  [12, undefined, '12'],
])('%s with unit %s is written "%s"', (value, unit, words) => {
  expect(formatAmount(value, unit)).toBe(words);
});

test('millions are written only where nothing is lost', () => {
  expect(formatNumber(1_234_567)).toBe('1,234,567');
  expect(formatNumber(1_230_000)).toBe('1.23 million');
  expect(formatNumber(999_999)).toBe('999,999');
  expect(formatNumber(1_000_000)).toBe('1 million');
});
