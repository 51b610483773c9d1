/** The evidence map: every outcome by sector, and every outcome by factor. Each cell is a conclusion of its own. */
import type { Rules } from './rules.ts';
import { casesAsked, conclude, toEvidence, type Conclusion, type Evidence } from './synthesis.ts';
import { FACTORS, OUTCOMES, SECTORS, wordsOf, type Factor, type Outcome, type Sector } from './vocabulary.ts';

/** One conclusion an outcome, over everything that counts under the rules. */
export function concludeAll(evidence: Evidence, rules: Rules): Map<Outcome, Conclusion> {
  return new Map(wordsOf(OUTCOMES).map((outcome) => [outcome, conclude(evidence, { outcome }, rules)]));
}

/**
 * Rows of sectors, columns of outcomes. A sector in the rules gives that one row. A cell says what a reader who keeps its sector
 * would be told, save that it does not list the findings of all other sectors as left out.
 */
export function mapBySector(evidence: Evidence, rules: Rules): MapRow<Sector>[] {
  const bySector = Map.groupBy(evidence.units, ({ sector }) => sector);
  const sectors = rules.sector ? [rules.sector] : wordsOf(SECTORS);
  return sectors.map((row) => ({ row, cells: concludeAll(toEvidence(bySector.get(row) ?? []), { ...rules, sector: row }) }));
}

/** Rows of factors, columns of outcomes: findings of an outcome that name the factor. */
export function mapByFactor(evidence: Evidence, rules: Rules): MapRow<Factor>[] {
  const rows = wordsOf(FACTORS).map((row) => ({ row, cells: new Map<Outcome, Conclusion>() }));
  for (const outcome of wordsOf(OUTCOMES)) {
    // The cases asked are the same for every factor.
    const asked = casesAsked(evidence, { outcome, factor: wordsOf(FACTORS)[0] }, rules);
    for (const { row, cells } of rows) cells.set(outcome, conclude(evidence, { outcome, factor: row }, rules, asked));
  }
  return rows;
}

export interface MapRow<Row> {
  row: Row;
  cells: Map<Outcome, Conclusion>;
}
