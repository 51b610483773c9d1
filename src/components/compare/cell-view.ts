/** One cell of a comparison as HTML: what is said of a case, who says so, the sources’ words one click away, and the way to where it stands. */
import type { Cell, Row } from '../../core/compare/rows.ts';
import type { Statement } from '../../core/compare/statements.ts';
import { formatDate } from '../../core/dates.ts';
import { directionInWords } from '../../core/standing-words.ts';
import { supportInWords, supportOf } from '../../core/support.ts';
import { METHODS, SPEAKERS } from '../../core/vocabulary.ts';
import { shapeHtml } from '../evidence/shape.ts';
import { html, type Html } from '../html.ts';

/** All that a cell says; what is not known is printed as not known, with what the case says of it elsewhere and what was looked for. */
export function cellHtml({ none, label }: Row, { name, statements, elsewhere, gaps }: Cell): Html {
  if (statements.length > 0) return statementsHtml(statements, `${label}, ${name}`);
  return html`<p class="none">${none}</p>
${elsewhere.length > 0 && html`<div class="aside"><p class="aside-title">Under “What went wrong”</p>${statementsHtml(elsewhere, `${label}, ${name}`)}</div>`}
${gaps.length > 0 && gapsHtml(gaps, `${label}, ${name}`)}`;
}

function statementsHtml(statements: readonly Statement[], of: string): Html {
  return html`<ul class="statements" role="list">${statements.map((statement) => html`<li>${statementHtml(statement, of)}</li>`)}</ul>`;
}

function gapsHtml(gaps: readonly Statement[], of: string): Html {
  return html`<ul class="statements aside" role="list">${gaps.map(({ text, href }) => html`<li><p>${text}${arrowHtml(href, of)}</p></li>`)}</ul>`;
}

function statementHtml({ text, href, as_of: asOf, on, more, finding, said }: Statement, of: string): Html {
  const direction = finding && html`${shapeHtml(finding.direction)} <b>${directionInWords(finding)}:</b> `;
  const dates = [on && html`<b class="figures">${formatDate(on)}</b> `, asOf && html`<span class="soft">, ${formatDate(asOf)}</span>`] as const;
  return html`<p>${direction}${dates[0]}${text}${dates[1]}${arrowHtml(href, of)}</p>
${more && html`<p class="more">${more}</p>`}
${said && html`<details class="words"><summary>${saidInWords({ finding, said })}</summary>
${said.quotes.map(({ words, source, href: sourceHref }) => html`<blockquote><p>${words}</p><p class="from"><a href="${sourceHref}">${source.publisher}${source.published && `, ${source.published.slice(0, 4)}`} [${source.number}]</a></p></blockquote>`)}
${said.derived && html`<p class="from">How the figure was worked out: ${said.derived}.</p>`}</details>`}`;
}

/** "fair support, survey, says the press, 2019". */
function saidInWords({ finding, said }: Pick<Statement, 'finding'> & { said: NonNullable<Statement['said']> }): string {
  const how = finding ? [supportInWords(supportOf(finding.method, said.speaker)), METHODS[finding.method].label] : [];
  return [...how, `says ${SPEAKERS[said.speaker].label}`, said.year].filter(Boolean).join(', ');
}

function arrowHtml(href: string, of: string): Html {
  return html` <a class="go" href="${href}" title="Where it stands in the case" aria-label="${of}: where it stands in the case">→</a>`;
}
