/** The direction of a finding as a shape. */
import type { Direction } from '../../core/vocabulary.ts';
import { html, type Html } from '../html.ts';

/** The shape of a direction, or of silence; its word stands beside it. */
export function shapeHtml(shape: Direction | 'silent'): Html {
  const paths: Record<Direction | 'silent', string> = {
    positive: 'M8 2.5 13.5 12h-11Z', negative: 'M8 13.5 2.5 4h11Z', mixed: 'M8 2.5v11a5.5 5.5 0 0 1 0-11Z', 'no-change': 'M2.5 6.5h11v3h-11Z', silent: '',
  };
  const ring = shape === 'mixed' || shape === 'silent' ? html`<circle cx="8" cy="8" r="${shape === 'silent' ? 2.5 : 5.5}"/>` : html``;
  return html`<svg class="shape" data-shape="${shape}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${paths[shape]}"/>${ring}</svg>`;
}
