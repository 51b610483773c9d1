/** The rules of one case: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { checkStory } from './body-rules.ts';
import { checkDates } from './date-rules.ts';
import { ADDRESSED, entriesOf } from './entries.ts';
import type { Issue } from './issues.ts';
import { checkNumbers, checkSummary, figuresOfFrontmatter } from './number-rules.ts';
import { referencesIn } from './prose.ts';
import type { CaseFrontmatter } from './schema.ts';
import { didYouMean } from './suggest.ts';

/** Ids that the case page uses itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'at-a-glance', 'life-line', 'summary', 'what-changed', 'what-went-wrong', 'why-they-left', 'how-they-did-it', 'what-they-would-tell-you', 'the-story', 'terms', 'lessons', 'voices',
  'gaps', 'sources', 'cite', 'like-it', 'words', 'main', 'search',
]);
/** Sources, the terms explained on the page, and the events of the life line by number. */
const RESERVED_FORMS = /^(?:source-.*|word-.*|event-\d+)$/;

/** Every fault of a case whose fields have the right shape. Faults of the body carry their place in it, all others a path. */
export function checkCase(frontmatter: CaseFrontmatter, body: BodyTree | undefined): Issue[] {
  const known = figuresOfFrontmatter(frontmatter);
  return [
    ...checkSources(frontmatter, body),
    ...checkIds(frontmatter),
    ...checkNumbers(frontmatter),
    ...checkSummary(frontmatter, known),
    ...checkDates(frontmatter),
    ...(body ? checkStory(body, frontmatter, known) : []),
  ];
}

/** Whether the page itself uses an id. */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.has(id) || RESERVED_FORMS.test(id);
}

/** Sources that are named and not listed, listed and not used, or listed twice. Without a readable body nobody can say what it uses. */
function checkSources(frontmatter: CaseFrontmatter, body: BodyTree | undefined): Issue[] {
  const { sources, voices = [] } = frontmatter;
  const keys = Object.keys(sources);
  const named = [
    ...entriesOf(frontmatter).flatMap(({ path, entry }) => [{ path: [...path, 'source'], key: entry.source }, ...(entry.also ?? []).map(({ source }, index) => ({ path: [...path, 'also', index, 'source'], key: source }))]),
    ...voices.map(({ source }, index) => ({ path: ['voices', index, 'source'], key: source })),
  ];
  const unknown = named.filter(({ key }) => !keys.includes(key)).map(({ path, key }): Issue => ({
    code: 'source-unknown', path, message: `there is no source "${key}".`, fix: didYouMean(key, keys).trim() || 'Add it to `sources`, or correct it.',
  }));
  const used = new Set([...named.map(({ key }) => key), ...(body ? referencesIn(body).filter(({ component }) => component === 'Cite').map(({ id }) => id) : keys)]);
  const unused = keys.filter((key) => !used.has(key)).map((key): Issue => ({ code: 'source-unused', path: ['sources', key], message: 'is listed and never used.', fix: 'Use it or take it out.' }));
  const byAddress = new Map<string, string>();
  const repeated = keys.flatMap((key): Issue[] => {
    const address = plainAddress((sources[key] as (typeof sources)[string]).url);
    const first = byAddress.get(address);
    if (first === undefined) byAddress.set(address, key);
    return first === undefined ? [] : [{ code: 'source-url-repeated', path: ['sources', key, 'url'], message: `is the address of "${first}" too.`, fix: `Take this one out and use "${first}".` }];
  });
  return [...unknown, ...unused, ...repeated];
}

function checkIds(frontmatter: CaseFrontmatter): Issue[] {
  const first = new Map<string, string>();
  return ADDRESSED.flatMap((list) => (frontmatter[list] ?? []).flatMap(({ id }, index): Issue[] => {
    const path = [list, index, 'id'];
    const earlier = first.get(id);
    first.set(id, earlier ?? `${list}.${index}`);
    if (isReservedId(id)) return [{ code: 'id-reserved', path, message: `"${id}" is an id that the page itself uses.`, fix: 'Write it more fully, like visits-2016.' }];
    return earlier === undefined ? [] : [{ code: 'id-repeated', path, message: `"${id}" is the id of ${earlier} too.`, fix: 'Give each an id of its own; the older one keeps its.' }];
  }));
}

/** Two addresses that differ in scheme, case of the host or a slash at the end are one page. */
function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/^http:/, 'https:').replace(/\/(?=$|[?#])/, '') : url;
}
