/** Which rows of a comparison differ, which say the same of all, and of which nothing is known for any. */
import type { Row } from './rows.ts';

/**
 * Rows keep their order. A row is the same for all where every case says the same in the same words, whatever the dates; of
 * what nobody says anything, nothing is known, though a gap may speak of it.
 */
export function splitRows(rows: readonly Row[]): SplitRows {
  const by = Map.groupBy(rows, kindOf);
  return { different: by.get('different') ?? [], same: by.get('same') ?? [], unknown: by.get('unknown') ?? [] };
}

function kindOf({ cells }: Row): keyof SplitRows {
  if (cells.every(({ statements, elsewhere }) => statements.length === 0 && elsewhere.length === 0)) return 'unknown';
  if (cells.some(({ statements }) => statements.length === 0)) return 'different';
  return new Set(cells.map(({ statements }) => statements.map(({ text }) => toPlain(text)).toSorted().join('\n'))).size === 1 ? 'same' : 'different';
}

/** Capitals, white space and a full stop make no difference. */
const toPlain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();

export interface SplitRows {
  different: Row[];
  same: Row[];
  unknown: Row[];
}
