/** The list twin of the map, as HTML for the build and for the browser. */
import { groupByRegion, type MapCase } from '../../core/map/map-case.ts';
import { html, type Html } from '../html.ts';
import { shapeHtml } from './shapes.ts';

/** So many cases stand in the list one and all; of more, each region shows a few and says how many it leaves out. */
const MOST_IN_LIST = 400;
const MOST_IN_PANEL = 80;
const A_FEW = 20;

/** Every case by region: its mark, its name, where it is, what became of it. A case without a mark is told so. */
export function listHtml(cases: readonly MapCase[], id: string, heading: Heading): Html {
  return html`${groupsOf(cases).map(({ region, label, count, listed }) => html`<div class="map-region">${headingHtml(heading, html`${label} <span class="soft figures">${count}</span>`)}<ul role="list">${listed.map((one) => rowHtml(one, rowId(id, one.slug)))}</ul>${listed.length < count && html`<p>And ${count - listed.length} more. Narrow the choice to see them here, or go to <a href="/cases/by/region/${region}/">every case in ${label}</a>.</p>`}</div>`)}`;
}

/** The slugs of the cases that have a row in the list. */
export function listedIn(cases: readonly MapCase[]): ReadonlySet<string> {
  return new Set(groupsOf(cases).flatMap(({ listed }) => listed.map(({ slug }) => slug)));
}

/** The cases of one mark; shown where it is the target of the address. */
export function panelHtml(cases: readonly MapCase[], panelId: string, id: string, title: string): Html {
  const listed = cases.slice(0, cases.length > MOST_IN_PANEL ? A_FEW : cases.length);
  return html`<div class="map-panel" id="${panelId}"><p class="map-panel-title">${title}</p><ul role="list">${listed.map((one) => rowHtml(one))}</ul>${listed.length < cases.length && html`<p>And ${cases.length - listed.length} more.</p>`}<p data-back><a href="#${id}">Back to the map</a></p></div>`;
}

/** “12 of 109 cases: 11 on the map, 1 beside it.” */
export function countInWords(shown: readonly MapCase[], total: number): string {
  if (shown.length === 0) return 'No case to show.';
  const placed = shown.filter(({ at }) => at).length;
  const which = shown.length === total ? `All ${total} cases` : `${shown.length} of ${total} cases`;
  return `${which}: ${placed} on the map${placed < shown.length ? `, ${shown.length - placed} beside it in the list` : ''}.`;
}

/** The id of a case’s row in the list. */
export function rowId(id: string, slug: string): string {
  return `${id}-case-${slug}`;
}

function groupsOf(cases: readonly MapCase[]) {
  const most = cases.length > MOST_IN_LIST ? A_FEW : cases.length;
  return groupByRegion(cases).map(({ region, label, cases: inside }) => ({ region, label, count: inside.length, listed: inside.slice(0, most) }));
}

function rowHtml({ slug, name, place, marked, at, ink, fate, comparator }: MapCase, ownId?: string): Html {
  const where = at ? (marked ? `${place}, marked ${marked}` : place) : `${place}, not on the map`;
  return html`<li${ownId !== undefined && html` id="${ownId}"`} data-slug="${slug}"><svg class="life" viewBox="-12 -12 24 24" width="24" height="24" data-life-ink="${ink}" aria-hidden="true" focusable="false">${shapeHtml(ink, comparator !== undefined)}</svg><div><a href="/cases/${slug}/">${name}</a><p>${fate}. <span class="soft">${where}${comparator !== undefined && `. Comparator: ${comparator}`}.</span></p></div></li>`;
}

function headingHtml(heading: Heading, text: Html): Html {
  return heading === 'h2' ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}

export type Heading = 'h2' | 'h3';
