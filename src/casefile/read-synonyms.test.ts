import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { readSynonyms } from './read-synonyms.ts';

const read = (text: string) => readSynonyms(new TextEncoder().encode(text)).issues.map((issue) => formatIssue('synonyms.yml', issue));

test('the synonyms of the content have no fault', async () => {
  const { value, issues } = readSynonyms(await readFile('content/synonyms.yml'));
  expect(issues).toEqual([]);
  expect(Object.keys(value ?? {}).length).toBeGreaterThan(30);
});

test('faults are told with their place', () => {
  expect(read('tupe:\n  same: [TUPE]\n')).toMatchInlineSnapshot(`
    [
      "synonyms.yml:1:1: tupe: has one way of saying it only. Add another, or leave the group out.",
    ]
  `);
  expect(read('tupe:\n  same: [TUPE, TUPE]\n  aslo: [x]\n')).toMatchInlineSnapshot(`
    [
      "synonyms.yml:3:3: tupe.aslo: is not a field. Delete it; fields: src/core/schema.ts",
    ]
  `);
  expect(read('tupe:\n  same: [TUPE, staff transfer]\nmove:\n  same: [move, Staff transfer]\n')).toMatchInlineSnapshot(`
    [
      "synonyms.yml:4:16: move.same.1: "Staff transfer" is a way of "tupe" too. Leave it to one of the two, or once.",
    ]
  `);
  expect(read('tupe: &a\n  same: [TUPE, staff transfer]\n')[0]).toMatch(/an anchor/);
});
