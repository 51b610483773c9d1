import { describe, expect, it } from 'vitest';
import { toSpells } from './spells.ts';
import { makeRow } from './synthesis-testing.ts';

const one = (over: Parameters<typeof makeRow>[0]) => toSpells({ row: makeRow(over) });

describe('spells', () => {
  it('run from launch to where it was last seen, and have no end while none is known', () => {
    const [spell] = one({ launched: '2010-04-01', status_as_of: '2020-04-01' }).spells;
    expect(spell).toMatchObject({ id: 'row', end: undefined, rough: false });
    expect(spell?.years).toBeCloseTo(10, 2);
    expect(one({ status: 'unknown' }).spells[0]?.end).toBeUndefined();
  });

  it('run to the end, by its kind', () => {
    const [spell] = one({ launched: '2010-04', status: 'returned-in-house', ended: '2013-04', status_as_of: '2020' }).spells;
    expect(spell?.end).toBe('returned-in-house');
    expect(spell?.years).toBeCloseTo(3, 1);
  });

  it('end where last seen when no page dates the end', () => {
    const [spell] = one({ launched: '2010-07-01', status: 'contract-lost', status_as_of: '2014-07-01' }).spells;
    expect(spell).toMatchObject({ end: 'contract-lost' });
    expect(spell?.years).toBeCloseTo(4, 1);
  });

  it('are rough where a date is only a year', () => {
    expect(one({ launched: '2010', status_as_of: '2020-01' }).spells[0]?.rough).toBe(true);
    expect(one({ launched: '2010-01', status_as_of: '2020-01' }).spells[0]?.rough).toBe(false);
  });

  it('are never shorter than nothing where the dates overlap', () => {
    expect(one({ launched: '2013-10', status_as_of: '2013' }).spells[0]?.years).toBe(0);
  });

  it('leave out, with why, what has a type, never launched, or has no dates', () => {
    const { leftOut, spells } = toSpells({
      typed: makeRow({ type: 'childrens-trust' }),
      never: makeRow({ status: 'abandoned', launched: undefined }),
      undated: makeRow({ launched: undefined }),
      unseen: makeRow({ status_as_of: undefined }),
      wrong: makeRow({ launched: '2015', status_as_of: '2014' }),
    });
    expect(spells).toEqual([]);
    expect(leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['typed', 'type'], ['never', 'never-launched'], ['undated', 'no-launch-date'], ['unseen', 'never-seen-since'], ['wrong', 'dates-contradict'],
    ]);
  });

  it('take rows of a type that the reader adds', () => {
    const rows = { typed: makeRow({ type: 'childrens-trust' }) };
    expect(toSpells(rows, new Set(['childrens-trust'])).spells).toHaveLength(1);
    expect(toSpells(rows, new Set(['franchise'])).spells).toHaveLength(0);
  });
});
