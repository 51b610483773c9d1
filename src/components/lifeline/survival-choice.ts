/**
 * Lets a reader add rows of other types and choose the worst case, and draws curve, counts and tables again with the code that
 * the build used. The address carries the choice, so that a reading can be shared and gone back to.
 */
import { readSurvival, type SurvivalSource } from './survival-reading.ts';
import { formatChoice, parseChoice, type SurvivalChoice } from './survival-rules.ts';
import { drawSurvival } from './survival-view.ts';
import { choiceInWords } from './survival-words.ts';

class SurvivalChoiceElement extends HTMLElement {
  #source: Promise<SurvivalSource> | undefined;

  connectedCallback(): void {
    const controls = this.querySelector('[data-choice]') as HTMLElement;
    controls.hidden = false;
    controls.addEventListener('change', () => void this.#choose());
    this.#back.addEventListener('click', () => void this.#choose(true));
    addEventListener('popstate', () => void this.#read());
    const asked = new URLSearchParams(location.search);
    if (asked.has('with') || asked.has('since')) void this.#read();
    else this.#forget();
  }

  /** From the controls, or back to the usual, to the address and the page. */
  async #choose(asUsual = false): Promise<void> {
    const source = await this.#load();
    if (!source) return;
    const chosen = this.#types.filter(({ checked }) => checked).map(({ value }) => ['with', value]);
    const choice = parseChoice(new URLSearchParams(asUsual ? [] : [...chosen, ['since', this.#since.value]]), source);
    history.pushState(null, '', `${location.pathname}${formatChoice(choice, source)}${location.hash}`);
    if (asUsual) {
      this.#set(choice);
      this.#since.focus();
    }
    this.#draw(source, choice);
  }

  /** From the address to the controls and the page. */
  async #read(): Promise<void> {
    const source = await this.#load();
    if (!source) return;
    const choice = parseChoice(new URLSearchParams(location.search), source);
    this.#set(choice);
    this.#draw(source, choice);
  }

  /** Browsers fill in again what was chosen before a reload, when the address no longer says so. */
  #forget(): void {
    for (const box of this.#types) box.checked = box.defaultChecked;
    for (const option of this.#since.options) option.selected = option.defaultSelected;
  }

  #set(choice: SurvivalChoice): void {
    for (const box of this.#types) box.checked = choice.with.some((type) => type === box.value);
    this.#since.value = String(choice.since);
  }

  async #load(): Promise<SurvivalSource | undefined> {
    this.#source ??= fetch(this.dataset['source'] ?? '').then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<SurvivalSource>;
    });
    try {
      return await this.#source;
    } catch {
      this.#source = undefined;
      this.#status.textContent = 'The register could not be loaded, so what was shown stays. Check the connection and choose again.';
      return undefined;
    }
  }

  #draw(source: SurvivalSource, choice: SurvivalChoice): void {
    const open = [...this.querySelectorAll<HTMLDetailsElement>('details[open][data-key]')].map(({ dataset }) => dataset['key']);
    for (const [part, drawn] of Object.entries(drawSurvival(source, choice))) {
      (this.querySelector(`[data-drawn='${part}']`) as HTMLElement).innerHTML = drawn.text;
    }
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-key]')) details.open = open.includes(details.dataset['key']);
    this.#status.textContent = choiceInWords(readSurvival(source, choice));
    this.#back.hidden = formatChoice(choice, source) === '';
  }

  get #types() { return [...this.querySelectorAll<HTMLInputElement>('input[name="with"]')]; }
  get #since() { return this.querySelector('select[name="since"]') as HTMLSelectElement; }
  get #back() { return this.querySelector('button') as HTMLButtonElement; }
  get #status() { return this.querySelector('[data-status]') as HTMLElement; }
}

customElements.define('survival-choice', SurvivalChoiceElement);
