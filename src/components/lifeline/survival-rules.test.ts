import { describe, expect, it } from 'vitest';
import { makeLifeRow, makeSurvivalSource } from './survival-testing.ts';
import { formatChoice, parseChoice, usualChoice, yearsToChoose } from './survival-rules.ts';

const source = makeSurvivalSource({ a: makeLifeRow({ status_as_of: '2019' }), b: makeLifeRow({ status_as_of: '2025-01' }) });
const parse = (query: string) => parseChoice(new URLSearchParams(query), source);

describe('the usual choice', () => {
  it('is the rows without a type, and not seen for three years', () => {
    expect(usualChoice(source)).toEqual({ with: [], since: 2023 });
  });
});

describe('years to choose', () => {
  it('run from this year back to the first that leaves somebody unseen', () => {
    expect(yearsToChoose(source)).toEqual([2026, 2025, 2024, 2023, 2022, 2021, 2020]);
  });
});

describe('an address', () => {
  it('asks for types and a year, however the types are written', () => {
    const asked = { with: ['childrens-trust', 'franchise'], since: 2020 };
    expect(parse('with=franchise,childrens-trust&since=2020')).toEqual(asked);
    expect(parse('with=franchise&with=childrens-trust&since=2020')).toEqual(asked);
  });

  it.each(['', 'with=&since=', 'with=no-such-type', 'since=2019', 'since=2027', 'since=abc', 'with=constructor'])('“%s” asks for what is usual', (query) => {
    expect(parse(query)).toEqual(usualChoice(source));
  });

  it('says only what is not usual, and is read back as it was written', () => {
    expect(formatChoice(usualChoice(source), source)).toBe('');
    const choice = { with: ['franchise' as const], since: 2020 };
    expect(formatChoice(choice, source)).toBe('?with=franchise&since=2020');
    expect(parse(formatChoice(choice, source))).toEqual(choice);
  });
});
