/**
 * The explorer: reads from the address what is asked, shows that set of cases in the chosen view, and keeps the address true, so
 * that every state can be kept, shared and gone back to.
 */
import { countShared, hasBit, toBits, type Bits } from '../../core/explore/bits.ts';
import type { ExplorerIndex } from '../../core/explore/explorer-index.ts';
import { countFacets, filterCases } from '../../core/explore/filter.ts';
import { sortCases } from '../../core/explore/sort.ts';
import { FIRST_STATE, formatState, orderOf, parseState, toggle, toggleColumn, type ExplorerState, type View } from '../../core/explore/state.ts';
import { html } from '../html.ts';
import { ExplorerControls } from './explorer-controls.ts';
import { ExplorerFiles } from './explorer-files.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { makeSheet } from './facet-sheet.ts';
import { WordFinder } from './find-words.ts';
import { changeOf } from './pressed.ts';
import { lifeRowHtml, rowHtml, ROWS_A_PIECE } from './row-html.ts';
import { saveFile } from '../save-file.ts';
import { tableCsv, tableHtml } from './table-html.ts';
import { loadStyles } from '../load-styles.ts';
import mapStyles from '../map/map.css?url';

/** How many rows a view shows at first, and how many more at each asking. */
const PAGE: Readonly<Record<View, number>> = { list: ROWS_A_PIECE, table: 50, map: 0, lines: 100 };
const PAUSE_MS = 20;

class ExploreCases extends HTMLElement {
  #files!: ExplorerFiles;
  #words!: WordFinder;
  #boxes!: FacetBoxes;
  #controls!: ExplorerControls;
  #state: ExplorerState = FIRST_STATE;
  /** The cases of the last answer, in order. */
  #numbers: readonly number[] = [];
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Once the address that the page was opened with is read: a change made before that is a change of what it asks. */
  #opened: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const facets = this.#find('[data-facets]');
    this.#files = new ExplorerFiles(this.dataset['version'] ?? '');
    this.#words = new WordFinder(this.#files);
    this.#boxes = new FacetBoxes(facets);
    this.#controls = new ExplorerControls(this, this.#boxes);
    makeSheet({ sheet: this.#find('[data-sheet]'), facets, side: this.#find('.side'), opener: this.#find('[data-open-facets]') });
    this.#listen(facets);
    addEventListener('popstate', () => void this.#read());
    this.toggleAttribute('data-busy', location.search !== '');
    if (location.search) this.#opened = this.#read();
    else this.#forget();
  }

  #listen(facets: HTMLElement): void {
    const input = this.#find<HTMLInputElement>('#case-words');
    const search = (how: 'push' | 'replace') => {
      clearTimeout(this.#timer);
      const words = input.value.trim();
      void this.#go(() => ({ words, pages: 1 }), how);
    };
    input.addEventListener('focus', () => this.#words.prepare(), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      // One letter begins too many words to be an answer.
      if (input.value.trim().length !== 1) this.#timer = setTimeout(() => search('replace'), PAUSE_MS);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      search('push');
    });
    facets.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      void this.#go(({ chosen }) => ({ chosen: toggle(chosen, name, value), pages: 1 }));
    });
    this.#find('#case-order').addEventListener('change', ({ target }) => {
      const by = (target as HTMLSelectElement).value;
      void this.#go(() => ({ order: { by }, pages: 1 }));
    });
    this.#find('fieldset').addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      void this.#go(({ columns }) => ({ columns: toggleColumn(columns, value) }));
    });
    this.addEventListener('click', ({ target }) => void this.#press((target as Element).closest('button')?.dataset ?? {}));
  }

  async #press(data: DOMStringMap): Promise<void> {
    if (data['download'] !== undefined) await this.#save();
    if (!changeOf(data, this.#state)) return;
    const before = this.#rows.length;
    await this.#go((state) => changeOf(data, state) ?? {}, data['more'] === undefined ? 'push' : 'replace');
    // A button that went with what it stood for, or was drawn anew, leaves the focus without a place.
    if (data['more'] !== undefined) this.#rows[before]?.querySelector('a')?.focus();
    else if (data['sort'] !== undefined) this.#find(`[data-sort="${data['sort']}"]`).focus();
    else if (!document.activeElement?.isConnected || document.activeElement === document.body) (this.querySelector<HTMLElement>('[data-chips] button') ?? this.#find('#case-words')).focus();
  }

  /** Browsers fill in again what was chosen before a reload, when the address no longer says so. */
  #forget(): void {
    this.#controls.ask(FIRST_STATE);
    // What a first choice needs, while the reader reads.
    setTimeout(() => void this.#files.index().catch(() => undefined));
  }

  /** From the address to the page. */
  async #read(): Promise<void> {
    const index = await this.#index();
    if (!index) return;
    this.#state = parseState(new URLSearchParams(location.search), index);
    this.#controls.ask(this.#state);
    void this.#show(index);
  }

  /** To a changed state, in the address and on the page. */
  async #go(change: (state: ExplorerState) => Partial<ExplorerState>, how: 'push' | 'replace' = 'push'): Promise<void> {
    await this.#opened;
    this.#state = { ...this.#state, ...change(this.#state) };
    const index = await this.#index();
    if (!index) return;
    const address = `${location.pathname}${formatState(this.#state, index)}`;
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#controls.ask(this.#state);
    await this.#show(index);
  }

  async #index(): Promise<ExplorerIndex | undefined> {
    try {
      return await this.#files.index();
    } catch {
      this.removeAttribute('data-busy');
      this.#controls.say('The index of the cases could not be loaded, so what is shown stays. Check the connection and choose again.');
      return undefined;
    }
  }

  async #show(index: ExplorerIndex): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    try {
      const relevance = state.words ? await this.#words.find(state.words) : undefined;
      if (turn !== this.#turn) return;
      const among = relevance && toBits(relevance, index.count);
      const set = filterCases(index, state.chosen, among);
      this.#boxes.count(countFacets(index, state.chosen, among));
      this.#controls.tell(state, index, countShared(set, set), among);
      this.#numbers = sortCases(index, set, orderOf(state), relevance);
      await (state.view === 'map' ? this.#showMap(set, turn) : this.#showRows(index, turn));
    } catch {
      if (turn !== this.#turn) return;
      this.#boxes.count(undefined);
      this.#controls.say(state.words ? 'The search index could not be loaded, so what is shown stays. Check the connection and try again.' : 'Some of the cases could not be loaded. Check the connection and try again.');
    }
    if (turn === this.#turn) this.removeAttribute('data-busy');
  }

  async #showMap(set: Bits, turn: number): Promise<void> {
    this.#find('[data-more]').hidden = true;
    const [slugs] = await Promise.all([this.#files.slugs(), import('../map/case-map.ts'), loadStyles(mapStyles)]);
    if (turn === this.#turn) this.querySelector<CaseMap>('case-map')?.show?.(new Set(slugs.filter((_, number) => hasBit(set, number))));
  }

  async #showRows(index: ExplorerIndex, turn: number): Promise<void> {
    const { view, pages, columns } = this.#state;
    const numbers = this.#numbers.slice(0, PAGE[view] * pages);
    const rows = await this.#files.rows(numbers);
    if (turn !== this.#turn) return;
    const drawn = view === 'table'
      ? tableHtml(index, rows.map((row, at) => ({ row, number: numbers[at] as number })), columns, orderOf(this.#state))
      : html`${rows.map(view === 'lines' ? lifeRowHtml : rowHtml)}`;
    this.#find(`[data-shown="${view}"] [data-rows]`).innerHTML = drawn.text;
    this.#find('[data-more]').hidden = numbers.length === this.#numbers.length;
  }

  /** The whole set as a file, however much of it is shown. */
  async #save(): Promise<void> {
    const index = await this.#index();
    if (!index) return;
    try {
      const rows = await this.#files.rows(this.#numbers);
      const cases = rows.map((row, at) => ({ row, number: this.#numbers[at] as number }));
      saveFile('spinning-out-cases.csv', tableCsv(index, cases, this.#state.columns, location.origin), 'text/csv;charset=utf-8');
    } catch {
      this.#controls.say('Some of the cases could not be loaded, so there is no file. Check the connection and try again.');
    }
  }

  get #rows(): Element[] {
    return [...this.querySelectorAll(`[data-shown="${this.#state.view}"] [data-rows] :is(li, tbody tr)`)];
  }

  #find<Kind extends HTMLElement>(selector: string): Kind {
    return this.querySelector(selector) as Kind;
  }
}

/** The map, once its own script is there. */
interface CaseMap extends HTMLElement {
  show?: (slugs: ReadonlySet<string>) => void;
}

customElements.define('explore-cases', ExploreCases);
