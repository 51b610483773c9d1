/**
 * Recomputes a conclusion under the reader’s own rules, with the same code that the build used, and moves the evidence into
 * the groups where it then belongs. The address carries the rules, so that a reading can be shared and gone back to.
 */
import { readFactor, type Side } from '../../core/factor-reading.ts';
import { formatRules, parseRules, type Rules } from '../../core/rules.ts';
import { conclude, directedUnitsOf, toEvidence } from '../../core/synthesis.ts';
import type { EvidenceUnit } from '../../core/unit.ts';
import type { Factor, Outcome } from '../../core/vocabulary.ts';
import { answerHtml, factorAnswerHtml, leftOutHtml, SIDES, workingHtml, type Names } from './conclusion-view.ts';

const EVIDENCE = '/what-works/evidence.json';

class ReaderRules extends HTMLElement {
  #units: EvidenceUnit[] | undefined;

  connectedCallback(): void {
    const panel = this.querySelector<HTMLDetailsElement>('.rules') as HTMLDetailsElement;
    panel.hidden = false;
    const asked = parseRules(new URLSearchParams(location.search));
    if (formatRules(asked).size > 0) {
      panel.open = true;
      this.#fill(asked);
      void this.#compute(asked);
    }
    this.#form.addEventListener('change', () => this.#choose());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose();
    });
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose()));
    addEventListener('popstate', () => {
      const rules = parseRules(new URLSearchParams(location.search));
      this.#fill(rules);
      void this.#compute(rules);
    });
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }

  #choose(): void {
    const entries = [...new FormData(this.#form)].filter(([, value]) => value !== '') as [string, string][];
    const rules = parseRules(new URLSearchParams(entries));
    const search = formatRules(rules).toString();
    history.pushState(null, '', `${location.pathname}${search && `?${search}`}`);
    void this.#compute(rules);
  }

  #fill(rules: Rules): void {
    const search = formatRules(rules);
    for (const box of this.#form.querySelectorAll('input')) box.checked = search.getAll(box.name).includes(box.value);
    for (const select of this.#form.querySelectorAll('select')) select.value = search.get(select.name) ?? '';
  }

  async #compute(rules: Rules): Promise<void> {
    const fault = this.querySelector('.fault') as HTMLElement;
    try {
      this.#units ??= (await (await fetch(EVIDENCE)).json()) as EvidenceUnit[];
      fault.textContent = '';
    } catch {
      fault.textContent = 'The evidence could not be loaded, so the usual conclusion stands. Check the connection and try again.';
      return;
    }
    const names = Object.fromEntries(this.#units.map(({ id, name }) => [id, name]));
    if (this.dataset['kind'] === 'factor') this.#showFactor(this.#units, names, rules);
    else this.#showOutcome(this.#units, names, rules);
  }

  #showOutcome(units: EvidenceUnit[], names: Names, rules: Rules): void {
    const conclusion = conclude(toEvidence(units), { outcome: this.dataset['word'] as Outcome }, rules);
    this.#part('answer').innerHTML = answerHtml(conclusion, names).text;
    this.#part('working').innerHTML = workingHtml(conclusion, names).text;
    const change = directedUnitsOf(conclusion).map(({ unit, direction, deciding, outweighed }) => ({ unit, group: direction, entries: [...deciding, ...outweighed] }));
    const standing = Object.entries(conclusion.standing).flatMap(([direction, working]) => working.map(({ unit, deciding, outweighed }) => ({ unit, group: `standing-${direction}`, entries: [...deciding, ...outweighed] })));
    this.#place('change', change);
    this.#place('standing', standing);
  }

  #showFactor(units: EvidenceUnit[], names: Names, rules: Rules): void {
    const reading = readFactor(units, this.dataset['word'] as Factor, rules);
    this.#part('answer').innerHTML = factorAnswerHtml(reading, names).text;
    this.#part('working').innerHTML = leftOutHtml(reading.leftOut, names).text;
    this.#place('side', (Object.keys(SIDES) as Side[]).flatMap((side) => reading[side].map(({ unit, helps, hinders, noDifference, lessons }) => ({
      unit, group: side, entries: [...helps, ...hinders, ...noDifference, ...lessons],
    }))));
  }

  /** Puts each unit of one kind of grouping into its group with the entries that count, and hides the rest. */
  #place(grouping: string, placed: readonly { unit: string; group: string; entries: readonly string[] }[]): void {
    const byUnit = new Map(placed.map((entry) => [entry.unit, entry]));
    const root = this.querySelector(`[data-grouping='${grouping}']`);
    for (const article of root?.querySelectorAll<HTMLElement>('[data-unit]') ?? []) {
      const place = byUnit.get(article.dataset['unit'] ?? '');
      article.hidden = !place;
      if (!place) continue;
      root?.querySelector(`[data-group='${place.group}'] [data-units]`)?.append(article);
      for (const entry of article.querySelectorAll<HTMLElement>('[data-finding]')) entry.hidden = !place.entries.includes(entry.dataset['finding'] ?? '');
    }
    for (const group of root?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
      const count = placed.filter((entry) => entry.group === group.dataset['group']).length;
      group.hidden = count === 0;
      const shown = group.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part='${name}']`) as HTMLElement;
  }
}

customElements.define('reader-rules', ReaderRules);
