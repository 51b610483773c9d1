/** Sources are listed where they are named, used where they are listed, and listed once. */
import type { Entry } from './entries.ts';
import type { Issue } from './issues.ts';
import type { SourcedFile } from './sourced-file.ts';
import { didYouMean } from './suggest.ts';

/** Sources that are named and not listed, listed and not used, or listed twice. `cited` are those that the body cites. */
export function checkSources(sources: Readonly<Record<string, { url: string }>>, named: readonly NamedSource[], cited: readonly string[] = []): Issue[] {
  const keys = Object.keys(sources);
  const listed = new Set(keys);
  const used = new Set([...named.map(({ key }) => key), ...cited]);
  const unknown = named.filter(({ key }) => !listed.has(key)).map(({ path, key }): Issue => ({
    code: 'source-unknown', path, message: `there is no source "${key}".`, fix: didYouMean(key, keys).trim() || 'Add it to `sources`, or correct it.',
  }));
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

/** Every source that the entries and voices of a file name, with the path of the name. */
export function sourcesNamed({ entries, voices }: Pick<SourcedFile, 'entries' | 'voices'>): NamedSource[] {
  return [...entries.flatMap(namedIn), ...voices.map(({ source }, index) => ({ path: ['voices', index, 'source'], key: source }))];
}

function namedIn({ path, entry: { source, also = [] } }: Entry): NamedSource[] {
  return [{ path: [...path, 'source'], key: source }, ...also.map((second, index) => ({ path: [...path, 'also', index, 'source'], key: second.source }))];
}

/** Two addresses that differ in scheme, case of the host or a slash at the end are one page. */
function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/^http:/, 'https:').replace(/\/(?=$|[?#])/, '') : url;
}

export interface NamedSource {
  path: Issue['path'];
  key: string;
}
