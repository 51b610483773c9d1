/** The rules that only all cases together can break. */
import { isBefore, parseDate } from './dates.ts';
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';

/** Faults between cases, each with the slug of the case that it is told of; the case first in order of slug is taken to be right. */
export function checkCorpus(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  const inOrder = cases.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return [...checkNames(inOrder), ...checkPages(inOrder)];
}

/** A name that two cases bear leads a reader to the wrong one. Short forms under `also_known_as` may be shared. */
function checkNames(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  return cases.flatMap(({ slug, frontmatter }, index) => cases.slice(0, index).flatMap((other) => {
    const names = (frontmatter_: CaseFrontmatter) => [frontmatter_.name, ...frontmatter_.also_known_as].map(toPlain);
    if (toPlain(frontmatter.name) === toPlain(other.frontmatter.name)) return [{ slug, issue: nameIssue(['name'], frontmatter.name, other.slug) }];
    if (names(other.frontmatter).includes(toPlain(frontmatter.name))) return [{ slug, issue: nameIssue(['name'], frontmatter.name, other.slug) }];
    const alias = frontmatter.also_known_as.findIndex((name) => toPlain(name) === toPlain(other.frontmatter.name));
    return alias < 0 ? [] : [{ slug, issue: nameIssue(['also_known_as', alias], frontmatter.also_known_as[alias] as string, other.slug) }];
  }));
}

/** One page has one date: two cases that certainly differ about when it was published cannot both be right. */
function checkPages(cases: readonly CorpusCase[]): { slug: string; issue: Issue }[] {
  const first = new Map<string, { slug: string; published: string }>();
  return cases.flatMap(({ slug, frontmatter }) => Object.entries(frontmatter.sources).flatMap(([key, { url, published }]) => {
    if (published === undefined) return [];
    const earlier = first.get(url);
    if (!earlier) first.set(url, { slug, published });
    const [a, b] = [parseDate(earlier?.published ?? published), parseDate(published)];
    if (!earlier || !a || !b || !(isBefore(a, b) || isBefore(b, a))) return [];
    return [{ slug, issue: { code: 'date-impossible' as const, path: ['sources', key, 'published'], message: `"${published}" is not when "${earlier.slug}" says that this page was published, "${earlier.published}".`, fix: 'Look at the page, and correct one of the two.' } }];
  }));
}

function nameIssue(path: Issue['path'], name: string, other: string): Issue {
  return { code: 'name-repeated', path, message: `"${name}" is the name of "${other}" too.`, fix: 'One organisation is one file: join the two, or name them apart.' };
}

const toPlain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export interface CorpusCase {
  slug: string;
  frontmatter: CaseFrontmatter;
}
