/** Numbers are quoted and not remembered: each stands in a source’s own words, or says how it was worked out. */
import { parseDate, yearOf } from './dates.ts';
import { entriesOf } from './entries.ts';
import type { Sourced } from './entries.ts';
import type { Issue } from './issues.ts';
import { figureOf, figuresIn, isAmong } from './numbers.ts';
import type { Figure } from './numbers.ts';
import type { CaseFrontmatter } from './schema.ts';

/**
 * Numbers of our own words that do not stand in the words quoted for them. Besides those words, an event may name the parts
 * of its own date, the status those of `on` and `as_of`, and any entry the year in which its source was published.
 */
export function checkNumbers(frontmatter: CaseFrontmatter): Issue[] {
  return entriesOf(frontmatter).flatMap(({ path, entry, claims }) => {
    if (entry.derived !== undefined) return [];
    const known = knownTo(entry, frontmatter, path[0] === 'facts');
    return claims.flatMap(({ key, text, amount, unit }) => {
      const figures = amount === undefined ? figuresIn(text ?? '').filter(({ weak }) => !weak) : [figureOf(amount, unit)];
      return figures.filter((figure) => !isAmong(figure, known)).map((figure): Issue => ({
        code: 'number-without-words', path: [...path, ...key], message: `"${figure.text}" does not stand in \`says\` or \`also\`.`,
        fix: 'Quote the words that hold it, correct it, or say how it was worked out in `derived`.',
      }));
    });
  });
}

/** Figures of the summary that are not among `known`, those of the rest of the frontmatter. */
export function checkSummary({ summary }: CaseFrontmatter, known: readonly Figure[]): Issue[] {
  return figuresIn(summary).filter((figure) => !figure.weak && !isAmong(figure, known)).map((figure) => ({
    code: 'figure-not-in-frontmatter', path: ['summary'], message: `"${figure.text}" stands nowhere else in the frontmatter.`, fix: 'Give the entry that it comes from, or take it out.',
  }));
}

/** Every figure that a sourced entry, a date, a name, a voice or a source’s own title gives. Gaps and the summary give none: they have no source. */
export function figuresOfFrontmatter(frontmatter: CaseFrontmatter): Figure[] {
  const { name, also_known_as: alsoKnownAs, parent, services, sources, status, facts = [], timeline, findings = [], voices = [] } = frontmatter;
  const texts = [name, ...alsoKnownAs, parent?.name ?? '', ...services, ...voices.flatMap(({ quote, who, role }) => [quote, who, role])];
  const dates = [status.on, status.as_of, ...timeline.map(({ date }) => date), ...facts.map(({ as_of: asOf }) => asOf)];
  const amounts: Figure[] = [];
  for (const { title, publisher, published } of Object.values(sources)) {
    texts.push(title, publisher);
    dates.push(published);
  }
  for (const { entry, claims } of entriesOf(frontmatter)) {
    texts.push(entry.says, ...(entry.also ?? []).map(({ says }) => says));
    for (const { text, amount, unit } of claims) amount === undefined ? texts.push(text ?? '') : amounts.push(figureOf(amount, unit));
  }
  texts.push(...findings.map(({ value }) => value?.period ?? ''));
  return [...amounts, ...texts.flatMap(figuresIn), ...dates.flatMap(figuresOfDate)];
}

function knownTo({ says, also = [], source, date, on, as_of: asOf }: Sourced, { sources }: CaseFrontmatter, isFact: boolean): Figure[] {
  const own = isFact ? [] : [date, on, asOf].flatMap(figuresOfDate);
  const published = [source, ...also.map((second) => second.source)].flatMap((key) => {
    const interval = sources[key]?.published === undefined ? undefined : parseDate(sources[key].published);
    const year = interval && yearOf(interval);
    return year === undefined ? [] : [figureOf(year)];
  });
  return [...[says, ...also.map((second) => second.says)].flatMap(figuresIn), ...own, ...published];
}

/** Year, month and day of a date as figures; a date’s own hyphens would otherwise read as a span of years. */
function figuresOfDate(date: string | undefined): Figure[] {
  return (date?.match(/\d+/g) ?? []).map((digits) => figureOf(Number(digits)));
}
