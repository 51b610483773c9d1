/** Which cases hold some words, by the search index of the site. */
import { readQuery, tellingTerms } from '../../core/search/query.ts';
import { loadPagefind } from '../search/pagefind.ts';
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
  #opening: ReturnType<typeof loadPagefind> | undefined;

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

  /** Loads the index once; what failed is loaded again the next time. */
  #open(): ReturnType<typeof loadPagefind> {
    this.#opening ??= loadPagefind().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #search(words: string): Promise<number[]> {
    const [{ pagefind }, caseOf] = await Promise.all([this.#open(), this.#files.fragments()]);
    const { results } = await pagefind.search(tellingTerms(readQuery(words)).map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join(' '));
    return [...new Set(results.flatMap(({ id }) => caseOf.get(id) ?? []))];
  }
}
