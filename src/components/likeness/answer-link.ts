/** The link that holds a reader’s answers: made, copied and taken back. The address holds them only in between. */
export class AnswerLink {
  readonly #part: HTMLElement;

  /** `part` holds the field with the link, the button that copies it and the words on how that went. */
  constructor(part: HTMLElement) {
    this.#part = part;
    part.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
  }

  get #field() { return this.#part.querySelector('[data-link]') as HTMLInputElement; }

  /** Writes the answers into the address, and selects the link to them. */
  make(fragment: string): void {
    history.replaceState(null, '', `${location.pathname}${location.search}#${fragment}`);
    this.show();
    this.#field.select();
  }

  /** Shows the address as it stands. */
  show(): void {
    this.#part.hidden = false;
    this.#field.value = location.href;
    this.#say('');
  }

  /** Takes the answers out of the address, where they are in it. */
  drop(): void {
    if (this.#part.hidden) return;
    this.#part.hidden = true;
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  }

  async #copy(): Promise<void> {
    this.#field.select();
    try {
      await navigator.clipboard.writeText(this.#field.value);
      this.#say('Copied.');
    } catch {
      this.#say('The browser does not allow it; the link is selected, so copy it by hand.');
    }
  }

  #say(words: string): void {
    (this.#part.querySelector('[data-part="copied"]') as HTMLElement).textContent = words;
  }
}
