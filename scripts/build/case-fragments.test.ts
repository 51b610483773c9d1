import { expect, test } from 'vitest';
import { listFragments } from './case-fragments.ts';

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
