import { describe, expect, test } from 'vitest';
import { parseDate } from './dates.ts';
import { inkOf, lifeInWords, markOf, place, STALE_AFTER_YEARS, ticksOf, toAxis, toLife, toSegments, toTrimmedAxis, isBeforeAxis, type Life } from './lifeline.ts';
import type { CaseFrontmatter } from './schema.ts';

const event = (date: string, stage: 'idea' | 'launch' | 'return') => ({ date, stage, event: 'Something', source: 'a', says: 'something' });
const status = (now: 'trading' | 'returned-in-house' | 'unknown', as_of: string, on?: string) => ({ now, as_of, note: 'Note.', source: 'a', says: 'words', ...(on && { on }) });
const life = (now: Parameters<typeof status>[0], as_of: string, on?: string): Life =>
  toLife({ timeline: [event('2009', 'idea'), event('2012-08-01', 'launch')], status: status(now, as_of, on) } as Pick<CaseFrontmatter, 'timeline' | 'status'>);

const axis = { from: 2000, to: 2025 };

describe('a life', () => {
  test('starts at the launch, with a prelude from the first event', () => {
    const drawn = toSegments(life('trading', '2024'), axis);
    expect(drawn?.from).toBeCloseTo(50.34, 1);
    expect(drawn?.prelude).toBeLessThan(drawn?.from as number);
  });

  test('that ended stops at its end and does not fade', () => {
    const drawn = toSegments(life('returned-in-house', '2025', '2020-01-01'), axis);
    expect(drawn).toMatchObject({ to: 80, fade: undefined, mark: 'returned', ink: 'returned' });
  });

  test('that goes on fades from where it was last seen', () => {
    expect(toSegments(life('trading', '2024'), axis)).toMatchObject({ fade: 100, mark: 'none', ink: 'living' });
  });

  test('without any dated event is not drawn', () => {
    expect(toSegments({ status: 'unknown', launched: undefined, started: undefined, ended: undefined, seen: parseDate('2020') }, axis)).toBeUndefined();
  });
});

describe('ink', () => {
  test(`trading and last seen more than ${STALE_AFTER_YEARS} years ago is "not seen since"`, () => {
    expect(inkOf(life('trading', '2021-12-30'), axis)).toBe('unseen');
    expect(inkOf(life('trading', '2022-01-05'), axis)).toBe('living');
  });

  test('what became of it not known is "not seen since"', () => {
    expect(inkOf(life('unknown', '2025'), axis)).toBe('unseen');
  });
});

test('each way to end has its shape', () => {
  expect([markOf('returned-in-house'), markOf('acquired'), markOf('merged'), markOf('ceased'), markOf('contract-lost'), markOf('trading')])
    .toEqual(['returned', 'joined', 'joined', 'cross', 'cross', 'none']);
});

test('an axis holds the first event of every life, in whole years', () => {
  expect(toAxis([life('trading', '2024')], 2026.9)).toEqual({ from: 2009, to: 2026.9 });
});

test('a trimmed axis lets no more than its share of lives begin before it', () => {
  const early: Life = { ...life('trading', '2024'), launched: parseDate('1995'), started: undefined };
  const lives = [early, ...Array.from({ length: 9 }, () => life('trading', '2024'))];
  expect(toTrimmedAxis(lives, 2026, 0.1).from).toBe(2009);
  expect(toTrimmedAxis(lives, 2026, 0.09).from).toBe(1995);
  expect(isBeforeAxis(early, { from: 2009, to: 2026 })).toBe(true);
  expect(isBeforeAxis(early, { from: 1995, to: 2026 })).toBe(false);
});

test('ticks are as many as fit, at round years', () => {
  expect(ticksOf({ from: 2004, to: 2026.9 }, 14)).toEqual([2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
});

test('places are kept within the axis', () => {
  expect([place(1990, axis), place(2012.5, axis), place(2030, axis)]).toEqual([0, 50, 100]);
});

test('a life in words says when it was last seen', () => {
  expect(lifeInWords(life('trading', '2024'), (date) => date)).toBe('Trading when last seen, 2024');
  expect(lifeInWords(life('returned-in-house', '2025', '2025-06'), (date) => date)).toBe('Returned in-house, 2025-06');
});
