import { expect, test } from 'vitest';
import { orderHits } from './order.ts';

const hit = (url: string, title: string, also = '') => ({ url, meta: { title, also } });
const direction = hit('/glossary/#pensions-direction', 'Pensions Direction');
const factor = hit('/what-works/factors/pensions/', 'What happens to pensions?');
const tupe = hit('/glossary/#tupe', 'TUPE', 'Transfer of Undertakings, TUPE regulations');
const epic = hit('/cases/epic-cic/', 'Epic CIC');
const titles = (hits: { meta: { title: string } }[]) => hits.map(({ meta }) => meta.title);

test('a term whose name only holds the word comes behind the pages', () => {
  expect(titles(orderHits([direction, factor], 'pensions'))).toEqual(['What happens to pensions?', 'Pensions Direction']);
});

test('a term, a case or another spelling that is the very name asked for comes first', () => {
  expect(titles(orderHits([factor, tupe], 'tupe'))[0]).toBe('TUPE');
  expect(titles(orderHits([factor, tupe], 'Transfer of undertakings'))[0]).toBe('TUPE');
  expect(titles(orderHits([factor, epic], 'epic cic'))[0]).toBe('Epic CIC');
});

test('the rest keeps its order', () => {
  expect(titles(orderHits([factor, epic], 'youth'))).toEqual(['What happens to pensions?', 'Epic CIC']);
});
