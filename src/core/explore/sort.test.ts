import { expect, test } from 'vitest';
import { makeCase, makeFinding } from '../testing.ts';
import { allBits, toBits } from './bits.ts';
import { toIndex } from './explorer-index.ts';
import { FACETS } from './facets.ts';
import { ordersOf, sortCases } from './sort.ts';

const timeline = makeCase().timeline;
const launchedIn = (date: string) => timeline.map((event) => ({ ...event, stage: 'launch' as const, date }));
const staff = (value: number | string) => [{ about: 'staff_at_launch' as const, value, source: 'x', says: 'x' }];
const finding = (method: 'inspection' | 'opinion') => makeFinding({ method });
const cases = [
  { slug: 'a', caseStudy: makeCase({ sector: 'youth', timeline: launchedIn('2012'), facts: staff(30), findings: [finding('inspection'), finding('inspection')] }) },
  { slug: 'b', caseStudy: makeCase({ sector: 'adult-social-care', timeline: launchedIn('2010-03'), facts: staff('all of them'), findings: [finding('opinion')] }) },
  { slug: 'c', caseStudy: makeCase({ sector: 'youth', timeline: launchedIn('undated'), facts: staff(900), findings: [finding('inspection')] }) },
];
const index = toIndex(cases, FACETS);
const order = (by: string, reversed = false, relevance?: number[]) => sortCases(index, allBits(3), { by, reversed }, relevance);

test('by name is the order of the numbers', () => {
  expect(order('name')).toEqual([0, 1, 2]);
  expect(order('name', true)).toEqual([2, 1, 0]);
});

test('launches go from the earliest, staff and evidence from the most, and what is not known is last whichever way round', () => {
  expect(order('launched')).toEqual([1, 0, 2]);
  expect(order('launched', true)).toEqual([0, 1, 2]);
  expect(order('staff')).toEqual([2, 0, 1]);
  expect(order('staff', true)).toEqual([0, 2, 1]);
  expect(order('evidence')).toEqual([0, 2, 1]);
});

test('by a facet is by its labels, equals by name', () => {
  expect(order('sector')).toEqual([1, 0, 2]);
  expect(order('sector', true)).toEqual([0, 2, 1]);
});

test('relevance is the order it is given, as far as it is in the set', () => {
  expect(sortCases(index, toBits([0, 2], 3), { by: 'relevance' }, [2, 1, 0])).toEqual([2, 0]);
  expect(order('relevance', false)).toEqual([0, 1, 2]);
});

test('every facet of which a case has one value can be sorted by', () => {
  expect(ordersOf(index)).toEqual(expect.arrayContaining(['relevance', 'name', 'launched', 'staff', 'reviewed', 'evidence', 'sector', 'status', 'region']));
  expect(ordersOf(index)).not.toContain('factor');
});
