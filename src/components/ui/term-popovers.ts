/**
 * Explains a term where it stands: a click, a tap or Enter on its link opens a popover with the words that the page’s own
 * list holds, and Escape or a click elsewhere closes it. Without script, or without popovers, the link leads to the list.
 */
class TermPopovers extends HTMLElement {
  #popover: HTMLElement | undefined;
  #opener: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    if (!('popover' in HTMLElement.prototype)) return;
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const entry = document.getElementById(link.hash.slice(1));
      if (!entry) return;
      event.preventDefault();
      this.#open(link, entry);
    });
  }

  #open(link: HTMLAnchorElement, entry: HTMLElement): void {
    const popover = this.#make();
    const wasOpenHere = popover.matches(':popover-open') && this.#opener === link;
    popover.hidePopover();
    if (wasOpenHere) return;
    const words = document.createElement('dl');
    words.append(...[...entry.children].map((child) => child.cloneNode(true)));
    popover.replaceChildren(words);
    this.#opener = link;
    link.setAttribute('aria-expanded', 'true');
    popover.showPopover();
    this.#place(popover, link);
    popover.focus();
  }

  #make(): HTMLElement {
    if (this.#popover) return this.#popover;
    const popover = document.createElement('div');
    popover.className = 'term-popover';
    popover.popover = 'auto';
    popover.tabIndex = -1;
    popover.setAttribute('role', 'dialog');
    popover.setAttribute('aria-label', 'What the word means');
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed' || !this.#opener) return;
      this.#opener.setAttribute('aria-expanded', 'false');
      if (popover.contains(document.activeElement) || document.activeElement === document.body) this.#opener.focus();
    });
    this.append(popover);
    this.#popover = popover;
    return popover;
  }

  /** Beneath its word, and within the window. Positions set through the object model are not inline styles to a policy. */
  #place(popover: HTMLElement, link: HTMLElement): void {
    const margin = 8;
    const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const left = Math.min(Math.max(margin, word.left), document.documentElement.clientWidth - width - margin);
    const below = word.bottom + margin;
    const top = below + height > innerHeight && word.top - height - margin > 0 ? word.top - height - margin : below;
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
  }
}

customElements.define('term-popovers', TermPopovers);
