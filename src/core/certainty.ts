/**
 * How sure a conclusion is. It starts high and falls a step for each thing that stands against it; the pattern is that of
 * GRADE-CERQual (methodological limitations, coherence, adequacy, relevance), with two steps of our own: comparison and independence.
 * Every step names the units that its figures count.
 */
import { isSelfReport, WEAK_RANK } from './support.ts';
import type { UnitDirection } from './direction.ts';
import type { EvidenceUnit } from './unit.ts';
import type { Method, Word } from './vocabulary.ts';

/** From most to least. */
export const CERTAINTIES = {
  high: { label: 'high', meaning: 'Nothing that we test for stands against it.' },
  moderate: { label: 'moderate', meaning: 'One thing stands against it.' },
  low: { label: 'low', meaning: 'Two things stand against it.' },
  'very-low': { label: 'very low', meaning: 'Three or more things stand against it.' },
} as const satisfies Readonly<Record<string, Word>>;

/** Least part of units that compare: one in three, so that a conclusion is not all recollection. /method/#certainty */
export const LEAST_COMPARED = 1 / 3;
/** The methods that compare: with a time before, or with others who did not leave. /method/#certainty */
export const COMPARING_METHODS: ReadonlySet<Method> = new Set<Method>(['before-after', 'comparison-group']);
/** More than this part on weak support or claims is "most". /method/#certainty */
export const MOST_WEAK = 1 / 2;
/** Least part of units that point the same way: the three in four that an effect also asks for. /method/#certainty */
export const LEAST_AGREEMENT = 3 / 4;
/** Fewer units than this say little: under six, one more case can move a three-in-four majority. /method/#certainty */
export const ENOUGH_UNITS = 6;
/** Under this an effect is not given at all, so that certainty falls two steps. /method/#certainty */
export const FEW_UNITS = 3;
/** More than this part from one sector or period, and the rest of the field is not spoken of. /method/#certainty */
export const MOST_FROM_ONE_PLACE = 4 / 5;
/** Length in years of the period that relevance looks at: any five years running, about the life of a first contract. /method/#certainty */
export const PERIOD_YEARS = 5;
/** More than this part on self-report alone, and the conclusion is what organisations say of themselves. /method/#certainty */
export const MOST_SELF_REPORTED = 1 / 2;

/** The steps, in the order they are shown. */
export const STEPS = {
  comparison: { label: 'Comparison', meaning: 'Too few units rest on a measured before and after or on a comparison group.' },
  method: { label: 'Method', meaning: 'Most units rest on weak support or claims.' },
  agreement: { label: 'Agreement', meaning: 'Too few units point the same way.' },
  amount: { label: 'Amount', meaning: 'There are few units.' },
  relevance: { label: 'Relevance', meaning: 'Nearly all units are from one sector, or launched within five years.' },
  independence: { label: 'Independence', meaning: 'Most units rest on what the organisation says of itself.' },
} as const satisfies Readonly<Record<string, Word>>;

/**
 * The certainty of a conclusion over units that have a direction, with its working. Of no units nothing is certain: comparison,
 * agreement and both steps of amount fall.
 */
export function certaintyOf(units: readonly DirectedUnit[]): CertaintyWorking {
  const steps = [comparison(units), method(units), agreement(units), amount(units), relevance(units), independence(units)];
  const down = steps.reduce((sum, step) => sum + step.down, 0);
  const words = Object.keys(CERTAINTIES) as Certainty[];
  return { certainty: words[Math.min(down, words.length - 1)] as Certainty, steps };
}

/** A part of a whole; of nothing, none. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function comparison(units: readonly DirectedUnit[]): Step {
  const found = units.filter(({ deciding }) => deciding.some(({ method }) => COMPARING_METHODS.has(method)));
  return toStep('comparison', units, found, shareOf(found.length, units.length) < LEAST_COMPARED ? 1 : 0);
}

function method(units: readonly DirectedUnit[]): Step {
  const found = units.filter(({ rank }) => rank <= WEAK_RANK);
  return toStep('method', units, found, shareOf(found.length, units.length) > MOST_WEAK ? 1 : 0);
}

/** Mixed units point nowhere; of the three ways, the one that most point. */
function agreement(units: readonly DirectedUnit[]): Step {
  const ways = (['positive', 'negative', 'no-change'] as const).map((way) => units.filter(({ direction }) => direction === way));
  const found = ways.reduce((most, way) => (way.length > most.length ? way : most));
  return toStep('agreement', units, found, shareOf(found.length, units.length) < LEAST_AGREEMENT ? 1 : 0);
}

function amount(units: readonly DirectedUnit[]): Step {
  return toStep('amount', units, units, units.length < FEW_UNITS ? 2 : units.length < ENOUGH_UNITS ? 1 : 0);
}

/** The sector or the five years running that hold most units; a unit without sector or year is in none. */
function relevance(units: readonly DirectedUnit[]): Step {
  const sector = largest(Map.groupBy(units.filter(({ unit }) => unit.sector), ({ unit }) => unit.sector).values());
  const period = largestPeriod(units);
  const found = sector.length >= period.length ? sector : period;
  const which = found.length === 0 ? undefined : found === sector ? sector[0]?.unit.sector : periodOf(period);
  return { ...toStep('relevance', units, found, shareOf(found.length, units.length) > MOST_FROM_ONE_PLACE ? 1 : 0), which };
}

function independence(units: readonly DirectedUnit[]): Step {
  const found = units.filter(({ deciding }) => deciding.every(({ speaker }) => isSelfReport(speaker)));
  return toStep('independence', units, found, shareOf(found.length, units.length) > MOST_SELF_REPORTED ? 1 : 0);
}

function largestPeriod(units: readonly DirectedUnit[]): DirectedUnit[] {
  const dated = units.filter(({ unit }) => unit.year !== undefined).toSorted((a, b) => yearIn(a) - yearIn(b));
  let best: [number, number] = [0, 0];
  let start = 0;
  dated.forEach((unit, index) => {
    while (yearIn(unit) - yearIn(dated[start] as DirectedUnit) >= PERIOD_YEARS) start += 1;
    if (index + 1 - start > best[1] - best[0]) best = [start, index + 1];
  });
  return dated.slice(...best);
}

const yearIn = ({ unit }: DirectedUnit) => unit.year as number;
const periodOf = (units: readonly DirectedUnit[]) => `${yearIn(units[0] as DirectedUnit)}–${yearIn(units.at(-1) as DirectedUnit)}`;
const largest = (groups: Iterable<DirectedUnit[]>) => [...groups].reduce((most, group) => (group.length > most.length ? group : most), []);
const toStep = (step: StepName, of: readonly DirectedUnit[], found: readonly DirectedUnit[], down: Step['down']): Step => ({ step, down, found: idsOf(found), of: idsOf(of) });
const idsOf = (units: readonly DirectedUnit[]) => units.map(({ unit }) => unit.id);

export type Certainty = keyof typeof CERTAINTIES;
export type StepName = keyof typeof STEPS;

/** A unit that points some way. */
export interface DirectedUnit extends UnitDirection {
  unit: EvidenceUnit;
}

/** One step of the working. Its figures are the lengths of its lists: `found.length` of `of.length`. */
export interface Step {
  step: StepName;
  /** How many steps certainty falls by it. */
  down: 0 | 1 | 2;
  /** Ids of the units that the step counts: those that compare, are weak, point the same way, are there, are from one place, speak of themselves. */
  found: string[];
  /** Ids of all units with a direction. */
  of: string[];
  /** For relevance: the sector, or the years, that hold most. */
  which?: string | undefined;
}

export interface CertaintyWorking {
  certainty: Certainty;
  steps: Step[];
}
