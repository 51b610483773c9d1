/** "Did you mean": the nearest word of a list to one that is not on it. */
import { distance } from 'fastest-levenshtein';

/** Share of a word's letters that may differ before a suggestion would be a guess. */
const MOST_WRONG = 0.4;

/** The nearest word, or `undefined` where none is near; spaces, underscores and hyphens count as the same letter. */
export function nearestWord(wrong: string, words: readonly string[]): string | undefined {
  const plain = toPlain(wrong);
  let nearest: { word: string; steps: number } | undefined;
  for (const word of words) {
    const steps = distance(plain, toPlain(word));
    if (!nearest || steps < nearest.steps) nearest = { word, steps };
  }
  if (!nearest || nearest.steps > Math.max(1, Math.floor(Math.max(plain.length, nearest.word.length) * MOST_WRONG))) return undefined;
  return nearest.word;
}

/** `Did you mean "…"? ` with a space behind it, or nothing. */
export function didYouMean(wrong: string, words: readonly string[]): string {
  const nearest = nearestWord(wrong, words);
  return nearest === undefined ? '' : `Did you mean "${nearest}"? `;
}

const toPlain = (word: string) => word.trim().toLowerCase().replace(/[\s_]+/g, '-');
