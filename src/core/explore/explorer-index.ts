/** Everything that narrows, counts and orders cases, by case number; the words of a case are kept elsewhere and loaded as they are shown. */
import { midpoint, parseDate } from '../dates.ts';
import { toProfile } from '../likeness.ts';
import { FAIR_RANK, speakerOf, supportOf } from '../support.ts';
import type { CaseEntry } from '../unit.ts';
import { joinBits, packBits, toBits, unpackBits, type Bits } from './bits.ts';
import type { Facet } from './facets.ts';

/** The numbers that cases can be put in order by: day of launch, staff at launch, day of review, and how many findings have at least fair support. */
export const NUMBER_KEYS = ['launched', 'staff', 'reviewed', 'evidence'] as const;

/** The index of cases, which are numbered as they come and so have to come in the order of their names. */
export function toIndex(cases: readonly CaseEntry[], facets: readonly Facet[]): ExplorerIndex {
  const count = cases.length;
  return {
    count,
    facets: facets.map(({ id, label, many, values, valuesOf }) => {
      const numbers = new Map<string, number[]>();
      for (const [number, entry] of cases.entries()) for (const value of valuesOf(entry)) pushTo(numbers, value, number);
      return { id, label, many, values: toIndexed(values.map((word) => ({ ...word, cases: toBits(numbers.get(word.value) ?? [], count) })), count) };
    }),
    keys: {
      launched: numbersOf(cases, ({ caseStudy }) => dayOf(caseStudy.timeline.find(({ stage }) => stage === 'launch')?.date)),
      staff: numbersOf(cases, (entry) => toProfile(entry).staff),
      reviewed: numbersOf(cases, ({ caseStudy }) => dayOf(caseStudy.reviewed)),
      evidence: numbersOf(cases, evidenceOf),
    },
  };
}

/** How many findings of a case have at least fair support. */
export function evidenceOf({ caseStudy: { findings = [], sources } }: CaseEntry): number {
  return findings.filter((finding) => supportOf(finding.method, speakerOf(finding, sources)).rank >= FAIR_RANK).length;
}

/** The index as plain JSON; what a value that holds others has follows from theirs. */
export function packIndex({ count, facets, keys }: ExplorerIndex): PackedIndex {
  return {
    count,
    facets: facets.map(({ id, label, many, values }) => ({
      id, label, ...(many && { many }),
      values: values.map(({ value, label: word, within, cases }) => ({
        value, label: word, ...(within && { within }), ...(!values.some((other) => other.within === value) && { cases: packBits(cases, count) }),
      })),
    })),
    keys: Object.fromEntries(NUMBER_KEYS.map((key) => [key, [...keys[key]].map((number) => (Number.isNaN(number) ? null : number))])) as PackedIndex['keys'],
  };
}

/** What `packIndex` packed. Throws on what is no packed set. */
export function unpackIndex({ count, facets, keys }: PackedIndex): ExplorerIndex {
  return {
    count,
    facets: facets.map(({ id, label, many = false, values }) => ({ id, label, many, values: toIndexed(values.map((value) => ({ ...value, cases: unpackBits(value.cases ?? '', count) })), count) })),
    keys: Object.fromEntries(NUMBER_KEYS.map((key) => [key, Float64Array.from(keys[key], (number) => number ?? Number.NaN)])) as ExplorerIndex['keys'],
  };
}

/** Values that some case has, each that holds others with what they hold. */
function toIndexed(values: readonly IndexedValue[], count: number): IndexedValue[] {
  return values
    .map(({ value, label, within, cases }) => {
      const held = values.filter((other) => other.within === value);
      return { value, label, ...(within && { within }), cases: held.length > 0 ? joinBits(held.map((other) => other.cases), count) : cases };
    })
    .filter(({ cases }) => cases.some((word) => word !== 0));
}

function numbersOf(cases: readonly CaseEntry[], numberOf: (entry: CaseEntry) => number | undefined): Float64Array {
  return Float64Array.from(cases, (entry) => numberOf(entry) ?? Number.NaN);
}

function dayOf(text: string | undefined): number | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  return date && midpoint(date);
}

function pushTo(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

export type NumberKey = (typeof NUMBER_KEYS)[number];

export interface ExplorerIndex {
  count: number;
  facets: readonly IndexedFacet[];
  /** By case number; NaN where it is not known. Days are counted from 1970-01-01. */
  keys: Readonly<Record<NumberKey, Float64Array>>;
}

export interface IndexedFacet {
  id: string;
  label: string;
  many: boolean;
  /** Only those that some case has. */
  values: readonly IndexedValue[];
}

export interface IndexedValue {
  value: string;
  label: string;
  within?: string | undefined;
  cases: Bits;
}

export interface PackedIndex {
  count: number;
  facets: { id: string; label: string; many?: boolean; values: { value: string; label: string; within?: string; cases?: string }[] }[];
  keys: Record<NumberKey, (number | null)[]>;
}
