/** Tables as comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** What a spreadsheet may take for the start of a formula (OWASP, CSV Injection). */
const STARTS_FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A file of rows under a heading: lines end in CR LF, and the mark at its start tells Excel that it is UTF-8. */
export function toCsv(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heading, ...rows].map((cells) => `${cells.map(toField).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would run gets an apostrophe before it, which shows it as text; a number is left as it is. */
function toField(cell: Cell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' && STARTS_FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Nothing where it is not known. */
export type Cell = string | number | undefined;
