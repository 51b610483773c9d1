/** The entries of a case that say something and name a source for it. */
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';

/** The kinds of entry that have an address of their own on the page. */
export const ADDRESSED = ['findings', 'challenges', 'lessons', 'voices'] as const;

/** Every entry with a source, in the order of the schema. */
export function entriesOf({ status, facts = [], timeline, findings = [], challenges = [], lessons = [] }: CaseFrontmatter): Entry[] {
  const listed = (key: string, entries: readonly Sourced[], claimsOf: (index: number) => readonly Claim[]) => entries.map((entry, index) => ({ path: [key, index], entry, claims: claimsOf(index) }));
  return [
    { path: ['status'], entry: status, claims: [{ key: ['note'], text: status.note }] },
    ...listed('facts', facts, (index) => {
      const { value, unit } = facts[index] as (typeof facts)[number];
      return [{ key: ['value'], ...toClaim(value, unit) }, ...(unit === undefined ? [] : [{ key: ['unit'], text: unit }])];
    }),
    ...listed('timeline', timeline, (index) => [{ key: ['event'], text: (timeline[index] as (typeof timeline)[number]).event }]),
    ...listed('findings', findings, (index) => {
      const { statement, value } = findings[index] as (typeof findings)[number];
      const amounts = (['from', 'to'] as const).flatMap((key) => (value?.[key] === undefined ? [] : [{ key: ['value', key], ...toClaim(value[key], value.unit) }]));
      return [{ key: ['statement'], text: statement }, ...amounts];
    }),
    ...listed('challenges', challenges, (index) => {
      const { what, how_met: howMet } = challenges[index] as (typeof challenges)[number];
      return [{ key: ['what'], text: what }, ...(howMet === undefined ? [] : [{ key: ['how_met'], text: howMet }])];
    }),
    ...listed('lessons', lessons, (index) => [{ key: ['lesson'], text: (lessons[index] as (typeof lessons)[number]).lesson }]),
  ];
}

const toClaim = (value: number | string, unit?: string) => (typeof value === 'number' ? { amount: value, ...(unit !== undefined && { unit }) } : { text: value });

/** What every sourced entry has. */
export interface Sourced {
  source: string;
  says: string;
  also?: { source: string; says: string }[] | undefined;
  derived?: string | undefined;
  date?: string;
  on?: string | undefined;
  as_of?: string | undefined;
}

/** Words or an amount of our own that the source’s words must carry. */
export interface Claim {
  key: readonly string[];
  text?: string;
  amount?: number;
  unit?: string;
}

export interface Entry {
  path: Issue['path'];
  entry: Sourced;
  claims: readonly Claim[];
}
