/** Numbers are quoted and not remembered: each stands in a source’s own words, or says how it was worked out. */
import { parseDate, yearOf } from './dates.ts';
import type { Entry, Sourced } from './entries.ts';
import type { Issue } from './issues.ts';
import { figureOf, figuresIn, isAmong, strongFiguresIn } from './numbers.ts';
import type { Figure } from './numbers.ts';
import type { SourcedFile, Sources } from './sourced-file.ts';

/**
 * Numbers of our own words that do not stand in the words quoted for them. Besides those words, an entry may name the parts of
 * its own dates, and the year in which its source was published.
 */
export function checkNumbers({ entries, sources }: Pick<SourcedFile, 'entries' | 'sources'>): Issue[] {
  return entries.flatMap((entry) => (entry.entry.derived === undefined ? checkClaims(entry, sources) : []));
}

/** Figures of the summary that are not among `known`, those of the rest of the frontmatter. */
export function checkSummary({ summary }: Pick<SourcedFile, 'summary'>, known: readonly Figure[]): Issue[] {
  return strongFiguresIn(summary).filter((figure) => !isAmong(figure, known)).map(({ text }) => ({
    code: 'figure-not-in-frontmatter', path: ['summary'], message: `"${text}" stands nowhere else in the frontmatter.`, fix: 'Give the entry that it comes from, or take it out.',
  }));
}

/** Every figure that a sourced entry, a date, a name, a voice or a source’s own title gives. Gaps and the summary give none: they have no source. */
export function figuresOf({ entries, sources, voices, texts, dates }: Pick<SourcedFile, 'entries' | 'sources' | 'voices' | 'texts' | 'dates'>): Figure[] {
  const claims = entries.flatMap((entry) => entry.claims);
  const written = [
    ...texts,
    ...entries.flatMap(({ entry }) => wordsOfEntry(entry)),
    ...claims.flatMap(({ text }) => text ?? []),
    ...voices.flatMap(({ quote, who, role }) => [quote, who, role]),
    ...Object.values(sources).flatMap(({ title, publisher }) => [title, publisher]),
  ];
  const dated = [...dates, ...entries.flatMap((entry) => entry.dates), ...Object.values(sources).map(({ published }) => published)];
  return [...claims.flatMap(({ amount, unit }) => (amount === undefined ? [] : [figureOf(amount, unit)])), ...written.flatMap(figuresIn), ...dated.flatMap(figuresOfDate)];
}

function checkClaims({ path, entry, claims, dates }: Entry, sources: Sources): Issue[] {
  const claimed = claims.flatMap(({ key, text, amount, unit }) => (amount === undefined ? strongFiguresIn(text ?? '') : [figureOf(amount, unit)]).map((figure) => ({ key, figure })));
  if (claimed.length === 0) return [];
  const known = [...wordsOfEntry(entry).flatMap(figuresIn), ...dates.flatMap(figuresOfDate), ...yearsOfSources(entry, sources)];
  return claimed.filter(({ figure }) => !isAmong(figure, known)).map(({ key, figure }) => ({
    code: 'number-without-words', path: [...path, ...key], message: `"${figure.text}" does not stand in \`says\` or \`also\`.`,
    fix: 'Quote the words that hold it, correct it, or say how it was worked out in `derived`.',
  }));
}

const wordsOfEntry = ({ says, also = [] }: Sourced) => [says, ...also.map((second) => second.says)];

function yearsOfSources({ source, also = [] }: Sourced, sources: Sources): Figure[] {
  return [source, ...also.map((second) => second.source)].flatMap((key) => {
    const published = sources[key]?.published;
    const interval = published === undefined ? undefined : parseDate(published);
    const year = interval && yearOf(interval);
    return year === undefined ? [] : [figureOf(year)];
  });
}

/** Year, month and day of a date as figures; a date’s own hyphens would otherwise read as a span of years. */
function figuresOfDate(date: string | undefined): Figure[] {
  return (date?.match(/\d+/g) ?? []).map((digits) => figureOf(Number(digits)));
}
