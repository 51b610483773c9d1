/**
 * Which cases hold a word, for the explorer: it wants the set of cases and nothing of where the words stand, and Pagefind, which
 * writes out every place of every word, takes 0.4 s for a common word in 10,000 cases. In pieces by the first two letters.
 */
import { readQuery, tellingTerms } from '../search/query.ts';
import { rootOf, toWords } from '../search/words.ts';

const PIECE = /^[a-z0-9]{2}/;
/** Pieces of words that begin otherwise. */
const OTHER_PIECE = 'other';

/** A word of a name weighs as much as the most often repeated one. */
const MOST_WEIGHT = 9;
/** How soon repeating a word stops to count: k1 of BM25, at its customary value (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework). */
const SATURATION = 1.2;
/** Fewer letters begin too many words to be taken for the beginning of one. */
const SHORTEST_BEGINNING = 3;

/** The name of the piece that a word is in. */
export function pieceOf(word: string): string {
  return PIECE.exec(rootOf(word))?.[0] ?? OTHER_PIECE;
}

/** The pieces by name, from the texts of the cases in the order of their numbers. The same texts give the same pieces. */
export function makeWordPieces(cases: readonly { name: string; text: string }[]): Map<string, WordPiece> {
  const roots = new Map<string, { numbers: number[]; weights: number[] }>();
  // Ten thousand texts use some thousands of words, and a root takes longer to find than a word to look up.
  const rootByWord = new Map<string, string>();
  const rootFor = (word: string) => {
    const root = rootByWord.get(word) ?? rootOf(word);
    rootByWord.set(word, root);
    return root;
  };
  for (const [number, { name, text }] of cases.entries()) {
    const counts = new Map<string, number>();
    for (const root of toWords(text).map(rootFor)) counts.set(root, (counts.get(root) ?? 0) + 1);
    const weights = new Map([...counts].map(([root, count]) => [root, Math.min(MOST_WEIGHT - 1, 1 + Math.floor(Math.log2(count)))]));
    for (const root of toWords(name).map(rootFor)) weights.set(root, MOST_WEIGHT);
    for (const [root, weight] of weights) {
      const postings = roots.get(root) ?? { numbers: [], weights: [] };
      postings.numbers.push(number);
      postings.weights.push(weight);
      roots.set(root, postings);
    }
  }
  const pieces = new Map<string, WordPiece>();
  for (const [root, { numbers, weights }] of [...roots].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const piece = pieces.get(pieceOf(root)) ?? {};
    piece[root] = [numbers.map((number, at) => number - (numbers[at - 1] ?? 0)), weights.join('')];
    pieces.set(pieceOf(root), piece);
  }
  return pieces;
}

/** The words of a query that its answer asks pieces for; `undefined` where a phrase is asked for, of which this index knows nothing. */
export function wordsToFind(text: string): string[] | undefined {
  const terms = tellingTerms(readQuery(text));
  return terms.some(({ isPhrase }) => isPhrase) ? undefined : terms.flatMap((term) => toWords(term.text));
}

/** Numbers of the cases that hold every word, the last one also as a beginning; most relevant first, then by number. */
export function findCases(words: readonly string[], pieces: readonly WordPiece[], total: number): number[] {
  let found: Map<number, number> | undefined;
  for (const [at, word] of words.entries()) {
    const scores = scoresOf(word, pieces[at] ?? {}, total, at === words.length - 1);
    found = new Map([...scores].flatMap(([number, score]): [number, number][] => {
      const before = found ? found.get(number) : 0;
      return before === undefined ? [] : [[number, before + score]];
    }));
  }
  return [...found ?? []].toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).map(([number]) => number);
}

function scoresOf(word: string, piece: WordPiece, total: number, isLast: boolean): Map<number, number> {
  const root = rootOf(word);
  const scores = new Map<number, number>();
  for (const [known, [gaps, weights]] of Object.entries(piece)) {
    if (known !== root && !(isLast && word.length >= SHORTEST_BEGINNING && known.startsWith(word))) continue;
    // The inverse document frequency of BM25, which never falls below nothing in this form.
    const rarity = Math.log(1 + (total - gaps.length + 0.5) / (gaps.length + 0.5));
    let number = 0;
    for (const [at, gap] of gaps.entries()) {
      number += gap;
      const weight = Number(weights[at]);
      scores.set(number, Math.max(scores.get(number) ?? 0, rarity * weight / (weight + SATURATION)));
    }
  }
  return scores;
}

/** By root: the gaps between the numbers of its cases, from nought, and a digit for each of how much it weighs there. */
export type WordPiece = Record<string, [gaps: number[], weights: string]>;
