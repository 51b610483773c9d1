import { expect, test } from 'vitest';
import { makeFact, makeSource } from '../testing.ts';
import { toGroups } from './rows.ts';
import { makeCompared } from './testing.ts';

test('a piece says the same after it was written as a file and read again', () => {
  const piece = makeCompared('a', { facts: [makeFact({ derived: 'by adding' })], status: { now: 'ceased', on: '2020-04' } });
  const read = JSON.parse(JSON.stringify(piece)) as typeof piece;
  expect(toGroups([read, read])).toEqual(toGroups([piece, piece]));
});

test('a piece carries the sources that it quotes, under their numbers on the case’s page, and no others', () => {
  const { sources } = makeCompared('a', { sources: { 'unused-2020': makeSource({ url: 'https://example.org/unused' }), 'example-2024': makeSource() } });
  expect(sources).toEqual({ 'example-2024': { number: 2, publisher: 'Example Care', published: '2024-05', url: 'https://example.org/history' } });
});

test('an entry that names another speaker than its source keeps its own', () => {
  expect(makeCompared('a', { facts: [makeFact({ speaker: 'staff-or-union' })] }).facts[0]?.speaker).toBe('staff-or-union');
});
