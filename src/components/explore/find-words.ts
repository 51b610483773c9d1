/** Which cases hold some words: by the explorer’s own index of words, and for a phrase by the search index of the site. */
import { findCases, pieceOf, wordsToFind } from '../../core/explore/word-index.ts';
import type { ExplorerFiles } from './explorer-files.ts';

/** Finds cases by words. The last answer is kept, since facets and orders change more often than words do. */
export class WordFinder {
  readonly #files: ExplorerFiles;
  #last: { words: string; numbers: Promise<number[]> } | undefined;
  #opening: Promise<Opened> | undefined;

  constructor(files: ExplorerFiles) {
    this.#files = files;
  }

  /** Loads what every first search needs; what cannot be had now is asked for again then. */
  prepare(): void {
    this.#files.words([]).catch(() => undefined);
  }

  /** Case numbers, most relevant first. Rejects when an index cannot be had. */
  find(words: string): Promise<number[]> {
    if (this.#last?.words !== words) {
      const numbers = this.#search(words);
      this.#last = { words, numbers };
      numbers.catch(() => { this.#last = undefined; });
    }
    return this.#last.numbers;
  }

  async #search(text: string): Promise<number[]> {
    const words = wordsToFind(text);
    if (!words) return this.#searchPhrase(text);
    const [index, pieces] = await Promise.all([this.#files.index(), this.#files.words(words.map(pieceOf))]);
    return findCases(words, pieces, index.count);
  }

  async #searchPhrase(text: string): Promise<number[]> {
    this.#opening ??= openSearch().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    const [{ pagefind, termsOf }, caseOf] = await Promise.all([this.#opening, this.#files.fragments()]);
    const { results } = await pagefind.search(termsOf(text));
    return [...new Set(results.flatMap(({ id }) => caseOf.get(id) ?? []))];
  }
}

/** The site’s search, whose script only those who ask for a phrase need. */
async function openSearch() {
  const [{ loadPagefind }, { readQuery, tellingTerms }] = await Promise.all([import('../search/pagefind.ts'), import('../../core/search/query.ts')]);
  const { pagefind } = await loadPagefind();
  return { pagefind, termsOf: (words: string) => tellingTerms(readQuery(words)).map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join(' ') };
}

type Opened = Awaited<ReturnType<typeof openSearch>>;
