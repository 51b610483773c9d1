/**
 * The search page: reads the query and filters from the address, answers as the reader types, and keeps the address true,
 * so that a search can be kept, shared and gone back to. Nothing of it is sent anywhere.
 */
import { holdsPhrase } from '../../core/search/words.ts';
import { readQuery } from '../../core/search/query.ts';
import { unpackWords } from '../../core/search/spelling.ts';
import type { SynonymGroup } from '../../core/search/synonyms-schema.ts';
import { answerQuery, type Answer, type AnswerSources, type RankedPage } from './answer.ts';
import { askedHtml } from './asked.ts';
import { makeHit } from './hits.ts';
import { openIndex, type OpenIndex } from './index-looks.ts';
import { orderHits } from './order.ts';
import type { PagefindData } from './pagefind.ts';
import { findPassages } from './passages.ts';

const FACETS = ['kind', 'sector', 'status'] as const;
/** Each hit is a file of its own, some 4 kB. */
const PAGE_OF_HITS = 10;
/** The hits that a first screen holds are shown before the rest has come. */
const FIRST_HITS = 4;
const PAUSE_MS = 20;
/** A phrase is looked up by the roots of its words; so many pages are read to see whether they have it letter by letter. */
const MOST_READ = 40;

type Hit = RankedPage & { page: PagefindData };

class SiteSearch extends HTMLElement {
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = PAGE_OF_HITS;
  #isExact = false;
  readonly #title = document.title;

  connectedCallback(): void {
    const filters = this.#find('.filters') as HTMLDetailsElement;
    filters.open = matchMedia('(width >= 56rem)').matches || this.#boxes.some(({ name }) => new URLSearchParams(location.search).has(name));
    this.#read();
    this.#input.addEventListener('focus', () => void Promise.all([openIndex(), fetchSynonyms()]).catch(() => undefined), { once: true });
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
    this.#find('.filters').addEventListener('change', () => this.#ask());
    this.#find('.asked').addEventListener('click', (event) => {
      const link = (event.target as HTMLElement).closest('a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.#read();
      this.#input.focus();
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
    this.#isExact = query.has('exact');
    this.#shown = PAGE_OF_HITS;
    for (const box of this.#boxes) box.checked = query.getAll(box.name).includes(box.value);
  }

  #addressOf(text: string, isExact: boolean): string {
    const query = new URLSearchParams();
    if (text) query.set('q', text);
    if (text && isExact) query.set('exact', '1');
    for (const { checked, name, value } of this.#boxes) if (checked) query.append(name, value);
    return query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
  }

  #write(how: 'push' | 'replace'): void {
    const address = this.#addressOf(this.#input.value.trim(), this.#isExact);
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Other filters are another search to go back to. */
  #ask(): void {
    this.#shown = PAGE_OF_HITS;
    this.#write('push');
    void this.#answer();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#shown = PAGE_OF_HITS;
      this.#isExact = false;
      this.#write('replace');
      void this.#answer();
    }, PAUSE_MS);
  }

  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#input.value.trim();
    const chosen = this.#chosen();
    this.#find('.browse').hidden = typed !== '' || chosen.size > 0;
    document.title = typed ? `${typed} · ${this.#title}` : this.#title;
    if (typed === '' && chosen.size === 0) return this.#show(turn, [], NOTHING_ASKED, '');
    try {
      const index = await openIndex();
      const sources: AnswerSources = { index, synonyms: fetchSynonyms, spelling: fetchSpelling };
      const answer = typed ? await answerQuery(typed, this.#isExact, sources) : NOTHING_ASKED;
      const facets = chosen.size > 0 || this.#find('.filters').hasAttribute('open') ? await this.#facets(index) : undefined;
      const all = typed ? answer.pages : everyPage(facets);
      const filtered = all.filter(({ id }) => isChosen(id, chosen, facets));
      const { hits, found } = await this.#load(index, filtered, typed, (first) => {
        if (first.length > 0 && filtered.length > FIRST_HITS) this.#show(turn, orderHits(first, answer.others), answer, '', filtered.length);
      });
      if (turn !== this.#turn) return;
      this.#show(turn, orderHits(hits, answer.others), answer, this.#say(typed, answer, found, all.length, chosen.size > 0), found);
      if (facets) this.#count(facets, all, chosen);
    } catch {
      if (turn !== this.#turn) return;
      this.#find('.browse').hidden = false;
      this.#show(turn, [], NOTHING_ASKED, 'The search index could not be loaded. Check the connection and try again, or use the lists below: they hold every case.');
    }
  }

  /** The pages to show. Where a phrase was asked for, those that have it as it stands there, as far as they are read. */
  async #load(index: OpenIndex, ranked: readonly RankedPage[], typed: string, onFirst: (hits: Hit[]) => void): Promise<{ hits: Hit[]; found: number }> {
    const load = (pages: readonly RankedPage[]) => Promise.all(pages.map(async (page): Promise<Hit> => ({ ...page, page: await index.page(page.id) })));
    const phrases = readQuery(typed).terms.filter(({ isPhrase }) => isPhrase);
    if (phrases.length === 0) {
      const shown = ranked.slice(0, this.#shown);
      const first = load(shown.slice(0, FIRST_HITS));
      const rest = load(shown.slice(FIRST_HITS));
      onFirst(await first);
      return { hits: [...await first, ...await rest], found: ranked.length };
    }
    const read = await load(ranked.slice(0, Math.max(MOST_READ, this.#shown)));
    const holding = read.filter(({ page: { content, meta } }) => phrases.every(({ text }) => holdsPhrase(`${meta['title'] ?? ''} · ${meta['also'] ?? ''} · ${content}`, text)));
    return { hits: holding.slice(0, this.#shown), found: holding.length + ranked.length - read.length };
  }

  #chosen(): Map<string, Set<string>> {
    const chosen = new Map<string, Set<string>>();
    for (const { checked, name, value } of this.#boxes) if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
    return chosen;
  }

  async #facets(index: OpenIndex): Promise<Facets> {
    return new Map(await Promise.all(FACETS.map(async (facet) => [facet, await index.listFacet(facet)] as const)));
  }

  /** The counts in words; where there is nothing, what to do. */
  #say(typed: string, { isPartial, corrected }: Answer, found: number, unfiltered: number, isFiltered: boolean): string {
    const pages = `${found} ${found === 1 ? 'page' : 'pages'}`;
    const asked = corrected ?? typed;
    if (found > 0) return isPartial ? `No page has all of “${asked}”; ${pages} found with some of it.` : `${pages} found${asked ? ` for “${asked}”` : ''}.`;
    this.#find('.browse').hidden = false;
    if (isFiltered && unfiltered > 0) return `Nothing for “${asked}” with these filters. Without them there would be ${unfiltered}.`;
    return `Nothing found for “${asked}”. Try fewer or other words, check the spelling, or use the lists below: they hold every case.`;
  }

  /** What each value would give, were it chosen with what is chosen in the other facets. */
  #count(facets: Facets, pages: readonly RankedPage[], chosen: Chosen): void {
    for (const box of this.#boxes) {
      const others: Chosen = new Map([...chosen].filter(([facet]) => facet !== box.name));
      const ofValue = facets.get(box.name)?.get(box.value);
      const count = pages.filter(({ id }) => ofValue?.has(id) && isChosen(id, others, facets)).length;
      const label = box.closest('label')?.querySelector('.count');
      if (label) label.textContent = String(count);
    }
  }

  #show(turn: number, hits: readonly Hit[], answer: Answer, words: string, found = 0): void {
    if (turn !== this.#turn) return;
    const template = this.querySelector('template') as HTMLTemplateElement;
    const typed = this.#input.value.trim();
    const lines = typed && words ? askedHtml(typed, this.#isExact, answer, (query, isExact) => this.#addressOf(query, isExact)) : [];
    if (words || hits.length === 0) {
      this.#find('[role="status"]').textContent = words;
      this.#find('.asked').innerHTML = lines.map((line) => `<p>${line.text}</p>`).join('');
    }
    this.#find('.hits').replaceChildren(...hits.map(({ page, at, isNamed }) => makeHit(template, page, findPassages(page, at, isNamed))));
    this.#find('.more').hidden = found <= this.#shown;
  }
}

type Chosen = ReadonlyMap<string, ReadonlySet<string>>;
type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

const NOTHING_ASKED: Answer = { pages: [], isPartial: false, others: [], missing: [], concepts: [] };

function isChosen(id: string, chosen: Chosen, facets: Facets | undefined): boolean {
  return [...chosen].every(([facet, values]) => [...values].some((value) => facets?.get(facet)?.get(value)?.has(id)));
}

/** All pages, in no order of worth: what filters without words choose from. */
function everyPage(facets: Facets | undefined): RankedPage[] {
  const ids = new Set([...facets?.get('kind')?.values() ?? []].flatMap((pages) => [...pages]));
  return [...ids].map((id) => ({ id, score: 0, coverage: 1, at: [] }));
}

let synonyms: Promise<SynonymGroup[]> | undefined;
let spelling: Promise<ReturnType<typeof unpackWords>> | undefined;

/** Without them a search still answers. */
function fetchSynonyms(): Promise<SynonymGroup[]> {
  synonyms ??= fetchText('/search/synonyms.json').then((text) => JSON.parse(text) as SynonymGroup[]).catch(() => {
    synonyms = undefined;
    return [];
  });
  return synonyms;
}

function fetchSpelling(): Promise<ReturnType<typeof unpackWords>> {
  spelling ??= fetchText('/search/words.txt').then(unpackWords).catch(() => {
    spelling = undefined;
    return { words: new Map() };
  });
  return spelling;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be had: ${response.status}`);
  return response.text();
}

customElements.define('site-search', SiteSearch);
