/** Rules of any file whose entries name sources: sources, ids, numbers, and the citations of its text. */
import { parseDate, yearOf } from './dates.ts';
import type { Entry, Sourced } from './entries.ts';
import type { Issue } from './issues.ts';
import { figureOf, figuresIn, isAmong } from './numbers.ts';
import type { Figure } from './numbers.ts';
import { MONTH, QUOTATION, placeInBlock, sentencesOf } from './prose.ts';
import type { Block } from './prose.ts';
import type { Source } from './schema.ts';
import { didYouMean } from './suggest.ts';

/** Sources that are named and not listed, listed and not used, or listed twice. `cited` are those of the body; without a readable body, all. */
export function checkEntrySources(sources: Sources, named: readonly Named[], cited: readonly string[]): Issue[] {
  const keys = Object.keys(sources);
  const unknown = named.filter(({ key }) => !keys.includes(key)).map(({ path, key }): Issue => ({
    code: 'source-unknown', path, message: `there is no source "${key}".`, fix: didYouMean(key, keys).trim() || 'Add it to `sources`, or correct it.',
  }));
  const used = new Set([...named.map(({ key }) => key), ...cited]);
  const unused = keys.filter((key) => !used.has(key)).map((key): Issue => ({ code: 'source-unused', path: ['sources', key], message: 'is listed and never used.', fix: 'Use it or take it out.' }));
  const firstWith = new Map<string, string>();
  const repeated = Object.entries(sources).flatMap(([key, { url }]): Issue[] => {
    const address = plainAddress(url);
    const first = firstWith.get(address);
    if (first === undefined) firstWith.set(address, key);
    return first === undefined ? [] : [{ code: 'source-url-repeated', path: ['sources', key, 'url'], message: `is the address of "${first}" too.`, fix: `Take this one out and use "${first}".` }];
  });
  return [...unknown, ...unused, ...repeated];
}

/** Every source that entries name, with the path of the name. */
export function sourcesNamed(entries: readonly Entry[]): Named[] {
  return entries.flatMap(({ path, entry }) => [
    { path: [...path, 'source'], key: entry.source },
    ...(entry.also ?? []).map(({ source }, index) => ({ path: [...path, 'also', index, 'source'], key: source })),
  ]);
}

/** Ids that the page itself uses, and ids that stand twice. Lists are looked through in the order given. */
export function checkEntryIds(lists: readonly { list: string; ids: readonly string[] }[], isReserved: (id: string) => boolean): Issue[] {
  const first = new Map<string, string>();
  return lists.flatMap(({ list, ids }) => ids.flatMap((id, index): Issue[] => {
    const path = [list, index, 'id'];
    const earlier = first.get(id);
    first.set(id, earlier ?? `${list}.${index}`);
    if (isReserved(id)) return [{ code: 'id-reserved', path, message: `"${id}" is an id that the page itself uses.`, fix: 'Write it more fully, like visits-2016.' }];
    return earlier === undefined ? [] : [{ code: 'id-repeated', path, message: `"${id}" is the id of ${earlier} too.`, fix: 'Give each an id of its own; the older one keeps its.' }];
  }));
}

/** Numbers of our own that do not stand in the words quoted for them; an entry may also name the year in which its source was published. */
export function checkEntryNumbers(entries: readonly Entry[], sources: Sources): Issue[] {
  return entries.flatMap(({ path, entry, claims }) => {
    if (entry.derived !== undefined) return [];
    const known = knownTo(entry, sources);
    return claims.flatMap(({ key, text, amount, unit }) => {
      const figures = amount === undefined ? figuresIn(text ?? '').filter(({ weak }) => !weak) : [figureOf(amount, unit)];
      return figures.filter((figure) => !isAmong(figure, known)).map((figure): Issue => ({
        code: 'number-without-words', path: [...path, ...key], message: `"${figure.text}" does not stand in \`says\` or \`also\`.`,
        fix: 'Quote the words that hold it, correct it, or say how it was worked out in `derived`.',
      }));
    });
  });
}

/** Every figure that entries and sources give. */
export function figuresOfEntries(entries: readonly Entry[], sources: Sources): Figure[] {
  const quoted = entries.flatMap(({ entry: { says, also = [], as_of: asOf }, claims }) => [
    ...[says, ...also.map((second) => second.says)].flatMap(figuresIn),
    ...claims.flatMap(({ text, amount, unit }) => (amount === undefined ? figuresIn(text ?? '') : [figureOf(amount, unit)])),
    ...figuresOfDate(asOf),
  ]);
  return [...quoted, ...Object.values(sources).flatMap(({ title, publisher, published }) => [...figuresIn(title), ...figuresIn(publisher), ...figuresOfDate(published)])];
}

/** In a block of the text: a sentence with a figure, a date or a quotation that cites no source, and figures that are not among `known`. */
export function checkProse(block: Block, known: readonly Figure[]): Issue[] {
  const figures = figuresIn(block.text).filter(({ weak }) => !weak);
  const unknown = figures.filter((figure) => !isAmong(figure, known)).map((figure) => inBody(
    'figure-not-in-frontmatter', `the figure "${figure.text}" stands nowhere in the frontmatter.`, 'Quote the words that hold it in an entry, or take it out.', placeInBlock(block, figure.offset),
  ));
  if (block.isHeading) return unknown;
  if (block.inQuote && block.cites.length === 0) return [...unknown, inBody('cite-missing', 'a quotation cites no source.', 'Put <Cite source="…" /> behind it.', placeInBlock(block, 0))];
  const uncited = sentencesOf(block).filter(({ cites }) => cites.length === 0).flatMap(({ text, start, end }) => {
    const figure = figures.find(({ offset }) => offset >= start && offset < end)?.text;
    const what = figure ?? QUOTATION.exec(text)?.[0] ?? MONTH.exec(text)?.[0];
    return what === undefined ? [] : [inBody('cite-missing', `the sentence with ${shorten(what)} cites no source.`, 'Put <Cite source="…" /> behind it.', placeInBlock(block, start))];
  });
  return [...unknown, ...uncited];
}

/** A fault at a place in the body. */
export function inBody(code: Issue['code'], message: string, fix: string, at: { line: number; column: number } | undefined): Issue {
  return { code, path: ['body'], message, fix, ...(at && { at: { line: at.line, column: at.column } }) };
}

function knownTo({ says, also = [], source, as_of: asOf }: Sourced, sources: Sources): Figure[] {
  const published = [source, ...also.map((second) => second.source)].flatMap((key) => {
    const interval = sources[key]?.published === undefined ? undefined : parseDate(sources[key].published);
    const year = interval && yearOf(interval);
    return year === undefined ? [] : [figureOf(year)];
  });
  return [...[says, ...also.map((second) => second.says)].flatMap(figuresIn), ...figuresOfDate(asOf), ...published];
}

/** Year, month and day of a date as figures; a date’s own hyphens would otherwise read as a span of years. */
function figuresOfDate(date: string | undefined): Figure[] {
  return (date?.match(/\d+/g) ?? []).map((digits) => figureOf(Number(digits)));
}

/** Two addresses that differ in scheme, case of the host or a slash at the end are one page. */
function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/^http:/, 'https:').replace(/\/(?=$|[?#])/, '') : url;
}

const shorten = (text: string) => (text.length > 50 ? `${text.slice(0, 48).trimEnd()} …` : text).replace(/\s+/g, ' ');

export type Sources = Readonly<Record<string, Source>>;

export interface Named {
  path: Issue['path'];
  key: string;
}
