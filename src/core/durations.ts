/** How long things took, from dates as precise as their sources: a month is an interval, and so is what is computed from it. */
import { parseDate, type DateInterval } from './dates.ts';
import type { CaseFrontmatter } from './schema.ts';
import type { Stage } from './vocabulary.ts';

/** The mean length of a month in the Gregorian calendar: 365.2425 days in twelve parts. */
export const DAYS_A_MONTH = 365.2425 / 12;

/**
 * The days from one date to another as the fewest and most that both can mean; an end is absent where a date is open there.
 * `undefined` where the dates certainly stand the other way round. Never less than nothing, since the order is given.
 */
export function daysBetween(from: DateInterval, to: DateInterval): Duration | undefined {
  const fewest = from.latest === undefined || to.earliest === undefined ? undefined : Math.max(0, to.earliest - from.latest);
  const most = from.earliest === undefined || to.latest === undefined ? undefined : to.latest - from.earliest;
  if (most !== undefined && most < 0) return undefined;
  return { fewest: fewest ?? 0, most };
}

/** How long each case took from the first event of one stage to the first of another (by their place in the timeline), and why some cannot say. */
export function durationsOf(cases: readonly TimedCase[], from: Stage, to: Stage): Durations {
  const measured: MeasuredDuration[] = [];
  const leftOut: Durations['leftOut'] = [];
  for (const { slug, caseStudy } of cases) {
    const start = dateOf(caseStudy, from);
    const end = dateOf(caseStudy, to);
    if (!start || !end) {
      leftOut.push({ slug, why: start ? 'no-end' : 'no-start' });
      continue;
    }
    const duration = start.precision === 'none' || end.precision === 'none' ? 'undated' : daysBetween(start, end);
    if (duration === 'undated') leftOut.push({ slug, why: 'undated' });
    else if (!duration) leftOut.push({ slug, why: 'order' });
    else if (duration.most === undefined) leftOut.push({ slug, why: 'open' });
    else measured.push({ slug, fewest: duration.fewest, most: duration.most, from: start.text, to: end.text });
  }
  measured.sort((a, b) => a.fewest + a.most - (b.fewest + b.most) || (a.slug < b.slug ? -1 : 1));
  return { measured, leftOut, median: medianOf(measured) };
}

/** The median as an interval: that of the fewest and that of the most days. It holds the true median whatever the dates mean. */
export function medianOf(durations: readonly Required<Duration>[]): { fewest: number; most: number } | undefined {
  if (durations.length === 0) return undefined;
  return { fewest: middle(durations.map(({ fewest }) => fewest)), most: middle(durations.map(({ most }) => most ?? Number.POSITIVE_INFINITY)) };
}

/** "14 months", "12 to 15 months", "under a month": days as whole months, rounded. */
export function formatMonths({ fewest, most }: { fewest: number; most: number }): string {
  const low = Math.round(fewest / DAYS_A_MONTH);
  const high = Math.round(most / DAYS_A_MONTH);
  if (high === 0) return 'under a month';
  if (low === high) return `${low} ${low === 1 ? 'month' : 'months'}`;
  return low === 0 ? `up to ${high} ${high === 1 ? 'month' : 'months'}` : `${low} to ${high} months`;
}

function dateOf({ timeline }: Pick<CaseFrontmatter, 'timeline'>, stage: Stage): DateInterval | undefined {
  const event = timeline.find((entry) => entry.stage === stage);
  return event && parseDate(event.date);
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

interface TimedCase {
  slug: string;
  caseStudy: Pick<CaseFrontmatter, 'timeline'>;
}

/** In days. */
export interface Duration {
  fewest: number;
  /** Absent where nothing bounds it. */
  most: number | undefined;
}

export interface MeasuredDuration {
  slug: string;
  fewest: number;
  most: number;
  /** The dates as written. */
  from: string;
  to: string;
}

export interface Durations {
  /** From shortest to longest, by the middle of each. */
  measured: MeasuredDuration[];
  /** Cases that cannot say: an event is missing, without a date, open at one end, or in the wrong order. */
  leftOut: { slug: string; why: 'no-start' | 'no-end' | 'undated' | 'open' | 'order' }[];
  median: { fewest: number; most: number } | undefined;
}
