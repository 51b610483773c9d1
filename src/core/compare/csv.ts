/** A comparison as a table for a spreadsheet: one line for each thing said and each source that says it. */
import { directionInWords } from '../standing-words.ts';
import { supportInWords, supportOf } from '../support.ts';
import { METHODS, SPEAKERS } from '../vocabulary.ts';
import type { Cell, Group, Row } from './rows.ts';
import type { Statement } from './statements.ts';

const COLUMNS = [
  'part', 'row', 'case', 'standing', 'value', 'as_of', 'date', 'direction', 'support', 'method', 'more', 'says', 'publisher', 'published', 'words', 'how_worked_out', 'source_url', 'address',
] as const;

/** Characters that make a spreadsheet read a cell as a formula (OWASP ASVS 5.0, 1.2.10), and their full-width forms, which some programs read alike. */
const STARTS_FORMULA = /^\s*[=+\-@\t\r\n\0＝＋－＠]/u;

/** The comparison with every row, known or not. `site` is the address in front of that of each page. */
export function toComparisonCsv(groups: readonly Group[], site: string): string {
  const lines = groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => toLines(group, row, cell, site))));
  return toCsv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column] ?? ''))]);
}

/** Rows as RFC 4180 has them: every field in quotation marks, quotation marks doubled, lines ended by CR LF; a formula begins with an apostrophe and so is text. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((field) => `"${toText(field).replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

function toLines(group: Group, { label, none }: Row, cell: Cell, site: string): Line[] {
  const line = { part: group.label, row: label, case: cell.name };
  if (cell.statements.length > 0) return cell.statements.flatMap((statement) => toStatementLines({ ...line, standing: 'known' }, statement, site));
  return [
    { ...line, standing: none },
    ...cell.elsewhere.flatMap((statement) => toStatementLines({ ...line, standing: 'told under “What went wrong”' }, statement, site)),
    ...cell.gaps.flatMap((statement) => toStatementLines({ ...line, standing: 'looked for and not found' }, statement, site)),
  ];
}

function toStatementLines(line: Line, { text, as_of: asOf, on, more, finding, said, href }: Statement, site: string): Line[] {
  const whole: Line = {
    ...line, value: text, as_of: asOf, date: on, more, address: `${site}${href}`,
    ...(finding && said && { direction: directionInWords(finding), support: supportInWords(supportOf(finding.method, said.speaker)), method: METHODS[finding.method].label }),
    ...(said && { says: SPEAKERS[said.speaker].label, how_worked_out: said.derived }),
  };
  if (!said) return [whole];
  return said.quotes.map(({ words, source }) => ({ ...whole, words, publisher: source.publisher, published: source.published, source_url: source.url }));
}

function toText(field: string): string {
  return STARTS_FORMULA.test(field) ? `'${field}` : field;
}

type Line = Partial<Record<(typeof COLUMNS)[number], string | undefined>>;
