/** The evidence map: every answer, and every cell of outcome by sector and by factor with the page that opens it. */
import { concludeAll, mapByFactor, mapBySector, type MapRow } from '../core/evidence-map.ts';
import { readFactor } from '../core/factor-reading.ts';
import { DEFAULT_RULES, whyUnitLeftOut } from '../core/rules.ts';
import { directedUnitsOf, type Conclusion } from '../core/synthesis.ts';
import { FACTORS, OUTCOMES, SECTORS, wordsOf, type Factor, type Outcome, type Sector } from '../core/vocabulary.ts';
import { getConcept } from './concepts.ts';
import { getEvidence } from './evidence.ts';

export interface MapCell {
  outcome: Outcome;
  label: string;
  conclusion: Conclusion;
  /** How many units show a change. */
  units: number;
  /** How many say how things stand. */
  standing: number;
  href: string;
}

export interface MapRowView {
  label: string;
  /** A page about the row, where there is one. */
  href: string | undefined;
  cells: MapCell[];
}

/** Everything the page of the map shows. */
export async function getEvidenceMap() {
  const { units, evidence } = await getEvidence();
  const counted = units.filter((unit) => !whyUnitLeftOut(unit, DEFAULT_RULES));
  const conclusions = concludeAll(evidence, DEFAULT_RULES);
  const withCases = new Set(units.filter(({ kind }) => kind === 'case').map(({ sector }) => sector));
  const sectorHref = (sector: Sector, outcome: Outcome) => `/what-works/outcomes/${outcome}/?sector=${sector}`;
  return {
    cases: counted.filter(({ kind }) => kind === 'case').length,
    studies: counted.filter(({ kind }) => kind === 'study').length,
    outcomes: await Promise.all([...conclusions].map(async ([outcome, conclusion]) => ({
      href: `/what-works/outcomes/${outcome}/`, conclusion, question: (await getConcept('outcomes', outcome)).question,
    }))),
    factors: await Promise.all(wordsOf(FACTORS).map(async (factor) => ({
      href: `/what-works/factors/${factor}/`, reading: readFactor(units, factor, DEFAULT_RULES), question: (await getConcept('factors', factor)).question,
    }))),
    sectorRows: mapBySector(evidence, DEFAULT_RULES).map((row) => toRowView(row, SECTORS[row.row].label, withCases.has(row.row) ? `/cases/by/sector/${row.row}/` : undefined, (outcome) => sectorHref(row.row, outcome))).filter(hasAny),
    factorRows: mapByFactor(evidence, DEFAULT_RULES).map((row) => toRowView<Factor>(row, FACTORS[row.row].label, `/what-works/factors/${row.row}/`, () => `/what-works/factors/${row.row}/#named`)),
  };
}

function toRowView<Row extends string>({ cells }: MapRow<Row>, label: string, href: string | undefined, cellHref: (outcome: Outcome) => string): MapRowView {
  return {
    label,
    href,
    cells: [...cells].map(([outcome, conclusion]) => ({
      outcome, label: OUTCOMES[outcome].label, conclusion, href: cellHref(outcome),
      units: directedUnitsOf(conclusion).length, standing: Object.values(conclusion.standing).flat().length,
    })),
  };
}

const hasAny = ({ cells }: MapRowView) => cells.some(({ units, standing }) => units + standing > 0);
