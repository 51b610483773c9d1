/** From rows of the register to spells: how long each spin-out is known to have run, and whether it is known to have ended. */
import { midpoint, parseDate, toDecimalYear, type DateInterval } from './dates.ts';
import type { RegisterRow, RegisterType } from './register-schema.ts';
import { ENDED_STATUSES, type Status } from './vocabulary.ts';

/** The mean length of a year in the Gregorian calendar, in days. */
const DAYS_A_YEAR = 365.2425;

/**
 * The spells of rows that launched: by default those without a type; `withTypes` adds others. A date stands for the middle of what
 * it can mean, so that a year alone is off by at most half a year. An end whose date no page gives is put where it was last seen,
 * by when it had ended; one that is planned counts at the planned date. Rows that cannot be placed are given back with why.
 */
export function toSpells(rows: Readonly<Record<string, SpellRow>>, withTypes: ReadonlySet<RegisterType> = new Set()): Spells {
  const spells: Spell[] = [];
  const leftOut: Spells['leftOut'] = [];
  for (const [id, row] of Object.entries(rows)) {
    const spell = toSpell(id, row, withTypes);
    if (typeof spell === 'string') leftOut.push({ id, why: spell });
    else spells.push(spell);
  }
  return { spells, leftOut };
}

function toSpell(id: string, row: SpellRow, withTypes: ReadonlySet<RegisterType>): Spell | WhyLeftOut {
  if (row.type && !withTypes.has(row.type)) return 'type';
  if (row.status === 'abandoned') return 'never-launched';
  const launched = dated(row.launched);
  if (!launched) return 'no-launch-date';
  const end = ENDED_STATUSES.has(row.status) ? row.status as EndStatus : undefined;
  const seen = dated(row.status_as_of);
  const until = (end && dated(row.ended)) ?? seen;
  if (!until) return 'never-seen-since';
  if (until.latest !== undefined && launched.earliest !== undefined && until.latest < launched.earliest) return 'dates-contradict';
  const days = (midpoint(until) as number) - (midpoint(launched) as number);
  return {
    id,
    years: Math.max(0, days) / DAYS_A_YEAR,
    end,
    lastSeen: toDecimalYear(midpoint(seen ?? until) as number),
    rough: [launched, until].some(({ precision }) => precision === 'year' || precision === 'range'),
  };
}

function dated(text: string | undefined): DateInterval | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  return date && midpoint(date) !== undefined ? date : undefined;
}

/** What of a row a spell is made from. */
export type SpellRow = Pick<RegisterRow, 'type' | 'launched' | 'status' | 'status_as_of' | 'ended'>;

export type EndStatus = Exclude<Status, 'trading' | 'unknown' | 'abandoned'>;
export type WhyLeftOut = 'type' | 'never-launched' | 'no-launch-date' | 'never-seen-since' | 'dates-contradict';

export interface Spell {
  /** The row’s. */
  id: string;
  /** From launch to the end, or to when it was last seen. */
  years: number;
  /** How it ended; absent where no end is known. Only the worst case uses `not-seen-since`. */
  end?: EndStatus | 'not-seen-since' | undefined;
  /** In decimal years: the date of the newest page. */
  lastSeen: number;
  /** Whether a date behind it is a year or a range, so that it is off by up to half of that. */
  rough: boolean;
}

export interface Spells {
  spells: Spell[];
  leftOut: { id: string; why: WhyLeftOut }[];
}
