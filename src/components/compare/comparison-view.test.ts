import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toGroups } from '../../core/compare/rows.ts';
import { makeCompared } from '../../core/compare/testing.ts';
import { makeChallenge, makeFact, makeFinding, makeSource } from '../../core/testing.ts';
import { elementsIn, attribute, textOf } from '../../../scripts/site/read-site.ts';
import { comparisonHtml } from './comparison-view.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&';
const TODAY = 2026.9;
const drawn = (...cases: ReturnType<typeof makeCompared>[]) => elementsIn(parseFragment(comparisonHtml(cases, toGroups(cases), TODAY).text));

describe('whatever a contributor writes', () => {
  const texts = {
    name: HOSTILE, services: [HOSTILE], parent: { name: HOSTILE, kind: 'council' as const },
    place: { town: HOSTILE }, status: { note: HOSTILE, says: HOSTILE },
    sources: { 'example-2024': makeSource({ publisher: HOSTILE }) },
    facts: [makeFact({ value: HOSTILE, unit: HOSTILE, says: HOSTILE, derived: HOSTILE })],
    findings: [makeFinding({ statement: HOSTILE, says: HOSTILE })],
    challenges: [makeChallenge({ what: HOSTILE, how_met: HOSTILE, says: HOSTILE })],
    gaps: [{ gap: HOSTILE, sought: '2026-11-23' }],
  };

  test('is text, and never an element or an attribute', () => {
    const elements = drawn(makeCompared('a', texts), makeCompared('b'));
    expect(elements.filter(({ tagName, attrs }) => tagName === 'img' || attrs.some(({ name }) => /^on|^style$/.test(name)))).toEqual([]);
    expect(elements.filter((element) => element.tagName === 'td' && textOf(element).includes(HOSTILE)).length).toBeGreaterThan(8);
  });
});

describe('a group', () => {
  const a = makeCompared('a', { facts: [makeFact({ about: 'contract_length', value: 'five years', unit: undefined }), makeFact({ about: 'premises', value: 'leased', unit: undefined })] });
  const b = makeCompared('b', { facts: [makeFact({ about: 'premises', value: 'leased', unit: undefined })] });
  const terms = drawn(a, b).find((element) => attribute(element, 'aria-labelledby') === 'terms');
  const tables = terms ? elementsIn(terms).filter(({ tagName }) => tagName === 'table') : [];

  test('shows first what differs, then what is the same, then what is known of neither', () => {
    expect(tables.map((table) => textOf(elementsIn(table)[0] as never))).toEqual(['Terms of the deal: What differs', 'Terms of the deal: The same for both', 'Terms of the deal: Not known for either of them']);
    expect(tables.map((table) => elementsIn(table).flatMap((element) => attribute(element, 'data-row') ?? []))).toMatchObject([['contract_length'], ['premises'], expect.arrayContaining(['pension_arrangement', 'vat_position'])]);
  });

  test('prints not known where one of them says nothing, under the name of its case', () => {
    const cell = elementsIn(tables[0] as never).find((element) => attribute(element, 'data-case') === 'b');
    expect(elementsIn(cell as never).filter(({ tagName }) => tagName === 'p').map(textOf)).toEqual(['B', 'not known']);
  });

  test('keeps the roles of its tables, which narrow screens show as blocks', () => {
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' } as const;
    for (const element of elementsIn(terms as never)) {
      const role = roles[element.tagName as keyof typeof roles];
      if (role) expect(attribute(element, 'role')).toBe(role);
      if (element.tagName === 'th') expect(attribute(element, 'role')).toBe(attribute(element, 'scope') === 'col' ? 'columnheader' : 'rowheader');
    }
  });

  test('with nothing recorded for any of them says that this is not the same as nothing', () => {
    const wrong = drawn(a, b).find((element) => attribute(element, 'aria-labelledby') === 'went-wrong');
    expect(wrong && textOf(wrong)).toContain('That does not mean that there was nothing.');
  });
});

test('all lives are drawn on one axis, with their years, launches and ends in words beside them', () => {
  const ended = makeCompared('a', { status: { now: 'returned-in-house', on: '2020-06' } });
  const elements = drawn(ended, makeCompared('b', { timeline: [{ date: '2015', stage: 'idea', event: 'An idea.', source: 'example-2024', says: 'an idea' }] }));
  const lives = elements.filter((element) => attribute(element, 'class') === 'life');
  const grids = lives.map((life) => elementsIn(life).filter((element) => attribute(element, 'class') === 'life-grid').map((line) => attribute(line, 'x1')));
  expect(grids).toHaveLength(2);
  expect(grids[0]).toEqual(grids[1]);
  expect(elements.filter(({ tagName }) => tagName === 'use').map((mark) => attribute(mark, 'href'))).toEqual(['#mark-launch', '#mark-returned']);
  expect(elements.filter((element) => attribute(element, 'class') === 'life-words').map(textOf)).toEqual(['A Launched April 2011. Returned in-house, June 2020.', 'B Launch not known. Trading when last seen, 2024.']);
});
