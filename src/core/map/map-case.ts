/** A case as the map shows it: where it stands, what became of it in ink and in words, and which mark it is drawn in. */
import { clusterPlaces, type Mark } from './clusters.ts';
import { FRAME, LAYOUTS, type FramePoint, type Layout } from './frame.ts';
import type { Ink } from '../lifeline.ts';
import { REGIONS, wordsOf, type Region } from '../vocabulary.ts';

/** What each ink says of a life, in the order in which a mark of several cases counts them. Ended lives come last and stand together. */
export const INK_WORDS: Readonly<Record<Ink, string>> = {
  living: 'trading when last seen',
  unseen: 'not known, or not seen for over three years',
  joined: 'acquired or merged',
  returned: 'returned in-house',
  ended: 'ceased, lost its contract or never launched',
};

export const INKS = Object.keys(INK_WORDS) as Ink[];

/** The marks of a layout, in its pixels; cases without a place are in none. */
export function toMarks(cases: readonly MapCase[], layout: Layout): Mark[] {
  const { width, apart } = LAYOUTS[layout];
  const scale = width / FRAME.width;
  return clusterPlaces(cases.flatMap(({ slug, at }) => (at ? [{ id: slug, x: at.x * scale, y: at.y * scale }] : [])), apart);
}

/** Height of a layout in its pixels. */
export function heightOf(layout: Layout): number {
  return Math.round(LAYOUTS[layout].width / FRAME.width * FRAME.height);
}

/** How many cases there are of each ink that some case has, in the order of `INKS`. */
export function countInks(cases: readonly MapCase[]): { ink: Ink; count: number }[] {
  return INKS.map((ink) => ({ ink, count: cases.filter((one) => one.ink === ink).length })).filter(({ count }) => count > 0);
}

/** Regions that some case is in, in the order of the vocabulary, each with its cases as they come. */
export function groupByRegion(cases: readonly MapCase[]): { region: Region; label: string; cases: MapCase[] }[] {
  return wordsOf(REGIONS)
    .map((region) => ({ region, label: REGIONS[region].label, cases: cases.filter((one) => one.region === region) }))
    .filter((group) => group.cases.length > 0);
}

/** The place that most of some cases give; the first in the alphabet, where several are given as often. */
export function mainPlaceOf(cases: readonly MapCase[]): string {
  const places = [...Map.groupBy(cases, ({ place }) => place)];
  return places.toSorted(([a, of], [b, others]) => others.length - of.length || a.localeCompare(b, 'en-GB'))[0]?.[0] ?? '';
}

export interface MapCase {
  slug: string;
  name: string;
  /** The town or county, as the case gives it. */
  place: string;
  region: Region;
  /** Kilometres of the map’s frame; absent where a case has no one place in the United Kingdom that the gazetteer knows. */
  at?: FramePoint | undefined;
  /** Where the mark stands, if that is not plain from the place: “at Hackney”. */
  marked?: string | undefined;
  ink: Ink;
  /** The life line’s end in words. */
  fate: string;
  /** What kind of body it is, in small letters, where it counts as a comparator and not as a spin-out. */
  comparator?: string | undefined;
}
