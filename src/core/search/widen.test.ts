import { describe, expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { widenQuery } from './widen.ts';

const GROUPS = [
  { same: ['TUPE', 'staff transfer', 'transfer of undertakings'], also: ['transferred staff'] },
  { same: ['lost contract'], typed: ['lose contract'], also: ['contract was not renewed'] },
  { same: ['in-house', 'in house'] },
  { same: ['contract', 'agreement'] },
  { same: ['went bust'], also: ['wound up'] },
  { same: ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] },
];
const conceptsOf = (query: string) => widenQuery(readQuery(query), GROUPS).map(({ typed, others }) => [typed.map(({ text }) => text).join(' '), ...others.map(({ text }) => text)]);

describe('a query is widened', () => {
  test.each([
    ['TUPE', [['TUPE', 'staff transfer', 'transfer of undertakings', 'transferred staff']]],
    ['Staff transfers in Hull', [['Staff transfers', 'TUPE', 'transfer of undertakings', 'transferred staff'], ['Hull']]],
    ['what if we lose the contract?', [['lose contract', 'lost contract', 'contract was not renewed']]],
    ['In-House', [['In-House', 'in house']]],
    ['in house', [['in house', 'in-house']]],
    ['agreements', [['agreements', 'contract']]],
  ])('%j to %j', (query, concepts) => {
    expect(conceptsOf(query)).toEqual(concepts);
  });

  test('one way only where the other way is narrower', () => {
    expect(conceptsOf('went bust')).toEqual([['went bust', 'wound up']]);
    expect(conceptsOf('wound up')).toEqual([['wound'], ['up']]);
  });

  test('and not where it stands in quotation marks', () => {
    expect(conceptsOf('"TUPE"')).toEqual([['TUPE']]);
    expect(conceptsOf('"lose" contract')).toEqual([['lose'], ['contract', 'agreement']]);
  });

  test('by the longest way that it holds', () => {
    expect(conceptsOf('lost contract')).toEqual([['lost contract', 'contract was not renewed']]);
  });

  test('by no way that has the words themselves', () => {
    expect(conceptsOf('contract')).toEqual([['contract', 'agreement']]);
    expect(widenQuery(readQuery('pathfinder'), [{ same: ['mutual pathfinder', 'pathfinder'], also: ['pilot'] }])[0]?.others).toEqual([{ text: 'pilot', isSame: false }]);
  });

  test('by five ways at most', () => {
    expect(conceptsOf('three')).toEqual([['three', 'one', 'two', 'four', 'five', 'six']]);
  });

  test('to nothing where no group has a word of it', () => {
    expect(conceptsOf('Sirona')).toEqual([['Sirona']]);
    expect(conceptsOf('')).toEqual([]);
  });
});
