/** The explorer’s files, each fetched when it is first needed. What could not be had is asked for again at the next call. */
import { unpackIndex, type ExplorerIndex, type PackedIndex } from '../../core/explore/explorer-index.ts';
import type { WordPiece } from '../../core/explore/word-index.ts';
import { ROWS_A_PIECE, type CaseRow } from './row-html.ts';

/** Browsers open so many requests to a host at once over HTTP/1.1; more only queue. */
const AT_ONCE = 6;

/** Files of one version: the address of each carries it, so that no cache mixes old rows with a new index. */
export class ExplorerFiles {
  readonly #version: string;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(version: string) {
    this.#version = version;
  }

  /** The index; rejects when it cannot be had. */
  index(): Promise<ExplorerIndex> {
    return this.#once('index.json', async (response) => unpackIndex((await response.json()) as PackedIndex));
  }

  /** Slugs by case number. */
  slugs(): Promise<string[]> {
    return this.#once('slugs.json', (response) => response.json() as Promise<string[]>);
  }

  /** The pieces of the index of words that have these names; nothing in those that there are not. */
  async words(names: readonly string[]): Promise<WordPiece[]> {
    const known = await this.#once('words/pieces.json', async (response) => new Set((await response.json()) as string[]));
    return Promise.all(names.map((name) => (known.has(name) ? this.#once(`words/${name}.json`, (response) => response.json() as Promise<WordPiece>) : {})));
  }

  /** The case of each fragment of the search index. */
  fragments(): Promise<ReadonlyMap<string, number>> {
    return this.#once('fragments.txt', async (response) => {
      const lines = (await response.text()).split('\n');
      return new Map(lines.flatMap((line, number) => line.split(' ').filter(Boolean).map((id): [string, number] => [id, number])));
    });
  }

  /** The rows of some cases, in their order; only the pieces that hold them are fetched. */
  async rows(numbers: readonly number[]): Promise<CaseRow[]> {
    const wanted = [...new Set(numbers.map((number) => Math.floor(number / ROWS_A_PIECE)))].entries();
    const pieces = new Map<number, CaseRow[]>();
    const fetchOn = async () => {
      for (const [, piece] of wanted) pieces.set(piece, await this.#once(`rows/${piece}.json`, (response) => response.json() as Promise<CaseRow[]>));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
    return numbers.map((number) => pieces.get(Math.floor(number / ROWS_A_PIECE))?.[number % ROWS_A_PIECE] as CaseRow);
  }

  #once<Value>(name: string, read: (response: Response) => Promise<Value>): Promise<Value> {
    const loading = this.#loading.get(name) ?? fetch(`/explore/${name}?v=${this.#version}`).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return read(response);
    });
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading as Promise<Value>;
  }
}
