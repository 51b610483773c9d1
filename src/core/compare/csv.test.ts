import { describe, expect, test } from 'vitest';
import { makeChallenge, makeFact, makeFinding } from '../testing.ts';
import { toComparisonCsv } from './csv.ts';
import { toGroups } from './rows.ts';
import { makeCompared } from './testing.ts';

describe('a comparison as CSV', () => {
  const a = makeCompared('a', {
    facts: [makeFact({ about: 'contract_length', value: '=HYPERLINK("x")', unit: undefined, as_of: '2019', also: [{ source: 'example-2024', says: 'for "five" years' }] })],
    findings: [makeFinding()],
  });
  const b = makeCompared('b', { challenges: [makeChallenge({ challenge: 'contract-length', what: 'Three years were too short.' })], gaps: [{ gap: 'The length of its contract was not found.', sought: '2026-11-23' }] });
  const lines = toComparisonCsv(toGroups([a, b]), 'https://site.example').split('\r\n');
  const of = (row: string) => lines.filter((line) => line.startsWith(row));

  test('has one line for each source that says a thing, with its words and addresses', () => {
    expect(of('"Terms of the deal","Contract length","A"')).toEqual([
      '"Terms of the deal","Contract length","A","known","\'=HYPERLINK(""x"")","2019","","","","","","the organisation itself","Example Care","2024-05","we employ 350 people","","https://example.org/history","https://site.example/cases/a/#fact-1"',
      '"Terms of the deal","Contract length","A","known","\'=HYPERLINK(""x"")","2019","","","","","","the organisation itself","Example Care","2024-05","for ""five"" years","","https://example.org/history","https://site.example/cases/a/#fact-1"',
    ]);
  });

  test('says what is not known, and what is told or was looked for instead', () => {
    expect(of('"Terms of the deal","Contract length","B"').map((line) => line.split('","').slice(3, 5))).toEqual([
      ['not known', ''], ['told under “What went wrong”', 'Three years were too short.'], ['looked for and not found', 'The length of its contract was not found. Last looked for 23 November 2026.'],
    ]);
    expect(of('"Terms of the deal","Pensions"')).toHaveLength(2);
  });

  test('says of a finding which way it points and how well it is supported', () => {
    expect(of('"Findings by outcome","Access","A"')[0]?.split('","').slice(7, 10)).toEqual(['better', 'fair support', 'before and after']);
  });
});
