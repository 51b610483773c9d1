import { expect, test } from 'vitest';
import { caseFrontmatter, glossary } from './schema.ts';
import { schemaKeys } from './schema-keys.ts';

test('the keys of the whole, in the order of the schema', () => expect(schemaKeys(caseFrontmatter, []).slice(0, 3)).toEqual(['name', 'also_known_as', 'form']));
test('of an object, of an entry of a list that may be left out, and of an entry of a record', () => {
  expect(schemaKeys(caseFrontmatter, ['place'])).toEqual(['town', 'region', 'nation']);
  expect(schemaKeys(caseFrontmatter, ['gaps', 3])).toEqual(['gap', 'sought']);
  expect(schemaKeys(caseFrontmatter, ['findings', 0, 'also', 1])).toEqual(['source', 'says']);
  expect(schemaKeys(glossary, ['cic', 'sources', 0])).toEqual(['url', 'title', 'publisher', 'says']);
});
test('none where keys are the author’s own, or where nothing has keys', () => {
  expect(schemaKeys(caseFrontmatter, ['sources'])).toEqual([]);
  expect(schemaKeys(caseFrontmatter, ['name', 'x'])).toEqual([]);
});
