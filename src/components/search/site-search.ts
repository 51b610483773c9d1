/**
 * The search page: reads the query and filters from the address, answers as the reader types, and keeps the address true,
 * so that a search can be kept, shared and gone back to.
 */
import { contentWords } from './query.ts';
import { orderHits } from './order.ts';
import { findPassages, type Passage } from './passages.ts';
import { loadPagefind, type FilterCounts, type Pagefind, type PagefindAnswer, type PagefindData } from './pagefind.ts';

const FACETS = ['kind', 'sector', 'status'] as const;
/** Each hit is a file of its own: eight keep a first search within 150 kB. */
const PAGE_OF_HITS = 8;
const PAUSE_MS = 20;

/** What a hit that is no case is called, by where it stands. */
const KINDS = [['/glossary/', 'A word explained'], ['/what-works/', 'What works'], ['/studies/', 'Study'], ['/register/', 'Register'], ['/life-lines/', 'Life lines']] as const;

class SiteSearch extends HTMLElement {
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = PAGE_OF_HITS;
  readonly #title = document.title;

  connectedCallback(): void {
    const filters = this.#find('.filters') as HTMLDetailsElement;
    filters.open = matchMedia('(width >= 56rem)').matches || new URLSearchParams(location.search).size > 1;
    this.#read();
    this.#input.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => this.#later());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      const first = this.querySelector<HTMLElement>('.hits a');
      if (first) { event.preventDefault(); first.focus(); }
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#write('push');
      void this.#answer();
    });
    this.#find('.filters').addEventListener('change', () => {
      this.#shown = PAGE_OF_HITS;
      this.#write('push');
      void this.#answer();
    });
    this.#find('.more').addEventListener('click', () => {
      const before = this.querySelectorAll('.hits > li').length;
      this.#shown += PAGE_OF_HITS;
      void this.#answer().then(() => this.querySelectorAll<HTMLElement>('.hits > li h2 a')[before]?.focus());
    });
    addEventListener('popstate', () => {
      this.#read();
      void this.#answer();
    });
    void this.#answer();
  }

  get #form() { return this.querySelector('form') as HTMLFormElement; }
  get #input() { return this.querySelector('input[type="search"]') as HTMLInputElement; }
  get #boxes() { return [...this.querySelectorAll<HTMLInputElement>('.filters input')]; }

  #find(selector: string): HTMLElement {
    return this.querySelector(selector) as HTMLElement;
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    this.#input.value = query.get('q') ?? '';
    for (const box of this.#boxes) box.checked = query.getAll(box.name).includes(box.value);
  }

  #write(how: 'push' | 'replace'): void {
    const query = new URLSearchParams();
    if (this.#input.value.trim()) query.set('q', this.#input.value.trim());
    for (const { checked, name, value } of this.#boxes) if (checked) query.append(name, value);
    const address = query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#shown = PAGE_OF_HITS;
      this.#write('replace');
      void this.#answer();
    }, PAUSE_MS);
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const term = this.#input.value.trim();
    const chosen = this.#chosen();
    const idle = term === '' && Object.keys(chosen).length === 0;
    this.#find('.browse').hidden = !idle;
    document.title = term ? `${term} · ${this.#title}` : this.#title;
    if (idle) return this.#show(turn, [], 0, '');
    try {
      const pagefind = await loadPagefind();
      const answer = await pagefind.search(contentWords(term) || null, { filters: chosen });
      const shown = await Promise.all(answer.results.slice(0, this.#shown).map((result) => result.data()));
      if (turn !== this.#turn) return;
      this.#show(turn, orderHits(shown, term), answer.results.length, await this.#say(pagefind, answer, term, chosen));
      this.#count(await this.#counts(pagefind, term, chosen));
    } catch {
      this.#find('.browse').hidden = false;
      this.#show(turn, [], 0, 'The search index could not be loaded. Check the connection and try again, or use the lists below: they hold every case.');
    }
  }

  #chosen(): Record<string, { any: string[] }> {
    const chosen: Record<string, { any: string[] }> = {};
    for (const { checked, name, value } of this.#boxes) if (checked) (chosen[name] ??= { any: [] }).any.push(value);
    return chosen;
  }

  /** The counts in words; where there is nothing, which words are at fault and what to do. */
  async #say(pagefind: Pagefind, answer: PagefindAnswer, term: string, chosen: object): Promise<string> {
    const found = answer.results.length;
    if (found > 0) return `${found} ${found === 1 ? 'page' : 'pages'} found${term ? ` for “${term}”` : ''}.`;
    this.#find('.browse').hidden = false;
    if (Object.keys(chosen).length > 0 && answer.unfilteredResultCount > 0) {
      return `Nothing for “${term}” with these filters. Without them there would be ${answer.unfilteredResultCount}.`;
    }
    const words = term.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const each = await Promise.all(words.map(async (word) => ({ word, found: (await pagefind.search(word)).results.length })));
    const missing = each.filter((entry) => entry.found === 0).map(({ word }) => `“${word}”`);
    const because = words.length > 1 && missing.length > 0 && missing.length < words.length ? ` No page has ${missing.join(' or ')}.` : '';
    return `Nothing found for “${term}”.${because} Try fewer or other words, check the spelling, or use the lists below: they hold every case.`;
  }

  /** What each value would give, were it chosen with what is chosen in the other facets. */
  async #counts(pagefind: Pagefind, term: string, chosen: Record<string, { any: string[] }>): Promise<FilterCounts> {
    const counted = await Promise.all(FACETS.map(async (facet) => {
      const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
      const { filters } = await pagefind.search(contentWords(term) || null, { filters: others });
      return [facet, filters[facet] ?? {}] as const;
    }));
    return Object.fromEntries(counted);
  }

  #count(counts: FilterCounts): void {
    for (const box of this.#boxes) {
      const label = box.closest('label')?.querySelector('.count');
      if (label) label.textContent = String(counts[box.name]?.[box.value] ?? 0);
    }
  }

  #show(turn: number, pages: readonly PagefindData[], found: number, words: string): void {
    if (turn !== this.#turn) return;
    this.#find('[role="status"]').textContent = words;
    this.#find('.hits').replaceChildren(...pages.map((page) => this.#hit(page)));
    this.#find('.more').hidden = found <= this.#shown;
  }

  #hit(page: PagefindData): HTMLElement {
    const hit = (this.querySelector('template') as HTMLTemplateElement).content.firstElementChild?.cloneNode(true) as HTMLElement;
    const passages = findPassages(page);
    const { title = '', sector, status, state, launched, seen } = page.meta;
    const name = hit.querySelector('h2 a') as HTMLAnchorElement;
    name.textContent = title;
    name.href = page.url;
    const about = hit.querySelector('.about') as HTMLElement;
    if (state) about.dataset['state'] = state;
    about.textContent = [status && (seen ? `${status}, ${seen}` : status), sector, launched && `launched ${launched}`].filter(Boolean).join(' · ');
    if (!about.textContent) about.textContent = KINDS.find(([start]) => page.url.startsWith(start))?.[1] ?? 'About this site';
    hit.querySelector('ul')?.replaceChildren(...passages.map((passage) => this.#passage(page.url, passage)));
    return hit;
  }

  #passage(url: string, { kind, id, runs, matchedWords }: Passage): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const query = new URLSearchParams(matchedWords.map((word) => ['mark', word]));
    const [page = '', part = id] = url.split('#');
    link.href = `${page}${query.size > 0 ? `?${query}` : ''}${part ? `#${part}` : ''}`;
    if (kind) {
      const label = document.createElement('span');
      label.className = 'kind';
      label.textContent = kind;
      link.append(label, ' ');
    }
    for (const { text, matched } of runs) {
      if (!matched) { link.append(`${text} `); continue; }
      const mark = document.createElement('mark');
      mark.textContent = text;
      link.append(mark, ' ');
    }
    item.append(link);
    return item;
  }
}

customElements.define('site-search', SiteSearch);
