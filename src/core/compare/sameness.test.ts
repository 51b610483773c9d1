import { describe, expect, test } from 'vitest';
import { makeChallenge, makeFact } from '../testing.ts';
import { toGroups } from './rows.ts';
import { splitRows } from './sameness.ts';
import { makeCompared, rowOf } from './testing.ts';
import type { ComparedCase } from './compared-case.ts';

const withLength = (slug: string, ...values: string[]) => makeCompared(slug, { facts: values.map((value) => makeFact({ about: 'contract_length', value, unit: undefined, as_of: `201${slug.length}` })) });
const placeOf = (...cases: ComparedCase[]) => {
  const { different, same } = splitRows([rowOf(cases, 'terms', 'contract_length')]);
  return different.length > 0 ? 'different' : same.length > 0 ? 'same' : 'unknown';
};

describe('a row', () => {
  test('is the same where all say the same words, whatever their dates, capitals and order', () => {
    expect(placeOf(withLength('a', 'five years'), withLength('bb', 'Five years.'))).toBe('same');
    expect(placeOf(withLength('a', 'five years', 'three years'), withLength('b', 'three years', 'five years'))).toBe('same');
  });

  test('differs where one says something else, more, or nothing', () => {
    expect(placeOf(withLength('a', 'five years'), withLength('b', 'three years'))).toBe('different');
    expect(placeOf(withLength('a', 'five years'), withLength('b', 'five years', 'three years'))).toBe('different');
    expect(placeOf(withLength('a', 'five years'), withLength('b'))).toBe('different');
    expect(placeOf(withLength('a', 'five years'), withLength('b', 'five years'), withLength('c'))).toBe('different');
  });

  test('is not known where nobody says anything, even if a gap speaks of it', () => {
    expect(placeOf(withLength('a'), withLength('b'))).toBe('unknown');
    expect(placeOf(withLength('a'), makeCompared('b', { gaps: [{ gap: 'The length of its contract was not found.', sought: '2026-11-23' }] }))).toBe('unknown');
  });

  test('differs where a difficulty of one of them is about it', () => {
    expect(placeOf(withLength('a'), makeCompared('b', { challenges: [makeChallenge({ challenge: 'contract-length' })] }))).toBe('different');
  });
});

test('every row of a group stands in one of the three, and each keeps the order of the rows', () => {
  const cases = [withLength('a', 'five years'), withLength('b')];
  for (const { rows } of toGroups(cases)) {
    const { different, same, unknown } = splitRows(rows);
    for (const part of [different, same, unknown]) expect(part).toEqual(rows.filter((row) => part.includes(row)));
    expect(different.length + same.length + unknown.length).toBe(rows.length);
  }
});
