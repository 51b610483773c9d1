/**
 * Answers as the reader does, in the browser. Nothing that is answered goes anywhere: not to the site, not into storage, and into the
 * address only when the reader asks for a link, as the part behind `#`, which no browser sends.
 */
import { countAnswered, formatAnswers, isDescribed, parseAnswers, readStaff, type Answers } from '../../core/like-mine/answers.ts';
import { adviceFrom, casesThatMet, rankCases } from '../../core/like-mine/nearest.ts';
import { summaryInWords } from '../../core/like-mine/sentences.ts';
import type { ShownCase } from '../../core/like-mine/shown-case.ts';
import type { Worry } from '../../core/like-mine/worries.ts';
import type { Html } from '../html.ts';
import { AnswerLink } from './answer-link.ts';
import { adviceHtml, nearestHtml, worriesHtml } from './answer-view.ts';
import { makeCaseStore, type CaseStore } from './case-store.ts';

const CASES_SHOWN = 6;
const CASES_OF_A_WORRY = 3;
const ADVICE_SHOWN = 6;
const ADVICE_OF_ONE_CASE = 2;
/** Long enough that a number is typed to its end. */
const PAUSE_MS = 250;

class LikeMine extends HTMLElement {
  readonly #store: CaseStore = makeCaseStore(this.dataset['source'] ?? '');
  #link: AnswerLink | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cases = CASES_SHOWN;
  readonly #ofWorry = new Map<Worry, number>();
  readonly #drawn = new Map<string, string>();

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#link = new AnswerLink(this.#part('link'));
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goToAnswer();
    });
    this.#form.addEventListener('reset', () => setTimeout(() => {
      this.#cases = CASES_SHOWN;
      this.#ofWorry.clear();
      this.#changed();
      this.#form.querySelector('select')?.focus();
    }));
    this.#on('[data-make-link]', () => this.#makeLink());
    this.#on('[data-drop-link]', () => {
      this.#link?.drop();
      this.querySelector<HTMLElement>('[data-make-link]')?.focus();
    });
    this.#part('answer').addEventListener('click', (event) => this.#press(event));
    addEventListener('hashchange', () => this.#read());
    this.#read();
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }
  get #staff() { return this.querySelector('[name="staff"]') as HTMLInputElement; }
  get #answers(): Answers {
    return parseAnswers(new URLSearchParams([...new FormData(this.#form)] as [string, string][]).toString());
  }

  /** Answers in the address, if there are any, go into the form. */
  #read(): void {
    const answers = parseAnswers(location.hash);
    const asked = new URLSearchParams(formatAnswers(answers));
    if (asked.size === 0) return;
    for (const select of this.#form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) box.checked = asked.getAll(box.name).includes(box.value);
    this.#staff.value = asked.get('staff') ?? '';
    this.#link?.show();
    void this.#answer();
  }

  /** An address that no longer says what the form does is taken back. */
  #changed(): void {
    this.#link?.drop();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(), PAUSE_MS);
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const answers = this.#answers;
    this.#sayWhetherClear();
    if (countAnswered(answers) === 0) return this.#showNothing();
    try {
      const { outline, rows } = await this.#store.outline();
      const ranked = rankCases(answers, rows);
      const described = isDescribed(answers);
      const alike = described ? ranked.filter(({ comparable, likeness }) => comparable && likeness.alike.length > 0) : [];
      const near = alike.slice(0, this.#cases);
      const worries = answers.worries.map((worry) => casesThatMet(worry, ranked, this.#ofWorry.get(worry) ?? CASES_OF_A_WORRY));
      const held = await this.#store.cases(outline, [near, ...worries.map(({ shown }) => shown)].flat().map(({ row }) => row.at));
      if (turn !== this.#turn) return;
      const caseAt = (at: number) => held.get(at) as ShownCase;
      const nearCases = near.map(({ row }) => caseAt(row.at));
      const advice = adviceFrom(nearCases, answers.stage, ADVICE_SHOWN, ADVICE_OF_ONE_CASE);
      this.#show('nearest', nearestHtml(near, alike.length - near.length, answers, caseAt, outline.axis));
      this.#show('worries', worriesHtml(worries, caseAt, outline.axis), worries.length > 0);
      this.#show('advice', adviceHtml(advice, answers.stage), advice.length > 0);
      this.#part('answer').hidden = false;
      this.#say(summaryInWords(described ? nearCases.map(({ name }) => name) : undefined, ranked.length, worries.length), true);
    } catch {
      if (turn === this.#turn) this.#say('The cases could not be loaded. Check the connection and answer again.', false);
    }
  }

  #showNothing(): void {
    this.#part('answer').hidden = true;
    this.#say('', false);
  }

  /** Draws a part again only where it differs, and leaves open what was opened. */
  #show(name: string, drawn: Html, shown = true): void {
    const part = this.#part(name);
    const section = part.closest('section') as HTMLElement;
    section.hidden = !shown;
    const jump = this.querySelector<HTMLElement>(`[data-jump='${section.getAttribute('aria-labelledby')}']`);
    if (jump) jump.hidden = !shown;
    if (drawn.text === this.#drawn.get(name)) return;
    const open = [...part.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['key']);
    part.innerHTML = drawn.text;
    this.#drawn.set(name, drawn.text);
    for (const details of part.querySelectorAll<HTMLDetailsElement>('details')) details.open = open.includes(details.dataset['key']);
  }

  /** A button, and no link, goes to a part of the page: a link would put the part into the address, where answers may stand. */
  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { more, jump } = button?.dataset ?? {};
    if (more) this.#more(more as Worry | 'cases');
    if (jump) this.querySelector<HTMLElement>(`#${jump}`)?.focus();
  }

  /** Shows more under a button, and puts the focus on the first that was not there. */
  #more(what: Worry | 'cases'): void {
    const list = () => (what === 'cases' ? this.querySelectorAll<HTMLElement>('.like-case h3 a') : this.querySelectorAll<HTMLElement>(`[aria-labelledby="worry-${what}"] .like-who a`));
    const before = new Set([...list()].map((link) => link.getAttribute('href')));
    if (what === 'cases') this.#cases += CASES_SHOWN;
    else this.#ofWorry.set(what, (this.#ofWorry.get(what) ?? CASES_OF_A_WORRY) + CASES_SHOWN);
    void this.#answer().then(() => [...list()].find((link) => !before.has(link.getAttribute('href')))?.focus());
  }

  #goToAnswer(): void {
    clearTimeout(this.#timer);
    void this.#answer().then(() => {
      if (!this.#part('answer').hidden) this.querySelector<HTMLElement>('#nearest-title')?.focus();
    });
  }

  #makeLink(): void {
    const fragment = formatAnswers(this.#answers);
    if (fragment) this.#link?.make(fragment);
    else this.#say('There is no answer yet to make a link of.', false);
  }

  #sayWhetherClear(): void {
    const unclear = readStaff(this.#staff.value) === 'unclear';
    this.#staff.setAttribute('aria-invalid', String(unclear));
    this.#part('unclear').hidden = !unclear;
  }

  #say(words: string, found: boolean): void {
    const status = this.#part('status');
    if (status.textContent !== words) status.textContent = words;
    (this.querySelector('[data-go]') as HTMLElement).hidden = !found;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part='${name}']`) as HTMLElement;
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act);
  }
}

customElements.define('like-mine', LikeMine);
