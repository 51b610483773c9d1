import { expect, test } from 'vitest';
import { checkSynonyms, synonyms } from './synonyms-schema.ts';

const TUPE = { same: ['TUPE', 'staff transfer'], also: ['transferred staff'] };

test('groups of ways are accepted', () => {
  expect(synonyms.safeParse({ tupe: TUPE }).success).toBe(true);
  expect(checkSynonyms({ tupe: TUPE, cic: { same: ['CIC'], also: ['transferred staff'] } })).toEqual([]);
});

test.each<[unknown, (string | number)[]]>([
  [{ tupe: { same: [] } }, ['tupe', 'same']],
  [{ tupe: { same: ['…', 'TUPE'] } }, ['tupe', 'same', 0]],
  [{ tupe: { same: ['one two three four five six seven', 'TUPE'] } }, ['tupe', 'same', 0]],
  [{ tupe: { ...TUPE, other: [] } }, ['tupe']],
])('%j is refused at %j', (value, path) => {
  expect(synonyms.safeParse(value).error?.issues[0]?.path).toEqual(path);
});

test('a way of two groups, a way that stands twice and a group of one way are told', () => {
  const issues = checkSynonyms({ tupe: TUPE, move: { same: ['Staff Transfer', 'staff-transfer'], also: ['STAFF-transfer'] }, lone: { same: ['lone'] } });
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'move.same.0: "Staff Transfer" is a way of "tupe" too.',
    'move.also.0: "STAFF-transfer" is a way of "move" too.',
    'lone: has one way of saying it only.',
  ]);
});
