import { describe, expect, test } from 'vitest';
import { toSourcedCase } from './case-rules.ts';
import { checkNumbers, checkSummary, figuresOf } from './number-rules.ts';
import { makeCase, makeChallenge, makeEvent, makeFact, makeFinding, makeLesson, makeSource } from './testing.ts';

const paths = (overrides: Parameters<typeof makeCase>[0]) => checkNumbers(toSourcedCase(makeCase(overrides))).map(({ path }) => path.join('.'));

describe('every number stands in the words quoted for it', () => {
  test('the smallest case has none that does not', () => expect(paths({})).toEqual([]));
  test('a statement', () => {
    expect(paths({ findings: [makeFinding()] })).toEqual([]);
    expect(paths({ findings: [makeFinding({ statement: 'Waits fell from 18 weeks to four.' })] })).toEqual(['findings.0.statement']);
  });
  test('a value, with the scale of its unit', () => {
    const says = 'income grew from £3.5m to £4m';
    expect(paths({ findings: [makeFinding({ statement: 'Income grew.', says, value: { from: 3.5, to: 4_000_000, unit: 'GBP million' } })] })).toEqual([]);
    expect(paths({ findings: [makeFinding({ statement: 'Income grew.', says, value: { from: 3.6, to: 4, unit: 'GBP million' } })] })).toEqual(['findings.0.value.from']);
  });
  test('a fact, as a number or as words, and its unit', () => {
    expect(paths({ facts: [makeFact()] })).toEqual([]);
    expect(paths({ facts: [makeFact({ value: 351 })] })).toEqual(['facts.0.value']);
    expect(paths({ facts: [makeFact({ value: 'about 351 people' })] })).toEqual(['facts.0.value']);
    expect(paths({ facts: [makeFact({ unit: '% of 400 staff' })] })).toEqual(['facts.0.unit']);
  });
  test('a challenge, how it was met, and a lesson', () => {
    expect(paths({ challenges: [makeChallenge({ what: 'VAT cost £20,000', how_met: 'It took two years' })] })).toEqual(['challenges.0.what', 'challenges.0.how_met']);
    expect(paths({ lessons: [makeLesson({ lesson: 'Allow 18 months' })] })).toEqual(['lessons.0.lesson']);
  });
  test('an event may name the parts of its own date, and no other', () => {
    expect(paths({ timeline: [makeEvent({ date: '2011-04-01', event: 'It left the NHS on 1 April 2011.', says: 'We left the NHS that spring' })] })).toEqual([]);
    expect(paths({ timeline: [makeEvent({ date: '2011-04-01', event: 'It left the NHS on 2 April 2011.', says: 'We left the NHS that spring' })] })).toEqual(['timeline.0.event']);
  });
  test('the status may name the parts of `on` and `as_of`', () => {
    expect(paths({ status: { note: 'It was trading in 2024.' } })).toEqual([]);
    expect(paths({ status: { note: 'It was trading in 2023.' } })).toEqual(['status.note']);
  });
  test('an entry may name the year in which its source was published', () => {
    expect(paths({ lessons: [makeLesson({ lesson: 'In 2024 they advised to talk early.' })] })).toEqual([]);
    expect(paths({ lessons: [makeLesson({ lesson: 'In 2024 they advised to talk early.' })], sources: { 'example-2024': makeSource({ published: undefined }) } })).toEqual(['lessons.0.lesson']);
  });
  test('words of a second source count', () => {
    const entry = { lesson: 'Allow 18 months.', also: [{ source: 'example-2024', says: 'it took eighteen months' }] };
    expect(paths({ lessons: [makeLesson(entry)] })).toEqual([]);
  });
  test('a number that says how it was worked out is let stand', () => expect(paths({ lessons: [makeLesson({ lesson: 'Allow 18 months.', derived: 'from idea to launch' })] })).toEqual([]));
  test('each number that is missing is named', () => expect(checkNumbers(toSourcedCase(makeCase({ lessons: [makeLesson({ lesson: 'Allow 18 months and £5m.' })] }))).map(({ message }) => message)).toEqual(['"18" does not stand in `says` or `also`.', '"£5m" does not stand in `says` or `also`.']));
});

describe('the summary', () => {
  const faults = (summary: string, overrides: Parameters<typeof makeCase>[0] = {}) => {
    const caseStudy = toSourcedCase(makeCase({ ...overrides, summary }));
    return checkSummary(caseStudy, figuresOf(caseStudy)).map(({ path }) => path.join('.'));
  };
  test('holds figures of the entries and their dates', () => expect(faults('It left in 2011 with 350 people.', { facts: [makeFact()] })).toEqual([]));
  test('and no others', () => expect(faults('It left in 2011 with 350 people.')).toEqual(['summary']));
  test('a gap is no source', () => expect(faults('It had 350 people.', { gaps: [{ gap: 'who the 350 were', sought: '2026-11-24' }] })).toEqual(['summary']));
});
