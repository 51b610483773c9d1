/** Every figure that a version of the content publishes, each with its words and with what it rests on. */
import { answerOf, factorAnswerOf } from './answers.ts';
import { STEPS, type Step } from './certainty.ts';
import { formatDate, parseDate } from './dates.ts';
import { concludeAll, mapBySector } from './evidence-map.ts';
import { readFactors, type FactorReading } from './factor-reading.ts';
import type { Facet, Version } from './grounds.ts';
import { lifeInWords, toLife, type Life } from './lifeline.ts';
import type { RegisterRow } from './register-schema.ts';
import { REGISTER_TYPES } from './register-schema.ts';
import { DEFAULT_RULES } from './rules.ts';
import { directedUnitsOf, toEvidence, type Conclusion, type UnitWorking } from './synthesis.ts';
import { tally } from './tally.ts';
import { toUnits, type EvidenceUnit } from './unit.ts';
import { DIRECTIONS, FACTORS, OUTCOMES, SECTORS, wordsOf, type Direction } from './vocabulary.ts';

/** What can move a conclusion: of findings, and of the case or study that they stand in. */
const MOVES_CONCLUSION: readonly Facet[] = ['outcome', 'shows', 'direction', 'method', 'speaker', 'about', 'counted in', 'counts as', 'sector', 'year'];
const MOVES_FACTOR: readonly Facet[] = ['factors', 'direction', 'about', 'counted in', 'counts as'];
const MOVES_LIFE: readonly Facet[] = ['status', 'launched', 'last seen', 'ended', 'counts as'];
const MOVES_COUNT: readonly Facet[] = ['about', 'counted in', 'counts as', 'shows', 'direction', 'speaker'];

/** Conclusions of every outcome, over all and within each sector, answers of factors, life lines and counts, in the order they are told. */
export function publishedFigures(version: Version): Figure[] {
  const units = toUnits(version.cases, version.studies);
  const evidence = toEvidence(units);
  return [
    ...[...concludeAll(evidence, DEFAULT_RULES)].map(([outcome, conclusion]) => toConclusionFigure('outcome', OUTCOMES[outcome].label, conclusion)),
    ...mapBySector(evidence, DEFAULT_RULES).flatMap(({ row, cells }) => [...cells].map(([outcome, conclusion]) =>
      toConclusionFigure('sector', `${OUTCOMES[outcome].label} in ${SECTORS[row].label.toLowerCase()}`, conclusion))),
    ...[...readFactors(units, DEFAULT_RULES)].map(([, reading]) => toFactorFigure(reading)),
    ...lifeFigures(version),
    ...countFigures(units, version),
  ];
}

function toConclusionFigure(kind: 'outcome' | 'sector', title: string, conclusion: Conclusion): Figure {
  const { effect, units, standing, steps } = conclusion;
  return {
    kind, key: `${kind}/${title}`, title, says: answerOf(conclusion), unanswered: effect === 'not-enough-evidence',
    parts: [
      { label: 'Show a change', says: countsIn(units, (direction) => DIRECTIONS[direction].label) },
      { label: 'Say how things stand', says: countsIn(standing, (direction) => STANDS[direction]) },
      ...steps.map((step) => ({ label: STEPS[step.step].label, says: stepFigures(step), turn: String(step.down) })),
    ],
    restsOn: [...directedUnitsOf(conclusion), ...Object.values(standing).flat()].flatMap(({ unit, deciding, outweighed }) => [...deciding, ...outweighed].map((id) => `${unit}#${id}`)),
    movedBy: MOVES_CONCLUSION,
  };
}

function toFactorFigure(reading: FactorReading): Figure {
  const sides = { help: 'as a help', hindrance: 'as a hindrance', both: 'as both', noDifference: 'as no difference', advice: 'in advice only' } as const;
  const named = (Object.keys(sides) as (keyof typeof sides)[]).filter((side) => reading[side].length > 0);
  const title = FACTORS[reading.factor].label;
  return {
    kind: 'factor', key: `factor/${title}`, title, says: factorAnswerOf(reading),
    parts: [{ label: 'Name it', says: listed(named.map((side) => `${reading[side].length} ${sides[side]}`)) }],
    restsOn: named.flatMap((side) => reading[side].flatMap(({ unit, helps, hinders, noDifference, lessons }) => [...helps, ...hinders, ...noDifference, ...lessons].map((id) => `${unit}#${id}`))),
    movedBy: MOVES_FACTOR,
  };
}

/** A life line for each row of the register, from its case where that is about it alone, and for each case without a row. */
function lifeFigures({ cases, rows }: Version): Figure[] {
  const rowsOfCase = Map.groupBy(Object.values(rows), (row) => row.case);
  const bySlug = new Map(cases.map((entry) => [entry.slug, entry]));
  const ofRows = Object.entries(rows).map(([id, row]) => {
    const own = row.case !== undefined && rowsOfCase.get(row.case)?.length === 1 ? bySlug.get(row.case) : undefined;
    return toLifeFigure(`register#${id}`, own?.caseStudy.name ?? row.name, own ? toLife(own.caseStudy) : lifeOf(row), row.type && REGISTER_TYPES[row.type].label, own ? [`cases/${own.slug}`] : []);
  });
  const others = cases.filter(({ slug }) => !rowsOfCase.has(slug)).map(({ slug, caseStudy }) => toLifeFigure(`cases/${slug}`, caseStudy.name, toLife(caseStudy)));
  return [...ofRows, ...others];
}

function toLifeFigure(ref: string, title: string, life: Life, type?: string, alsoOn: readonly string[] = []): Figure {
  const launched = life.launched ? `Launched ${formatDate(life.launched.text)}` : 'Launch not dated';
  return {
    kind: 'life', key: ref, title, says: `${launched}; ${lifeInWords(life, formatDate).replace(/^./, (letter) => letter.toLowerCase())}`,
    parts: type ? [{ label: 'Counts as', says: type }] : [], restsOn: [ref, ...alsoOn], movedBy: MOVES_LIFE,
  };
}

function countFigures(units: readonly EvidenceUnit[], { cases, studies, rows }: Version): Figure[] {
  const { findings, change, negative, selfReported } = tally(units, DEFAULT_RULES);
  const figure = (title: string, restsOn: readonly string[], of?: number): Figure => ({
    kind: 'count', key: `count/${title}`, title, parts: [], restsOn, movedBy: MOVES_COUNT,
    says: of === undefined ? String(restsOn.length) : `${restsOn.length} of ${of} (${Math.round((100 * restsOn.length) / Math.max(1, of))}%)`,
  });
  const refs = (list: typeof findings) => list.map(({ unit, finding }) => `${unit}#${finding}`);
  return [
    figure('Cases', cases.map(({ slug }) => `cases/${slug}`)),
    figure('Studies', studies.map(({ slug }) => `studies/${slug}`)),
    figure('Rows of the register', Object.keys(rows).map((id) => `register#${id}`)),
    figure('Findings that count', refs(findings)),
    figure('Findings that show a change', refs(change), findings.length),
    figure('Findings that are bad news', refs(negative), findings.length),
    figure('Findings that are self-reported', refs(selfReported), findings.length),
  ];
}

function lifeOf({ status, launched, ended, status_as_of: seen }: RegisterRow): Life {
  const toDate = (text: string | undefined) => (text === undefined ? undefined : parseDate(text));
  return { status, launched: toDate(launched), started: undefined, ended: toDate(ended), seen: toDate(seen) };
}

function countsIn(units: Readonly<Record<Direction, readonly UnitWorking[]>>, word: (direction: Direction) => string): string {
  return listed(wordsOf(DIRECTIONS).filter((direction) => units[direction].length > 0).map((direction) => `${units[direction].length} ${word(direction)}`));
}

function stepFigures({ found, of, down, which }: Step): string {
  const place = which === undefined ? '' : ` from ${Object.hasOwn(SECTORS, which) ? SECTORS[which as keyof typeof SECTORS].label.toLowerCase() : which}`;
  return `${found.length} of ${of.length}${place}, ${['no step', 'one step', 'two steps'][down]} down`;
}

const STANDS: Readonly<Record<Direction, string>> = { positive: 'well', negative: 'badly', mixed: 'mixed', 'no-change': 'as it did' };
const listed = (parts: readonly string[]) => (parts.length > 0 ? parts.join(', ') : 'none');

/** A figure as it is published. */
export interface Figure {
  kind: 'outcome' | 'sector' | 'factor' | 'life' | 'survival' | 'count';
  /** The same in every version. */
  key: string;
  /** Words of ours; of a life line, a name that somebody wrote. */
  title: string;
  says: string;
  /** What is published beside it. One with a `turn` is told of where its turn changes, or where nothing else does. */
  parts: readonly { label: string; says: string; turn?: string }[];
  /** Refs of grounds. */
  restsOn: readonly string[];
  /** The facets of those grounds that can move it. */
  movedBy: readonly Facet[];
  /** It gives no answer for want of evidence. */
  unanswered?: boolean;
}
