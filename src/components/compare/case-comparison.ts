/**
 * Compares the cases that the address names: fetches the piece of each, draws them side by side with the code that the tests
 * use, and keeps the address true, so that a comparison can be shared and gone back to.
 */
import { CSV_MARK } from '../../core/csv.ts';
import { saveFile } from '../save-file.ts';
import { FEWEST_COMPARED, formatChoice, MOST_COMPARED, parseChoice } from '../../core/compare/choice.ts';
import type { ComparedCase } from '../../core/compare/compared-case.ts';
import { toComparisonCsv } from '../../core/compare/csv.ts';
import { toGroups } from '../../core/compare/rows.ts';
import { html } from '../html.ts';
import type { CaseChooser } from './case-chooser.ts';
import './case-chooser.ts';
import { comparisonHtml, listInWords } from './comparison-view.ts';

class CaseComparison extends HTMLElement {
  readonly #pieces = new Map<string, Promise<ComparedCase>>();
  #cases: ComparedCase[] = [];
  #turn = 0;
  #wordsOpen = false;
  readonly #title = document.title;

  connectedCallback(): void {
    this.#find('.chooser').hidden = false;
    this.#chooser.addEventListener('choose', (event) => void this.#change([...this.#slugs, (event as CustomEvent<string>).detail], 'added'));
    this.#chooser.addEventListener('say', (event) => this.#say((event as CustomEvent<string>).detail));
    this.#find('.chosen').addEventListener('click', (event) => {
      const slug = (event.target as Element).closest('button')?.dataset['slug'];
      if (slug) void this.#remove(slug);
    });
    this.#find('[data-csv]').addEventListener('click', () => this.#download());
    this.#find('[data-words]').addEventListener('click', () => this.#openWords(!this.#wordsOpen));
    this.#find('[data-print]').addEventListener('click', () => print());
    // A link to a part of the page fires it too.
    addEventListener('popstate', () => { if (this.#asked.join() !== this.#slugs.join()) void this.#read(); });
    void this.#read().then(() => { if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' }); });
  }

  get #chooser(): CaseChooser { return this.querySelector('case-chooser') as CaseChooser; }
  get #slugs(): string[] { return this.#cases.map(({ slug }) => slug); }
  get #asked(): string[] { return parseChoice(location.search).slugs; }

  #find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  /** From the address to the page. */
  async #read(): Promise<void> {
    const { slugs, refused } = parseChoice(location.search);
    await this.#show(slugs, '');
    if (refused.length > 0) this.#say(`${MOST_COMPARED} cases at most can be compared. Left out: ${refused.join(', ')}.`);
  }

  /** From the reader’s choice to the address and the page. */
  async #change(slugs: readonly string[], how: 'added' | 'removed'): Promise<void> {
    if (slugs.length > MOST_COMPARED) return;
    history.pushState(null, '', `${location.pathname}${formatChoice(slugs)}`);
    await this.#show(slugs, how);
  }

  async #remove(slug: string): Promise<void> {
    const at = this.#slugs.indexOf(slug);
    await this.#change(this.#slugs.filter((other) => other !== slug), 'removed');
    const buttons = this.querySelectorAll<HTMLElement>('.chosen button');
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#chooser.input).focus();
  }

  async #show(slugs: readonly string[], how: 'added' | 'removed' | ''): Promise<void> {
    const turn = ++this.#turn;
    const answers = await Promise.allSettled(slugs.map((slug) => this.#piece(slug)));
    if (turn !== this.#turn) return;
    const before = this.#cases;
    this.#cases = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const missing = slugs.filter((_, index) => answers[index]?.status === 'rejected');
    this.#draw();
    const gone = before.find(({ slug }) => !this.#slugs.includes(slug))?.name;
    const first = how === 'added' ? `${this.#cases.at(-1)?.name} added. ` : how === 'removed' && gone ? `${gone} removed. ` : '';
    this.#say(missing.length > 0 ? `These cases could not be loaded, or do not exist: ${missing.join(', ')}.` : `${first}${this.#standing()}`);
  }

  #draw(): void {
    const cases = this.#cases;
    const enough = cases.length >= FEWEST_COMPARED;
    const names = cases.map(({ name }) => name);
    this.#find('.chosen').innerHTML = html`${cases.map(({ slug, name }) => html`<li><a href="/cases/${slug}/">${name}</a><button type="button" data-slug="${slug}" aria-label="Remove ${name}">×</button></li>`)}`.text;
    this.#find('[data-comparison]').innerHTML = enough ? comparisonHtml(cases, toGroups(cases), Number(this.dataset['today'])).text : '';
    this.#find('.actions').hidden = !enough;
    if (this.#wordsOpen) this.#openWords(true);
    this.#chooser.taken = new Set(this.#slugs);
    this.#chooser.input.readOnly = cases.length >= MOST_COMPARED;
    document.title = enough ? `${listInWords(names)} compared · ${this.#title}` : this.#title;
  }

  /** All of them at once, for reading through and for paper: what is open is printed. */
  #openWords(open: boolean): void {
    this.#wordsOpen = open;
    this.#find('[data-words]').textContent = `${open ? 'Close' : 'Open'} all the sources’ words`;
    for (const words of this.querySelectorAll<HTMLDetailsElement>('.words')) words.open = open;
  }

  #standing(): string {
    const count = this.#cases.length;
    if (count === 0) return '';
    if (count < FEWEST_COMPARED) return 'Choose one more, and the two stand side by side.';
    return `${count} cases are compared below.${count === MOST_COMPARED ? ' That is the most: remove one to choose another.' : ''}`;
  }

  #piece(slug: string): Promise<ComparedCase> {
    const known = this.#pieces.get(slug);
    if (known) return known;
    const piece = fetch(`/compare/cases/${slug}.json`).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return (await response.json()) as ComparedCase;
    });
    this.#pieces.set(slug, piece);
    // What failed is asked for again the next time.
    piece.catch(() => this.#pieces.delete(slug));
    return piece;
  }

  #download(): void {
    const text = CSV_MARK + toComparisonCsv(toGroups(this.#cases), this.dataset['site'] ?? '');
    saveFile(`compared-${this.#slugs.join('-')}.csv`, text, 'text/csv;charset=utf-8');
  }

  #say(words: string): void {
    this.#find('[role="status"]').textContent = words;
  }
}

customElements.define('case-comparison', CaseComparison);
