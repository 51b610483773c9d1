import { describe, expect, test } from 'vitest';
import { checkLifeDates, checkReading } from './date-rules.ts';
import type { CaseEvent, CaseFrontmatter } from './schema.ts';
import { makeCase, makeEvent, makeSource } from './testing.ts';

const checkDates = (caseStudy: CaseFrontmatter) => [...checkLifeDates(caseStudy), ...checkReading(caseStudy)];
const faults = (overrides: Parameters<typeof makeCase>[0]) => checkDates(makeCase(overrides)).map(({ code, path }) => `${code} ${path.join('.')}`);
const events = (...entries: [CaseEvent['stage'], string][]) => entries.map(([stage, date]) => makeEvent({ stage, date }));
const ended = (now: 'ceased' | 'merged' | 'acquired' | 'contract-lost' | 'returned-in-house', timeline: CaseEvent[], on: string | undefined = '2020-06') => faults({ status: { now, on }, timeline });

describe('the timeline', () => {
  test('in order has no fault', () => expect(faults({ timeline: events(['idea', '2009'], ['decision', '2010-05'], ['launch', '2011-04-01'], ['growth', 'undated']) })).toEqual([]));
  test('out of order has one', () => expect(faults({ timeline: events(['launch', '2011-04'], ['growth', '2011-03']) })).toEqual(['timeline-order timeline.1.date']));
  test('dates that can be in order are let stand', () => expect(faults({ timeline: events(['launch', '2011-04'], ['growth', '2011'], ['crisis', '../2012'], ['growth', '2011~']) })).toEqual([]));
  test('an event is held against all before it', () => expect(faults({ timeline: events(['launch', '2013'], ['growth', '../2014'], ['growth', '2012']) })).toEqual(['timeline-order timeline.2.date']));
  test('undated events come last', () => expect(faults({ timeline: events(['growth', 'undated'], ['launch', '2011-04']) })).toEqual(['timeline-order timeline.1.date']));
});

describe('the idea', () => {
  test.each(['business-case', 'consultation', 'decision', 'launch'] as const)('no %s comes before it', (stage) => {
    expect(faults({ timeline: [...events([stage, '2008']), ...events(['idea', '2009'])] })).toEqual(['date-impossible timeline.0.date']);
    expect(faults({ timeline: [...events(['idea', '2009']), ...events([stage, '2009'])] })).toEqual([]);
  });
  test('a crisis of the service can come before it', () => expect(faults({ timeline: events(['crisis', '2005'], ['idea', '2009'], ['launch', '2011']) })).toEqual([]));
});

describe('the end', () => {
  const closed = events(['launch', '2011'], ['closure', '2020-06']);
  test('nothing comes after it but its aftermath', () => {
    expect(ended('ceased', [...closed, ...events(['aftermath', '2021'])])).toEqual([]);
    expect(ended('ceased', [...closed, ...events(['growth', '2021'])])).toEqual(['date-impossible timeline.2.date']);
    expect(ended('ceased', [...closed, ...events(['growth', '2020'])])).toEqual([]);
  });
  test('has a date, or a gap that says that the date was not found', () => {
    expect(faults({ status: { now: 'ceased' }, timeline: closed })).toEqual(['status-disagrees status.now']);
    expect(faults({ status: { now: 'ceased' }, timeline: closed, gaps: [{ gap: 'When it closed was not found.', sought: '2026-11-24' }] })).toEqual([]);
    expect(faults({ status: { now: 'ceased' }, timeline: closed, gaps: [{ gap: 'Its accounts were not found.', sought: '2026-11-24' }] })).toEqual(['status-disagrees status.now']);
  });
  test('is not given for what is trading or not known', () => {
    expect(faults({ status: { now: 'trading', on: '2024' } })).toEqual(['status-disagrees status.on']);
    expect(faults({ status: { now: 'unknown', on: '2024' } })).toEqual(['status-disagrees status.on']);
  });
});

describe('the status agrees with the timeline', () => {
  test.each([
    ['ceased', 'closure'], ['merged', 'merger'], ['acquired', 'merger'], ['contract-lost', 'contract-lost'], ['returned-in-house', 'return'], ['returned-in-house', 'closure'], ['returned-in-house', 'contract-lost'],
  ] as const)('%s is shown by a %s', (now, stage) => {
    expect(ended(now, events(['launch', '2011'], [stage, '2020-06']))).toEqual([]);
    expect(ended(now, events(['launch', '2011'], ['crisis', '2020-06']))).toEqual(['status-disagrees status.now']);
  });
  test('what never launched has no launch', () => {
    expect(faults({ status: { now: 'abandoned' }, timeline: events(['decision', '2011']) })).toEqual([]);
    expect(faults({ status: { now: 'abandoned' }, timeline: events(['launch', '2011']) })).toEqual(['status-disagrees status.now']);
  });
  test.each(['closure', 'return', 'merger'] as const)('what trades does not end with a %s', (stage) => {
    expect(faults({ timeline: events(['launch', '2011'], [stage, '2020']) })).toEqual(['status-disagrees status.now']);
    expect(faults({ timeline: events(['launch', '2011'], [stage, '2020'], ['contract-won', '2021']) })).toEqual([]);
  });
});

describe('reading and reviewing', () => {
  test('a case wants another look after it was reviewed', () => {
    expect(faults({ reviewed: '2026-11-24', review_by: '2026-11-25' })).toEqual([]);
    expect(faults({ reviewed: '2026-11-24', review_by: '2026-11-24' })).toEqual(['review-overdue review_by']);
  });
  test('no page is read before it was published', () => {
    expect(faults({ sources: { 'example-2024': makeSource({ published: '2026-11', read: '2026-11-01' }) } })).toEqual([]);
    expect(faults({ sources: { 'example-2024': makeSource({ published: '2026-12', read: '2026-11-30' }) } })).toEqual(['date-impossible sources.example-2024.published']);
  });
  test('no status is known from after the review', () => {
    expect(faults({ status: { as_of: '2026' } })).toEqual([]);
    expect(faults({ status: { as_of: '2027' } })).toEqual(['date-impossible status.as_of']);
  });
});
