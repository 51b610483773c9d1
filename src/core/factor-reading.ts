/** What helps or hinders, read across findings, challenges and lessons. */
import { shareOf } from './certainty.ts';
import { directionOf } from './direction.ts';
import { whyFindingLeftOut, whyMentionLeftOut, whyUnitLeftOut, type ReasonLeftOut, type Rules } from './rules.ts';
import { CLEAR_SHARE, FEWEST_SUPPORTED, LEADING_SHARE } from './synthesis.ts';
import type { EvidenceFinding, EvidenceUnit } from './unit.ts';
import { ENDED_STATUSES, FACTORS, wordsOf, type Direction, type Factor, type Status, type Word } from './vocabulary.ts';

/** The answers, by the same shares as an effect: /method/#factors */
export const FACTOR_ANSWERS = {
  help: { label: 'a help', meaning: 'At least three in four of the units that name it as help or hindrance name it as a help alone.' },
  'more-often-help': { label: 'more often a help', meaning: 'More than half name it as a help alone.' },
  both: { label: 'a help and a hindrance', meaning: 'Neither has more than half.' },
  'more-often-hindrance': { label: 'more often a hindrance', meaning: 'More than half name it as a hindrance alone.' },
  hindrance: { label: 'a hindrance', meaning: 'At least three in four name it as a hindrance alone.' },
  'not-enough-evidence': { label: 'not enough evidence', meaning: 'Fewer than three units name it as help or hindrance.' },
} as const satisfies Readonly<Record<string, Word>>;

/**
 * How units speak of a factor under a reader’s rules. A finding that is good for the people concerned names it as a help, a bad
 * one as a hindrance, a mixed one as both, one of no change as neither; a challenge names it as a hindrance. A lesson says that
 * it matters and not which way, so units with lessons alone stand apart, as do those where it made no difference.
 */
export function readFactor(units: readonly EvidenceUnit[], factor: Factor, rules: Rules): FactorReading {
  const reading: FactorReading = {
    factor, rules, answer: 'not-enough-evidence',
    help: [], hindrance: [], both: [], noDifference: [], advice: [], stillWentWrong: [], despite: [], fared: new Map(), leftOut: [],
  };
  for (const unit of units) {
    const named = namedIn(unit, factor, rules, reading.leftOut);
    if (!named) continue;
    reading[sideOf(named)].push(named);
    if (unit.status) reading.fared.set(unit.status, reading.fared.get(unit.status) ?? []).get(unit.status)?.push(unit.id);
    if (named.helps.length > 0) reading.stillWentWrong.push(...wrongsOf(unit, rules));
    if (named.hinders.length > 0 && unit.status === 'trading') reading.despite.push(unit.id);
  }
  reading.answer = answerOf(reading);
  return reading;
}

/** All factors in one pass over the units. */
export function readFactors(units: readonly EvidenceUnit[], rules: Rules): Map<Factor, FactorReading> {
  const naming = new Map<Factor, EvidenceUnit[]>(wordsOf(FACTORS).map((factor) => [factor, []]));
  for (const unit of units) {
    for (const factor of new Set([...unit.findings, ...unit.mentions].flatMap(({ factors }) => factors))) naming.get(factor)?.push(unit);
  }
  return new Map([...naming].map(([factor, named]) => [factor, readFactor(named, factor, rules)]));
}

/** Whether the unit names it, and by which entries; entries that do not count are told with why. */
function namedIn(unit: EvidenceUnit, factor: Factor, rules: Rules, leftOut: EntryLeftOut[]): NamingUnit | undefined {
  const whyUnit = whyUnitLeftOut(unit, rules);
  const counts = (entry: { id: string }, why: ReasonLeftOut | undefined) => {
    const reason = why ?? whyUnit;
    if (reason) leftOut.push({ unit: unit.id, entry: entry.id, why: reason });
    return !reason;
  };
  const findings = unit.findings.filter((finding) => finding.factors.includes(factor) && counts(finding, whyFindingLeftOut(finding, rules)));
  const mentions = unit.mentions.filter((mention) => mention.factors.includes(factor) && counts(mention, whyMentionLeftOut(mention, rules)));
  if (findings.length + mentions.length === 0) return undefined;
  const challenges = mentions.filter(({ as }) => as === 'challenge');
  return {
    unit: unit.id,
    helps: idsOf(findings, 'positive', 'mixed'),
    hinders: [...idsOf(findings, 'negative', 'mixed'), ...challenges.map(({ id }) => id)],
    noDifference: idsOf(findings, 'no-change'),
    lessons: mentions.filter(({ as }) => as === 'lesson').map(({ id }) => id),
    met: challenges.filter(({ met }) => met).map(({ id }) => id),
  };
}

function sideOf({ helps, hinders, noDifference }: NamingUnit): Side {
  if (helps.length > 0) return hinders.length > 0 ? 'both' : 'help';
  if (hinders.length > 0) return 'hindrance';
  return noDifference.length > 0 ? 'noDifference' : 'advice';
}

/** Ways in which a case that names the factor as a help went wrong all the same. */
function wrongsOf(unit: EvidenceUnit, rules: Rules): CounterCase[] {
  const wrongs: CounterCase[] = [];
  if (unit.status && (ENDED_STATUSES.has(unit.status) || unit.status === 'abandoned')) wrongs.push({ unit: unit.id, why: 'ended', findings: [] });
  const counted = unit.findings.filter((finding) => finding.shows === 'change' && !whyFindingLeftOut(finding, rules));
  for (const findings of Map.groupBy(counted, ({ outcome }) => outcome).values()) {
    const change = directionOf(findings);
    if (change?.direction === 'negative') wrongs.push({ unit: unit.id, why: 'worse', findings: change.deciding.map(({ id }) => id) });
  }
  return wrongs;
}

function answerOf({ help, hindrance, both }: FactorReading): FactorAnswer {
  const of = help.length + hindrance.length + both.length;
  if (of < FEWEST_SUPPORTED) return 'not-enough-evidence';
  const helps = shareOf(help.length, of);
  const hinders = shareOf(hindrance.length, of);
  if (helps >= CLEAR_SHARE) return 'help';
  if (hinders >= CLEAR_SHARE) return 'hindrance';
  if (helps > LEADING_SHARE) return 'more-often-help';
  return hinders > LEADING_SHARE ? 'more-often-hindrance' : 'both';
}

const idsOf = (findings: readonly EvidenceFinding[], ...directions: Direction[]) => findings.filter(({ direction }) => directions.includes(direction)).map(({ id }) => id);

export type FactorAnswer = keyof typeof FACTOR_ANSWERS;
export type Side = 'help' | 'hindrance' | 'both' | 'noDifference' | 'advice';

/** A unit that names a factor, with the ids of the entries that do. */
export interface NamingUnit {
  unit: string;
  /** Findings, good or mixed. */
  helps: string[];
  /** Findings, bad or mixed, and challenges. */
  hinders: string[];
  /** Findings of no change. */
  noDifference: string[];
  lessons: string[];
  /** Challenges for which a source says how they were met. */
  met: string[];
}

/** A case that names a factor as a help and still ended, or got worse in an outcome. */
export interface CounterCase {
  unit: string;
  why: 'ended' | 'worse';
  /** For "worse", the findings that decided. */
  findings: string[];
}

export interface EntryLeftOut {
  unit: string;
  entry: string;
  why: ReasonLeftOut;
}

export interface FactorReading extends Record<Side, NamingUnit[]> {
  factor: Factor;
  rules: Rules;
  answer: FactorAnswer;
  /** Counter-cases to "it helps". */
  stillWentWrong: CounterCase[];
  /** Counter-cases to "it hinders": ids of cases that name it as a hindrance and were trading when last seen. */
  despite: string[];
  /** What became of the cases that name it: their ids by status. */
  fared: Map<Status, string[]>;
  leftOut: EntryLeftOut[];
}
