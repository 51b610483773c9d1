import { describe, expect, test } from 'vitest';
import type { FactAbout } from '../vocabulary.ts';
import { factsIn } from './gap-facts.ts';

/** Gaps in the words that editors use, each with all the facts that it speaks of. */
const GAPS: readonly [gap: string, abouts: readonly FactAbout[]][] = [
  ['What happened to the pensions of staff, and how VAT fell, were not found.', ['pension_arrangement', 'vat_position']],
  ['Turnover and surplus were not found, nor the value of its main contracts.', ['turnover', 'surplus', 'contract_value']],
  ['What followed the first five-year contract, in or about 2020, was not found.', ['contract_extension']],
  ['Turnover, any part of staff in owning or governing it, and the sum and length of the contract were not found.', ['turnover', 'ownership_split', 'contract_value', 'contract_length']],
  ['Staff numbers, the value of the contract and turnover were not found.', ['staff_at_launch', 'staff', 'turnover', 'contract_value']],
  ['Whether staff were balloted before they left was not found.', ['staff_vote']],
  ['Whether staff moved to it, and on what terms, was not found.', ['staff_terms']],
  ['How many employees held a share, and what votes or seats went with it, were not found.', ['staff_shareholders']],
  ['Inspection ratings and staff survey results were not found.', ['inspection_rating']],
  ['What was done with its reserves was not found.', ['working_capital']],
];

/** Words that look like a fact and are not about it. */
const NEAR_MISSES: readonly [gap: string, about: FactAbout][] = [
  ['Sickness absence, staff survey results and staff turnover were not found.', 'turnover'],
  ['No elected governors by name, no form of the company (shares or guarantee) were found.', 'surety'],
  ['That it is a company limited by guarantee was not read.', 'surety'],
  ['Its own account of how it left the NHS was not found.', 'ownership_split'],
  ['A campaign’s account of it was not read.', 'turnover'],
  ['What became of it was not found.', 'support_services'],
  ['The final cost to the taxpayer was not found.', 'vat_position'],
];

describe('a gap', () => {
  test.for(GAPS)('speaks of what it names and of nothing else: “%s”', ([gap, abouts]) => {
    expect(factsIn(gap).toSorted()).toEqual([...abouts].toSorted());
  });

  test.for(NEAR_MISSES)('“%s” does not speak of %s', ([gap, about]) => {
    expect(factsIn(gap)).not.toContain(about);
  });
});
