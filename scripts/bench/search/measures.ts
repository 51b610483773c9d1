/** How well a ranking answers a query. */

/** As many answers as are looked at. */
export const DEPTH = 10;

/** From this grade on an answer is a success. */
export const USEFUL = 2;

/**
 * The normalised discounted cumulated gain of the first ten, from 0 to 1: the sum of the gains of the pages that are shown, each
 * discounted by its rank, as a share of that sum in the best order that the judgements allow. A grade g gains 2^g − 1, so that one
 * page that is wanted (7) weighs more than two that are useful (3); the discount is log2(rank + 1). Nothing to find counts as 0.
 * The measure: Järvelin & Kekäläinen 2002, https://doi.org/10.1145/582415.582418; this gain and discount: Burges and others 2005,
 * https://doi.org/10.1145/1102351.1102363
 */
export function measureGain(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = cumulate([...grades.values()].toSorted((a, b) => b - a));
  return best === 0 ? 0 : cumulate(ranked.map((key) => grades.get(key) ?? 0)) / best;
}

/** Whether the first answer is one that is wanted or clearly useful. */
export function isSuccess(ranked: readonly string[], grades: ReadonlyMap<string, number>): boolean {
  return (grades.get(ranked[0] ?? '') ?? 0) >= USEFUL;
}

/** The mean of some numbers; 0 of none. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The number below which a share of the numbers lies, by the nearest rank: 0.5 is the median; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function cumulate(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
