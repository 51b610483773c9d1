import { describe, expect, test } from 'vitest';
import { readGlossary } from '../casefile/read.ts';
import { readRegister } from '../casefile/read-register.ts';
import { readSound, refuseFaults } from './content-files.ts';

const issue = (message: string) => ({ code: 'schema-missing' as const, path: ['term'], message, fix: 'Add it.', at: { line: 2, column: 3 } });

describe('a fault stops the build', () => {
  test('and all are told, each with its file and place', () => {
    expect(() => refuseFaults([{ name: 'cases/a.mdx', issues: [issue('is missing.')] }, { name: 'cases/b.mdx', issues: [] }, { name: 'glossary.yml', issues: [issue('is gone.')] }])).toThrowErrorMatchingInlineSnapshot(`
      [Error: The content has faults, so the build stops.
      content/cases/a.mdx:2:3: term: is missing. Add it.
      content/glossary.yml:2:3: term: is gone. Add it.]
    `);
  });
  test('and nothing else does', () => expect(() => refuseFaults([{ name: 'cases/a.mdx', issues: [] }])).not.toThrow());
});

describe('a file of the content', () => {
  test.each([['glossary.yml', readGlossary], ['register.yml', readRegister]] as const)('%s is read', async (name, read) => expect(Object.keys((await readSound<object>(name, read)))).not.toEqual([]));
  test('that is not there is a fault', () => expect(readSound('nothing.yml', readGlossary)).rejects.toThrow('content/nothing.yml:1:1: There is no such file.'));
  test('that has a fault is one', () => expect(readSound('glossary.yml', (bytes) => readGlossary(new TextEncoder().encode(new TextDecoder().decode(bytes).replace('term:', 'terms:'))))).rejects.toThrow(/content\/glossary\.yml:\d+:\d+: [a-z0-9-]+\.term: is missing\./));
});
