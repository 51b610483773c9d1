/** What goes wrong, and how often anyone says so: the difficulties of spin-outs, counted by case. */
import type { CaseFrontmatter } from './schema.ts';
import { SPIN_OUT_KINDS, type Factor, type KindOfBody } from './vocabulary.ts';

/** A plan that never launched met difficulties too, and often the ones that matter most. */
const COUNTED_KINDS: ReadonlySet<KindOfBody> = new Set<KindOfBody>([...SPIN_OUT_KINDS, 'proposal']);

/** The cases whose difficulties are counted: spin-outs and plans to become one; comparators are left out. */
export function casesCounted<Counted extends DifficultCase>(cases: readonly Counted[]): Counted[] {
  return cases.filter(({ caseStudy }) => COUNTED_KINDS.has(caseStudy.kind_of_body));
}

/** For each factor the cases that met it as a challenge, with the ids of those challenges; the most often met first. A case counts once. */
export function difficultiesOf(cases: readonly DifficultCase[], factors: readonly Factor[]): Difficulty[] {
  const counted = casesCounted(cases);
  return factors
    .map((factor) => ({
      factor,
      cases: counted.flatMap(({ slug, caseStudy: { challenges = [] } }) => {
        const ids = challenges.filter(({ challenge }) => challenge === factor).map(({ id }) => id);
        return ids.length === 0 ? [] : [{ slug, challenges: ids }];
      }),
    }))
    .toSorted((a, b) => b.cases.length - a.cases.length);
}

export interface Difficulty {
  factor: Factor;
  cases: { slug: string; challenges: string[] }[];
}

export interface DifficultCase {
  slug: string;
  caseStudy: Pick<CaseFrontmatter, 'kind_of_body' | 'challenges'>;
}
