/** Builders for tests of the comparison. */
import type { CaseFrontmatter } from '../schema.ts';
import { makeCase } from '../testing.ts';
import { toComparedCase, type ComparedCase } from './compared-case.ts';
import { toGroups, type GroupId, type Row } from './rows.ts';

/** A case as a comparison sees it, of the smallest valid case plus what a test says about it. */
export function makeCompared(slug: string, overrides: Parameters<typeof makeCase>[0] = {}): ComparedCase {
  const caseStudy: CaseFrontmatter = makeCase({ name: slug.toUpperCase(), ...overrides });
  return toComparedCase({ slug, caseStudy });
}

/** The row of a comparison; throws where there is none. */
export function rowOf(cases: readonly ComparedCase[], group: GroupId, id: string): Row {
  const row = toGroups(cases).find((candidate) => candidate.id === group)?.rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`There is no row "${id}" in "${group}".`);
  return row;
}
