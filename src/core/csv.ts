/** Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** Tells a spreadsheet that the file is UTF-8; it stands at the start of a file and nowhere else. */
export const CSV_MARK = '\uFEFF';

/** Characters that make a spreadsheet read a cell as a formula (OWASP ASVS 5.0, 1.2.10), and their full-width forms, which some programs read alike. */
const STARTS_FORMULA = /^\s*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Rows as lines that end in CR LF: every text in quotation marks, with those in it doubled, and an apostrophe before one that a
 * spreadsheet would run; a number as it is; nothing where a cell is not known.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(cell: Cell): string {
  if (cell === undefined || typeof cell === 'number') return String(cell ?? '');
  return `"${(STARTS_FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** Nothing where it is not known. */
export type Cell = string | number | undefined;
