/** Cases side by side: groups of rows, and in each row one cell for each case. */
import { formatDate } from '../dates.ts';
import { lifeInWords } from '../lifeline.ts';
import {
  FACTORS, FACTS, FACT_GROUP_OF, FORMS, KINDS_OF_BODY, LEGAL_FORMS, OUTCOMES, PARENT_KINDS, REGIONS, ROUTES, SECTORS, STAGES, wordsOf,
  type FactAbout, type FactGroup, type Factor,
} from '../vocabulary.ts';
import type { ComparedCase } from './compared-case.ts';
import { toPlainStatement, toStatement, type Statement } from './statements.ts';

/** The terms of the deal, in the order in which they are shown. */
export const TERMS: readonly FactAbout[] = factsOf('terms');

/** The difficulties that are about the same thing as a term of the deal. */
const FACTORS_OF: Readonly<Partial<Record<FactAbout, readonly Factor[]>>> = {
  contract_length: ['contract-length'],
  procurement_route: ['procurement-and-retender', 'first-contract-without-tender'],
  staff_terms: ['tupe-and-staff-terms'],
  pension_arrangement: ['pensions'],
  vat_position: ['vat', 'corporation-tax'],
  start_up_finance: ['start-up-finance'],
  working_capital: ['working-capital'],
  premises: ['assets-and-premises'],
  support_services: ['it-and-support-services'],
};

/** Every group with all its rows, whether or not anything is known. */
export function toGroups(cases: readonly ComparedCase[]): Group[] {
  const facts = (abouts: readonly FactAbout[]) => abouts.map((about) => toFactRow(about, cases));
  return [
    { id: 'what-it-is', label: 'What it is', rows: toKindRows(cases) },
    { id: 'scale', label: 'Scale', rows: facts(factsOf('scale')) },
    { id: 'ownership', label: 'Ownership and governance', rows: facts([...factsOf('ownership'), ...factsOf('governance')]) },
    { id: 'terms', label: 'Terms of the deal', rows: facts(TERMS) },
    { id: 'life', label: 'Life', rows: toLifeRows(cases) },
    { id: 'findings', label: 'Findings by outcome', rows: [...facts(factsOf('standing')), ...toFindingRows(cases)] },
    { id: 'went-wrong', label: 'What went wrong', rows: toChallengeRows(cases) },
    { id: 'not-known', label: 'What is not known', rows: toGapRows(cases) },
  ];
}

/** A fact of each case with its dates; where it is not given, difficulties about it, and the gaps that speak of it. */
export function toFactRow(about: FactAbout, cases: readonly ComparedCase[]): Row {
  const { label, meaning } = FACTS[about];
  return toRow(about, label, 'not known', cases, (caseStudy) => {
    const given = caseStudy.facts.filter((fact) => fact.about === about);
    if (given.length > 0) return { statements: given.map((fact) => toStatement(caseStudy, fact, fact.value, { as_of: fact.as_of })) };
    return {
      elsewhere: caseStudy.challenges.filter(({ challenge }) => FACTORS_OF[about]?.includes(challenge)).map((entry) => toStatement(caseStudy, entry, entry.what)),
      gaps: caseStudy.gaps.filter(({ abouts }) => abouts.includes(about)).map((gap) => toGapStatement(caseStudy, gap)),
    };
  }, meaning);
}

function toKindRows(cases: readonly ComparedCase[]): Row[] {
  const row = (id: string, label: string, textOf: (caseStudy: ComparedCase) => string | undefined) => toRow(id, label, 'not known', cases, (caseStudy) => {
    const text = textOf(caseStudy);
    return { statements: text === undefined ? [] : [toPlainStatement(caseStudy, 'at-a-glance', text)] };
  });
  return [
    row('services', 'Services', ({ services }) => services.join(', ')),
    row('sector', 'Sector', ({ sector }) => SECTORS[sector].label),
    row('place', 'Place', ({ town }) => town),
    row('region', 'Region', ({ region }) => REGIONS[region].label),
    row('parent', 'Left', ({ parent }) => parent?.name),
    row('parent-kind', 'Kind of body that it left', ({ parent }) => parent && PARENT_KINDS[parent.kind].label),
    row('route', 'Route', ({ route }) => (route === 'not-known' ? undefined : ROUTES[route].label)),
    row('legal-form', 'Legal form', ({ legal_form: form }) => (form === 'not-known' ? undefined : LEGAL_FORMS[form].label)),
    row('kind-of-body', 'Kind of body', ({ kind_of_body: kind }) => KINDS_OF_BODY[kind].label),
    row('form', 'How it is told here', ({ form }) => FORMS[form].label),
  ];
}

function toLifeRows(cases: readonly ComparedCase[]): Row[] {
  const fate = toRow('status', 'What became of it', 'not known', cases, (caseStudy) => {
    const { status, life } = caseStudy;
    return { statements: [toStatement(caseStudy, { ...status, id: 'life-line' }, lifeInWords(life, formatDate), { more: status.note })] };
  });
  const stages = wordsOf(STAGES).map((stage) => toRow(stage, STAGES[stage].label, 'none recorded', cases, (caseStudy) => ({
    statements: caseStudy.events.filter((event) => event.stage === stage).map((event) => toStatement(caseStudy, event, event.event, { on: event.date })),
  }), STAGES[stage].meaning));
  return [fate, ...stages.filter(isSpokenOf)];
}

function toFindingRows(cases: readonly ComparedCase[]): Row[] {
  return wordsOf(OUTCOMES).map((outcome) => toRow(outcome, OUTCOMES[outcome].label, 'no finding', cases, (caseStudy) => ({
    statements: caseStudy.findings.filter((finding) => finding.outcome === outcome).map((finding) => {
      const { shows, direction, method } = finding;
      return toStatement(caseStudy, finding, finding.statement, { finding: { shows, direction, method } });
    }),
  }), OUTCOMES[outcome].meaning));
}

/** Only the difficulties that one of the cases met, since a list of all that nobody met would say nothing; those that more of them met come first. */
function toChallengeRows(cases: readonly ComparedCase[]): Row[] {
  const rows = wordsOf(FACTORS).map((factor) => toRow(factor, FACTORS[factor].label, 'none recorded', cases, (caseStudy) => ({
    statements: caseStudy.challenges.filter(({ challenge }) => challenge === factor).map((entry) => toStatement(caseStudy, entry, entry.what, { more: entry.how_met && `How it was met: ${entry.how_met}` })),
  }), FACTORS[factor].meaning));
  return rows.filter(isSpokenOf).toSorted((a, b) => countTold(b) - countTold(a));
}

function toGapRows(cases: readonly ComparedCase[]): Row[] {
  return [
    toRow('terms-known', 'Terms of the deal that are known', 'not known', cases, (caseStudy) => {
      const known = TERMS.filter((about) => caseStudy.facts.some((fact) => fact.about === about)).length;
      return { statements: [toPlainStatement(caseStudy, 'terms', `${known} of ${TERMS.length}`)] };
    }),
    toRow('gaps', 'Looked for and not found', 'no gap is recorded', cases, (caseStudy) => ({ statements: caseStudy.gaps.map((gap) => toGapStatement(caseStudy, gap)) })),
    toRow('reviewed', 'Last reviewed', 'not known', cases, (caseStudy) => ({ statements: [toPlainStatement(caseStudy, 'cite', formatDate(caseStudy.reviewed))] })),
  ];
}

function toGapStatement(caseStudy: ComparedCase, { gap, sought }: ComparedCase['gaps'][number]): Statement {
  const sentence = `${gap.charAt(0).toUpperCase()}${gap.slice(1).replace(/\.$/, '')}.`;
  return toPlainStatement(caseStudy, 'gaps', `${sentence} Last looked for ${formatDate(sought)}.`);
}

function toRow(id: string, label: string, none: string, cases: readonly ComparedCase[], toCell: (caseStudy: ComparedCase) => Partial<Cell>, meaning?: string): Row {
  return { id, label, none, cells: cases.map((caseStudy) => ({ slug: caseStudy.slug, name: caseStudy.name, statements: [], elsewhere: [], gaps: [], ...toCell(caseStudy) })), ...(meaning !== undefined && { meaning }) };
}

const countTold = ({ cells }: Row) => cells.filter(({ statements }) => statements.length > 0).length;
const isSpokenOf = (row: Row) => countTold(row) > 0;

function factsOf(group: FactGroup): FactAbout[] {
  return wordsOf(FACTS).filter((about) => FACT_GROUP_OF[about] === group);
}

export type GroupId = 'what-it-is' | 'scale' | 'ownership' | 'terms' | 'life' | 'findings' | 'went-wrong' | 'not-known';

export interface Group {
  id: GroupId;
  label: string;
  rows: Row[];
}

export interface Row {
  id: string;
  label: string;
  meaning?: string;
  /** What a cell without a statement prints. */
  none: string;
  /** One for each case, in the order of the cases. */
  cells: Cell[];
}

export interface Cell {
  slug: string;
  name: string;
  statements: Statement[];
  /** Difficulties that the case tells of the same thing, where it has no statement. */
  elsewhere: Statement[];
  /** Gaps that speak of it, where it has no statement. */
  gaps: Statement[];
}
