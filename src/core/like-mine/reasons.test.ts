import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { rankCases } from './nearest.ts';
import { rowsOf, toOutline } from './outline.ts';
import { answersInWords, reasonsFor } from './reasons.ts';
import { toShownCase } from './shown-case.ts';
import { makeCase, makeFact } from '../testing.ts';

const YOUTH: Answers = { service: 'youth', staff: 60, parent: 'council', place: 'london', worries: [], withComparators: false };

/** The reasons for a case beside one of 2 and one of 2,000 staff. */
function reasons(answers: Answers, overrides: Parameters<typeof makeCase>[0]) {
  const staffed = (value: number) => ({ facts: [makeFact({ about: 'staff_at_launch' as const, value })] });
  const cases = [overrides, staffed(2), staffed(2000)].map((over, index) => toShownCase({ slug: `case-${index}`, caseStudy: makeCase(over) }));
  const ranked = rankCases(answers, rowsOf(toOutline(cases, { from: 2000, to: 2026 }, [])));
  const first = ranked.find(({ row }) => row.at === 0);
  if (!first || !cases[0]) throw new Error('The case is not ranked.');
  return reasonsFor(first, answers, cases[0]);
}

describe('why a case is alike and where it differs', () => {
  it('is told in the order of the questions, with both numbers of staff', () => {
    expect(reasons(YOUTH, { sector: 'youth', place: { region: 'london' }, parent: { name: 'A borough', kind: 'council' }, facts: [makeFact({ about: 'staff_at_launch', value: 85 })] }))
      .toEqual({ alike: ['youth services', 'left a council', 'London', '85 staff at launch beside your 60'], differs: [], notKnown: [] });
    expect(reasons(YOUTH, { sector: 'leisure', place: { region: 'wales' }, parent: { name: 'A ministry', kind: 'central-government' }, facts: [makeFact({ about: 'staff', value: 850, as_of: '2016' })] }))
      .toEqual({ alike: [], differs: ['leisure, not youth services', 'left central government, not a council', 'Wales, not London', '850 staff in 2016 against your 60'], notKnown: [] });
  });

  it('names what is not known of the case, and is silent on what the reader does not know', () => {
    expect(reasons(YOUTH, { sector: 'youth', place: { region: 'several' } })).toEqual({ alike: ['youth services'], differs: [], notKnown: ['what it left', 'its region', 'its staff, as a number'] });
    expect(reasons({ worries: [], withComparators: false, place: 'wales' }, { place: { region: 'wales' } })).toEqual({ alike: ['Wales'], differs: [], notKnown: [] });
  });

  it('takes all bodies of the NHS as one, and says which it was', () => {
    expect(reasons({ ...YOUTH, parent: 'nhs' }, { sector: 'youth', parent: { name: 'A trust', kind: 'primary-care-trust' } }).alike).toContain('left a primary care trust');
    expect(reasons({ ...YOUTH, parent: 'nhs' }, { sector: 'youth', parent: { name: 'A trust', kind: 'nhs-trust' } }).alike).toContain('left an NHS trust');
  });
});

describe('the answers in words', () => {
  it('say what was told and nothing else', () => {
    expect(answersInWords({ ...YOUTH, staff: 1200, parent: 'nhs' })).toEqual(['youth services', '1,200 staff', 'leaving the NHS', 'London']);
    expect(answersInWords({ worries: ['pensions'], withComparators: true, stage: 'which-form' })).toEqual([]);
  });
});
