import { describe, expect, test } from 'vitest';
import { makeChallenge, makeEvent, makeFact, makeFinding, makeSource } from '../testing.ts';
import { FACTS, FACT_GROUP_OF, OUTCOMES, wordsOf } from '../vocabulary.ts';
import { TERMS, toGroups } from './rows.ts';
import { makeCompared, rowOf } from './testing.ts';

const A = makeCompared('a', {
  sources: { 'example-2024': makeSource(), 'hsj-2019': makeSource({ url: 'https://example.org/hsj', publisher: 'HSJ', published: '2019-06', speaker: 'press' }) },
  facts: [
    makeFact({ about: 'contract_value', value: 1_060_000_000, unit: 'GBP over ten years', as_of: '2019', source: 'hsj-2019', says: 'worth £1.06 billion' }),
    makeFact({ about: 'contract_value', value: 1_200_000_000, unit: 'GBP', as_of: '2019', also: [{ source: 'hsj-2019', says: '£1.2bn' }] }),
    makeFact({ about: 'staff' }),
  ],
  timeline: [makeEvent(), makeEvent({ date: '2016-11', stage: 'contract-lost', event: 'It lost its home.' })],
  findings: [makeFinding()],
  challenges: [makeChallenge({ id: 'unions', challenge: 'trade-unions', what: 'Unions were against it.' }), makeChallenge({ how_met: 'It raised its prices.' })],
});
const B = makeCompared('b', {
  route: 'right-to-request',
  challenges: [makeChallenge({ id: 'unions-too', challenge: 'trade-unions', what: 'A union called a strike.' })],
  gaps: [{ gap: 'What happened to the pensions of staff, and how VAT fell, were not found.', sought: '2026-11-23' }],
});

describe('the groups', () => {
  test('are those of a comparison, in order, whatever is known', () => {
    expect(toGroups([A, B]).map(({ id }) => id)).toEqual(['what-it-is', 'scale', 'ownership', 'terms', 'life', 'findings', 'went-wrong', 'not-known']);
  });

  test('hold every fact once, and every outcome', () => {
    const ids = toGroups([A, B]).flatMap(({ rows }) => rows.map(({ id }) => id));
    for (const about of wordsOf(FACTS)) expect(ids.filter((id) => id === about), about).toHaveLength(1);
    const findings = toGroups([A, B]).find(({ id }) => id === 'findings')?.rows.map(({ id }) => id);
    expect(findings).toEqual([...wordsOf(FACTS).filter((about) => FACT_GROUP_OF[about] === 'standing'), ...wordsOf(OUTCOMES)]);
  });

  test('have one cell for each case in every row, in the order of the cases', () => {
    for (const { rows } of toGroups([B, A])) for (const { id, cells } of rows) expect(cells.map(({ slug }) => slug), id).toEqual(['b', 'a']);
  });
});

describe('a fact', () => {
  test('that is given twice stands twice, each with its date, its speaker, its words and its own address', () => {
    const { cells: [cell] } = rowOf([A, B], 'terms', 'contract_value');
    expect(cell?.statements.map(({ text, as_of: asOf, href, said }) => [text, asOf, href, said?.speaker, said?.year, said?.quotes.map(({ words }) => words)])).toEqual([
      ['£1,060 million over ten years', '2019', '/cases/a/#fact-1', 'press', '2019', ['worth £1.06 billion']],
      ['£1,200 million', '2019', '/cases/a/#fact-2', 'organisation', '2024', ['we employ 350 people', '£1.2bn']],
    ]);
    expect(cell?.statements[0]?.said?.quotes[0]).toMatchObject({ href: '/cases/a/#source-hsj-2019', source: { number: 2, publisher: 'HSJ', url: 'https://example.org/hsj' } });
  });

  test('that is not given is not known, with the difficulties about it and the gaps that speak of it', () => {
    const vat = rowOf([A, B], 'terms', 'vat_position');
    expect(vat.none).toBe('not known');
    expect(vat.cells[0]).toMatchObject({ statements: [], elsewhere: [{ text: 'VAT could not be recovered.', href: '/cases/a/#vat-cost' }], gaps: [] });
    expect(vat.cells[1]).toMatchObject({ statements: [], elsewhere: [], gaps: [{ href: '/cases/b/#gaps', text: expect.stringMatching(/how VAT fell, were not found\. Last looked for 23 November 2026\.$/) }] });
  });

  test('that is given needs no gap beside it', () => {
    const given = makeCompared('c', { facts: [makeFact({ about: 'vat_position', value: 'recovered', unit: undefined })], challenges: [makeChallenge()], gaps: [{ gap: 'How VAT fell later.', sought: '2026-11-23' }] });
    expect(rowOf([given, B], 'terms', 'vat_position').cells[0]).toMatchObject({ statements: [{ text: 'recovered' }], elsewhere: [], gaps: [] });
  });
});

describe('what it is', () => {
  test('a route, a legal form or a parent that no page gives is not known, and not a word for it', () => {
    for (const id of ['route', 'legal-form', 'parent', 'parent-kind']) expect(rowOf([A, B], 'what-it-is', id).cells[0]?.statements, id).toEqual([]);
    expect(rowOf([A, B], 'what-it-is', 'route').cells[1]?.statements).toEqual([{ text: 'Right to Request', href: '/cases/b/#at-a-glance' }]);
  });
});

describe('a life', () => {
  test('says what became of it, with its note, and each event under its stage with its date', () => {
    expect(rowOf([A, B], 'life', 'status').cells[0]?.statements).toMatchObject([{ text: 'Trading when last seen, 2024', more: 'It was trading when last seen.', href: '/cases/a/#life-line' }]);
    expect(rowOf([A, B], 'life', 'contract-lost').cells.map(({ statements }) => statements.map(({ text, on, href }) => [text, on, href]))).toEqual([[['It lost its home.', '2016-11', '/cases/a/#event-2']], []]);
  });

  test('has no row for a stage that nobody reached', () => {
    const rows = toGroups([A, B]).find(({ id }) => id === 'life')?.rows.map(({ id }) => id);
    expect(rows).toEqual(['status', 'launch', 'contract-lost']);
  });
});

describe('findings and difficulties', () => {
  test('a finding carries its direction, what it shows and how it is known', () => {
    expect(rowOf([A, B], 'findings', 'access').cells[0]?.statements).toMatchObject([{ href: '/cases/a/#waits-2012', finding: { shows: 'change', direction: 'positive', method: 'before-after' } }]);
    expect(rowOf([A, B], 'findings', 'access').none).toBe('no finding');
  });

  test('a difficulty that more of them met comes first, and says how it was met', () => {
    expect(toGroups([A, B]).find(({ id }) => id === 'went-wrong')?.rows.map(({ id }) => id)).toEqual(['trade-unions', 'vat']);
    expect(rowOf([A, B], 'went-wrong', 'vat').cells[0]?.statements[0]?.more).toBe('How it was met: It raised its prices.');
  });
});

test('how many terms are known is counted by term, not by statement', () => {
  expect(rowOf([A, B], 'not-known', 'terms-known').cells.map(({ statements }) => statements[0]?.text)).toEqual([`1 of ${TERMS.length}`, `0 of ${TERMS.length}`]);
});
