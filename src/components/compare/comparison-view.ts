/** A comparison as HTML: life lines, then a table for each group of rows, what differs first. The browser draws it from the pieces that it fetched. */
import type { ComparedCase } from '../../core/compare/compared-case.ts';
import type { Group, Row } from '../../core/compare/rows.ts';
import { splitRows } from '../../core/compare/sameness.ts';
import { caseHref } from '../../core/compare/statements.ts';
import { html, type Html } from '../html.ts';
import { cellHtml } from './cell-view.ts';
import { lifeLinesHtml } from './life-lines-view.ts';

/** Everything beneath the chooser. `today` is the decimal year at which the axis of the life lines ends. */
export function comparisonHtml(cases: readonly ComparedCase[], groups: readonly Group[], today: number): Html {
  const names = cases.map(({ name }) => name);
  return html`<h2 class="compared">${listInWords(names)}, side by side</h2>
<p class="sans soft measure">What differs comes first. A date behind a value is that of which it is true; “says …” opens to the source’s own words; an arrow leads to where it stands in the case. Not known does not mean none.</p>
<nav class="parts no-print" aria-label="Parts of the comparison"><ul role="list">
<li><a href="#life-lines">Life lines</a></li>${groups.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>
<section class="part" aria-labelledby="life-lines"><h2 id="life-lines">Life lines on one axis</h2>${lifeLinesHtml(cases, today)}</section>
${groups.map((group) => groupHtml(group, cases))}`;
}

/** "A, B and C". */
export function listInWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

function groupHtml({ id, label, rows }: Group, cases: readonly ComparedCase[]): Html {
  const { different, same, unknown } = splitRows(rows);
  const all = cases.length === 2 ? 'both' : 'all';
  const any = cases.length === 2 ? 'either of them' : 'any of them';
  const unsaid = new Set(unknown.map(({ none }) => none)).size === 1 ? unknown[0]?.none ?? '' : 'not known';
  return html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${label}</h2>
${id === 'what-it-is' && html`<p class="sans soft measure">In the words of this site’s own lists, chosen by the editors of each case from the pages that it names.</p>`}
${id === 'went-wrong' && rows.length > 0 && html`<p class="sans soft measure">Difficulties that more of them met come first. Findings that are bad stand under the findings, marked.</p>`}
${different.length > 0 ? tableHtml(label, 'What differs', different, cases) : html`<p class="sans soft">${rows.length === 0 ? html`Nothing is recorded for ${any}. That does not mean that there was nothing.` : 'Nothing that is known differs.'}</p>`}
${same.length > 0 && foldHtml(label, `The same for ${all}`, same, cases, 'same')}
${unknown.length > 0 && foldHtml(label, `${unsaid.charAt(0).toUpperCase()}${unsaid.slice(1)} for ${any}`, unknown, cases, 'unsaid')}
</section>`;
}

/** Rows folded away, with their names in sight. */
function foldHtml(group: string, title: string, rows: readonly Row[], cases: readonly ComparedCase[], kind: 'same' | 'unsaid'): Html {
  return html`<details class="fold ${kind}"><summary><span class="fold-title">${title}</span> <span class="fold-rows">${rows.map(({ label }) => label).join(' · ')}</span></summary>${tableHtml(group, title, rows, cases)}</details>`;
}

/* Roles are written out, because a narrow screen shows the table as blocks, and browsers drop the roles of a table that is none to the eye. */
function tableHtml(group: string, caption: string, rows: readonly Row[], cases: readonly ComparedCase[]): Html {
  return html`<table class="comparison" role="table" data-cases="${cases.length}"><caption><span class="visually-hidden">${group}: </span>${caption}</caption>
<thead role="rowgroup"><tr role="row"><td role="cell"></td>${cases.map(({ slug, name }) => html`<th scope="col" role="columnheader"><a href="${caseHref(slug)}">${name}</a></th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => html`<tr role="row" data-row="${row.id}"><th scope="row" role="rowheader">${row.label}${row.meaning && html` <span class="meaning">${row.meaning}</span>`}</th>
${row.cells.map((cell) => html`<td role="cell" data-case="${cell.slug}"><p class="whose">${cell.name}</p><div class="said">${cellHtml(row, cell)}</div></td>`)}</tr>`)}</tbody></table>`;
}
