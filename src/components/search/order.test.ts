import { expect, test } from 'vitest';
import { orderHits } from './order.ts';

const hit = (url: string, title: string, also = '', isNamed = false) => ({ isNamed, page: { url, meta: { title, also } } });
const direction = hit('/glossary/#pensions-direction', 'Pensions Direction');
const factor = hit('/what-works/factors/pensions/', 'What happens to pensions?');
const tupe = hit('/glossary/#tupe', 'TUPE', 'Transfer of Undertakings, TUPE regulations');
const titles = (hits: { page: { meta: { title: string } } }[]) => hits.map(({ page }) => page.meta.title);

test('a term whose name only holds the word comes behind the pages', () => {
  expect(titles(orderHits([direction, factor], []))).toEqual(['What happens to pensions?', 'Pensions Direction']);
});

test('what bears the very name comes first', () => {
  expect(titles(orderHits([factor, { ...tupe, isNamed: true }], []))).toEqual(['TUPE', 'What happens to pensions?']);
});

test('a term that is another way of saying it keeps its place', () => {
  expect(titles(orderHits([tupe, factor], ['transfer of undertakings']))).toEqual(['TUPE', 'What happens to pensions?']);
  expect(titles(orderHits([tupe, factor], ['staff transfer']))).toEqual(['What happens to pensions?', 'TUPE']);
});
