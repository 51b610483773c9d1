/** Survival as HTML. The build draws it, and the browser draws it again for the rows and the worst case that a reader chooses. */
import { atRiskAt, survivalAt } from '../../core/survival.ts';
import type { WhyLeftOut } from '../../core/spells.ts';
import { markOf } from '../../core/lifeline.ts';
import { html, type Html } from '../html.ts';
import { curveHtml } from './survival-chart.ts';
import { readSurvival, rowInWords, type Fate, type SurvivalReading, type SurvivalSource } from './survival-reading.ts';
import type { SurvivalChoice } from './survival-rules.ts';
import { answerInWords, basisInWords, chartInWords, gapInWords, medianInWords, milestonesOf, partsAt, percent } from './survival-words.ts';

/** Parts of the page that follow the reader’s choice, each drawn into the element that names it in `data-drawn`. */
export function drawSurvival(source: SurvivalSource, choice: SurvivalChoice): Record<SurvivalPart, Html> {
  const reading = readSurvival(source, choice);
  return { answer: answerHtml(reading), chart: chartHtml(reading), working: workingHtml(reading), fates: fatesHtml(reading), 'left-out': leftOutHtml(reading) };
}

function answerHtml(reading: SurvivalReading): Html {
  return html`<p class="survival-answer">${answerInWords(reading)}</p>
<p>${basisInWords(reading)}</p>
<p>${gapInWords(reading)}</p>
<p>${medianInWords(reading)}</p>`;
}

function chartHtml(reading: SurvivalReading): Html {
  return html`<ul class="survival-key" role="list">
<li><svg class="survival" width="36" height="16" aria-hidden="true" focusable="false"><path class="survival-band" d="M0 1h36v14h-36Z"/><path class="survival-estimate" d="M0 8h36"/></svg>the estimate, with its 95% interval</li>
<li><svg class="survival" width="36" height="16" aria-hidden="true" focusable="false"><path class="survival-worst" d="M0 8h36"/></svg>the worst case</li>
<li><svg class="survival" width="36" height="16" aria-hidden="true" focusable="false"><path class="survival-estimate" d="M0 8h36"/><path class="survival-seen" d="M18 4v8"/></svg>one that was last seen then</li>
</ul>
${curveHtml(reading, chartInWords(reading))}
${milestonesHtml(reading)}`;
}

function milestonesHtml(reading: SurvivalReading): Html {
  const { estimate } = reading;
  return html`<table class="survival-table figures">
<caption>The part still there, with the 95% interval of each curve</caption>
<thead><tr><th scope="col">Years</th><th scope="col">Estimate</th><th scope="col">Worst case</th><th scope="col">Still followed</th></tr></thead>
<tbody>${milestonesOf(reading).map((years) => {
    const { estimate: best, worst, interval, worstInterval } = partsAt(reading, years);
    return html`<tr><th scope="row">${years}</th><td>${partHtml(best, interval)}</td><td>${partHtml(worst, worstInterval)}</td><td><a href="#followed-${years}">${atRiskAt(estimate.spells, years).length}<span class="visually-hidden"> still followed after ${years} years, as rows of the table</span></a></td></tr>`;
  })}</tbody>
</table>`;
}

function partHtml(part: number, interval: string | undefined): Html {
  return html`${percent(part)}${interval && html` <span class="soft">${interval}</span>`}`;
}

/** The working: each spell from the shortest on, with both curves after it. Those still followed after so long are the rows from there down. */
function workingHtml(reading: SurvivalReading): Html {
  const { estimate, worst, ended, unseen } = reading;
  const firsts = new Map(milestonesOf(reading).map((years) => [estimate.spells.findIndex((spell) => spell.years >= years), years]));
  return html`<details class="twin" data-key="working"><summary>The working: all ${estimate.spells.length}, from the shortest followed to the longest</summary>
<section class="scroll" tabindex="0" aria-label="Table of the working">
<table class="survival-table figures">
<caption>Years run from launch to the end or to the last sight; “about” marks dates that are a year or a range, taken at the middle. “Still followed” counts this row and those below, and any other of the same length. In the worst case, a row marked “not seen since” ended when it was last seen.</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Years</th><th scope="col">What became of it</th><th scope="col">Still followed</th><th scope="col">Estimate</th><th scope="col">Worst case</th></tr></thead>
<tbody>${estimate.spells.map(({ id, years, rough }, index) => {
    const milestone = firsts.get(index);
    const fate = ended.includes(id) ? 'ended' : unseen.includes(id) ? 'unseen' : 'seen';
    return html`<tr data-fate="${fate}"${milestone !== undefined && html` id="followed-${milestone}"`}><th scope="row">${linkHtml(reading, id)}</th><td class="years">${rough && 'about '}${years.toFixed(1)}</td><td>${wordsOf(reading, id)}${fate === 'unseen' && '; not seen since'}</td><td>${atRiskAt(estimate.spells, years).length}</td><td>${percent(survivalAt(estimate, years).survival)}</td><td>${percent(survivalAt(worst, years).survival)}</td></tr>`;
  })}</tbody>
</table>
</section></details>`;
}

function fatesHtml(reading: SurvivalReading): Html {
  const followed = new Set(reading.estimate.spells.map(({ id }) => id));
  return html`<p>Of the ${reading.chosen.length} that count, whether or not they can be followed:</p>
<ul class="fates" role="list">${reading.fates.map((fate) => html`<li data-life-ink="${inkOf(fate)}">${fateHtml(reading, fate, followed)}</li>`)}</ul>`;
}

function fateHtml(reading: SurvivalReading, { kind, label, ids }: Fate, followed: ReadonlySet<string>): Html {
  const title = html`<span class="figure">${ids.length}</span><span class="fate">${markHtml(kind)}${label}</span>`;
  if (ids.length === 0) return html`<p class="fate-title">${title}</p>`;
  const inCurve = ids.filter((id) => followed.has(id)).length;
  const part = inCurve === ids.length ? 'all in the curve' : `${inCurve || 'none'} in the curve`;
  return html`<details data-key="${kind}"><summary class="fate-title">${title}<span class="soft">${part}</span></summary>
<ul class="rows">${ids.map((id) => html`<li>${linkHtml(reading, id)}: ${wordsOf(reading, id)}.${!followed.has(id) && html` <span class="soft">Not in the curve.</span>`}${saidHtml(reading, id)}</li>`)}</ul></details>`;
}

function saidHtml({ rows }: SurvivalReading, id: string): Html | undefined {
  const said = rows[id]?.said;
  return said && html`<blockquote><p>${said.words}</p><footer><a class="external" href="${said.url}" rel="external noreferrer">${said.publisher}${said.when && `, ${said.when}`}</a></footer></blockquote>`;
}

function leftOutHtml(reading: SurvivalReading): Html {
  const groups = [...Map.groupBy(reading.leftOut, ({ id, why }) => (why === 'type' ? reading.rows[id]?.type ?? why : why))]
    .map(([group, entries]) => ({ group, ids: entries.map(({ id }) => id), label: (reading.types as Record<string, string>)[group] ?? WHY_LEFT_OUT[group as WhyLeftOut], byChoice: group in reading.types }));
  const part = (byChoice: boolean, title: string) => {
    const shown = groups.filter((group) => group.byChoice === byChoice).toSorted((a, b) => b.ids.length - a.ids.length);
    const all = shown.reduce((sum, { ids }) => sum + ids.length, 0);
    return all > 0 && html`<p>${all} ${title}</p><ul class="reasons" role="list">${shown.map(({ group, ids, label }) => html`<li><details data-key="left-${group}"><summary><span class="figure">${ids.length}</span>${label}</summary><ul class="rows">${ids.map((id) => html`<li>${linkHtml(reading, id)}: ${wordsOf(reading, id)}.</li>`)}</ul></details></li>`)}</ul>`;
  };
  if (groups.length === 0) return html`<p>Nothing was left out.</p>`;
  return html`${part(false, 'that count cannot be followed from a launch to a later day:')}${part(true, 'rows of the register are something else than a spin-out that launched, and do not count unless they are chosen:')}`;
}

function linkHtml({ rows }: SurvivalReading, id: string): Html {
  return html`<a href="/register/#row-${id}">${rows[id]?.name}</a>`;
}

function wordsOf({ rows }: SurvivalReading, id: string): string {
  const row = rows[id];
  return row ? rowInWords(row) : '';
}

function markHtml(kind: Fate['kind']): Html {
  const mark = kind === 'seen' || kind === 'unseen' ? 'none' : markOf(kind);
  return html`<svg class="life" width="36" height="16" aria-hidden="true" focusable="false"><line class="life-line" x1="2" x2="32" y1="8" y2="8"/>${mark !== 'none' && html`<use class="life-mark" href="#mark-${mark}" x="30" y="8"/>`}</svg>`;
}

function inkOf({ kind }: Fate): string {
  if (kind === 'seen') return 'living';
  if (kind === 'unseen') return 'unseen';
  const mark = markOf(kind);
  return mark === 'cross' ? 'ended' : mark;
}

const WHY_LEFT_OUT: Readonly<Record<WhyLeftOut, string>> = {
  type: 'Of another type',
  'never-launched': 'Never launched',
  'no-launch-date': 'No page that was read dates the launch',
  'never-seen-since': 'No page on what became of it has a date',
  'dates-contradict': 'Its dates contradict each other: ended or last seen before it launched',
};

export type SurvivalPart = 'answer' | 'chart' | 'working' | 'fates' | 'left-out';
