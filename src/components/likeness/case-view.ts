/** One near case as HTML: why it is alike, what became of it, what went wrong and what is best known of it. */
import { formatDate } from '../../core/dates.ts';
import type { Answers } from '../../core/like-mine/answers.ts';
import { nearnessInWords, roundedDistance, type RankedCase } from '../../core/like-mine/nearest.ts';
import { reasonsFor, theirs, yours } from '../../core/like-mine/reasons.ts';
import { lifeOf, type ShownCase, type ShownEntry, type ShownFinding } from '../../core/like-mine/shown-case.ts';
import { inkOf, lifeInWords, toSegments, type Axis } from '../../core/lifeline.ts';
import { TRAITS } from '../../core/likeness.ts';
import { supportInWords, toSupport } from '../../core/support.ts';
import { hrefOf } from '../../core/unit.ts';
import { DIRECTIONS, KINDS_OF_BODY, SECTORS, SPEAKERS } from '../../core/vocabulary.ts';
import { shapeHtml } from '../evidence/shape.ts';
import { html, type Html } from '../html.ts';

const STANDS = { positive: 'good', negative: 'bad', mixed: 'mixed', 'no-change': 'as it was' } as const;

/** A near case as an item of a list. */
export function caseHtml(ranked: RankedCase, answers: Answers, shownCase: ShownCase, axis: Axis): Html {
  const { name, sector, town, comparator } = shownCase;
  const { alike, differs, notKnown } = reasonsFor(ranked, answers, shownCase);
  const { launched } = lifeOf(shownCase);
  return html`<li class="like-case">
<div class="like-words">
<h3><a href="${pageOf(shownCase)}">${name}</a></h3>
${comparator && html`<p class="like-comparator">Comparator, not a spin-out: ${KINDS_OF_BODY[comparator].label.toLowerCase()}</p>`}
<dl class="like-reasons">${reasonHtml('Alike', alike.join(', '))}${reasonHtml('Differs', differs.join('; '))}${reasonHtml('Not known', notKnown.join(', '))}</dl>
</div>
<div class="like-line">
${statusHtml(shownCase, axis)}
${sparkHtml(shownCase, axis)}
<p class="like-about">${SECTORS[sector].label} · ${town}${launched && ` · launched ${formatDate(launched.text)}`}</p>
</div>
<dl class="like-came">${cameHtml(shownCase)}</dl>
<details class="like-working no-print" data-key="working-${shownCase.slug}"><summary>${nearnessInWords(ranked.likeness)}: the working</summary>${workingHtml(ranked, answers, shownCase)}</details>
</li>`;
}

/** The status in words with its date; its ink says which mark stands before it. */
export function statusHtml(shownCase: ShownCase, axis: Axis): Html {
  const life = lifeOf(shownCase);
  return html`<p class="like-status" data-state="${life.status}" data-life-ink="${inkOf(life, axis)}">${lifeInWords(life, formatDate)}</p>`;
}

/** The address of a case, or of one of its entries. */
export function pageOf({ slug }: Pick<ShownCase, 'slug'>, entry?: string): string {
  return hrefOf(`cases/${slug}`, entry);
}

/** "Worse · weak support · says the press, 2019"; of what is no finding, who says so alone. */
export function saidHtml(entry: ShownEntry | ShownFinding): Html {
  const said = `says ${SPEAKERS[entry.by].label}${entry.year ? `, ${entry.year}` : ''}`;
  if (!('direction' in entry)) return html`<span class="like-said">${said}</span>`;
  const { shows, direction, rank } = entry;
  const points = shows === 'change' ? DIRECTIONS[direction].label : `standing, ${STANDS[direction]}`;
  return html`<span class="like-said">${points} · ${supportInWords(toSupport(rank))} · ${said}</span>`;
}

function reasonHtml(label: string, reason: string): Html | false {
  return reason !== '' && html`<div><dt>${label}</dt><dd>${reason}</dd></div>`;
}

/** One finding can be both what went wrong and the best supported; it is told once. */
function cameHtml(shownCase: ShownCase): Html {
  const { wrong, strongest } = shownCase;
  const same = wrong !== undefined && wrong.id === strongest?.id;
  const none = html`Nothing was found; <a href="${pageOf(shownCase, 'what-went-wrong')}">the case says where that was looked for</a>`;
  return html`<div><dt>${same ? 'What went wrong, and its strongest finding' : 'What went wrong'}</dt><dd>${wrong ? entryHtml(wrong, shownCase) : none}</dd></div>
${!same && html`<div><dt>Its strongest finding</dt><dd>${strongest ? entryHtml(strongest, shownCase) : html`<span class="soft">No finding was found.</span>`}</dd></div>`}`;
}

function entryHtml(entry: ShownEntry | ShownFinding, shownCase: ShownCase): Html {
  return html`${'direction' in entry && shapeHtml(entry.direction)}<a href="${pageOf(shownCase, entry.id)}">${entry.text}</a> ${saidHtml(entry)}`;
}

function workingHtml({ likeness, unknown }: RankedCase, answers: Answers, shownCase: ShownCase): Html {
  const pairs = [...likeness.alike, ...likeness.different];
  return html`<section class="like-scroll" tabindex="0" aria-label="The working of ${shownCase.name}"><table class="figures"><caption>From 0, the same, to 1, wholly different.</caption>
<thead><tr><th scope="col">Trait</th><th scope="col">Yours</th><th scope="col">Theirs</th><th scope="col">Apart</th></tr></thead>
<tbody>${pairs.map(({ trait, apart }) => html`<tr><th scope="row">${labelOf(trait)}</th><td>${yours(trait, answers)}</td><td>${theirs(trait, shownCase)}</td><td>${apart.toFixed(3)}</td></tr>`)}${unknown.map((trait) => html`<tr><th scope="row">${labelOf(trait)}</th><td>${yours(trait, answers)}</td><td>not known</td><td>left out</td></tr>`)}</tbody>
<tfoot><tr><th scope="row" colspan="3">Mean of the ${pairs.length} that both know</th><td>${likeness.distance.toFixed(3)}</td></tr><tr><th scope="row" colspan="3">Rounded, to order by</th><td>${roundedDistance(likeness).toFixed(2)}</td></tr></tfoot></table></section>`;
}

const labelOf = (trait: keyof typeof TRAITS) => ({ ...TRAITS, sector: 'service', parent: 'what it leaves', staff: 'staff' })[trait];

function sparkHtml(shownCase: ShownCase, axis: Axis): Html | false {
  const drawn = toSegments(lifeOf(shownCase), axis);
  return drawn !== undefined && html`<svg class="life" width="100%" height="16" data-life-ink="${drawn.ink}" aria-hidden="true" focusable="false">${drawn.fade !== undefined && html`<line class="life-fade" x1="${drawn.to}%" x2="${drawn.fade}%" y1="8" y2="8"/>`}<line class="life-line" x1="${drawn.from}%" x2="${drawn.to}%" y1="8" y2="8"/><use class="life-mark" href="#mark-launch" x="${drawn.from}%" y="8"/>${drawn.mark !== 'none' && html`<use class="life-mark" href="#mark-${drawn.mark}" x="${drawn.to}%" y="8"/>`}</svg>`;
}
