/** The words behind what a change adds or alters, by the page on which somebody has to look for them. */
import type { Line, Section } from '../effect/report.ts';
import type { ChangedEntry } from './card.ts';
import { line, written } from './lines.ts';

/** As many pages as somebody opens in a sitting; the rest is counted. */
const MOST_PAGES = 40;

/** One line for each page, below it the words quoted from it by entries and voices that the base does not have as they stand. */
export function newWords(entries: readonly { before?: ChangedEntry | undefined; after?: ChangedEntry | undefined }[]): Section {
  const pages = new Map<string, Set<string>>();
  for (const { before, after } of entries) {
    const known = new Set(quotingIn(before).map(({ whole }) => whole));
    for (const { whole, quotations } of quotingIn(after)) {
      if (known.has(whole)) continue;
      for (const { url, words } of quotations) pages.set(url, (pages.get(url) ?? new Set()).add(words));
    }
  }
  const lines = [...pages].slice(0, MOST_PAGES).flatMap(([url, words]): Line[] => [line(0, written(url)), ...[...words].map((quotation) => line(1, written(quotation)))]);
  return { title: 'Words to look for on their pages', lines: pages.size > MOST_PAGES ? [...lines, line(0, `and ${pages.size - MOST_PAGES} more pages`)] : lines };
}

/** Everything that quotes a page, as a whole and with what it quotes. */
function quotingIn(entry: ChangedEntry | undefined): { whole: string; quotations: { url: string; words: string }[] }[] {
  if (!entry?.file) return [];
  const { sources, entries, voices } = entry.file;
  const toQuotations = (quoted: readonly { source: string; says: string }[]) => quoted.flatMap(({ source, says }) => (sources[source] ? [{ url: sources[source].url, words: says }] : []));
  return [
    ...entries.map(({ entry: sourced }) => ({ whole: JSON.stringify(sourced), quotations: toQuotations([sourced, ...(sourced.also ?? [])]) })),
    ...voices.map((voice) => ({ whole: JSON.stringify(voice), quotations: toQuotations([{ source: voice.source, says: voice.quote }]) })),
  ];
}
