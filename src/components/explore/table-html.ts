/** The set as a table, on the page and as a file. */
import { COLUMNS, type Column } from '../../core/explore/columns.ts';
import { CSV_MARK, toCsv, type Cell } from '../../core/csv.ts';
import { formatDate } from '../../core/dates.ts';
import { hasBit } from '../../core/explore/bits.ts';
import type { ExplorerIndex } from '../../core/explore/explorer-index.ts';
import { ORDERS, type Order } from '../../core/explore/sort.ts';
import { html, type Html } from '../html.ts';
import type { CaseRow } from './row-html.ts';

/** The table of some cases; the heading of each column that can be sorted by is a button. */
export function tableHtml(index: ExplorerIndex, cases: readonly NumberedRow[], ids: readonly string[], order: Order): Html {
  const columns = columnsOf(ids);
  return html`<table class="figures"><caption class="visually-hidden">The cases found, sorted by ${inWords(order.by)}</caption>
<thead><tr>${[NAME, ...columns].map((column) => headingHtml(column, order))}</tr></thead>
<tbody>${cases.map(({ number, row }) => html`<tr><th scope="row"><a href="/cases/${row.slug}/">${row.name}</a></th>${columns.map((column) => cellHtml(column, shown(column, index, number, row)))}</tr>`)}</tbody></table>`;
}

/** The same as a file, with the address of each case. */
export function tableCsv(index: ExplorerIndex, cases: readonly NumberedRow[], ids: readonly string[], site: string): string {
  const columns = columnsOf(ids);
  const heading = ['Name', ...columns.map(({ label }) => label), 'Address'];
  return CSV_MARK + toCsv([heading, ...cases.map(({ number, row }): Cell[] => [row.name, ...columns.map((column) => valueOf(column, index, number, row)), `${site}/cases/${row.slug}/`])]);
}

function headingHtml({ label, sort, number }: Column, order: Order): Html {
  if (sort === undefined) return html`<th scope="col">${label}</th>`;
  const isSorted = order.by === sort;
  // Numbers and dates of review start from the top; `reversed` turns either round.
  const descending = ['staff', 'reviewed', 'evidence'].includes(sort) !== (order.reversed ?? false);
  const arrow = isSorted && (descending ? '↓' : '↑');
  return html`<th scope="col"${isSorted && html` aria-sort="${descending ? 'descending' : 'ascending'}"`}${number && NUMBER_CLASS}><button type="button" data-sort="${sort}">${label}<span class="arrow" aria-hidden="true">${arrow}</span></button></th>`;
}

function cellHtml({ number }: Column, text: string | undefined): Html {
  return html`<td${number && NUMBER_CLASS}>${text ?? html`<span class="soft">not known</span>`}</td>`;
}

/** For a reader: dates in words, numbers with their thousands apart. */
function shown(column: Column, index: ExplorerIndex, number: number, row: CaseRow): string | undefined {
  const value = valueOf(column, index, number, row);
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return value !== undefined && DATES.has(column.id) ? formatDate(value) : value;
}

/** For a file: dates as the case writes them. */
function valueOf({ id, facet }: Column, index: ExplorerIndex, number: number, row: CaseRow): Cell {
  if (facet) {
    const values = index.facets.find((each) => each.id === id)?.values ?? [];
    return values.find(({ value, cases }) => hasBit(cases, number) && !values.some(({ within }) => within === value))?.label;
  }
  if (id === 'staff' || id === 'evidence') {
    const amount = index.keys[id][number] as number;
    return Number.isNaN(amount) ? undefined : amount;
  }
  return { seen: row.seen, town: row.town, launched: row.launched, reviewed: row.reviewed }[id];
}

/** What an order goes by, within a sentence. */
export function inWords(by: string): string {
  const label = by in ORDERS ? ORDERS[by as keyof typeof ORDERS].label : COLUMNS.find(({ sort }) => sort === by)?.label ?? by;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

const columnsOf = (ids: readonly string[]) => COLUMNS.filter(({ id }) => ids.includes(id));
const NUMBER_CLASS = html` class="number"`;
const DATES = new Set(['seen', 'launched', 'reviewed']);
const NAME: Column = { id: 'name', label: 'Name', facet: false, sort: 'name' };

export interface NumberedRow {
  number: number;
  row: CaseRow;
}
