/** The controls around the cases: they show what is asked, and what came of it. */
import type { Bits } from '../../core/explore/bits.ts';
import type { ExplorerIndex } from '../../core/explore/explorer-index.ts';
import { ORDERS } from '../../core/explore/sort.ts';
import { orderOf, type ExplorerState } from '../../core/explore/state.ts';
import { html, type Html } from '../html.ts';
import { casesInWords, foundInWords, waysOut } from './answer-words.ts';
import type { FacetBoxes } from './facet-boxes.ts';
import { inWords } from './table-html.ts';

export class ExplorerControls {
  readonly #root: HTMLElement;
  readonly #boxes: FacetBoxes;

  constructor(root: HTMLElement, boxes: FacetBoxes) {
    this.#root = root;
    this.#boxes = boxes;
  }

  /** Sets every control to what a state asks. */
  ask(state: ExplorerState): void {
    const { words, chosen, view, columns } = state;
    this.#boxes.choose(chosen);
    const input = this.#find<HTMLInputElement>('#case-words');
    if (input.value.trim() !== words) input.value = words;
    for (const button of this.#all<HTMLButtonElement>('button[data-view]')) button.ariaPressed = String(button.dataset['view'] === view);
    for (const section of this.#all('[data-shown]')) section.hidden = section.dataset['shown'] !== view;
    for (const box of this.#all<HTMLInputElement>('[name="column"]')) box.checked = columns.includes(box.value);
    this.#askOrder(state);
  }

  /** Tells how many cases there are, what is chosen, and, where nothing is left, what to give up. */
  tell(state: ExplorerState, index: ExplorerIndex, found: number, among: Bits | undefined): void {
    const { words, chosen } = state;
    this.say(foundInWords(found, index.count, words, chosen));
    const values = [...chosen].flatMap(([facet, list]) => list.map((value) => ({ facet, value })));
    this.#find('[data-chosen-count]').textContent = values.length > 0 ? `(${values.length})` : '';
    this.#find('[data-close-sheet]').textContent = found === 0 ? 'No case has all of this' : `Show ${casesInWords(found)}`;
    this.#find('[data-chips]').innerHTML = html`${
      words && chip(html`data-words`, `“${words}”`)}${
      values.map(({ facet, value }) => chip(html`data-facet="${facet}" data-value="${value}"`, this.#boxes.wordsOf(facet, value)))}${
      values.length + (words ? 1 : 0) > 1 && html`<li><button type="button" class="plain" data-clear>Clear all</button></li>`}`.text;
    this.#find('[data-ways-out]').innerHTML = html`${found === 0 && waysOut(index, state, among).map(({ facet, label, cases }) =>
      html`<li><button type="button" class="plain" ${facet === undefined ? html`data-words` : html`data-facet="${facet}"`}>Leave out “${label}”: ${casesInWords(cases)}</button></li>`)}`.text;
  }

  say(words: string): void {
    this.#find('[data-said]').textContent = words;
  }

  #askOrder(state: ExplorerState): void {
    const { by, reversed } = orderOf(state);
    const select = this.#find<HTMLSelectElement>('#case-order');
    for (const option of select.options) option.hidden = option.value === 'relevance' && !state.words;
    // An order that only a heading of the table asks for gets an option while it holds.
    select.querySelector('[data-by-heading]')?.remove();
    if (!(by in ORDERS)) select.insertAdjacentHTML('beforeend', html`<option value="${by}" data-by-heading>${inWords(by).replace(/^./, (letter) => letter.toUpperCase())}</option>`.text);
    select.value = by;
    const { usual, reversed: turned } = ORDERS[by as keyof typeof ORDERS] ?? ORDERS.name;
    this.#find('[data-direction]').textContent = reversed ? turned : usual;
    this.#find('[data-note]').hidden = by !== 'evidence';
    this.#find('[data-order]').hidden = state.view === 'map';
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    return this.#root.querySelector(selector) as Kind;
  }

  #all<Kind extends HTMLElement>(selector: string): Kind[] {
    return [...this.#root.querySelectorAll<Kind>(selector)];
  }
}

function chip(attributes: Html, words: string): Html {
  return html`<li><button type="button" ${attributes}><span class="visually-hidden">Give up </span>${words}<span class="cross" aria-hidden="true">✕</span></button></li>`;
}
