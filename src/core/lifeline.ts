/**
 * The life of a spin-out as a line: where it starts, where it stops, how it stopped, and how long since anybody saw it.
 * Places on the axis are percentages, so that one drawing fits every width.
 */
import { midpoint, parseDate, toDecimalYear, type DateInterval } from './dates.ts';
import type { CaseFrontmatter } from './schema.ts';
import { ENDED_STATUSES, STATUSES, type Status } from './vocabulary.ts';

/** Older than this many years at the end of the axis, "trading when last seen" is drawn as not seen since. */
export const STALE_AFTER_YEARS = 3;

/** Where the line starts when no page gives a launch: at the first event that is dated. */
export function toLife(caseStudy: LifeSource): Life {
  const launch = caseStudy.timeline.find(({ stage }) => stage === 'launch');
  const launched = launch && parseDate(launch.date);
  const dated = caseStudy.timeline.map(({ date }) => parseDate(date)).filter((date) => date !== undefined && midpoint(date) !== undefined);
  return {
    status: caseStudy.status.now,
    launched: launched && midpoint(launched) !== undefined ? launched : undefined,
    started: dated[0],
    ended: caseStudy.status.on === undefined ? undefined : parseDate(caseStudy.status.on),
    seen: parseDate(caseStudy.status.as_of),
  };
}

/** The mark that says how a life ended; living and unknown lines have none. */
export function markOf(status: Status): EndMark {
  if (status === 'returned-in-house') return 'returned';
  if (status === 'acquired' || status === 'merged') return 'joined';
  if (status === 'ceased' || status === 'contract-lost' || status === 'abandoned') return 'cross';
  return 'none';
}

/** How a line is inked: by how it ended, or, while nobody has seen an end, by how lately it was seen. */
export function inkOf(life: Life, axis: Axis): Ink {
  const mark = markOf(life.status);
  if (mark === 'returned') return 'returned';
  if (mark === 'joined') return 'joined';
  if (mark === 'cross') return 'ended';
  const seen = life.seen && midpoint(life.seen);
  if (life.status === 'unknown' || seen === undefined) return 'unseen';
  return axis.to - toDecimalYear(seen) > STALE_AFTER_YEARS ? 'unseen' : 'living';
}

/** An axis of whole years that holds all the given lives, and ends at `today` (a decimal year). */
export function toAxis(lives: readonly Life[], today: number): Axis {
  const starts = startsOf(lives);
  return { from: Math.floor(Math.min(...starts, today - 5)), to: today };
}

/**
 * An axis that lets a few early lives begin before its edge, so that they do not squeeze all the others.
 * `share` is the largest part of the lives that may.
 */
export function toTrimmedAxis(lives: readonly Life[], today: number, share: number): Axis {
  const starts = startsOf(lives).toSorted((a, b) => a - b);
  const first = starts[Math.floor(starts.length * share)] ?? today - 5;
  return { from: Math.floor(Math.min(first, today - 5)), to: today };
}

/** Whether a life began before the axis does. */
export function isBeforeAxis({ launched }: Life, axis: Axis): boolean {
  const day = launched && midpoint(launched);
  return day !== undefined && toDecimalYear(day) < axis.from;
}

function startsOf(lives: readonly Life[]): number[] {
  return lives.flatMap(({ launched, started }) => {
    const first = [launched, started].flatMap((date) => (date ? midpoint(date) ?? [] : []));
    return first.length > 0 ? [toDecimalYear(Math.min(...first))] : [];
  });
}

/** The place of a date on the axis in percent, kept within it; rounded so that built pages stay small and equal. */
export function placeOf(date: DateInterval, axis: Axis): number | undefined {
  const day = midpoint(date);
  if (day === undefined) return undefined;
  return place(toDecimalYear(day), axis);
}

/** The place of a decimal year on the axis in percent. */
export function place(year: number, axis: Axis): number {
  const share = (year - axis.from) / (axis.to - axis.from);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** The years to label, in steps that leave at most `most` of them. */
export function ticksOf(axis: Axis, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (axis.to - axis.from) / size <= most) ?? 50;
  const first = Math.ceil(axis.from / step) * step;
  const ticks = [];
  for (let year = first; year <= axis.to; year += step) ticks.push(year);
  return ticks;
}

/** Everything a drawing needs, in percent of the axis; `undefined` where the life has no dated start. */
export function toSegments(life: Life, axis: Axis): Segments | undefined {
  const start = life.launched ?? life.started;
  const from = start && placeOf(start, axis);
  if (from === undefined) return undefined;
  const ended = life.ended && placeOf(life.ended, axis);
  const seen = life.seen && placeOf(life.seen, axis);
  const to = Math.max(from, ended ?? seen ?? from);
  const over = ENDED_STATUSES.has(life.status) || life.status === 'abandoned';
  return {
    prelude: life.started && life.launched ? Math.min(from, placeOf(life.started, axis) ?? from) : from,
    from,
    to,
    fade: over ? undefined : 100,
    mark: markOf(life.status),
    ink: inkOf(life, axis),
  };
}

/** "Trading when last seen, 2025", "Returned in-house, June 2025": the line in words. */
export function lifeInWords(life: Life, format: (date: string) => string): string {
  const { label } = STATUSES[life.status];
  if (life.ended) return `${label}, ${format(life.ended.text)}`;
  if (!life.seen) return label;
  return life.status === 'trading' ? `${label} when last seen, ${format(life.seen.text)}` : `${label}; last seen ${format(life.seen.text)}`;
}

type LifeSource = Pick<CaseFrontmatter, 'timeline' | 'status'>;

export interface Life {
  status: Status;
  launched: DateInterval | undefined;
  /** The first dated event. */
  started: DateInterval | undefined;
  ended: DateInterval | undefined;
  /** The date of the newest page that shows the status. */
  seen: DateInterval | undefined;
}

/** Decimal years. */
export interface Axis {
  from: number;
  to: number;
}

export type EndMark = 'cross' | 'returned' | 'joined' | 'none';
export type Ink = 'living' | 'returned' | 'joined' | 'ended' | 'unseen';

export interface Segments {
  /** Where the story before the launch begins. */
  prelude: number;
  from: number;
  to: number;
  /** Where the fading line from last seen to today ends; absent once a life is over. */
  fade: number | undefined;
  mark: EndMark;
  ink: Ink;
}
