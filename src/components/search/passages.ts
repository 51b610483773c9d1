/**
 * Which parts of a page a search matched. Pagefind’s own sub-results know only headings; findings, challenges, lessons and
 * events have ids too, so the page is cut at every one of them and each cut is scored by the words that matched in it.
 */
import type { PagefindAnchor, PagefindData } from './pagefind.ts';

const MOST_PASSAGES = 3;
const EXCERPT_WORDS = 32;
const WORDS_BEFORE = 8;

/** What kind of thing a list entry is, by the section that it stands in. */
const ENTRY_KINDS: Readonly<Record<string, string>> = {
  'life-line-title': 'Event',
  'what-changed-title': 'Finding',
  'what-went-wrong-title': 'Challenge',
  'advice-title': 'Lesson',
};

/** A matched part of a page: what it is, where it is, and its words as runs that did or did not match. */
export interface Passage {
  kind: string;
  id: string | undefined;
  runs: { text: string; matched: boolean }[];
  /** The words as they stand in the text that matched. */
  matchedWords: string[];
}

/** The best passages of a page, best first; always at least one. */
export function findPassages(data: PagefindData): Passage[] {
  const words = splitWords(data);
  const cuts = toCuts(data.anchors, words.length);
  const scored = cuts.map((cut) => {
    const hits = data.weighted_locations.filter(({ location }) => location >= cut.from && location < cut.to);
    const distinct = new Set(hits.map(({ location }) => stemOf(words[location] ?? ''))).size;
    return { cut, hits, distinct, weight: hits.reduce((sum, { balanced_score }) => sum + balanced_score, 0) };
  });
  // A part that holds more of the words comes before one that holds a word more often.
  const best = scored.filter(({ hits }) => hits.length > 0).toSorted((a, b) => b.distinct - a.distinct || b.weight - a.weight).slice(0, MOST_PASSAGES);
  if (best.length === 0) return [toPassage({ kind: '', id: undefined, from: 0, to: words.length }, [], words)];
  return best.map(({ cut, hits }) => toPassage(cut, hits.map(({ location }) => location), words));
}

function toCuts(anchors: readonly PagefindAnchor[], length: number): Cut[] {
  const sorted = anchors
    .filter(({ element, id }) => /^h[2-4]$/.test(element) || ((element === 'li' || element === 'figure') && !id.startsWith('source-')))
    .toSorted((a, b) => a.location - b.location);
  const cuts: Cut[] = [{ kind: '', id: undefined, from: 0, to: length }];
  let heading = '';
  for (const { element, id, text, location } of sorted) {
    const isHeading = element.startsWith('h');
    if (isHeading && ENTRY_KINDS[id] !== undefined) heading = id;
    else if (element === 'h2') heading = '';
    (cuts.at(-1) as Cut).to = location;
    const kind = element === 'figure' ? 'Voice' : element === 'li' ? ENTRY_KINDS[heading] ?? '' : text.replace(/\s*:.*$/, '').trim();
    cuts.push({ kind, id, from: location, to: length });
  }
  return cuts;
}

function toPassage({ kind, id, from, to }: Cut, hits: readonly number[], words: readonly string[]): Passage {
  const first = hits[0] ?? from;
  const start = Math.max(from, Math.min(first - WORDS_BEFORE, to - EXCERPT_WORDS));
  const end = Math.min(to, start + EXCERPT_WORDS);
  const matchedAt = new Set(hits);
  const runs: Passage['runs'] = [];
  const matchedWords = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const word = words[index] ?? '';
    const matched = matchedAt.has(index);
    if (matched) matchedWords.add(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    const last = runs.at(-1);
    if (last && last.matched === matched) last.text += ` ${word}`;
    else runs.push({ text: word, matched });
  }
  if (start > from && runs[0]) runs.unshift({ text: '…', matched: false });
  if (end < to) runs.push({ text: '…', matched: false });
  return { kind, id, runs, matchedWords: [...matchedWords].filter(Boolean) };
}

/** Pagefind counts words as this does: by zero-width spaces where a text has them, else by white space. */
function splitWords({ raw_content: raw, content }: PagefindData): string[] {
  const text = (raw ?? content).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return text.includes('\u200B') ? text.split('\u200B') : text.split(/[\r\n\s]+/);
}

/** Enough of a word to tell it from the others that were searched for; its endings differ. */
const stemOf = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').slice(0, 5);

interface Cut {
  kind: string;
  id: string | undefined;
  from: number;
  to: number;
}
