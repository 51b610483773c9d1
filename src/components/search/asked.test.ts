import { expect, test } from 'vitest';
import { askedHtml } from './asked.ts';

const hrefOf = (query: string, isExact: boolean) => `?q=${encodeURIComponent(query)}${isExact ? '&exact=1' : ''}`;
const lines = (typed: string, isExact: boolean, answer: Partial<Parameters<typeof askedHtml>[2]>) => askedHtml(typed, isExact, { others: [], missing: [], ...answer }, hrefOf).map(({ text }) => text);

test('nothing is said where what was typed was searched for', () => {
  expect(lines('pensions', false, {})).toEqual([]);
});

test('what was put right, other ways and missing words are told, with the way back', () => {
  expect(lines('Sirrona', false, { corrected: 'Sirona' })).toEqual(['Showing results for <strong>Sirona</strong>. <a href="?q=Sirrona&amp;exact=1">Search instead for “Sirrona”</a>']);
  expect(lines('PCT', false, { others: ['primary care trust', 'x', 'y'] })).toEqual(['Also searched for <strong>primary care trust</strong>, <strong>x</strong> and <strong>y</strong>. <a href="?q=PCT&amp;exact=1">Search only for “PCT”</a>']);
  expect(lines('a b', false, { missing: ['a', 'b'] })).toEqual(['No page has “a” or “b”.']);
  expect(lines('PCT', true, {})[0]).toContain('<a href="?q=PCT">');
});

test('nothing that was typed becomes markup', () => {
  const [line] = lines('<img src=x onerror=alert(1)>', false, { corrected: '<b>', others: [] });
  expect(line).not.toMatch(/<img|<b>/);
});
