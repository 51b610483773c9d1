/** Which cases hold some words, by the search index of the site. */
import type { ExplorerFiles } from './explorer-files.ts';

/**
 * Finds cases by words. The last answer is kept, since facets and orders change more often than words do; and one search runs at a
 * time, with only the latest waiting, since a common word in thousands of cases keeps Pagefind busy for longer than a key takes.
 */
export class WordFinder {
  readonly #files: ExplorerFiles;
  #last: { words: string; numbers: Promise<number[]> } | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #wanted = '';
  #opening: Promise<Opened> | undefined;

  constructor(files: ExplorerFiles) {
    this.#files = files;
  }

  /** Loads what a first search needs; what cannot be had now is asked for again then. */
  prepare(): void {
    Promise.all([this.#open(), this.#files.fragments()]).catch(() => undefined);
  }

  /** Case numbers, most relevant first; nothing where other words were asked for meanwhile. Rejects when the index cannot be had. */
  async find(words: string): Promise<number[] | undefined> {
    this.#wanted = words;
    if (this.#last?.words !== words) {
      await this.#running;
      if (this.#wanted !== words) return undefined;
    }
    // Another call for the same words may have started meanwhile.
    if (this.#last?.words !== words) {
      const numbers = this.#search(words);
      this.#last = { words, numbers };
      this.#running = numbers.catch(() => { this.#last = undefined; });
    }
    return this.#last?.numbers;
  }

  /** Opens the search once; what failed is loaded again the next time. */
  #open(): Promise<Opened> {
    this.#opening ??= openSearch().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #search(words: string): Promise<number[]> {
    const [{ pagefind, termsOf }, caseOf] = await Promise.all([this.#open(), this.#files.fragments()]);
    const { results } = await pagefind.search(termsOf(words));
    return [...new Set(results.flatMap(({ id }) => caseOf.get(id) ?? []))];
  }
}

/** The site’s search, whose script only those who type words need. */
async function openSearch() {
  const [{ loadPagefind }, { readQuery, tellingTerms }] = await Promise.all([import('../search/pagefind.ts'), import('../../core/search/query.ts')]);
  const { pagefind } = await loadPagefind();
  return { pagefind, termsOf: (words: string) => tellingTerms(readQuery(words)).map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join(' ') };
}

type Opened = Awaited<ReturnType<typeof openSearch>>;
