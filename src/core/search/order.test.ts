import { expect, test } from 'vitest';
import { orderPages } from './order.ts';

const order = (ids: string[], asked: string[] = []) => orderPages(ids.map((id) => ({ id })), 3, { isTerm: (id) => id.startsWith('term'), isAsked: (id) => asked.includes(id) }).map(({ id }) => id);

test('terms come behind the other pages that are shown with them, and no further', () => {
  expect(order(['term-1', 'a', 'term-2', 'b', 'term-3', 'c'])).toEqual(['a', 'term-1', 'term-2', 'b', 'c', 'term-3']);
});

test('a term that is what was asked for keeps its place', () => {
  expect(order(['term-1', 'a', 'term-2'], ['term-1'])).toEqual(['term-1', 'a', 'term-2']);
});

test('nothing is lost', () => {
  expect(order(['a'])).toEqual(['a']);
  expect(order([])).toEqual([]);
});
