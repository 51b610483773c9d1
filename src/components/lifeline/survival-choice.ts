/**
 * Lets a reader add rows of other types and choose the worst case, and draws curve, counts and tables again with the code that
 * the build used. The address carries the choice, so that a reading can be shared and gone back to.
 */
import { readSurvival, type SurvivalSource } from './survival-reading.ts';
import { formatChoice, parseChoice, typesOf, usualChoice, type SurvivalChoice } from './survival-rules.ts';
import { drawSurvival } from './survival-view.ts';
import { choiceInWords } from './survival-words.ts';

class SurvivalChoiceElement extends HTMLElement {
  #source: Promise<SurvivalSource> | undefined;

  connectedCallback(): void {
    const form = this.#form;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => void this.#choose());
    form.addEventListener('reset', () => setTimeout(() => void this.#choose()));
    addEventListener('popstate', () => void this.#read());
    const asked = new URLSearchParams(location.search);
    if (asked.has('with') || asked.has('since')) void this.#read();
  }

  /** From the controls to the address and the page. */
  async #choose(): Promise<void> {
    const source = await this.#load();
    if (!source) return;
    const chosen = new FormData(this.#form);
    const choice = parseChoice(new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)])), source);
    history.pushState(null, '', `${location.pathname}${formatChoice(choice, source)}${location.hash}`);
    this.#draw(source, choice);
  }

  /** From the address to the controls and the page. */
  async #read(): Promise<void> {
    const source = await this.#load();
    if (!source) return;
    const choice = parseChoice(new URLSearchParams(location.search), source);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[name="with"]')) box.checked = choice.with.some((type) => type === box.value);
    (this.#form.elements.namedItem('since') as HTMLSelectElement).value = String(choice.since);
    this.#draw(source, choice);
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
    const usual = usualChoice(source);
    (this.#form.querySelector('button') as HTMLButtonElement).hidden = choice.since === usual.since && typesOf(source).every((type) => !choice.with.includes(type));
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }
  get #status() { return this.querySelector('[data-status]') as HTMLElement; }
}

customElements.define('survival-choice', SurvivalChoiceElement);
