/**
 * A box to type the name of a case into, with a list to choose from: the editable combobox with list autocomplete and manual
 * selection of the ARIA Authoring Practices Guide. The focus stays in the box; the option that Enter would choose is named by
 * `aria-activedescendant`. Dispatches `choose` with the slug. The list of names is fetched when the box is first entered.
 */
import { findNames, foundBy, readNames, type NamedChoice, type NameRow } from '../../core/compare/names.ts';
import { html } from '../html.ts';

const NAMES = '/compare/names.json';
/** As many as a phone shows above its keyboard without scrolling the page far. */
const MOST_SHOWN = 8;

export class CaseChooser extends HTMLElement {
  #names: Promise<NamedChoice[]> | undefined;
  #shown: NamedChoice[] = [];
  #at = -1;
  #turn = 0;
  /** Slugs that are not offered again. */
  taken: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    const { input, list } = this;
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#open());
    input.addEventListener('click', () => void this.#open());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    // The focus stays in the box while an option is pressed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      if (option) this.#choose([...list.children].indexOf(option));
    });
  }

  get input(): HTMLInputElement { return this.querySelector('input') as HTMLInputElement; }
  get list(): HTMLElement { return this.querySelector('[role="listbox"]') as HTMLElement; }

  #load(): Promise<NamedChoice[]> {
    this.#names ??= fetch(NAMES).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return readNames((await response.json()) as NameRow[]);
    });
    return this.#names.catch(() => {
      this.#names = undefined;
      this.#say('The list of names could not be loaded. Check the connection and type again.');
      return [];
    });
  }

  async #open(): Promise<void> {
    if (this.input.readOnly) return;
    const turn = ++this.#turn;
    const names = await this.#load();
    if (turn !== this.#turn || names.length === 0) return;
    const found = findNames(names, this.input.value).filter(({ slug }) => !this.taken.has(slug));
    this.#shown = found.slice(0, MOST_SHOWN);
    this.#at = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.innerHTML = html`${this.#shown.map((choice, index) => {
      const other = foundBy(choice, this.input.value);
      return html`<li role="option" id="${this.input.id}-${index}" aria-selected="false"><span class="option-name">${choice.name}</span> <span class="option-about">${other && `${other}. `}${choice.about}</span></li>`;
    })}`.text;
    this.#toggle(found.length > 0);
    if (found.length === 0) this.#say(`No case is called “${this.input.value.trim()}”. Try fewer letters, or the list of all cases.`);
    else this.#say(found.length > MOST_SHOWN ? `${found.length} cases; the first ${MOST_SHOWN} are shown.` : found.length === 1 ? '1 case.' : `${found.length} cases.`);
  }

  #key(event: KeyboardEvent): void {
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (key === 'ArrowUp' && altKey) return this.#close();
      if (this.list.hidden) void this.#open().then(() => { if (!altKey) this.#move(key === 'ArrowDown' ? 0 : this.#shown.length - 1); });
      else this.#move(this.#at === -1 && key === 'ArrowUp' ? this.#shown.length - 1 : this.#at + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter') {
      event.preventDefault();
      if (!this.list.hidden) this.#enter();
    } else if (key === 'Escape') {
      event.preventDefault();
      if (this.list.hidden) this.input.value = '';
      this.#close();
    }
  }

  /** The option in focus; without one, the only one there is. */
  #enter(): void {
    if (this.#at >= 0) this.#choose(this.#at);
    else if (this.#shown.length === 1) this.#choose(0);
    else this.#say(`${this.#shown.length} cases fit. Choose one with the arrow keys.`);
  }

  /** From either end, back to the box and on to the other end. */
  #move(at: number): void {
    const count = this.#shown.length;
    this.#at = at < -1 ? count - 1 : at >= count ? -1 : at;
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === this.#at));
      if (index === this.#at) option.scrollIntoView({ block: 'nearest' });
    }
    if (this.#at >= 0) this.input.setAttribute('aria-activedescendant', `${this.input.id}-${this.#at}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    const choice = this.#shown[index];
    if (!choice) return;
    this.input.value = '';
    this.#close();
    this.dispatchEvent(new CustomEvent('choose', { detail: choice.slug, bubbles: true }));
  }

  #close(): void {
    this.#turn += 1;
    this.#toggle(false);
    this.#at = -1;
    this.input.removeAttribute('aria-activedescendant');
  }

  #toggle(open: boolean): void {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  #say(words: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail: words, bubbles: true }));
  }
}

customElements.define('case-chooser', CaseChooser);
