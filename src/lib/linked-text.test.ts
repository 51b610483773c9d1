import { describe, expect, test } from 'vitest';
import { makeTermFinder } from './linked-text.ts';

const source = { url: 'https://example.org/', title: 'Title', publisher: 'Publisher', says: 'words' };
const finder = makeTermFinder({
  cic: { term: 'Community interest company', also: ['CIC'], meaning: 'A company.', sources: [source] },
  retender: { term: 'Retender', meaning: 'A tender again.', sources: [source] },
});
const terms = (text: string) => finder.read().split(text).filter(({ term }) => term).map(({ text: words, term }) => `${words}=${term}`);

describe('a glossary term', () => {
  test('is found in any of its spellings, with or without a capital or a plural', () => {
    expect(terms('A CIC.')).toEqual(['CIC=cic']);
    expect(terms('Two community interest companies, no: a community interest company.')).toEqual(['community interest company=cic']);
    expect(terms('The retenders came.')).toEqual(['retenders=retender']);
  });

  test('is not found inside another word, nor an acronym in other letters', () => {
    expect(terms('The cic and MCICS and pretender.')).toEqual([]);
  });

  test('is linked once in a reading, across its texts', () => {
    const reading = finder.read();
    reading.split('A CIC.');
    expect(reading.split('Another CIC.')).toEqual([{ text: 'Another CIC.' }]);
    expect([...reading.used]).toEqual(['cic']);
  });

  test('leaves every character of the text in place', () => {
    const text = 'A CIC lost a retender.';
    expect(finder.read().split(text).map((run) => run.text).join('')).toBe(text);
  });
});
