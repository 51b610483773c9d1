/**
 * Which parts of a page a search matched. Pagefind’s own sub-results know only headings; findings, challenges, lessons and
 * events have ids too, so the page is cut at every one of them and each cut is scored by the words that stand in it.
 */
import { toWords } from '../../core/search/words.ts';
import { splitWords } from './index-looks.ts';
import type { PagefindAnchor, PagefindData } from './pagefind.ts';

const MOST_PASSAGES = 3;
const EXCERPT_WORDS = 32;
const WORDS_BEFORE = 6;
/** What is so short, such as the meaning of a term, is read from its beginning. */
const SHORT_TEXT = 80;
/** Where the short account of a case stands, which says more than the line of facts above it. */
const SUMMARY = 'summary-title';
const GAPS = 'gaps-title';
/** Above the title stand the name of its kind and a word or two. */
const TITLE_WITHIN = 40;

/** A matched part of a page: what it is, who says it, where it is, and its words as runs that did or did not match. */
export interface Passage {
  kind: string;
  by: string | undefined;
  id: string | undefined;
  runs: { text: string; matched: boolean }[];
  /** The words as they stand in the text that matched. */
  matchedWords: string[];
}

/**
 * The best passages of a page, best first; always at least one. `at` says where each thing that is asked for stands in the text;
 * a page whose name was asked for begins with its short account.
 */
export function findPassages(data: PagefindData, at: readonly (readonly number[])[], isNamed = false): Passage[] {
  const words = splitWords(data.raw_content ?? data.content);
  const cuts = toCuts(data, words);
  const thingAt = new Map(at.flatMap((places, thing) => places.map((place): [number, number] => [place, thing])));
  const places = [...thingAt.keys()].toSorted((a, b) => a - b);
  const scored = cuts.map((cut) => {
    const hits = places.filter((place) => place >= cut.from && place < cut.to);
    return { cut, hits, things: new Set(hits.map((place) => thingAt.get(place))).size };
  });
  const summary = cuts.find(({ id }) => id === SUMMARY);
  // A part that has more of the things comes before one that has a thing more often; what stands above all parts comes last.
  const ranked = scored.filter(({ hits, cut }) => hits.length > 0 && !(cut.isTop && summary))
    .toSorted((a, b) => b.things - a.things || worth(b) - worth(a) || a.cut.from - b.cut.from);
  if (ranked.length === 0) return [toPassage(summary ?? cuts[0] as Cut, [], thingAt, words)];
  const first = isNamed ? scored.find(({ cut }) => cut === summary) : undefined;
  const best = (first ? [{ ...first, hits: [] }, ...ranked.filter(({ cut }) => cut !== summary)] : ranked).slice(0, MOST_PASSAGES);
  return best.map(({ cut, hits }) => toPassage(cut, hits, thingAt, words));
}

/** More hits are worth more, up to a few; an entry of its own is worth more than a stretch of prose that has as many, and what nobody has published less than either. */
function worth({ cut, hits }: { cut: Cut; hits: readonly number[] }): number {
  return Math.min(hits.length, 4) + (cut.isEntry ? 0.5 : 0) - (cut.isTop || cut.id === GAPS ? 3 : 0);
}

/** The parts of a page, each from behind its own heading, which its label repeats; the first from behind the title. */
function toCuts({ anchors, parts = {}, meta }: PagefindData, words: readonly string[]): Cut[] {
  const sorted = anchors.filter(({ element, id }) => isHeading(element) || id in parts || element === 'figure').toSorted((a, b) => a.location - b.location);
  const title = words.slice(0, TITLE_WITHIN).findIndex((_, place) => behind(words, place, meta['title'] ?? '') > place);
  const cuts: Cut[] = [{ kind: '', by: undefined, id: undefined, from: title < 0 ? 0 : behind(words, title, meta['title'] ?? ''), to: words.length, isTop: true, isEntry: false }];
  for (const { element, id, text, location } of sorted) {
    (cuts.at(-1) as Cut).to = location;
    const [kind, by] = parts[id] ?? [isHeading(element) ? text.replace(/\s*:.*$|\s+\d+$/, '').trim() : ''];
    cuts.push({ kind, by, id, from: behind(words, location, isHeading(element) ? text : kind.split(' · ')[1] ?? ''), to: words.length, isTop: element === 'h1', isEntry: id in parts });
  }
  return cuts.filter(({ from, to }) => from < to);
}

/** The place behind a heading that stands at a place; the place itself where it does not stand there. */
function behind(words: readonly string[], place: number, heading: string): number {
  const wanted = toWords(heading);
  let at = place;
  for (const held: string[] = []; held.length < wanted.length; at += 1) {
    held.push(...toWords(words[at] ?? ''));
    if (at >= words.length || held.some((word, index) => word !== wanted[index])) return place;
  }
  return wanted.length === 0 ? place : at;
}

const isHeading = (element: PagefindAnchor['element']) => /^h[1-4]$/.test(element);

function toPassage({ kind, by, id, from, to }: Cut, hits: readonly number[], thingAt: ReadonlyMap<number, number>, words: readonly string[]): Passage {
  const start = hits.length === 0 || (id === undefined && to - from <= SHORT_TEXT) ? from : Math.max(from, Math.min(fullest(hits, thingAt) - WORDS_BEFORE, to - EXCERPT_WORDS));
  const end = Math.min(to, start + EXCERPT_WORDS);
  const runs: Passage['runs'] = [];
  const matchedWords = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const word = words[index] ?? '';
    const matched = thingAt.has(index);
    if (matched) matchedWords.add(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    const last = runs.at(-1);
    if (last && last.matched === matched) last.text += ` ${word}`;
    else runs.push({ text: word, matched });
  }
  if (start > from && runs[0]) runs.unshift({ text: '…', matched: false });
  if (end < to) runs.push({ text: '…', matched: false });
  return { kind, by, id, runs, matchedWords: [...matchedWords].filter(Boolean) };
}

/** The hit from which on an excerpt holds the most things, and of those the one with the most hits. */
function fullest(hits: readonly number[], thingAt: ReadonlyMap<number, number>): number {
  let best = { from: hits[0] ?? 0, things: 0, hits: 0 };
  for (const from of hits) {
    const within = hits.filter((hit) => hit >= from && hit < from + EXCERPT_WORDS - WORDS_BEFORE);
    const things = new Set(within.map((hit) => thingAt.get(hit))).size;
    if (things > best.things || (things === best.things && within.length > best.hits)) best = { from, things, hits: within.length };
  }
  return best.from;
}

interface Cut {
  kind: string;
  by: string | undefined;
  id: string | undefined;
  from: number;
  to: number;
  /** What stands above all parts. */
  isTop: boolean;
  /** A finding, challenge, lesson, voice or event. */
  isEntry: boolean;
}
