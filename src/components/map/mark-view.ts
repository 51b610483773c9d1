/** The marks of the map as SVG, for the build and for the browser. */
import { heightOf, countInks, INK_WORDS, mainPlaceOf, toMarks, type MapCase } from '../../core/map/map-case.ts';
import type { Mark } from '../../core/map/clusters.ts';
import { LAYOUTS, type Layout } from '../../core/map/frame.ts';
import type { Ink } from '../../core/lifeline.ts';
import { html, type Html } from '../html.ts';
import { listedIn, panelHtml, rowId } from './list-view.ts';
import { shapeHtml } from './shapes.ts';

/** In percent of the ring, between two inks of it. */
const GAP = 4;

/** All marks of a layout as a drawing of their own, to lie on the coast, and beneath it the cases of each mark of several, as they come in the list, which a link to it shows. */
export function marksHtml(cases: readonly MapCase[], layout: Layout, id: string): { drawing: Html; panels: Html } {
  const listed = listedIn(cases);
  const order = new Map(cases.map((one, index) => [one.slug, index]));
  const marks = toMarks(cases, layout).map((mark) => ({ ...mark, cases: mark.ids.map((slug) => order.get(slug) as number).toSorted((a, b) => a - b).map((index) => cases[index] as MapCase) }));
  return {
    drawing: html`<svg viewBox="0 0 ${LAYOUTS[layout].width} ${heightOf(layout)}" role="group" aria-label="Marks, from north to south">${marks.map((mark, index) => markHtml(mark, (slug) => (listed.has(slug) ? `#${rowId(id, slug)}` : `/cases/${slug}/`), `#${id}-${layout}-${index + 1}`))}</svg>`,
    panels: html`${marks.map((mark, index) => mark.cases.length > 1 && panelHtml(mark.cases, `${id}-${layout}-${index + 1}`, id, aroundWords(mark.cases)))}`,
  };
}

/** “16 cases around Salford”. */
export function aroundWords(cases: readonly MapCase[]): string {
  return `${cases.length} cases around ${mainPlaceOf(cases)}`;
}

function markHtml({ x, y, cases }: Mark & { cases: readonly MapCase[] }, hrefOf: (slug: string) => string, panel: string): Html {
  const [only] = cases;
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  const slugs = cases.map(({ slug }) => slug).join(' ');
  const rest = html`<circle class="map-target" r="14"/>`;
  if (only && cases.length === 1) {
    const what = only.comparator ? `. Comparator: ${only.comparator}` : '';
    return html`<a class="map-mark" href="${hrefOf(only.slug)}" data-slugs="${slugs}" data-life-ink="${only.ink}" aria-label="${only.name}, ${only.place}: ${only.fate}${what}"><g transform="${at}">${rest}${shapeHtml(only.ink, only.comparator !== undefined)}</g></a>`;
  }
  const inks = countInks(cases);
  const words = inks.map(({ ink, count }) => `${count} ${INK_WORDS[ink]}`).join('; ');
  return html`<a class="map-mark map-cluster" href="${panel}" data-slugs="${slugs}" aria-label="${aroundWords(cases)}: ${words}"><g transform="${at}">${rest}<circle class="map-ground" r="13"/>${ringHtml(inks, cases.length)}<text class="map-number" y="4">${cases.length}</text></g></a>`;
}

/** A ring in the inks of the cases, as long in each as it has cases; those that have ended are the thick part of it. */
export function ringHtml(inks: readonly { ink: Ink; count: number }[], total: number): Html[] {
  let start = 0;
  return inks.map(({ ink, count }) => {
    const share = count / total * 100;
    const from = start;
    start += share;
    const drawn = inks.length === 1 ? 100 : Math.max(1, share - GAP);
    return html`<circle class="map-ring" data-life-ink="${ink}" r="13" pathLength="100" stroke-dasharray="${drawn.toFixed(1)} 100" stroke-dashoffset="${(-from - (inks.length === 1 ? 0 : GAP / 2)).toFixed(1)}" transform="rotate(-90)"/>`;
  });
}
