/** Reads the judged set and finds what would make it measure nothing. */
import { z } from 'zod';
import { parse } from 'yaml';
import { splitJudged } from './page-key.ts';

export const KINDS = ['name', 'misspelt', 'term', 'acronym', 'synonym', 'question', 'place', 'person', 'phrase', 'combined'] as const;

const judgement = z.strictObject({
  grade: z.literal([1, 2, 3]),
  pages: z.array(z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[a-z0-9-]+)?$/)).min(1),
  why: z.string().min(1),
});

const judgedSet = z.array(z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(KINDS),
  query: z.string().min(1),
  wants: z.string().min(1),
  judgements: z.array(judgement).min(1),
})).min(1);

/**
 * The judged queries of a YAML text. Throws on anything that is not as the head of judged.yml says, on an id or a query that comes
 * twice, a page that is judged twice for a query, a page that is not in `indexed`, and a query for which nothing useful is known.
 */
export function readJudgedSet(text: string, indexed: ReadonlySet<string>): JudgedQuery[] {
  const entries = judgedSet.parse(parse(text));
  const faults: string[] = [];
  const seen = new Set<string>();
  const queries = entries.map(({ id, kind, query, judgements }) => {
    for (const name of [id, query]) {
      if (seen.has(name)) faults.push(`${id}: “${name}” comes twice`);
      seen.add(name);
    }
    const grades = new Map<string, number>();
    const parts = new Map<string, string>();
    for (const { grade, pages } of judgements) {
      for (const page of pages) {
        const { key, part } = splitJudged(page);
        if (grades.has(key)) faults.push(`${id}: ${key} is judged twice`);
        if (!indexed.has(key)) faults.push(`${id}: ${key} is no page that can be found`);
        grades.set(key, grade);
        if (part) parts.set(key, part);
      }
    }
    if (Math.max(...grades.values()) < 2) faults.push(`${id}: nothing is graded 2 or 3, so no ranking could succeed`);
    return { id, kind, query, grades, parts };
  });
  if (faults.length > 0) throw new Error(`The judged set is at fault:\n${faults.join('\n')}`);
  return queries;
}

export interface JudgedQuery {
  id: string;
  kind: (typeof KINDS)[number];
  query: string;
  /** Of each page by its key: 3 wanted, 2 clearly useful, 1 related. */
  grades: Map<string, number>;
  /** The part of a page that answers, by the page’s key, where one is named. */
  parts: Map<string, string>;
}
