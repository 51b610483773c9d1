/** The register read under one choice: the spells, both curves, and the rows by what became of them. */
import { formatDate, midpoint, parseDate, toDecimalYear } from '../../core/dates.ts';
import { lifeInWords } from '../../core/lifeline.ts';
import type { RegisterType } from '../../core/register-schema.ts';
import { toSpells, type SpellRow, type Spells } from '../../core/spells.ts';
import { estimateSurvival, toWorstCase, type Survival } from '../../core/survival.ts';
import { ENDED_STATUSES, STATUSES, type Status } from '../../core/vocabulary.ts';
import type { SurvivalChoice } from './survival-rules.ts';

/**
 * The curve is drawn as far as this many are still followed: further out, one end more would move it by over ten points. Pocock,
 * Clayton and Altman (Lancet 2002; 359: 1686–1689) advise to stop where 10 to 20% are left, which is 8 to 15 of 77.
 */
export const FEWEST_DRAWN = 10;

/** Everything that the page says of survival under one choice. */
export function readSurvival({ rows, types }: SurvivalSource, choice: SurvivalChoice): SurvivalReading {
  const { spells, leftOut } = toSpells(rows, new Set(choice.with));
  const chosen = Object.entries(rows).filter(([, { type }]) => type === undefined || choice.with.includes(type));
  const estimate = estimateSurvival(spells);
  return {
    choice,
    rows,
    types,
    chosen: chosen.map(([id]) => id),
    ended: spells.filter(({ end }) => end).map(({ id }) => id),
    unseen: spells.filter(({ end, lastSeen }) => !end && lastSeen < choice.since).map(({ id }) => id),
    estimate,
    worst: estimateSurvival(toWorstCase(spells, choice.since)),
    drawnTo: (estimate.spells.at(-FEWEST_DRAWN) ?? estimate.spells.at(-1))?.years ?? 0,
    fates: fatesOf(chosen, choice.since),
    leftOut,
  };
}

/** What became of a row, in words: "Returned in-house, June 2025". */
export function rowInWords({ status, launched, ended, status_as_of: seen }: SpellRow): string {
  const toDate = (text: string | undefined) => (text === undefined ? undefined : parseDate(text));
  return lifeInWords({ status, launched: toDate(launched), started: undefined, ended: toDate(ended), seen: toDate(seen) }, formatDate);
}

/** When the newest page on a row is from, in decimal years; absent where none has a date. */
export function lastSeenOf({ status_as_of: seen }: SpellRow): number | undefined {
  const date = seen === undefined ? undefined : parseDate(seen);
  const day = date && midpoint(date);
  return day === undefined ? undefined : toDecimalYear(day);
}

function fatesOf(chosen: readonly [string, LifeRow][], since: number): Fate[] {
  const idsOf = (fits: (row: LifeRow) => boolean) => chosen.filter(([, row]) => fits(row)).map(([id]) => id);
  const isOpen = ({ status }: LifeRow) => !ENDED_STATUSES.has(status) && status !== 'abandoned';
  const isSeen = (row: LifeRow) => (lastSeenOf(row) ?? Number.NEGATIVE_INFINITY) >= since;
  const abandoned = idsOf(({ status }) => status === 'abandoned');
  return [
    ...[...ENDED_STATUSES].map((status) => ({ kind: status, label: STATUSES[status].label, ids: idsOf((row) => row.status === status) })),
    ...(abandoned.length > 0 ? [{ kind: 'abandoned' as const, label: STATUSES.abandoned.label, ids: abandoned }] : []),
    { kind: 'seen', label: `No end known; seen in ${since} or later`, ids: idsOf((row) => isOpen(row) && isSeen(row)) },
    { kind: 'unseen', label: `No end known; not seen since ${since} began`, ids: idsOf((row) => isOpen(row) && !isSeen(row)) },
  ];
}

/** A row as the browser gets it: what a spell is made from, its name, and the words on its end where it ended. */
export interface LifeRow extends SpellRow {
  name: string;
  said?: { words: string; publisher: string; when?: string | undefined; url: string } | undefined;
}

export interface SurvivalSource {
  /** In decimal years. */
  today: number;
  /** Labels of the types that the reader can add. */
  types: Partial<Record<RegisterType, string>>;
  rows: Readonly<Record<string, LifeRow>>;
}

/** Rows by what became of them. */
export interface Fate {
  kind: Status | 'seen' | 'unseen';
  label: string;
  ids: string[];
}

/** Lists are of ids of rows. */
export interface SurvivalReading extends Pick<SurvivalSource, 'rows' | 'types'> {
  choice: SurvivalChoice;
  chosen: string[];
  /** Of the spells, those with a known end. */
  ended: string[];
  /** Of the spells, those without a known end that were not seen since the year chosen. */
  unseen: string[];
  estimate: Survival;
  worst: Survival;
  /** Years since launch at which the drawing stops. */
  drawnTo: number;
  fates: Fate[];
  leftOut: Spells['leftOut'];
}
