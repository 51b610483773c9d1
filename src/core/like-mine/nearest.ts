/** Which cases are nearest to a reader’s service, which of them met a worry, and what leaders of the nearest advise. */
import { compareProfiles, rangeOf, type Likeness, type Profile, type Trait } from '../likeness.ts';
import type { Answers } from './answers.ts';
import { speaksOf, type LeavingStage } from './leaving-stages.ts';
import type { CaseRow } from './outline.ts';
import { KIND_OF_FAMILY } from './parents.ts';
import type { ShownCase, ShownLesson } from './shown-case.ts';
import type { Worry } from './worries.ts';

/** The traits that a reader is asked for, in the order they are told. */
export const ASKED = ['sector', 'parent', 'region', 'staff'] as const satisfies readonly Trait[];
/** Least part of what a reader told that a case must know too, lest one of which little is known seem the nearest. */
export const LEAST_KNOWN = 0.5;
/** Distances are rounded to this step before they are ordered: staff are counted in too many ways for less to mean anything. */
export const STEP = 0.05;

/** How alike, in words, by the largest rounded distance that each is said of. One of four traits wholly different is 0.25, two are 0.5. */
export const NEARNESS = [
  { upTo: 0.1, label: 'Alike in all but little' },
  { upTo: 0.35, label: 'Alike in most' },
  { upTo: 0.6, label: 'Alike in part' },
  { upTo: 1, label: 'Little alike' },
] as const;

/** What a reader told, as a case’s traits are compared. */
export function profileOf({ service, staff, parent, place }: Answers): Profile {
  return { id: '', sector: service, staff, parent: parent && KIND_OF_FAMILY[parent], region: place };
}

/**
 * The cases that count, nearest first: by the rounded distance; of two as near, the one of which more is known, then the one in the
 * same field, then the nearer unrounded, then the first of the outline. Those of which too little is known come last.
 */
export function rankCases(answers: Answers, rows: readonly CaseRow[]): RankedCase[] {
  const own = profileOf(answers);
  const told = ASKED.filter((trait) => own[trait] !== undefined);
  const ranges = { staff: rangeOf('staff', [own, ...rows.map(({ profile }) => profile)]), year: 0 };
  return rows
    .filter(({ comparator }) => answers.withComparators || !comparator)
    .map((row) => {
      const likeness = compareProfiles(own, row.profile, ranges);
      const known = likeness.alike.length + likeness.different.length;
      return { row, likeness, unknown: told.filter((trait) => row.profile[trait] === undefined), comparable: known > 0 && known >= told.length * LEAST_KNOWN };
    })
    .toSorted((a, b) =>
      Number(b.comparable) - Number(a.comparable)
      || roundedDistance(a.likeness) - roundedDistance(b.likeness)
      || a.unknown.length - b.unknown.length
      || Number(b.row.profile.sector === own.sector) - Number(a.row.profile.sector === own.sector)
      || a.likeness.distance - b.likeness.distance
      || a.row.at - b.row.at);
}

/** The distance as it is ordered by and told. */
export function roundedDistance({ distance }: Pick<Likeness, 'distance'>): number {
  return Math.round(distance / STEP) * STEP;
}

/** How alike, in words. */
export function nearnessInWords(likeness: Pick<Likeness, 'distance'>): string {
  // A step is no exact binary fraction, so 0.35 may come out a hair above itself.
  const distance = roundedDistance(likeness) - STEP / 10;
  return (NEARNESS.find(({ upTo }) => distance <= upTo) ?? NEARNESS[NEARNESS.length - 1] as (typeof NEARNESS)[number]).label;
}

/**
 * The cases that met a worry, nearest first, cut to `most`. Where a page says of any of them how it was met, and of none of those
 * shown, the nearest of which it does takes the last place.
 */
export function casesThatMet(worry: Worry, ranked: readonly RankedCase[], most: number): WorryReading {
  const all = ranked.filter(({ row }) => row.met.has(worry));
  const told = all.filter(({ row }) => row.told.has(worry));
  const shown = all.slice(0, most);
  const nearestTold = told[0];
  if (nearestTold && shown.length > 0 && !shown.some(({ row }) => row.told.has(worry))) shown.splice(-1, 1, nearestTold);
  return { worry, met: all.length, told: told.length, counted: ranked.length, shown };
}

/**
 * Advice out of cases that stand nearest first: what speaks of the reader’s stage before other things, and then as near as its
 * case; no more than `mostOfOne` from one case.
 */
export function adviceFrom(cases: readonly ShownCase[], stage: LeavingStage | undefined, most: number, mostOfOne: number): Advice[] {
  const inOrder = (lessons: readonly ShownLesson[]) => lessons
    .map((lesson) => ({ lesson, onStage: stage !== undefined && speaksOf(stage, lesson.factors) }))
    .toSorted((a, b) => Number(b.onStage) - Number(a.onStage));
  return cases
    .flatMap((shownCase) => inOrder(shownCase.lessons).slice(0, mostOfOne).map((advice) => ({ ...advice, shownCase })))
    .toSorted((a, b) => Number(b.onStage) - Number(a.onStage))
    .slice(0, most);
}

export interface RankedCase {
  row: CaseRow;
  likeness: Likeness;
  /** What the reader told and no page says of the case. */
  unknown: Trait[];
  /** Whether enough is known of it to call it near or far. */
  comparable: boolean;
}

export interface WorryReading {
  worry: Worry;
  /** Cases that met it, and those of them of which a page says how it was met. */
  met: number;
  told: number;
  /** Cases that were looked at. */
  counted: number;
  shown: RankedCase[];
}

export interface Advice {
  lesson: ShownLesson;
  onStage: boolean;
  shownCase: ShownCase;
}
