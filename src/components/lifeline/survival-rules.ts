/** What a reader can choose on the life lines page: which rows count, and from when on the worst case counts the unseen as ended. */
import { STALE_AFTER_YEARS } from '../../core/lifeline.ts';
import type { RegisterType } from '../../core/register-schema.ts';
import { lastSeenOf, type SurvivalSource } from './survival-reading.ts';

/** The choice that the build draws: rows without a type, and not seen for as long as a life line is then drawn as unseen. */
export function usualChoice({ today }: Pick<SurvivalSource, 'today'>): SurvivalChoice {
  return { with: [], since: Math.floor(today) - STALE_AFTER_YEARS };
}

/** The types that the reader can add, in the order of their list. */
export function typesOf({ types }: Pick<SurvivalSource, 'types'>): RegisterType[] {
  return Object.keys(types) as RegisterType[];
}

/** The years that the worst case can be reckoned from, newest first: those before which at least one row was last seen. */
export function yearsToChoose({ today, rows }: SurvivalSource): number[] {
  const seen = Object.values(rows).flatMap((row) => lastSeenOf(row) ?? []);
  const newest = Math.floor(today);
  const oldest = Math.floor(Math.min(today, ...seen)) + 1;
  return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => newest - index);
}

/** The choice that an address asks for (`with`, types between commas; `since`, a year); what it asks for wrongly is as usual. */
export function parseChoice(query: URLSearchParams, source: SurvivalSource): SurvivalChoice {
  const asked = query.getAll('with').flatMap((types) => types.split(','));
  const since = Number(query.get('since'));
  return {
    with: typesOf(source).filter((type) => asked.includes(type)),
    since: yearsToChoose(source).includes(since) ? since : usualChoice(source).since,
  };
}

/** The choice as an address’s query, "?with=franchise&since=2020"; empty where all is as usual. */
export function formatChoice(choice: SurvivalChoice, source: SurvivalSource): string {
  const parts = [
    choice.with.length > 0 && `with=${choice.with.join(',')}`,
    choice.since !== usualChoice(source).since && `since=${choice.since}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export interface SurvivalChoice {
  /** Types that count beside the rows without one. */
  with: readonly RegisterType[];
  /** In the worst case, whatever was not seen since this year began ended when it was last seen. */
  since: number;
}
