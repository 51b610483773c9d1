/** A conclusion as HTML: its marks, its working and what was left out. The build draws it, and the browser draws it again under a reader’s own rules. */
import { answerOf, basisOf, factorAnswerOf, factorBasisOf, fallOf, stepInWords } from '../../core/answers.ts';
import { STEPS } from '../../core/certainty.ts';
import type { FactorReading, Side } from '../../core/factor-reading.ts';
import { DEFAULT_RULES, PERIODS, REASONS_LEFT_OUT, type ReasonLeftOut, type Rules } from '../../core/rules.ts';
import { supportInWords, toSupport } from '../../core/support.ts';
import type { Conclusion } from '../../core/synthesis.ts';
import { hrefOf } from '../../core/unit.ts';
import { DIRECTIONS, PARENT_KINDS, SECTORS, wordsOf, type Direction } from '../../core/vocabulary.ts';
import { html, type Html } from '../html.ts';
import { shapeHtml } from './shape.ts';

/** Names of units by id. */
export type Names = Readonly<Record<string, string>>;

/** The sides of a factor in a reader’s words, in the order they are shown. */
export const SIDES: Readonly<Record<Side, { label: string; shape: Direction | 'silent' }>> = {
  help: { label: 'A help', shape: 'positive' },
  hindrance: { label: 'A hindrance', shape: 'negative' },
  both: { label: 'Both', shape: 'mixed' },
  noDifference: { label: 'Made no difference', shape: 'no-change' },
  advice: { label: 'Advice only', shape: 'silent' },
};

/** The answer in one sentence, what it rests on, and the rules it was computed under where they are not the usual ones. */
export function answerHtml(conclusion: Conclusion, names: Names): Html {
  return html`<p class="answer">${answerOf(conclusion)}.</p>
<p class="basis">${basisOf(conclusion)}</p>${rulesHtml(conclusion.rules)}
${marksHtml([
    ...wordsOf(DIRECTIONS).map((direction) => ({ label: DIRECTIONS[direction].label, shape: direction, units: conclusion.units[direction].map(({ unit }) => unit) })),
    { label: 'silent', shape: 'silent' as const, units: conclusion.silent },
  ], names)}`;
}

/** The same for a factor. */
export function factorAnswerHtml(reading: FactorReading, names: Names): Html {
  return html`<p class="answer">${factorAnswerOf(reading)}.</p>
<p class="basis">${factorBasisOf(reading)}</p>${rulesHtml(reading.rules)}
${marksHtml((Object.keys(SIDES) as Side[]).map((side) => ({ ...SIDES[side], units: reading[side].map(({ unit }) => unit) })), names)}`;
}

/** The working: what each step of certainty counted, opened to the units behind it. */
export function workingHtml(conclusion: Conclusion, names: Names): Html {
  return html`<table class="working">
<caption>How certainty was worked out: it starts high and falls a step for each thing that stands against it.</caption>
<thead><tr><th scope="col">Step</th><th scope="col">What was counted</th><th scope="col">Falls by</th></tr></thead>
<tbody>${conclusion.steps.map((step) => html`<tr><th scope="row">${STEPS[step.step].label}</th><td>${openList(stepInWords(step), step.found, names)}</td><td>${fallOf(step)}</td></tr>`)}</tbody>
</table>
${supportHtml(conclusion, names)}
${leftOutHtml(conclusion.leftOut.map(({ unit, finding, why }) => ({ unit, entry: finding, why })), names)}`;
}

/** What did not count, and why, opened to the entries. */
export function leftOutHtml(leftOut: readonly { unit: string; entry: string; why: ReasonLeftOut }[], names: Names): Html {
  if (leftOut.length === 0) return html`<p class="left-out">Nothing was left out.</p>`;
  const groups = [...Map.groupBy(leftOut, ({ why }) => why)];
  return html`<h3>Left out</h3><ul class="left-out">${groups.map(([why, entries]) => html`<li>${openEntries(`${entries.length}: ${REASONS_LEFT_OUT[why]}`, entries, names)}</li>`)}</ul>`;
}

function supportHtml({ units, supported }: Conclusion, names: Names): Html {
  const all = Object.values(units).flat();
  if (all.length === 0) return html``;
  const ranks = [...Map.groupBy(all, ({ rank }) => rank)].toSorted(([a], [b]) => b - a);
  return html`<h3>Support</h3>
${openList(`${supported.length} of ${all.length} have at least fair support.`, supported, names)}
<ul class="left-out">${ranks.map(([rank, group]) => html`<li>${openList(`${group.length} with ${supportInWords(toSupport(rank))} at best`, group.map(({ unit }) => unit), names)}</li>`)}</ul>`;
}

function marksHtml(groups: readonly { label: string; shape: Direction | 'silent'; units: readonly string[] }[], names: Names): Html {
  const shown = groups.filter(({ units }) => units.length > 0);
  return html`<div class="marks">${shown.map(({ label, shape, units }) => html`<section><h2 class="mark-title">${label} <span class="figures">${units.length}</span></h2><ul role="list">${units.map((unit) => html`<li><a href="${hrefOf(unit)}" title="${names[unit]}">${shapeHtml(shape)}<span class="visually-hidden">${names[unit]}</span></a></li>`)}</ul></section>`)}</div>`;
}

function rulesHtml(rules: Rules): Html {
  const said = rulesInWords(rules);
  return said ? html`<p class="rules-said">Under your own rules: ${said}.</p>` : html``;
}

/** A reader’s rules as one phrase; empty for the usual ones. */
export function rulesInWords(rules: Rules): string {
  const parts = [
    rules.withoutSelfReport !== DEFAULT_RULES.withoutSelfReport && 'without what organisations say of themselves',
    rules.withoutOpinion !== DEFAULT_RULES.withoutOpinion && 'without opinion',
    rules.withComparators !== DEFAULT_RULES.withComparators && 'with comparators',
    rules.sector && `only ${SECTORS[rules.sector].label.toLowerCase()}`,
    rules.period && `only ${PERIODS[rules.period].label.toLowerCase()}`,
    rules.parent && `only those that left a body of this kind: ${PARENT_KINDS[rules.parent].label.toLowerCase()}`,
  ].filter((part) => typeof part === 'string');
  return parts.join('; ');
}

function openList(words: string, units: readonly string[], names: Names): Html {
  if (units.length === 0) return html`<span class="figure">${words}</span>`;
  return html`<details><summary>${words}</summary><ul>${units.map((unit) => html`<li><a href="${hrefOf(unit)}">${names[unit]}</a></li>`)}</ul></details>`;
}

function openEntries(words: string, entries: readonly { unit: string; entry: string }[], names: Names): Html {
  return html`<details><summary>${words}</summary><ul>${entries.map(({ unit, entry }) => html`<li><a href="${hrefOf(unit, entry)}">${names[unit]}: ${entry.replaceAll('-', ' ')}</a></li>`)}</ul></details>`;
}
