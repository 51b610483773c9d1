import { expect, test } from 'vitest';
import { keepFirst, splitJudged, toPageKey } from './page-key.ts';

test.each([
  ['http://127.0.0.1:4321/cases/epic-cic/?mark=pension&mark=Pensions#pensions-on-transfer', 'cases/epic-cic'],
  ['/what-works/factors/pensions/', 'what-works/factors/pensions'],
  ['/glossary/#tupe', 'glossary#tupe'],
  ['/glossary/?mark=TUPE#tupe', 'glossary#tupe'],
  ['/', 'home'],
])('the address %s is the answer %s', (address, key) => {
  expect(toPageKey(address)).toBe(key);
});

test('a judgement names a page, and a part of it where there is one; a term has no parts', () => {
  expect(splitJudged('cases/epic-cic#pensions-on-transfer')).toEqual({ key: 'cases/epic-cic', part: 'pensions-on-transfer' });
  expect(splitJudged('studies/how-many-mutuals')).toEqual({ key: 'studies/how-many-mutuals', part: undefined });
  expect(splitJudged('glossary#tupe')).toEqual({ key: 'glossary#tupe', part: undefined });
});

test('of several hits on one page the first counts', () => {
  expect(keepFirst(['a', 'b', 'a', 'c', 'b'])).toEqual(['a', 'b', 'c']);
});
