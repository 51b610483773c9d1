import { describe, expect, test } from 'vitest';
import { findPassages } from './passages.ts';
import type { PagefindData } from './pagefind.ts';

const TEXT = 'Suffolk Libraries What changed. Visits rose. Staff shares fell. What went wrong. A lost tender for staff.';
const words = TEXT.split(' ');
const at = (word: string, nth = 0) => words.map((each, index) => (each.startsWith(word) ? index : -1)).filter((index) => index >= 0)[nth] as number;
const page = (...hits: number[]): PagefindData => ({
  url: '/cases/suffolk-libraries/', content: TEXT, excerpt: '', meta: { title: 'Suffolk Libraries' }, locations: hits,
  weighted_locations: hits.map((location) => ({ weight: 1, balanced_score: 100, location })),
  anchors: [
    { element: 'h2', id: 'what-changed-title', text: 'What changed', location: at('What') },
    { element: 'li', id: 'visits-2016', text: 'Visits rose.', location: at('Visits') },
    { element: 'li', id: 'shares-2017', text: 'Staff shares fell.', location: at('Staff') },
    { element: 'h2', id: 'what-went-wrong-title', text: 'What went wrong', location: at('What', 1) },
    { element: 'li', id: 'tender-2018', text: 'A lost tender for staff.', location: at('A') },
  ],
});

describe('the passages of a hit', () => {
  test('are the parts with ids in which the words stand, each called by what it is', () => {
    expect(findPassages(page(at('Visits'), at('lost'))).map(({ kind, id }) => [kind, id])).toEqual([['Finding', 'visits-2016'], ['Challenge', 'tender-2018']]);
  });

  test('put a part with more of the words before one that has a word more often', () => {
    expect(findPassages(page(at('staff.'), at('Staff'), at('shares')))[0]?.id).toBe('shares-2017');
  });

  test('mark the words that matched and no others', () => {
    const [first] = findPassages(page(at('tender')));
    expect(first?.runs.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['tender']);
    expect(first?.matchedWords).toEqual(['tender']);
  });

  test('are the start of the page where nothing in particular matched', () => {
    expect(findPassages(page())).toMatchObject([{ id: undefined, kind: '' }]);
  });
});
