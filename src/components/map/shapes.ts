/** The shapes that say what became of a case, as the life lines draw them, for the build and for the browser. */
import type { Ink } from '../../core/lifeline.ts';
import { html, type Html } from '../html.ts';

/** How a life ended, drawn around 0,0. The launch mark is the end of a life that goes on. */
const SHAPES: Readonly<Record<Ink, Html>> = {
  living: html`<circle class="life-mark" r="4.5"/>`,
  unseen: html`<circle class="map-hollow map-dashed" r="5.5"/><circle class="life-mark" r="1.25"/>`,
  joined: html`<circle class="map-hollow" r="4.75"/>`,
  returned: html`<path class="life-mark" stroke="none" d="M-6 0 3-5.5V5.5Z"/><path class="life-mark" stroke-width="2" d="M5-6V6"/>`,
  ended: html`<path class="life-mark" stroke-width="2.25" d="M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5"/>`,
};

/** One case’s mark: its shape, on round ground for a spin-out, and on square ground with an edge for a comparator. */
export function shapeHtml(ink: Ink, isComparator: boolean): Html {
  return html`${isComparator ? html`<rect class="map-ground map-square" x="-9.5" y="-9.5" width="19" height="19"/>` : html`<circle class="map-ground" r="9.5"/>`}${SHAPES[ink]}`;
}
