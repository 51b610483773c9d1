/**
 * From findings to a conclusion, with its complete working. Effect and certainty are two words and never one score, and every
 * number that can be shown is the length of a list that is given.
 */
import { certaintyOf, shareOf, type Certainty, type DirectedUnit, type Step } from './certainty.ts';
import { directionOf } from './direction.ts';
import { whyFindingLeftOut, whyUnitLeftOut, type ReasonLeftOut, type Rules } from './rules.ts';
import { FAIR_RANK, type Rank } from './support.ts';
import type { EvidenceFinding, EvidenceUnit } from './unit.ts';
import type { Direction, Factor, Outcome, Word } from './vocabulary.ts';

/** From best to worst, then the two that have no place in that order. */
export const EFFECTS = {
  better: { label: 'better', meaning: 'At least three in four of the units that point some way say that it got better.' },
  'more-often-better': { label: 'more often better', meaning: 'More than half say that it got better.' },
  'no-change': { label: 'no change', meaning: 'More than half looked for a change and found none.' },
  mixed: { label: 'mixed', meaning: 'No direction has more than half.' },
  'more-often-worse': { label: 'more often worse', meaning: 'More than half say that it got worse.' },
  worse: { label: 'worse', meaning: 'At least three in four say that it got worse.' },
  'not-enough-evidence': { label: 'not enough evidence', meaning: 'Fewer than three units have at least fair support.' },
} as const satisfies Readonly<Record<string, Word>>;

/** Three in four: one dissenting unit in four is the exception, two are a pattern. /method/#effect */
export const CLEAR_SHARE = 3 / 4;
/** A direction leads when more than half point its way; exactly half do not. /method/#effect */
export const LEADING_SHARE = 1 / 2;
/** Fewest units with at least fair support before an effect is given: two can agree by chance. /method/#effect */
export const FEWEST_SUPPORTED = 3;

/** Units sorted under each outcome, and under each factor of it, once, so that many conclusions can be drawn. Units come in the order of `toUnits`. */
export function toEvidence(units: readonly EvidenceUnit[]): Evidence {
  const byOutcome = new Map<Outcome, Spoken[]>();
  const byFactor = new Map<Outcome, Map<Factor, Spoken[]>>();
  for (const unit of units) {
    for (const [outcome, findings] of Map.groupBy(unit.findings, (finding) => finding.outcome)) {
      listIn(byOutcome, outcome).push({ unit, findings });
      const factors = byFactor.get(outcome) ?? new Map<Factor, Spoken[]>();
      byFactor.set(outcome, factors);
      for (const factor of new Set(findings.flatMap((finding) => finding.factors))) {
        listIn(factors, factor).push({ unit, findings: findings.filter((finding) => finding.factors.includes(factor)) });
      }
    }
  }
  return { units, byOutcome, byFactor };
}

/**
 * What the evidence says of an outcome under a reader’s rules; with a factor, only findings that name it count. Silent are the
 * cases that count and say nothing of a change in it; with a factor, those that show a change and do not name the factor behind
 * it. A study is never silent, since it looked where it chose to.
 */
export function conclude(evidence: Evidence, question: Question, rules: Rules, among = casesAsked(evidence, question, rules)): Conclusion {
  const { outcome, factor } = question;
  const leftOut: LeftOut[] = [];
  const indirect: FindingRef[] = [];
  const directed: DirectedUnit[] = [];
  const standing: Standing = { positive: [], negative: [], mixed: [], 'no-change': [] };
  const spoken = factor ? evidence.byFactor.get(outcome)?.get(factor) : evidence.byOutcome.get(outcome);

  for (const { unit, findings } of spoken ?? []) {
    const counted = sift(unit, findings, rules, leftOut, indirect);
    const change = directionOf(counted.filter(({ shows }) => shows === 'change'));
    if (change) directed.push({ unit, ...change });
    const stands = directionOf(counted.filter(({ shows }) => shows === 'standing'));
    if (stands) standing[stands.direction].push(toUnitWorking({ unit, ...stands }));
  }

  const supported = directed.filter(({ rank }) => rank >= FAIR_RANK);
  const units: Conclusion['units'] = { positive: [], negative: [], mixed: [], 'no-change': [] };
  for (const unit of directed) units[unit.direction].push(toUnitWorking(unit));
  return {
    ...question,
    rules,
    effect: effectOf(units, directed.length, supported.length),
    ...certaintyOf(directed),
    units,
    silent: silentOf(among, directed),
    supported: supported.map(({ unit }) => unit.id),
    standing,
    indirect,
    leftOut,
  };
}

/**
 * The cases that a question is put to, of which those that do not answer are silent: all that count, or, with a factor, those
 * that show a change in the outcome. Many conclusions under the same rules can share it.
 */
export function casesAsked(evidence: Evidence, { outcome, factor }: Question, rules: Rules): EvidenceUnit[] {
  const units = factor ? (evidence.byOutcome.get(outcome) ?? []).filter((spoken) => showsChange(spoken, rules)).map(({ unit }) => unit) : evidence.units;
  return units.filter((unit) => unit.kind === 'case' && !whyUnitLeftOut(unit, rules));
}

function showsChange({ findings }: Spoken, rules: Rules): boolean {
  return findings.some((finding) => finding.shows === 'change' && !whyFindingLeftOut(finding, rules));
}

/** All units of a conclusion that point some way, in the order better, worse, mixed, no change. */
export function directedUnitsOf({ units }: Pick<Conclusion, 'units'>): UnitWorking[] {
  return [...units.positive, ...units.negative, ...units.mixed, ...units['no-change']];
}

function silentOf(among: readonly EvidenceUnit[], directed: readonly DirectedUnit[]): string[] {
  const speaking = new Set(directed.map(({ unit }) => unit.id));
  return among.filter(({ id }) => !speaking.has(id)).map(({ id }) => id);
}

/** The findings that count: the rest is told apart as indirect, shown beside, or left out, with why. */
function sift(unit: EvidenceUnit, findings: readonly EvidenceFinding[], rules: Rules, leftOut: LeftOut[], indirect: FindingRef[]): EvidenceFinding[] {
  const whyUnit = whyUnitLeftOut(unit, rules);
  return findings.filter((finding) => {
    const why = whyFindingLeftOut(finding, rules) ?? whyUnit;
    if (!why) return true;
    const ref = { unit: unit.id, finding: finding.id };
    if (why === 'indirect') indirect.push(ref);
    else leftOut.push({ ...ref, why });
    return false;
  });
}

function listIn<Key>(lists: Map<Key, Spoken[]>, key: Key): Spoken[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function effectOf(units: Conclusion['units'], of: number, supported: number): Effect {
  if (supported < FEWEST_SUPPORTED) return 'not-enough-evidence';
  const better = shareOf(units.positive.length, of);
  const worse = shareOf(units.negative.length, of);
  if (better >= CLEAR_SHARE) return 'better';
  if (worse >= CLEAR_SHARE) return 'worse';
  if (better > LEADING_SHARE) return 'more-often-better';
  if (worse > LEADING_SHARE) return 'more-often-worse';
  return shareOf(units['no-change'].length, of) > LEADING_SHARE ? 'no-change' : 'mixed';
}

function toUnitWorking({ unit, direction, rank, deciding, outweighed }: DirectedUnit): UnitWorking {
  const organisations = Math.max(...deciding.map((finding) => finding.organisations ?? unit.organisations ?? 0)) || undefined;
  return { unit: unit.id, organisations, direction, rank, deciding: deciding.map(({ id }) => id), outweighed: outweighed.map(({ id }) => id) };
}

export type Effect = keyof typeof EFFECTS;

export interface Question {
  outcome: Outcome;
  factor?: Factor | undefined;
}

/** A unit with its findings on one outcome. */
export interface Spoken {
  unit: EvidenceUnit;
  findings: EvidenceFinding[];
}

export interface Evidence {
  units: readonly EvidenceUnit[];
  byOutcome: ReadonlyMap<Outcome, readonly Spoken[]>;
  /** Only the findings that name the factor. */
  byFactor: ReadonlyMap<Outcome, ReadonlyMap<Factor, readonly Spoken[]>>;
}

export interface FindingRef {
  /** The unit’s id: `cases/<slug>` or `studies/<slug>`. */
  unit: string;
  finding: string;
}

export interface LeftOut extends FindingRef {
  why: ReasonLeftOut;
}

/** One unit’s part in a conclusion. */
export interface UnitWorking {
  unit: string;
  /** How many organisations stand behind it; absent where no page says. */
  organisations: number | undefined;
  direction: Direction;
  rank: Rank;
  /** Ids of its best-supported findings, which decided. */
  deciding: string[];
  /** Ids of its findings with less support, which did not. */
  outweighed: string[];
}

export type Standing = Record<Direction, UnitWorking[]>;

export interface Conclusion extends Question {
  rules: Rules;
  effect: Effect;
  certainty: Certainty;
  steps: Step[];
  /** Units with findings of change, by the way they point. */
  units: Record<Direction, UnitWorking[]>;
  /** Ids of the cases that count and say nothing of a change in it, or, with a factor, nothing of the factor behind it. */
  silent: string[];
  /** Ids of the units with at least fair support. */
  supported: string[];
  /** How things stand in the units that say so, whether or not anything changed: never mixed into the effect. */
  standing: Standing;
  /** Findings about something like spin-outs: shown beside, never counted. */
  indirect: FindingRef[];
  leftOut: LeftOut[];
}
