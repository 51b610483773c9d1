/** The survival curve as a drawing: places across in percent, so that it fits every width, and down in pixels, so that text keeps its size. */
import { place, ticksOf, type Axis } from '../../core/lifeline.ts';
import { atRiskAt, survivalAt, type Survival } from '../../core/survival.ts';
import { html, type Html } from '../html.ts';
import type { SurvivalReading } from './survival-reading.ts';
import { percent } from './survival-words.ts';

const TOP = 22;
const PLOT = 320;
const BOTTOM = TOP + PLOT;
const HEIGHT = BOTTOM + 84;
const MOST_TICKS = 8;
const LABEL_HEIGHT = 20;
/** The part of the width that a label at the end of a curve can take, in percent, on the narrowest screen. */
const LABEL_REACH = 45;

/** The estimate with its band and the worst case in one drawing, with how many were still followed beneath. */
export function curveHtml(reading: SurvivalReading, label: string): Html {
  const { estimate, worst, drawnTo } = reading;
  const axis: Axis = { from: 0, to: drawnTo };
  const end = { estimate: survivalAt(estimate, drawnTo).survival, worst: survivalAt(worst, drawnTo).survival };
  const apart = (end.estimate - end.worst) * PLOT > 2 * LABEL_HEIGHT;
  const above = toY(survivalAt(estimate, drawnTo * (1 - LABEL_REACH / 100)).survival) - 8;
  return html`<svg class="survival life" width="100%" height="${HEIGHT}" role="img" aria-label="${label}">
${[0, 25, 50, 75, 100].map((part) => html`<line class="life-grid" x1="0%" x2="100%" y1="${toY(part / 100)}" y2="${toY(part / 100)}"/>`)}
<svg width="100%" height="${HEIGHT}" viewBox="0 0 100 ${HEIGHT}" preserveAspectRatio="none">
<path class="survival-band" d="${bandPath(estimate, axis)}"/>
<path class="survival-worst" d="${stepPath(worst, axis)}"/>
<path class="survival-estimate" d="${stepPath(estimate, axis)}"/>
<path class="survival-seen" d="${seenPath(estimate, axis)}"/>
</svg>
${[0, 25, 50, 75, 100].map((part) => html`<text class="survival-part" x="0%" y="${toY(part / 100) - 5}">${part}%</text>`)}
<text class="survival-name" x="100%" y="${apart ? toY(end.estimate) + 16 : above}" text-anchor="end">Estimate ${percent(end.estimate)}</text>
<text class="survival-name unsure" x="100%" y="${toY(end.worst) + 16}" text-anchor="end">Worst case ${percent(end.worst)}</text>
${ticksOf(axis, MOST_TICKS).map((year) => tickHtml(year, axis, estimate))}
<text class="life-year" x="100%" y="${BOTTOM + 36}" text-anchor="end">years since launch</text>
<text class="life-year" x="0%" y="${BOTTOM + 58}">Still followed, of ${estimate.spells.length}:</text>
</svg>`;
}

function tickHtml(year: number, axis: Axis, { spells }: Survival): Html {
  const at = place(year, axis);
  const anchor = at < 3 ? 'start' : at > 97 ? 'end' : 'middle';
  return html`<line class="life-grid" x1="${at}%" x2="${at}%" y1="${BOTTOM}" y2="${BOTTOM + 5}"/><text class="life-year" x="${at}%" y="${BOTTOM + 18}" text-anchor="${anchor}">${year}</text><text class="survival-count" x="${at}%" y="${BOTTOM + 76}" text-anchor="${anchor}">${atRiskAt(spells, year).length}</text>`;
}

/** Level until something ends, then down. */
function stepPath({ points }: Survival, axis: Axis): string {
  const steps = points.filter(({ years }) => years <= axis.to).map(({ years, survival }) => `H${place(years, axis)}V${toY(survival)}`);
  return `M0 ${toY(1)}${steps.join('')}H100`;
}

/** Along the upper bound and back along the lower; nothing where the interval is not defined. */
function bandPath({ points }: Survival, axis: Axis): string {
  const bounded = points.filter(({ years, low, high }) => years <= axis.to && low !== undefined && high !== undefined);
  const first = bounded[0];
  if (!first) return '';
  const along = bounded.map(({ years, high = 1 }) => `H${place(years, axis)}V${toY(high)}`);
  const back = bounded.toReversed().map(({ years, low = 0 }) => `V${toY(low)}H${place(years, axis)}`);
  return `M${place(first.years, axis)} ${toY(1)}${along.join('')}H100${back.join('')}Z`;
}

/** A tick on the curve for each that was last seen then, without a known end. */
function seenPath(estimate: Survival, axis: Axis): string {
  return estimate.spells
    .filter(({ end, years }) => !end && years <= axis.to)
    .map(({ years }) => `M${place(years, axis)} ${toY(survivalAt(estimate, years).survival) - 4}v8`)
    .join('');
}

function toY(survival: number): number {
  return Math.round((BOTTOM - survival * PLOT) * 10) / 10;
}
