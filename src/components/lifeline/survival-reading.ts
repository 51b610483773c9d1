/** The register read for one choice of rows and one worst case: the spells, both curves, and the rows by what became of them. */
import { parseDate } from '../../core/dates.ts';
import { lifeInWords, STALE_AFTER_YEARS } from '../../core/lifeline.ts';
import type { RegisterType } from '../../core/register-schema.ts';
import { toSpells, type Spell, type SpellRow, type Spells } from '../../core/spells.ts';
import { estimateSurvival, toWorstCase, type Survival } from '../../core/survival.ts';
import { ENDED_STATUSES, STATUSES, type Status } from '../../core/vocabulary.ts';
import { formatDate, midpoint, toDecimalYear } from '../../core/dates.ts';

/**
 * The curve is drawn as far as this many are still followed: further out, one end more would move it by over ten points. Pocock,
 * Clayton and Altman (Lancet 2002; 359: 1686–1689) advise to stop where 10 to 20% are left; of 77 that is 8 to 15.
 */
export const FEWEST_DRAWN = 10;

/** The choice that the build draws: rows without a type, and not seen for as long as a life line is then drawn as unseen. */
export function usualChoice({ today }: Pick<SurvivalSource, 'today'>): SurvivalChoice {
  return { with: [], since: Math.floor(today) - STALE_AFTER_YEARS };
}

/** The years that the worst case can be reckoned from, newest first: those that leave out at least one row’s last sight. */
export function yearsToChoose({ today, rows }: SurvivalSource): number[] {
  const seen = Object.values(rows).flatMap((row) => lastSeenOf(row) ?? []);
  const first = Math.floor(Math.min(today, ...seen)) + 1;
  return Array.from({ length: Math.max(0, Math.floor(today) - first + 1) }, (_, index) => Math.floor(today) - index);
}

/** The choice that an address asks for (`with` a list of types, `since` a year); what it asks for wrongly is as usual. */
export function parseChoice(query: URLSearchParams, source: SurvivalSource): SurvivalChoice {
  const asked = (query.get('with') ?? '').split(',');
  const since = Number(query.get('since'));
  return {
    with: typesOf(source).filter((type) => asked.includes(type)),
    since: yearsToChoose(source).includes(since) ? since : usualChoice(source).since,
  };
}

/** The choice as an address’s query: "?with=franchise&since=2020", and nothing for what is as usual. */
export function formatChoice(choice: SurvivalChoice, source: SurvivalSource): string {
  const parts = [
    choice.with.length > 0 && `with=${choice.with.join(',')}`,
    choice.since !== usualChoice(source).since && `since=${choice.since}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Everything that the page says of survival under one choice. */
export function readSurvival(source: SurvivalSource, choice: SurvivalChoice): SurvivalReading {
  const { spells, leftOut } = toSpells(source.rows, new Set(choice.with));
  const chosen = Object.entries(source.rows).filter(([, { type }]) => type === undefined || choice.with.includes(type));
  const unseen = spells.filter(({ end, lastSeen }) => !end && lastSeen < choice.since);
  const estimate = estimateSurvival(spells);
  return {
    choice,
    rows: source.rows,
    types: source.types,
    chosen: chosen.map(([id]) => id),
    ended: spells.filter(({ end }) => end).map(({ id }) => id),
    unseen: unseen.map(({ id }) => id),
    estimate,
    worst: estimateSurvival(toWorstCase(spells, choice.since)),
    drawnTo: estimate.spells.at(-FEWEST_DRAWN)?.years ?? estimate.spells.at(-1)?.years ?? 0,
    fates: fatesOf(chosen, choice.since),
    leftOut,
  };
}

/** Ids of the spells from the first that lasted so long to the longest: those still followed after so many years. */
export function followedAfter({ spells }: Pick<Survival, 'spells'>, years: number): string[] {
  return spells.filter((spell: Spell) => spell.years >= years).map(({ id }) => id);
}

/** What became of a row, in words: "Returned in-house, June 2025". */
export function rowInWords({ status, launched, ended, status_as_of: seen }: SpellRow): string {
  const toDate = (text: string | undefined) => (text === undefined ? undefined : parseDate(text));
  return lifeInWords({ status, launched: toDate(launched), started: undefined, ended: toDate(ended), seen: toDate(seen) }, formatDate);
}

/** The types that the reader can add, in the order of their list. */
export function typesOf({ types }: Pick<SurvivalSource, 'types'>): RegisterType[] {
  return Object.keys(types) as RegisterType[];
}

function fatesOf(chosen: readonly [string, LifeRow][], since: number): Fate[] {
  const idsOf = (fits: (row: LifeRow) => boolean) => chosen.filter(([, row]) => fits(row)).map(([id]) => id);
  const kinds = [...ENDED_STATUSES, 'abandoned' as const].map((status) => ({ kind: status, label: STATUSES[status].label, ids: idsOf((row) => row.status === status) }));
  const isOpen = ({ status }: LifeRow) => !ENDED_STATUSES.has(status) && status !== 'abandoned';
  const isSeen = (row: LifeRow) => (lastSeenOf(row) ?? Number.NEGATIVE_INFINITY) >= since;
  return [
    ...kinds.filter(({ kind, ids }) => kind !== 'abandoned' || ids.length > 0),
    { kind: 'seen', label: `No end known, and seen in ${since} or later`, ids: idsOf((row) => isOpen(row) && isSeen(row)) },
    { kind: 'unseen', label: `No end known, and not seen since ${since} began`, ids: idsOf((row) => isOpen(row) && !isSeen(row)) },
  ];
}

function lastSeenOf({ status_as_of: seen }: SpellRow): number | undefined {
  const date = seen === undefined ? undefined : parseDate(seen);
  const day = date && midpoint(date);
  return day === undefined ? undefined : toDecimalYear(day);
}

/** A row as the browser gets it: what a spell is made from, its name, and the words on its end where it ended. */
export interface LifeRow extends SpellRow {
  name: string;
  said?: { words: string; publisher: string; year?: string | undefined; url: string } | undefined;
}

export interface SurvivalSource {
  /** In decimal years. */
  today: number;
  /** Labels of the types that the reader can add. */
  types: Partial<Record<RegisterType, string>>;
  rows: Readonly<Record<string, LifeRow>>;
}

export interface SurvivalChoice {
  /** Types that count beside the rows without one. */
  with: readonly RegisterType[];
  /** In the worst case, whatever was not seen since this year began ended when it was last seen. */
  since: number;
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
