import { describe, expect, test } from 'vitest';
import { makeCase } from '../testing.ts';
import { findNames, foundBy, readNames, toNameRow } from './names.ts';

const named = (slug: string, name: string, ...also: string[]) => toNameRow({ slug, caseStudy: makeCase({ name, also_known_as: also }) });
const NAMES = readNames([
  named('bristol', 'Bristol Community Health', 'BCH', 'Bristol Community Health C.I.C.'),
  named('care-plus', 'Care Plus Group'),
  named('city', 'City Health Care Partnership CIC', 'CHCP'),
  named('lewisham', 'Youth First'),
  named('sirona', 'Sirona care & health', 'Community Health and Care Services CIC'),
  named('voila', 'Voilà Young People’s Services'),
]);
const found = (typed: string) => findNames(NAMES, typed).map(({ slug }) => slug);

describe('a case is found', () => {
  test('by the beginnings of words of its name, in any order and case, with marks or without', () => {
    expect(found('sir')).toEqual(['sirona']);
    expect(found('PARTNER city')).toEqual(['city']);
    expect(found('Sirona care and')).toEqual([]);
    expect(found('sirona care health')).toEqual(['sirona']);
    expect(found('voila peoples')).toEqual(['voila']);
  });

  test('by another name, which is then told', () => {
    expect(found('chcp')).toEqual(['city']);
    expect(foundBy(NAMES[2] as never, 'chcp')).toBe('CHCP');
    expect(foundBy(NAMES[2] as never, 'city')).toBeUndefined();
    expect(found('health CIC')).toEqual(['city', 'bristol', 'sirona']);
  });

  test('not by the middle of a word, nor by words of two names together', () => {
    expect(found('irona')).toEqual([]);
    expect(found('sirona services')).toEqual([]);
  });
});

test('names that begin as typed come first, then names with the words, then other names', () => {
  expect(found('care')).toEqual(['care-plus', 'city', 'sirona']);
  expect(found('community')).toEqual(['bristol', 'sirona']);
});

test('nothing typed finds all, in their order', () => {
  expect(found('  ')).toEqual(NAMES.map(({ slug }) => slug));
});

test('a choice says the sector and the place', () => {
  expect(NAMES[0]?.about).toBe('Community health, Exampleton');
});
