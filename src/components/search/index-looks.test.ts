import { expect, test } from 'vitest';
import { makeFacetReader, runsOf, splitWords } from './index-looks.ts';

test('places are a phrase where so many follow one another', () => {
  expect(runsOf([3, 4, 9, 12, 13, 14], 2)).toEqual([3, 4, 12, 13, 14]);
  expect(runsOf([3, 4, 9], 3)).toEqual([]);
  expect(runsOf([7], 1)).toEqual([7]);
});

test('words are counted as Pagefind counts them', () => {
  expect(splitWords('one two\nthree')).toEqual(['one', 'two', 'three']);
  expect(splitWords('one\u200B two &lt;b&gt;\u200Bthree')).toEqual(['one', ' two <b>', 'three']);
});

test('the values of filters are read from a page’s name, in order of the alphabet', () => {
  const read = makeFacetReader({ status: { Trading: 3, Ceased: 1 }, kind: { Studies: 1, 'Case studies': 4 } });
  expect([...read('en_1234567' + '01' + '02')]).toEqual([['kind', 'Case studies'], ['status', 'Trading']]);
  expect([...read('en_1234567' + '02' + '00')]).toEqual([['kind', 'Studies']]);
});
