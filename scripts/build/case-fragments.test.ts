import { expect, test } from 'vitest';
import { listFragments, textsOf } from './case-fragments.ts';

test('lists the fragments of each case in the order of the cases, and none of other pages', () => {
  const fragments = [
    { id: 'en_3', url: '/cases/b/' }, { id: 'en_2', url: '/cases/b/#visits-2016' }, { id: 'en_1', url: '/cases/a/' },
    { id: 'en_4', url: '/studies/a/' }, { id: 'en_5', url: '/cases/by/sector/youth/' }, { id: 'en_6', url: '/cases/gone/' },
  ];
  expect(listFragments(fragments, ['a', 'b', 'c'])).toBe('en_1\nen_2 en_3\n\n');
});

test('refuses an index in which no case is found', () => {
  expect(() => listFragments([{ id: 'en_1', url: '/about/' }], ['a'])).toThrow(/No fragment/);
});

test('gives the text of each case in the order of the cases, and refuses an index that lacks one', () => {
  const fragments = ['b', 'a'].map((slug) => ({ id: `en_${slug}`, url: `/cases/${slug}/`, content: `text of ${slug}`, meta: { title: slug.toUpperCase(), also: 'Other' } }));
  expect(textsOf(fragments, ['a', 'b'])).toEqual([{ name: 'A Other', text: 'text of a' }, { name: 'B Other', text: 'text of b' }]);
  expect(() => textsOf(fragments, ['c'])).toThrow('"c" is not in the search index');
});
