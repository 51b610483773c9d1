/** The rules that only all cases together can break. */
import { isBefore, parseDate } from './dates.ts';
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';

/** Faults between cases, each with the slug of the case that it is told of; the case first in order of slug is taken to be right. */
export function checkCorpus(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  const inOrder = cases.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return [...checkNames(inOrder), ...checkPages(inOrder)];
}

/**
 * A name that two cases bear leads a reader to the wrong one. Short forms under `also_known_as` may be shared. The fault is told
 * of the later case: of its name, or of the other name that is the name of an earlier one.
 */
function checkNames(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  const bearers = new Map<string, string>();
  const alsoKnown = new Map<string, string>();
  return cases.flatMap(({ slug, frontmatter: { name, also_known_as: aliases } }) => {
    const plain = toPlain(name);
    const plainAliases = aliases.map(toPlain);
    const issues = [
      ...toNameIssue(['name'], name, bearers.get(plain) ?? alsoKnown.get(plain)),
      ...aliases.flatMap((alias, index) => (plainAliases[index] === plain ? [] : toNameIssue(['also_known_as', index], alias, bearers.get(plainAliases[index] as string)))),
    ];
    if (!bearers.has(plain)) bearers.set(plain, slug);
    for (const alias of plainAliases) if (!alsoKnown.has(alias)) alsoKnown.set(alias, slug);
    return issues.map((issue) => ({ slug, issue }));
  });
}

/** One page has one date: two cases that certainly differ about when it was published cannot both be right. */
function checkPages(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  const first = new Map<string, { slug: string; published: string }>();
  return cases.flatMap(({ slug, frontmatter }) => Object.entries(frontmatter.sources).flatMap(([key, { url, published }]) => {
    if (published === undefined) return [];
    const earlier = first.get(url);
    if (!earlier) {
      first.set(url, { slug, published });
      return [];
    }
    const [a, b] = [parseDate(earlier.published), parseDate(published)];
    if (!a || !b || !(isBefore(a, b) || isBefore(b, a))) return [];
    return [{ slug, issue: { code: 'date-impossible' as const, path: ['sources', key, 'published'], message: `"${published}" is not when "${earlier.slug}" says that this page was published, "${earlier.published}".`, fix: 'Look at the page, and correct one of the two.' } }];
  }));
}

function toNameIssue(path: Issue['path'], name: string, other: string | undefined): Issue[] {
  return other === undefined ? [] : [{ code: 'name-repeated', path, message: `"${name}" is the name of "${other}" too.`, fix: 'One organisation is one file: join the two, or name them apart.' }];
}

const toPlain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export interface CorpusCase {
  slug: string;
  frontmatter: CaseFrontmatter;
}
