import { describe, expect, test } from 'vitest';
import { findPassages } from './passages.ts';
import type { PagefindData } from './pagefind.ts';

const TEXT = 'Suffolk Libraries In a minute. The libraries came back. What changed. Visits rose. Staff shares fell. What went wrong. A lost tender for staff. Gaps 3 staff numbers';
const words = TEXT.split(' ');
const at = (word: string, nth = 0) => words.map((each, index) => (each.startsWith(word) ? index : -1)).filter((index) => index >= 0)[nth] as number;
const page: PagefindData = {
  url: '/cases/suffolk-libraries/', content: TEXT, meta: { title: 'Suffolk Libraries' }, filters: { kind: ['Case studies'] },
  anchors: [
    { element: 'h2', id: 'summary-title', text: 'In a minute', location: at('In') },
    { element: 'h2', id: 'what-changed-title', text: 'What changed', location: at('What') },
    { element: 'li', id: 'visits-2016', text: '', location: at('Visits') },
    { element: 'li', id: 'shares-2017', text: '', location: at('Staff') },
    { element: 'h2', id: 'what-went-wrong-title', text: 'What went wrong', location: at('What', 1) },
    { element: 'li', id: 'tender-2018', text: '', location: at('A') },
    { element: 'h2', id: 'gaps-title', text: 'Gaps 3', location: at('Gaps') },
  ],
  parts: { 'visits-2016': ['Finding · Access', 'says the press, 2016'], 'shares-2017': ['Finding · Growth'], 'tender-2018': ['Challenge · Tenders', 'says a sector body'] },
};

describe('the passages of a hit', () => {
  test('are the parts in which the words stand, each called by what it is and by who says it', () => {
    expect(findPassages(page, [[at('Visits')], [at('lost')]]).map(({ kind, by, id }) => [kind, by, id])).toEqual([
      ['Finding · Access', 'says the press, 2016', 'visits-2016'], ['Challenge · Tenders', 'says a sector body', 'tender-2018'],
    ]);
  });

  test('put a part with more of the things before one that has a thing more often', () => {
    expect(findPassages(page, [[at('staff.'), at('Staff')], [at('shares')]])[0]?.id).toBe('shares-2017');
  });

  test('put what nobody has published last, and call it by its heading without the count', () => {
    const found = findPassages(page, [[at('staff.'), at('staff', 1)]]);
    expect(found.map(({ kind }) => kind)).toEqual(['Challenge · Tenders', 'Gaps']);
  });

  test('mark the words that matched and no others', () => {
    const [first] = findPassages(page, [[at('tender')]]);
    expect(first?.runs.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['tender']);
    expect(first?.matchedWords).toEqual(['tender']);
  });

  test('are the short account where nothing but the name matched, and begin with it where the name was asked for', () => {
    expect(findPassages(page, [[at('Suffolk')]]).map(({ id }) => id)).toEqual(['summary-title']);
    expect(findPassages(page, [[at('Visits')]], true).map(({ id }) => id)).toEqual(['summary-title', 'visits-2016']);
  });

  test('are the start of a page without a short account, from behind its title', () => {
    const [first] = findPassages({ ...page, content: 'Case studies Suffolk Libraries. It is a company', anchors: [], parts: {} }, []);
    expect(first).toMatchObject({ id: undefined, kind: '', runs: [{ text: 'It is a company', matched: false }] });
    expect(findPassages({ ...page, content: 'A page of its own', anchors: [], parts: {} }, [])[0]?.runs).toEqual([{ text: 'A page of its own', matched: false }]);
  });

  test('do not repeat their heading or what they are about', () => {
    expect(findPassages(page, [[at('came')]])[0]?.runs.map(({ text }) => text)).toEqual(['The libraries', 'came', 'back.']);
    const about = { ...page, parts: { 'tender-2018': ['Challenge · A lost tender'] as [string] } };
    expect(findPassages(about, [[at('staff.')]])[0]?.runs.map(({ text }) => text)).toEqual(['for', 'staff.']);
  });
});
