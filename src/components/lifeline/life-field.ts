/**
 * Names the line under the pointer, or the line reached with the arrow keys, and opens its page on a click or Enter. The
 * chart is one stop of the Tab key; its neighbours part a little around the line in focus.
 */
const PART_BY_PX = 3;
const PARTED_ROWS = 4;

class LifeField extends HTMLElement {
  #rows: SVGGElement[] = [];
  #at = -1;

  connectedCallback(): void {
    const chart = this.querySelector<HTMLElement>('[data-chart]');
    if (!chart) return;
    this.#rows = [...chart.querySelectorAll<SVGGElement>('[data-row]')];
    for (const row of this.#rows) row.querySelector('title')?.remove();
    chart.tabIndex = 0;
    chart.setAttribute('role', 'group');
    chart.setAttribute('aria-label', 'Life lines: up and down arrow keys move from line to line, Enter opens a case');
    chart.addEventListener('pointermove', (event) => this.#show(this.#nearest(event.clientY), event.clientX));
    chart.addEventListener('pointerleave', () => this.#show(-1));
    chart.addEventListener('blur', () => this.#show(-1));
    chart.addEventListener('click', () => this.#open());
    chart.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    const last = this.#rows.length - 1;
    const next = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1, Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.#show(Math.min(last, Math.max(0, next)));
    } else if (event.key === 'Enter') {
      this.#open();
    } else if (event.key === 'Escape') {
      this.#show(-1);
    }
  }

  #nearest(clientY: number): number {
    let best = -1;
    let bestDistance = 12;
    for (const [index, row] of this.#rows.entries()) {
      const box = (row.querySelector('.life-line') as SVGLineElement).getBoundingClientRect();
      const distance = Math.abs(box.top + box.height / 2 - clientY);
      if (distance < bestDistance) [best, bestDistance] = [index, distance];
    }
    return best;
  }

  #show(at: number, clientX?: number): void {
    if (at === this.#at && clientX === undefined) return;
    this.#at = at;
    const chart = this.querySelector<HTMLElement>('[data-chart]') as HTMLElement;
    const caption = this.querySelector<HTMLElement>('[data-caption]') as HTMLElement;
    chart.toggleAttribute('data-active', at >= 0);
    for (const [index, row] of this.#rows.entries()) {
      const away = index - at;
      row.toggleAttribute('data-on', away === 0);
      const parted = at >= 0 && away !== 0 && Math.abs(away) <= PARTED_ROWS;
      row.style.transform = parted ? `translateY(${Math.sign(away) * PART_BY_PX * (1 - (Math.abs(away) - 1) / PARTED_ROWS)}px)` : '';
    }
    const row = this.#rows[at];
    caption.hidden = !row;
    if (!row) return;
    chart.style.cursor = row.dataset['href'] ? 'pointer' : 'default';
    const name = document.createElement('b');
    name.textContent = row.dataset['name'] ?? '';
    caption.replaceChildren(name, row.dataset['words'] ?? '');
    const area = this.getBoundingClientRect();
    const line = (row.querySelector('.life-line') as SVGLineElement).getBoundingClientRect();
    const x = (clientX ?? line.left) - area.left;
    caption.style.insetInlineStart = `${Math.max(0, Math.min(x, area.width - caption.offsetWidth))}px`;
    caption.style.insetBlockStart = `${line.top - area.top + 14}px`;
  }

  #open(): void {
    const href = this.#rows[this.#at]?.dataset['href'];
    if (href) location.assign(href);
  }
}

customElements.define('life-field', LifeField);
