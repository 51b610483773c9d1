/** The entries of a file that say something and name a source for it. */
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';

/** Every entry of a case with a source, in the order of the schema. */
export function entriesOfCase({ status, facts = [], timeline, findings = [], challenges = [], lessons = [] }: CaseFrontmatter): Entry[] {
  return [
    { path: ['status'], entry: status, claims: [{ key: ['note'], text: status.note }], dates: [status.on, status.as_of].filter((date) => date !== undefined) },
    ...listEntries('facts', facts, ({ value, unit }) => [toClaim(['value'], value, unit), ...toTextClaim('unit', unit)]),
    ...listEntries('timeline', timeline, ({ event }) => toTextClaim('event', event), ({ date }) => [date]),
    ...listEntries('findings', findings, ({ statement, value }) => [...toTextClaim('statement', statement), ...toValueClaims(value)]),
    ...listEntries('challenges', challenges, ({ what, how_met: howMet }) => [...toTextClaim('what', what), ...toTextClaim('how_met', howMet)]),
    ...listEntries('lessons', lessons, ({ lesson }) => toTextClaim('lesson', lesson)),
  ];
}

/** The entries of a list, with the claims and the dates of its own that each makes. */
export function listEntries<Listed extends Sourced>(key: string, list: readonly Listed[], claimsOf: (entry: Listed) => Claim[], datesOf: (entry: Listed) => string[] = () => []): Entry[] {
  return list.map((entry, index) => ({ path: [key, index], entry, claims: claimsOf(entry), dates: datesOf(entry) }));
}

export function toClaim(key: Claim['key'], value: number | string, unit?: string): Claim {
  return typeof value === 'number' ? { key, amount: value, ...(unit !== undefined && { unit }) } : { key, text: value };
}

/** None where the text is not given. */
export function toTextClaim(key: string, text: string | undefined): Claim[] {
  return text === undefined ? [] : [{ key: [key], text }];
}

/** Both ends of a finding’s value, as far as they are given. */
export function toValueClaims(value: { from?: number | string | undefined; to?: number | string | undefined; unit?: string | undefined } | undefined): Claim[] {
  return (['from', 'to'] as const).flatMap((key) => (value?.[key] === undefined ? [] : [toClaim(['value', key], value[key], value.unit)]));
}

/** What every sourced entry has. */
export interface Sourced {
  source: string;
  says: string;
  also?: { source: string; says: string }[] | undefined;
  derived?: string | undefined;
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
  /** The dates that the entry itself gives, whose parts its claims may name. */
  dates: readonly string[];
}
