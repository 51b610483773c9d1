import { describe, expect, test } from 'vitest';
import { isSuccess, mean, measureGain, quantile } from './measures.ts';

const GRADES = new Map([['wanted', 3], ['useful', 2], ['related', 1]]);

describe('the gain of a ranking', () => {
  test('is 1 in the best order, whatever of no use comes after', () => {
    expect(measureGain(['wanted', 'useful', 'related', 'other'], GRADES)).toBe(1);
  });

  test('is that of the formula, worked by hand', () => {
    // (3/log2(2) + 7/log2(3)) of (7/log2(2) + 3/log2(3) + 1/log2(4)): 7.4165 of 9.3928
    expect(measureGain(['useful', 'wanted'], GRADES)).toBeCloseTo(0.7896, 4);
  });

  test('counts what comes first for more', () => {
    expect(measureGain(['other', 'wanted'], GRADES)).toBeLessThan(measureGain(['wanted', 'other'], GRADES));
  });

  test('looks at ten, and asks for no more than ten', () => {
    const many = new Map(Array.from({ length: 12 }, (_, index) => [`page-${index}`, 2]));
    const all = [...many.keys()];
    expect(measureGain(all.slice(0, 10), many)).toBe(1);
    expect(measureGain([...Array.from({ length: 10 }, (_, index) => `other-${index}`), ...all], many)).toBe(0);
  });

  test('is 0 of nothing found and where there is nothing to find', () => {
    expect(measureGain([], GRADES)).toBe(0);
    expect(measureGain(['other'], new Map())).toBe(0);
  });
});

test('a success is a first answer that is wanted or useful', () => {
  expect(isSuccess(['useful', 'other'], GRADES)).toBe(true);
  expect(isSuccess(['related', 'wanted'], GRADES)).toBe(false);
  expect(isSuccess([], GRADES)).toBe(false);
});

test('means and quantiles, of none too', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
  expect(quantile([5, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([5, 1, 3, 2], 0.95)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});
