/** The key to the map’s marks, with how many cases there are of each, for the build and for the browser. */
import { countInks, INK_WORDS, type MapCase } from '../../core/map/map-case.ts';
import type { Ink } from '../../core/lifeline.ts';
import { html, type Html } from '../html.ts';
import { ringHtml } from './mark-view.ts';
import { shapeHtml } from './shapes.ts';

/** Of what is drawn: an ink or a shape that no case has is not in the key. */
export function keyHtml(cases: readonly MapCase[]): Html {
  if (cases.length === 0) return html``;
  const comparators = cases.filter(({ comparator }) => comparator !== undefined).length;
  return html`<ul class="map-key" role="list">${countInks(cases).map(({ ink, count }) => entryHtml(ink, shapeHtml(ink, false), INK_WORDS[ink], count))}${comparators > 0 && entryHtml('living', shapeHtml('living', true), 'in a square: a comparator, not a spin-out', comparators)}${cases.length > 1 && entryHtml('living', EXAMPLE, 'several that stand close; the thick part of the ring has ended')}</ul>`;
}

const EXAMPLE = html`<g transform="scale(0.8)"><circle class="map-ground" r="13"/>${ringHtml([{ ink: 'living', count: 3 }, { ink: 'ended', count: 2 }], 5)}<text class="map-number" y="4">5</text></g>`;

function entryHtml(ink: Ink, shape: Html, words: string, count?: number): Html {
  return html`<li><svg class="life" viewBox="-12 -12 24 24" width="24" height="24" data-life-ink="${ink}" aria-hidden="true" focusable="false">${shape}</svg><span>${words}${count !== undefined && html` <span class="soft figures">${count}</span>`}</span></li>`;
}
