/** The life lines of a few cases on one axis, each with its words beside it. */
import type { ComparedCase } from '../../core/compare/compared-case.ts';
import { caseHref } from '../../core/compare/statements.ts';
import { formatDate, parseDate } from '../../core/dates.ts';
import { lifeInWords, place, placeOf, ticksOf, toAxis, toSegments, type Axis } from '../../core/lifeline.ts';
import { html, type Html } from '../html.ts';

const MOST_YEARS = 7;
/** What went wrong is drawn as a longer tick than what else happened, as on a case’s own line. */
const LOUD: ReadonlySet<string> = new Set(['crisis', 'contract-lost', 'closure', 'return']);

/** `today` is the decimal year at which the axis ends. */
export function lifeLinesHtml(cases: readonly ComparedCase[], today: number): Html {
  const axis = toAxis(cases.map(({ life }) => life), today);
  const years = ticksOf(axis, MOST_YEARS).map((year) => ({ year, at: place(year, axis) }));
  const grid = years.map(({ at }) => html`<line class="life-grid" x1="${at}%" x2="${at}%" y1="0" y2="100%"/>`);
  return html`<div class="life-rows">
<div class="life-axis" aria-hidden="true"><svg width="100%" height="18" focusable="false">${years.map(({ year, at }) => html`<text class="life-year" x="${at}%" y="13" text-anchor="${at > 94 ? 'end' : at < 6 ? 'start' : 'middle'}">${year}</text>`)}</svg></div>
<ul role="list">${cases.map(({ slug, name, life, events }) => html`<li><p class="life-words"><a href="${caseHref(slug, 'life-line')}">${name}</a> <span>${life.launched ? `Launched ${formatDate(life.launched.text)}. ` : 'Launch not known. '}${lifeInWords(life, formatDate)}.</span></p>
<svg class="life" width="100%" height="44" data-life-ink="${toSegments(life, axis)?.ink ?? 'unseen'}" aria-hidden="true" focusable="false">${grid}<svg y="50%">${lineHtml({ life, events }, axis)}</svg></svg></li>`)}</ul></div>`;
}

function lineHtml({ life, events }: Pick<ComparedCase, 'life' | 'events'>, axis: Axis): Html | undefined {
  const drawn = toSegments(life, axis);
  if (!drawn) return undefined;
  const ticks = events.flatMap(({ date, stage }) => {
    const day = parseDate(date);
    const at = day && placeOf(day, axis);
    return at === undefined || stage === 'launch' ? [] : [{ at, loud: LOUD.has(stage) }];
  });
  return html`<line class="life-prelude" x1="${drawn.prelude}%" x2="${drawn.from}%" y1="0" y2="0"/>
${drawn.fade !== undefined && html`<line class="life-fade" x1="${drawn.to}%" x2="${drawn.fade}%" y1="0" y2="0"/>`}
<line class="life-line" x1="${drawn.from}%" x2="${drawn.to}%" y1="0" y2="0"/>
${ticks.map(({ at, loud }) => html`<line class="life-tick${loud && ' loud'}" x1="${at}%" x2="${at}%" y1="${loud ? -10 : -5}" y2="${loud ? 10 : 5}"/>`)}
${life.launched && html`<use class="life-mark" href="#mark-launch" x="${drawn.from}%" y="0"/>`}
${drawn.mark !== 'none' && html`<use class="life-mark" href="#mark-${drawn.mark}" x="${drawn.to}%" y="0"/>`}`;
}
