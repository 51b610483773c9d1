import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS, readJudgedSet } from './judged-set.ts';

/** What can be found: what authors wrote, and the site’s own pages. */
const INDEXED = new Set([
  ...globSync('content/{cases,studies}/*.mdx').map((file) => file.replace(/^content\/|\.mdx$/g, '')),
  ...globSync('content/{factors,outcomes}/*.mdx').map((file) => file.replace(/^content\//, 'what-works/').replace(/\.mdx$/, '')),
  ...Object.keys(parse(readFileSync('content/glossary.yml', 'utf8')) as object).map((term) => `glossary#${term}`),
  'what-works', 'studies', 'register', 'life-lines', 'method', 'about',
]);

const query = (changes = '') => `
- id: term-pensions
  kind: term
  query: pensions
  wants: what becomes of pensions
  judgements:
    - {grade: 3, pages: [what-works/factors/pensions], why: "the page on it"}
    - {grade: 2, pages: ["cases/epic-cic#pensions-on-transfer"], why: "says what was arranged"}
${changes}`;

describe('the judged set', () => {
  const judged = readJudgedSet(readFileSync('scripts/bench/search/judged.yml', 'utf8'), INDEXED);

  test('has at least 80 queries, with several of each kind', () => {
    expect(judged.length).toBeGreaterThanOrEqual(80);
    for (const kind of KINDS) expect(judged.filter((each) => each.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
  });

  test('names only parts that the pages have', () => {
    const missing = judged.flatMap(({ id, parts }) => [...parts].flatMap(([key, part]) => {
      const text = readFileSync(`content/${key}.mdx`, 'utf8');
      return new RegExp(`id: ['"]?${part}['"]?\\s`).test(text) ? [] : [`${id}: ${key}#${part}`];
    }));
    expect(judged.some(({ parts }) => parts.size > 0)).toBe(true);
    expect(missing).toEqual([]);
  });
});

describe('reading it', () => {
  test('gives the grade of each page and the part that answers', () => {
    const [first] = readJudgedSet(query(), INDEXED);
    expect(first?.grades).toEqual(new Map([['what-works/factors/pensions', 3], ['cases/epic-cic', 2]]));
    expect(first?.parts).toEqual(new Map([['cases/epic-cic', 'pensions-on-transfer']]));
  });

  test.each([
    ['a page that is judged twice', query('    - {grade: 1, pages: [cases/epic-cic], why: "again"}'), 'cases/epic-cic is judged twice'],
    ['a page that cannot be found', query('    - {grade: 1, pages: [cases/none], why: "no such"}'), 'cases/none is no page'],
    ['a query that comes twice', query() + query(), '“pensions” comes twice'],
    ['a grade that there is not', query('    - {grade: 4, pages: [cases/navigo], why: "too much"}'), 'grade'],
    ['a judgement without its reason', query('    - {grade: 1, pages: [cases/navigo]}'), 'why'],
    ['a query for which nothing is of use', query().replace('grade: 3', 'grade: 1').replace('grade: 2', 'grade: 1'), 'no ranking could succeed'],
  ])('refuses %s', (_, text, fault) => {
    expect(() => readJudgedSet(text, INDEXED)).toThrow(fault);
  });
});
