/**
 * The search page: reads the query and filters from the address, answers as the reader types, and keeps the address true,
 * so that a search can be kept, shared and gone back to. Nothing of it is sent anywhere.
 */
import { answerQuery, type Answer, type RankedPage } from './answer.ts';
import { askedHtml } from './asked.ts';
import { makeHit } from './hits.ts';
import { openIndex } from './index-looks.ts';
import type { PagefindData } from './pagefind.ts';
import { findPassages } from './passages.ts';
import { holdingPhrases } from './phrases.ts';
import { fetchSpelling, fetchSynonyms } from './word-files.ts';

/** Each hit is a file of its own, some 4 kB. */
const PAGE_OF_HITS = 8;
/** The hits that the first screen of a phone holds are shown before the rest has come: each is a file to wait for. */
const FIRST_HITS = 2;
const PAUSE_MS = 20;
/** All words that begin with a letter are a tenth of the index. */
const SHORTEST_QUERY = 2;

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
      // The link itself goes; the way back stands in its place.
      void this.#answer().then(() => this.querySelector<HTMLElement>('.asked a')?.focus());
    });
    this.#find('.more').addEventListener('click', () => {
      const before = this.querySelectorAll('.hits > li').length;
      this.#shown += PAGE_OF_HITS;
      void this.#answer(before).then(() => this.querySelectorAll<HTMLElement>('.hits > li h2 a')[before]?.focus());
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

  /** Answers what stands in the box; the first hits at once, and the others when they have come. */
  async #answer(firstHits = FIRST_HITS): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#input.value.trim();
    const chosen = this.#chosen();
    const isAsked = typed.length >= SHORTEST_QUERY;
    this.#find('.browse').hidden = isAsked;
    document.title = typed ? `${typed} · ${this.#title}` : this.#title;
    if (!isAsked) {
      this.#count([], chosen);
      return this.#say('', []);
    }
    try {
      const index = await openIndex();
      const answer = await answerQuery(typed, this.#isExact, { index, synonyms: fetchSynonyms, spelling: fetchSpelling, shownTogether: PAGE_OF_HITS });
      const all = answer.pages.map((page): Faceted => ({ ...page, facets: index.facetsOf(page.id) }));
      const pages = await holdingPhrases(typed, all.filter(({ facets }) => isChosen(facets, chosen)), index);
      const load = (some: readonly RankedPage[]) => Promise.all(some.map(async (page): Promise<Hit> => ({ ...page, page: await index.page(page.id) })));
      const first = await load(pages.slice(0, firstHits));
      if (turn !== this.#turn) return;
      this.#say(this.#inWords(typed, answer, pages.length, all.length, chosen.size > 0), first, answer);
      this.#find('.more').hidden = pages.length <= this.#shown;
      this.#count(all, chosen);
      const rest = await load(pages.slice(firstHits, this.#shown));
      if (turn === this.#turn) this.#find('.hits').append(...rest.map((hit) => this.#make(hit)));
    } catch {
      if (turn !== this.#turn) return;
      this.#find('.browse').hidden = false;
      this.#say('The search index could not be loaded. Check the connection and try again, or use the lists below: they hold every case.', []);
    }
  }

  #chosen(): Map<string, Set<string>> {
    const chosen = new Map<string, Set<string>>();
    for (const { checked, name, value } of this.#boxes) if (checked) chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
    return chosen;
  }

  /** The counts in words; where there is nothing, what to do. */
  #inWords(typed: string, { isPartial, corrected }: Answer, found: number, unfiltered: number, isFiltered: boolean): string {
    const pages = `${found} ${found === 1 ? 'page' : 'pages'}`;
    const asked = corrected ?? typed;
    if (found > 0) return isPartial ? `No page has all of “${asked}”; ${pages} found with some of it.` : `${pages} found${asked ? ` for “${asked}”` : ''}.`;
    this.#find('.browse').hidden = false;
    if (isFiltered && unfiltered > 0) return `Nothing for “${asked}” with these filters. Without them there would be ${unfiltered}.`;
    return `Nothing found for “${asked}”. Try fewer or other words, check the spelling, or use the lists below: they hold every case.`;
  }

  /** What each value would give, were it chosen with what is chosen in the other facets. */
  #count(pages: readonly Faceted[], chosen: Chosen): void {
    for (const box of this.#boxes) {
      const others: Chosen = new Map([...chosen].filter(([facet]) => facet !== box.name));
      const count = pages.filter(({ facets }) => facets.get(box.name) === box.value && isChosen(facets, others)).length;
      const label = box.closest('label')?.querySelector('.count');
      if (label) label.textContent = pages.length > 0 ? String(count) : '';
    }
  }

  /** Puts the words above the hits, and the hits in place of those that were there. */
  #say(words: string, hits: readonly Hit[], answer?: Answer): void {
    // Where there is no hit, the words above say that no page has them.
    const told = answer && { ...answer, missing: hits.length > 0 ? answer.missing : [] };
    const lines = told ? askedHtml(this.#input.value.trim(), this.#isExact, told, (query, isExact) => this.#addressOf(query, isExact)) : [];
    this.#find('[role="status"]').textContent = words;
    this.#find('.asked').innerHTML = lines.map((line) => `<p>${line.text}</p>`).join('');
    this.#find('.hits').replaceChildren(...hits.map((hit) => this.#make(hit)));
    if (hits.length === 0) this.#find('.more').hidden = true;
  }

  #make({ page, at, isNamed }: Hit): HTMLElement {
    return makeHit(this.querySelector('template') as HTMLTemplateElement, page, findPassages(page, at, isNamed));
  }
}

type Chosen = ReadonlyMap<string, ReadonlySet<string>>;
type Faceted = RankedPage & { facets: ReadonlyMap<string, string> };

function isChosen(facets: ReadonlyMap<string, string>, chosen: Chosen): boolean {
  return [...chosen].every(([facet, values]) => values.has(facets.get(facet) ?? ''));
}

customElements.define('site-search', SiteSearch);
