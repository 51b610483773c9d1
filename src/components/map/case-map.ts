/**
 * Shows at a mark of the map which cases stand there, marks what a row of the list or a mark is about in the other, and draws
 * only the cases that it is asked to `show`. Without script, the marks lead to the list.
 */
import type { MapCase } from '../../core/map/map-case.ts';
import { countInWords, listHtml, type Heading } from './list-view.ts';
import { keyHtml } from './key-view.ts';
import { marksHtml } from './mark-view.ts';
import { MARGIN, placeBeside } from './place-beside.ts';

class CaseMap extends HTMLElement {
  #cases: Promise<MapCase[]> | undefined;
  #wanted: ReadonlySet<string> | undefined;
  #popover: HTMLElement | undefined;
  #opener: Element | undefined;
  #caption: HTMLElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#click(event));
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, (event) => this.#point(event.target as Element));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#point(undefined));
  }

  /** Draws only these cases, on the map and in the list, and says how many they are. What was shown stays where the cases cannot be loaded. */
  async show(slugs: ReadonlySet<string>): Promise<void> {
    this.#wanted = slugs;
    const cases = await this.#load();
    // Whoever asked last is answered, whatever came back first.
    if (!cases || this.#wanted !== slugs) return;
    this.#draw(cases.filter(({ slug }) => slugs.has(slug)), cases.length);
  }

  async #load(): Promise<MapCase[] | undefined> {
    this.#cases ??= fetch(this.dataset['source'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return (await response.json() as { cases: MapCase[] }).cases;
    });
    try {
      return await this.#cases;
    } catch {
      this.#cases = undefined;
      this.#part('[data-count]').textContent = 'The map could not be loaded, so what it showed stays. Check the connection and choose again.';
      return undefined;
    }
  }

  #draw(cases: readonly MapCase[], total: number): void {
    const id = this.dataset['id'] ?? 'map';
    this.#popover?.hidePopover();
    this.#point(undefined);
    for (const layout of ['narrow', 'wide'] as const) {
      const { drawing, panels } = marksHtml(cases, layout, id);
      this.#part(`[data-drawn="${layout}"]`).innerHTML = drawing.text;
      this.#part(`[data-panels="${layout}"]`).innerHTML = panels.text;
    }
    this.#part('[data-drawn="list"]').innerHTML = listHtml(cases, id, this.dataset['heading'] === 'h3' ? 'h3' : 'h2' satisfies Heading).text;
    this.#part('[data-drawn="key"]').innerHTML = keyHtml(cases).text;
    this.#part('[data-count]').textContent = countInWords(cases, total);
  }

  #click(event: MouseEvent): void {
    const mark = (event.target as Element).closest('.map-mark');
    const found = mark && this.#targetOf(mark);
    if (!mark || !found || event.ctrlKey || event.metaKey || event.shiftKey || !('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    const popover = this.#makePopover();
    const wasOpenHere = popover.matches(':popover-open') && this.#opener === mark;
    popover.hidePopover();
    if (wasOpenHere) return;
    const copy = found.cloneNode(true) as Element;
    for (const name of ['id', 'data-on', 'class']) copy.removeAttribute(name);
    copy.querySelector('[data-back]')?.remove();
    // A row is an entry of a list, wherever it stands.
    const list = document.createElement('ul');
    list.role = 'list';
    list.append(copy);
    popover.replaceChildren(mark.matches('.map-cluster') ? copy : list);
    this.#opener = mark;
    mark.setAttribute('aria-expanded', 'true');
    this.#point(undefined);
    popover.showPopover();
    placeBeside(popover, mark, { left: MARGIN - scrollX, top: -scrollY, width: document.documentElement.clientWidth - 2 * MARGIN }, MARGIN);
    popover.focus();
  }

  #makePopover(): HTMLElement {
    if (this.#popover) return this.#popover;
    const popover = document.createElement('div');
    popover.className = 'map-popover';
    popover.popover = 'auto';
    popover.tabIndex = -1;
    popover.setAttribute('role', 'dialog');
    popover.setAttribute('aria-label', 'The cases at this mark');
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      const opener = this.#opener as SVGAElement | undefined;
      opener?.removeAttribute('aria-expanded');
      if (popover.contains(document.activeElement) || document.activeElement === document.body) opener?.focus();
    });
    this.append(popover);
    this.#popover = popover;
    return popover;
  }

  /** Says what a mark or a row is about in the other: the rows of a mark, the mark of a row. */
  #point(target: Element | undefined): void {
    for (const one of this.querySelectorAll('[data-on]')) one.removeAttribute('data-on');
    const mark = target?.closest('.map-mark');
    const slug = target?.closest<HTMLElement>('.map-list [data-slug]')?.dataset['slug'];
    const found = mark ? this.#rowsOf(mark) : slug ? this.#marksOf(slug) : [];
    for (const one of found) one.setAttribute('data-on', '');
    const caption = this.#makeCaption();
    caption.hidden = !mark;
    if (!mark) return;
    caption.textContent = this.#titleOf(mark);
    placeBeside(caption, mark, this.#part('.map-frame').getBoundingClientRect());
  }

  #makeCaption(): HTMLElement {
    if (this.#caption) return this.#caption;
    const caption = document.createElement('p');
    caption.className = 'map-caption';
    caption.setAttribute('aria-hidden', 'true');
    this.#part('.map-frame').append(caption);
    this.#caption = caption;
    return caption;
  }

  /** The row or the panel that a mark leads to; none where the list leaves its row out, and the mark leads to the case itself. */
  #targetOf(mark: Element): Element | null {
    const href = mark.getAttribute('href') ?? '';
    return href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  }

  /** The name of a mark up to what is said of each ink. */
  #titleOf(mark: Element): string {
    const label = mark.getAttribute('aria-label') ?? '';
    return mark.matches('.map-cluster') ? label.split(':')[0] ?? label : label;
  }

  #rowsOf(mark: Element): Element[] {
    return (mark.getAttribute('data-slugs') ?? '').split(' ').flatMap((slug) => this.querySelector(`.map-list [data-slug="${CSS.escape(slug)}"]`) ?? []);
  }

  #marksOf(slug: string): Element[] {
    return [...this.querySelectorAll(`.map-mark[data-slugs~="${CSS.escape(slug)}"]`)];
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }
}

customElements.define('case-map', CaseMap);
