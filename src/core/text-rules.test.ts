import { describe, expect, test } from 'vitest';
import { checkTexts, placeholderIn } from './text-rules.ts';

describe('what a template leaves behind', () => {
  test.each(['TODO', 'to be written: TBC', 'TBD.', 'Lorem ipsum dolor', 'xxx', 'XXXX', '<name of the body>', '…', ' ... ', '???', '-'])('%j is left over', (text) => expect(placeholderIn(text)).toBeTypeOf('string'));
  test.each(['They had much to do', 'a todo list', 'XX Corps', 'It went on … and on', 'fewer than 5 < 6', 'none'])('%j is text', (text) => expect(placeholderIn(text)).toBeUndefined());
});

describe('any text of the frontmatter', () => {
  test('a fault has the path of its text', () => expect(checkTexts({ gaps: [{ gap: 'TODO' }] })).toMatchObject([{ code: 'placeholder-text', path: ['gaps', 0, 'gap'] }]));
  test('somebody else’s words may hold what would be left over in ours', () => expect(checkTexts({ says: 'the date is TBC', title: 'TODO: a history', quote: 'xxx' })).toEqual([]));
  test('but not be nothing but dots', () => expect(checkTexts({ says: '[…]' })).toMatchObject([{ code: 'placeholder-text', path: ['says'] }]));
  test('a refused character is a fault in any words', () => expect(checkTexts({ says: 'a\u202Eb' })).toMatchObject([{ code: 'text-unsafe', path: ['says'] }]));
  test('only addresses are held to the rules of addresses', () => expect(checkTexts({ url: 'https://a@b.example/', title: 'write to a@b.example' })).toMatchObject([{ code: 'schema-invalid', path: ['url'] }]));
});
