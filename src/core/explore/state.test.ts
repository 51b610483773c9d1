import { describe, expect, test } from 'vitest';
import { makeCase } from '../testing.ts';
import { toIndex } from './explorer-index.ts';
import { FACETS } from './facets.ts';
import { FIRST_STATE, formatState, orderOf, parseState, toggle, toggleColumn } from './state.ts';

const index = toIndex([
  { slug: 'a', caseStudy: makeCase({ sector: 'youth' }) },
  { slug: 'b', caseStudy: makeCase({ sector: 'leisure' }) },
], FACETS);
const read = (query: string) => parseState(new URLSearchParams(query), index);

describe('the address of a state', () => {
  test('is empty for what one sees first', () => {
    expect(formatState(FIRST_STATE, index)).toBe('');
    expect(read('')).toEqual(FIRST_STATE);
  });

  test('is written in readable words, values in the order of the list whatever order they were chosen in', () => {
    const chosen = new Map([['sector', ['leisure', 'youth']]]);
    expect(formatState({ ...FIRST_STATE, words: 'lost contract', chosen, order: { by: 'launched', reversed: true }, view: 'table' }, index))
      .toBe('?q=lost+contract&sector=youth&sector=leisure&sort=launched&order=reversed&view=table');
  });

  test('keeps what is known of an old or made-up address, and drops the rest', () => {
    const state = read('?sector=youth&sector=nonsense&nonsense=1&sort=nonsense&view=globe&more=-3&column=nonsense');
    expect([...state.chosen]).toEqual([['sector', ['youth']]]);
    expect(state).toMatchObject({ order: undefined, view: 'list', pages: 1 });
    expect(read('?more=99999999').pages).toBeLessThan(100);
    expect(read('?more=1.5').pages).toBe(1);
    expect(read(`?q=${'x'.repeat(9999)}`).words.length).toBeLessThan(1000);
  });

  test('can ask for a table of names alone', () => {
    expect(formatState({ ...FIRST_STATE, columns: [] }, index)).toBe('?column=name');
    expect(read('?column=name').columns).toEqual([]);
  });
});

describe('the order', () => {
  test('is by name without words and by relevance with them, until another is asked for', () => {
    expect(orderOf(read(''))).toEqual({ by: 'name' });
    expect(orderOf(read('?q=pensions'))).toEqual({ by: 'relevance' });
    expect(orderOf(read('?q=pensions&sort=name'))).toEqual({ by: 'name', reversed: false });
  });

  test('cannot be by relevance without words', () => {
    expect(orderOf(read('?sort=relevance'))).toEqual({ by: 'name' });
    expect(orderOf({ words: '', order: { by: 'relevance' } })).toEqual({ by: 'name' });
  });
});

test('a value is taken up and given up, and a facet with none is gone', () => {
  const one = toggle(new Map(), 'sector', 'youth');
  expect([...one]).toEqual([['sector', ['youth']]]);
  expect([...toggle(one, 'sector', 'youth')]).toEqual([]);
});

test('a column is added where it belongs in the table, and taken away', () => {
  expect(toggleColumn(['status', 'region'], 'sector')).toEqual(['status', 'sector', 'region']);
  expect(toggleColumn(['status', 'region'], 'status')).toEqual(['region']);
});
