/** The evidence map: every outcome by sector, and every outcome by factor. Each cell is a conclusion of its own. */
import type { Rules } from './rules.ts';
import { conclude, type Conclusion, type Evidence } from './synthesis.ts';
import { FACTORS, OUTCOMES, SECTORS, wordsOf, type Factor, type Outcome, type Sector } from './vocabulary.ts';

/** One conclusion an outcome, over everything that counts under the rules. */
export function concludeAll(evidence: Evidence, rules: Rules): Map<Outcome, Conclusion> {
  return new Map(wordsOf(OUTCOMES).map((outcome) => [outcome, conclude(evidence, { outcome }, rules)]));
}

/** Rows of sectors, columns of outcomes. A sector in the rules gives that one row. */
export function mapBySector(evidence: Evidence, rules: Rules): MapRow<Sector>[] {
  const sectors = rules.sector ? [rules.sector] : wordsOf(SECTORS);
  return sectors.map((row) => ({ row, cells: concludeAll(evidence, { ...rules, sector: row }) }));
}

/** Rows of factors, columns of outcomes: findings of an outcome that name the factor. */
export function mapByFactor(evidence: Evidence, rules: Rules): MapRow<Factor>[] {
  return wordsOf(FACTORS).map((row) => ({
    row,
    cells: new Map(wordsOf(OUTCOMES).map((outcome) => [outcome, conclude(evidence, { outcome, factor: row }, rules)])),
  }));
}

/** Whether nothing was found for a cell: no unit points any way, nothing stands, nothing is indirect. */
export function isEmptyCell({ units, standing, indirect }: Conclusion): boolean {
  return [...Object.values(units), ...Object.values(standing), indirect].every(({ length }) => length === 0);
}

export interface MapRow<Row> {
  row: Row;
  cells: Map<Outcome, Conclusion>;
}
