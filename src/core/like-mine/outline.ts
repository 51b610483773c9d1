/**
 * All cases cut down to what ranking them needs, in columns: it is loaded first and whole, so it holds numbers and no text. What a
 * reader is shown of a case is in pieces, each named by its content.
 */
import type { Axis } from '../lifeline.ts';
import type { Profile } from '../likeness.ts';
import { PARENT_KINDS, REGIONS, SECTORS } from '../vocabulary.ts';
import { familyOf, KIND_OF_FAMILY } from './parents.ts';
import type { ShownCase } from './shown-case.ts';
import { isAbout, worryNames, type Worry } from './worries.ts';

/** Cases in a piece: their neighbours in field and region, which are often shown together. */
export const CASES_A_PIECE = 16;
/**
 * While the pieces are no more than this, all are loaded whatever the answers, so that not even the host’s log can tell what a
 * reader was shown. Twelve hold 192 cases, about 80 kB.
 */
export const PIECES_LOADED_AT_ONCE = 12;

/** The order of the outline: cases alike in field, region and parent stand together. */
export function inOutlineOrder(a: ShownCase, b: ShownCase): number {
  const keyOf = ({ sector, region, parent, slug }: ShownCase) => [sector, region, parent, slug].join(' ');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** The outline of cases that stand in its order. `pieces` are the names of their pieces. */
export function toOutline(cases: readonly ShownCase[], axis: Axis, pieces: readonly string[]): Outline {
  return {
    axis,
    pieces,
    words: { sector: sectorNames, region: regionNames, parent: parentNames, worry: worryNames },
    sector: cases.map(({ sector }) => sectorNames.indexOf(sector)),
    region: cases.map(({ region }) => regionNames.indexOf(region)),
    parent: cases.map(({ parent }) => (parent ? parentNames.indexOf(parent) : -1)),
    staff: cases.map(({ staff }) => staff?.value ?? 0),
    comparator: cases.map(({ comparator }) => (comparator ? 1 : 0)),
    met: cases.map(({ met }) => toBits((worry) => met.some(({ factors }) => isAbout(worry, factors)))),
    told: cases.map(({ met }) => toBits((worry) => met.some(({ factors, how }) => how !== undefined && isAbout(worry, factors)))),
  };
}

/** The cases of an outline, to be ranked. */
export function rowsOf(outline: Outline): CaseRow[] {
  const { words, sector, region, parent, staff, comparator, met, told } = outline;
  const worriesIn = (bits = 0) => new Set(words.worry.filter((_, index) => bits & (1 << index)));
  return sector.map((_, at) => {
    const place = words.region[region[at] as number];
    const kind = words.parent[parent[at] as number];
    return {
      at,
      profile: {
        id: String(at),
        sector: words.sector[sector[at] as number],
        region: place === 'several' ? undefined : place,
        parent: kind && KIND_OF_FAMILY[familyOf(kind)],
        staff: staff[at] || undefined,
      },
      comparator: comparator[at] === 1,
      met: worriesIn(met[at]),
      told: worriesIn(told[at]),
    };
  });
}

/** The numbers of the pieces to load for some cases: of few pieces, all. */
export function piecesFor(cases: readonly number[], pieces: number): number[] {
  if (pieces <= PIECES_LOADED_AT_ONCE) return Array.from({ length: pieces }, (_, piece) => piece);
  return [...new Set(cases.map((at) => Math.floor(at / CASES_A_PIECE)))].toSorted((a, b) => a - b);
}

const sectorNames = Object.keys(SECTORS) as (keyof typeof SECTORS)[];
const regionNames = Object.keys(REGIONS) as (keyof typeof REGIONS)[];
const parentNames = Object.keys(PARENT_KINDS) as (keyof typeof PARENT_KINDS)[];

const toBits = (holds: (worry: Worry) => boolean) => worryNames.reduce((bits, worry, index) => (holds(worry) ? bits | (1 << index) : bits), 0);

/** Columns of equal length, one number a case: the place of its word in `words`, -1 or 0 where it is not known. */
export interface Outline {
  /** The one axis of all life lines. */
  axis: Axis;
  pieces: readonly string[];
  words: { sector: typeof sectorNames; region: typeof regionNames; parent: typeof parentNames; worry: Worry[] };
  sector: number[];
  region: number[];
  parent: number[];
  staff: number[];
  comparator: number[];
  /** Bits, one for each worry: it met it; a page says how. */
  met: number[];
  told: number[];
}

export interface CaseRow {
  /** Its place in the outline. */
  at: number;
  /** Its traits, those of the NHS as one kind of parent. */
  profile: Profile;
  comparator: boolean;
  met: ReadonlySet<Worry>;
  told: ReadonlySet<Worry>;
}
