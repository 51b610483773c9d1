import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { register as schema, type Register, type RegisterRow } from './register-schema.ts';
import { checkRegister, toCurrentRows, type RegisteredCase } from './register.ts';
import { makeRow } from './synthesis-testing.ts';

const source = { url: 'https://page.example/1', title: 'A page', publisher: 'A publisher', kind: 'trade-press', read: '2026-11-23' } as const;
const makeRegister = (row: Partial<RegisterRow> = {}, over: Partial<Register> = {}): Register =>
  ({ sources: { 'page-2020': source }, rows: { one: makeRow({ cause: undefined, ...row }) }, counts: [], gaps: [], ...over });
const makeRegistered = (over: Partial<RegisteredCase['caseStudy']> = {}): RegisteredCase => ({
  slug: 'one',
  caseStudy: {
    sector: 'youth',
    kind_of_body: 'staff-led-mutual',
    status: { now: 'trading', as_of: '2020-03', note: 'It trades.', source: 'page-2020', says: 'It trades.' },
    timeline: [{ date: '2010-06', stage: 'launch', event: 'It launched.', source: 'page-2020', says: 'It launched.' }],
    ...over,
  },
});
const faults = (register: Register, ...cases: RegisteredCase[]) => checkRegister(register, cases).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the check of the register', () => {
  it('finds nothing in a sound one', () => {
    expect(faults(makeRegister({ case: 'one' }), makeRegistered())).toEqual([]);
  });

  it('names a source that is not listed, one that is not used, and an address that is there twice', () => {
    expect(faults(makeRegister({ source: 'other-2020' }))).toEqual(['source-unknown rows.one.source', 'source-unused sources.page-2020']);
    expect(faults(makeRegister({ also_sources: ['again-2020'] }, { sources: { 'page-2020': source, 'again-2020': source } }))).toEqual(['source-url-repeated sources.again-2020.url']);
  });

  it('refuses an end without an ended status, and an ended status without a word on the cause', () => {
    expect(faults(makeRegister({ ended: '2015' }))).toEqual(['status-disagrees rows.one.ended']);
    expect(faults(makeRegister({ status: 'ceased', ended: '2015' }))).toEqual(['status-disagrees rows.one.cause']);
    expect(faults(makeRegister({ status: 'ceased', ended: '2015', cause: 'not-given' }))).toEqual([]);
  });

  it('refuses dates in an impossible order, and allows those that can mean the same day', () => {
    expect(faults(makeRegister({ status: 'ceased', cause: 'given', launched: '2015', ended: '2014' }))).toEqual(['date-impossible rows.one.ended']);
    expect(faults(makeRegister({ launched: '2021' }))).toEqual(['date-impossible rows.one.status_as_of']);
    expect(faults(makeRegister({ launched: '2020-06' }))).toEqual([]);
  });

  it('refuses a launch of what never launched', () => {
    expect(faults(makeRegister({ status: 'abandoned', cause: 'given' }))).toEqual(['status-disagrees rows.one.launched']);
  });

  it('names each thing in which a row and its case differ', () => {
    const other = makeRegistered({
      sector: 'leisure', kind_of_body: 'council-owned-company',
      status: { now: 'ceased', as_of: '2019', on: '2019', note: 'It closed.', source: 'page-2020', says: 'It closed.' },
      timeline: [{ date: '2011-06', stage: 'launch', event: 'It launched.', source: 'page-2020', says: 'It launched.' }],
    });
    expect(faults(makeRegister({ case: 'one', kind_of_body: 'staff-led-mutual', status: 'ceased', cause: 'given', ended: '2018' }), other)).toEqual([
      'register-disagrees rows.one.status_as_of', 'register-disagrees rows.one.ended', 'register-disagrees rows.one.launched',
      'register-disagrees rows.one.kind_of_body', 'register-disagrees rows.one.sector',
    ]);
    expect(faults(makeRegister({ case: 'one' }), makeRegistered({ status: { now: 'unknown', as_of: '2020', note: 'Not known.', source: 'page-2020', says: 'It trades.' } })))
      .toEqual(['register-disagrees rows.one.status']);
  });

  it('asks a row of every case but a comparator from abroad', () => {
    expect(faults(makeRegister(), makeRegistered())).toEqual(['register-disagrees rows']);
    expect(faults(makeRegister(), makeRegistered({ kind_of_body: 'foreign-comparator' }))).toEqual([]);
  });

  it('compares no statuses where several rows share a case', () => {
    const rows = { one: makeRow({ case: 'one' }), two: makeRow({ case: 'one', status: 'unknown' }) };
    expect(faults(makeRegister({}, { rows }), makeRegistered({ sector: 'leisure' }))).toEqual([]);
  });

  it('lets a case be seen later than its row, and takes its date', () => {
    const later = makeRegistered({ status: { now: 'trading', as_of: '2021', note: 'It trades.', source: 'page-2020', says: 'It trades.' } });
    const { rows } = makeRegister({ case: 'one' });
    expect(faults(makeRegister({ case: 'one' }), later)).toEqual([]);
    expect(toCurrentRows(rows, [later])['one']?.status_as_of).toBe('2021');
    expect(toCurrentRows(rows, [makeRegistered()])).toEqual(rows);
    const shared = { one: makeRow({ case: 'one' }), two: makeRow({ case: 'one' }) };
    expect(toCurrentRows(shared, [later])).toEqual(shared);
  });

  it('reads as a sentence', () => {
    expect(checkRegister(makeRegister({ case: 'one', launched: '2014' }), [makeRegistered()])[0]).toMatchInlineSnapshot(`
      {
        "code": "register-disagrees",
        "fix": "Make the two agree, by the newer page.",
        "message": "is 2014 here and 2010-06 in the case.",
        "path": [
          "rows",
          "one",
          "launched",
        ],
      }
    `);
  });
});

describe('the real register', () => {
  const real = schema.parse(parse(readFileSync(new URL('../../content/register.yml', import.meta.url), 'utf8')));

  it('has no fault of its own', () => {
    expect(checkRegister(real, [])).toEqual([]);
  });

  it('has ended and never-launched rows beside those that trade', () => {
    const statuses = new Set(Object.values(real.rows).map(({ status }) => status));
    for (const status of ['trading', 'ceased', 'returned-in-house', 'abandoned', 'unknown'] as const) expect(statuses).toContain(status);
  });
});
