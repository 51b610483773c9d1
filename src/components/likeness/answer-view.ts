/** The parts of the answer as HTML: the nearest cases, the worries, and the advice. */
import { isDescribed, type Answers } from '../../core/like-mine/answers.ts';
import { LEAVING_STAGES } from '../../core/like-mine/leaving-stages.ts';
import type { Advice, RankedCase, WorryReading } from '../../core/like-mine/nearest.ts';
import { answersInWords } from '../../core/like-mine/reasons.ts';
import { fatesInWords, worryInWords } from '../../core/like-mine/sentences.ts';
import type { MetEntry, ShownCase } from '../../core/like-mine/shown-case.ts';
import { isAbout, WORRIES, type Worry } from '../../core/like-mine/worries.ts';
import type { Axis } from '../../core/lifeline.ts';
import { FACTORS } from '../../core/vocabulary.ts';
import { html, type Html } from '../html.ts';
import { caseHtml, pageOf, saidHtml, statusHtml } from './case-view.ts';
import { GUIDE_PAGES } from './guide-pages.ts';

/** Entries of one case under one worry; the rest are on its page. */
const ENTRIES_A_CASE = 2;

/** The nearest cases; `left` is how many more are alike in something. */
export function nearestHtml(near: readonly RankedCase[], left: number, answers: Answers, caseAt: CaseAt, axis: Axis): Html {
  const cases = near.map(({ row }) => caseAt(row.at));
  if (!isDescribed(answers)) return html`<p>Tell what the service is, how many staff it has, what it would leave or where it is, and the nearest cases stand here.</p>`;
  return html`<p class="like-described">Compared with: ${answersInWords(answers).join(' · ')}</p>
${near.length === 0 ? html`<p>No case is alike in anything that you have told.</p>` : html`<p class="like-fates">${fatesInWords(cases.map(({ life }) => life.status))}</p>
<ol class="like-cases" role="list">${near.map((ranked, index) => caseHtml(ranked, answers, cases[index] as ShownCase, axis))}</ol>
${left > 0 && html`<button class="like-more no-print" type="button" data-more="cases">Show more cases <span class="soft figures">${left} left</span></button>`}`}`;
}

/** Each worry that was ticked, with the cases that met it. */
export function worriesHtml(readings: readonly WorryReading[], caseAt: CaseAt, axis: Axis): Html {
  return html`${readings.map((reading) => worryHtml(reading, caseAt, axis))}`;
}

/** Advice by leaders of the nearest cases, what speaks of the reader’s stage first, and the way to the guide. */
export function adviceHtml(advice: readonly Advice[], stage: Answers['stage']): Html {
  const page = stage && GUIDE_PAGES[stage];
  const onStage = advice.some((entry) => entry.onStage);
  return html`${stage && html`<p class="like-stage">${onStage ? 'First what speaks of your stage' : 'None of it speaks of your stage'}: ${LEAVING_STAGES[stage].label.toLowerCase()}.${page && html` <a href="${page.href}">The guide: ${page.title}</a>`}</p>`}
<ol class="like-advice" role="list">${advice.map(({ lesson, shownCase }) => html`<li><p class="like-lesson"><a href="${pageOf(shownCase, lesson.id)}">${lesson.text}</a></p><p class="like-said">${lesson.who} · <a href="${pageOf(shownCase)}">${shownCase.name}</a></p></li>`)}</ol>`;
}

function worryHtml({ worry, shown, met, told, counted }: WorryReading, caseAt: CaseAt, axis: Axis): Html {
  const left = met - shown.length;
  return html`<section class="like-worry" aria-labelledby="worry-${worry}">
<h3 id="worry-${worry}" tabindex="-1">${WORRIES[worry].label}</h3>
<p class="like-sum">${worryInWords({ met, told, counted })}</p>
<ul class="like-met" role="list">${shown.map(({ row }) => metHtml(worry, caseAt(row.at), axis))}</ul>
${left > 0 && html`<button class="like-more no-print" type="button" data-more="${worry}">Show more that met it <span class="soft figures">${left} left</span><span class="visually-hidden">: ${WORRIES[worry].label}</span></button>`}
<p class="like-factors">Everything known of it: ${WORRIES[worry].factors.map((factor, index) => html`${index > 0 && ', '}<a href="/what-works/factors/${factor}/">${FACTORS[factor].label}</a>`)}</p>
</section>`;
}

function metHtml(worry: Worry, shownCase: ShownCase, axis: Axis): Html {
  const entries = shownCase.met.filter(({ factors }) => isAbout(worry, factors)).toSorted((a, b) => Number(b.how !== undefined) - Number(a.how !== undefined));
  const more = entries.length - ENTRIES_A_CASE;
  return html`<li><p class="like-who"><a href="${pageOf(shownCase)}">${shownCase.name}</a></p>${statusHtml(shownCase, axis)}
${entries.slice(0, ENTRIES_A_CASE).map((entry) => metEntryHtml(entry, shownCase))}
${more > 0 && html`<p class="like-said">and <a href="${pageOf(shownCase, 'what-went-wrong')}">${more} more on its page<span class="visually-hidden">, ${shownCase.name}</span></a></p>`}</li>`;
}

function metEntryHtml(entry: MetEntry, shownCase: ShownCase): Html {
  return html`<div class="like-entry"><p><a href="${pageOf(shownCase, entry.id)}">${entry.text}</a></p>
<p>${entry.how ? html`<strong>How it was met</strong> ${entry.how}` : html`<span class="soft">No page that was read says how it was met.</span>`} ${saidHtml(entry)}</p></div>`;
}

/** The case at a place of the outline; throws where it is not loaded. */
export type CaseAt = (at: number) => ShownCase;
