/** A comparison as a table for a spreadsheet: one line for each thing said and each source that says it. */
import { toCsv } from '../csv.ts';
import { directionInWords } from '../standing-words.ts';
import { supportInWords, supportOf } from '../support.ts';
import { METHODS, SPEAKERS } from '../vocabulary.ts';
import type { Cell, Group, Row } from './rows.ts';
import type { Statement } from './statements.ts';

const COLUMNS = [
  'part', 'row', 'case', 'standing', 'value', 'as_of', 'date', 'direction', 'support', 'method', 'more', 'says', 'publisher', 'published', 'words', 'how_worked_out', 'source_url', 'address',
] as const;

/** The comparison with every row, known or not. `site` is the address in front of that of each page. */
export function toComparisonCsv(groups: readonly Group[], site: string): string {
  const lines = groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => toLines(group, row, cell, site))));
  return toCsv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column] ?? ''))]);
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

type Line = Partial<Record<(typeof COLUMNS)[number], string | undefined>>;
