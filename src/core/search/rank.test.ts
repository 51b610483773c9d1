import { describe, expect, test } from 'vitest';
import { rankPages, type Found, type Way } from './rank.ts';

const found = (score: number, at: number[] = [], isNamed = false): Found => ({ score, at, isNamed });
const way = (pages: Record<string, Found>, weight = 1): Way => ({ weight, pages: new Map(Object.entries(pages)) });
const order = (...asked: Way[][]) => rankPages(asked, 100).map(({ id }) => id);

describe('pages are ranked', () => {
  test('by their score for the word', () => {
    expect(order([way({ low: found(1), high: found(2) })])).toEqual(['high', 'low']);
  });

  test('with those first that have all that is asked for', () => {
    expect(order([way({ both: found(2), one: found(5) })], [way({ both: found(2) })])).toEqual(['both', 'one']);
  });

  test('with a rare word counting for more than a common one', () => {
    const common = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`page-${index}`, found(3)]));
    const [first, second] = rankPages([[way({ ...common, rare: found(0) })], [way({ rare: found(3), only: found(3) })]], 100);
    expect([first?.id, second?.id]).toEqual(['rare', 'only']);
  });

  test('higher where the words stand close together', () => {
    expect(order([way({ apart: found(2, [1]), close: found(2, [1]) })], [way({ apart: found(2, [500]), close: found(2, [9]) })])).toEqual(['close', 'apart']);
  });

  test('lower for another way than was typed', () => {
    expect(order([way({ typed: found(2) }), way({ other: found(2) }, 0.7)])).toEqual(['typed', 'other']);
  });

  test('higher where their names have all of it', () => {
    expect(order([way({ page: found(3), named: found(2, [], true) })])).toEqual(['named', 'page']);
    expect(order([way({ page: found(3), half: found(2, [], true) })], [way({ page: found(3), half: found(2) })])).toEqual(['page', 'half']);
  });

  test('in steady order where they are worth the same, and not at all where nothing is asked', () => {
    expect(order([way({ b: found(1), a: found(1) })])).toEqual(['a', 'b']);
    expect(order()).toEqual([]);
  });
});

test('a page says where each thing stands in it and how much of the query it has', () => {
  const [page] = rankPages([[way({ page: found(1, [4]) }), way({ page: found(1, [2, 4]) }, 0.7)], [way({ other: found(0.1, [7]) })]], 100);
  expect(page).toMatchObject({ id: 'page', at: [[2, 4], []] });
  expect(page?.coverage).toBeCloseTo(0.5);
});
