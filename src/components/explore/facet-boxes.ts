/** The facets at the side: their links become boxes to tick, which say what is chosen and how many cases each value would show. */
import type { Chosen, FacetCounts } from '../../core/explore/filter.ts';

export class FacetBoxes {
  readonly #groups: HTMLDetailsElement[];

  constructor(panel: HTMLElement) {
    this.#groups = [...panel.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
    for (const group of this.#groups) for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-value]')) link.replaceWith(toBox(link, group.dataset['facet'] as string));
  }

  /** Ticks what is chosen, and opens a facet of which something is. */
  choose(chosen: Chosen): void {
    for (const group of this.#groups) {
      const values = chosen.get(group.dataset['facet'] as string) ?? [];
      for (const box of boxesOf(group)) box.checked = values.includes(box.value);
      if (values.length > 0) group.open = true;
    }
  }

  /** Says how many cases each value would show; nothing while that is not known, rather than what is no longer true. */
  count(counts: FacetCounts | undefined): void {
    for (const group of this.#groups) {
      const ofFacet = counts?.get(group.dataset['facet'] as string);
      const boxes = boxesOf(group);
      for (const box of boxes) {
        const label = box.parentElement as HTMLElement;
        const count = ofFacet?.get(box.value);
        (label.querySelector('.count') as HTMLElement).textContent = count === undefined ? '' : count.toLocaleString('en-GB');
        label.toggleAttribute('data-none', count === 0);
      }
      const ticked = boxes.filter(({ checked }) => checked).length;
      (group.querySelector('[data-chosen]') as HTMLElement).textContent = ticked > 0 ? `${ticked} chosen` : '';
    }
  }

  /** The words of a value: "Sector: Youth services". */
  wordsOf(facet: string, value: string): string {
    const group = this.#groups.find(({ dataset }) => dataset['facet'] === facet);
    const box = group && boxesOf(group).find((each) => each.value === value);
    return `${group?.querySelector('.name')?.textContent ?? facet}: ${box?.parentElement?.querySelector('.word')?.textContent ?? value}`;
  }
}

function toBox(link: HTMLAnchorElement, facet: string): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = link.dataset['value'] as string;
  // Browsers fill in again what was ticked before a reload; the address says what is chosen.
  box.autocomplete = 'off';
  label.append(box, ...link.childNodes);
  return label;
}

function boxesOf(group: HTMLElement): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
