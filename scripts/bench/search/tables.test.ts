import { expect, test } from 'vitest';
import type { JudgedQuery } from './judged-set.ts';
import { formatByKind, formatOverall, formatWorst, gainFigure, nothingFigure, shareOfRightParts, successFigure, type Run } from './tables.ts';

const QUERIES: JudgedQuery[] = [
  { id: 'name-epic', kind: 'name', query: 'Epic', grades: new Map([['cases/epic-cic', 3]]), parts: new Map([['cases/epic-cic', 'pensions-on-transfer']]) },
  { id: 'term-vat', kind: 'term', query: 'VAT', grades: new Map([['glossary#vat-recovery', 3]]), parts: new Map() },
];
const run = (name: string, ...answers: string[][]): Run => ({ name, answers, ms: [1, 3], kb: 10 });
const SITE = run('the site', ['cases/epic-cic'], []);
const OTHER = run('Other', ['cases/navigo', 'cases/epic-cic'], ['glossary#vat-recovery']);

test('the table of all queries gives each search its figures, and on how many queries the site does better and worse', () => {
  const [, site = '', other = ''] = formatOverall(QUERIES, [SITE, OTHER]).split('\n');
  expect(site).toMatch(/the site\s+0\.500\s+50%\s+50%\s+1\.0\s+3\.0\s+10$/);
  expect(other).toMatch(/Other\s+0\.815\s+50%\s+0%\s+1\.0\s+3\.0\s+10\s+the site is better on 1, worse on 1$/);
});

test('the tables by kind count only the queries of their kind', () => {
  const lineOf = (table: string, kind: string) => table.split('\n').find((line) => line.trim().startsWith(kind));
  expect(lineOf(formatByKind(QUERIES, [SITE, OTHER], gainFigure), 'term')).toMatch(/term\s+1\s+0\.00\s+1\.00$/);
  expect(lineOf(formatByKind(QUERIES, [SITE, OTHER], successFigure), 'name')).toMatch(/name\s+1\s+100%\s+0%$/);
  expect(lineOf(formatByKind(QUERIES, [SITE, OTHER], nothingFigure), 'term')).toMatch(/term\s+1\s+1\s+0$/);
});

test('the worst come first, with what was shown and its grade', () => {
  expect(formatWorst(QUERIES, [SITE, OTHER])).toMatch(/^ {2}0\.00 {2}term-vat: VAT\n\s+first: nothing; best of the others 1\.00\n {2}1\.00 {2}name-epic/);
  expect(formatWorst(QUERIES, [SITE, OTHER])).toContain('cases/epic-cic (3)');
});

test('the right part counts where the page was found at all', () => {
  const [epic, vat] = [new Set(['cases/epic-cic#pensions-on-transfer']), new Set<string>()];
  expect(shareOfRightParts(QUERIES, SITE, [epic, vat])).toBe(1);
  expect(shareOfRightParts(QUERIES, SITE, [new Set(['cases/epic-cic']), vat])).toBe(0);
  expect(shareOfRightParts(QUERIES, run('none', [], []), [epic, vat])).toBe(0);
});
