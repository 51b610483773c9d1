/** How many staff a case had: at launch, or, where no page gives that as a number, at the first later date. */
import { formatDate } from '../dates.ts';
import type { Fact } from '../schema.ts';

const COUNTS_STAFF = /^(?:people|staff|employees?|workers|jobs|full-time equivalents?)\b/;
const FULL_TIME = /^full-time/;
/** "as planned", "who were to transfer": the number was given before anybody moved. */
const PLANNED = /planned|proposed|were to/;

/** `undefined` where no fact gives staff as one number. Of several, the one dated first, then the one written first. */
export function staffCountOf(facts: readonly Fact[]): StaffCount | undefined {
  const counted = facts.filter(({ value, unit = '' }) => typeof value === 'number' && value > 0 && COUNTS_STAFF.test(unit));
  const atLaunch = counted.find(({ about }) => about === 'staff_at_launch');
  const later = counted.filter(({ about }) => about === 'staff').toSorted((a, b) => startOf(a).localeCompare(startOf(b)))[0];
  const fact = atLaunch ?? later;
  if (!fact) return undefined;
  const unit = fact.unit ?? '';
  const measure = FULL_TIME.test(unit) ? 'full-time equivalents' : 'staff';
  return { value: fact.value as number, words: `${(fact.value as number).toLocaleString('en-GB')} ${measure} ${whenOf(fact)}` };
}

function whenOf({ about, unit = '', as_of: asOf }: Fact): string {
  if (about === 'staff_at_launch') return PLANNED.test(unit) ? 'as planned' : 'at launch';
  if (asOf === undefined) return 'at a date not given';
  if (asOf.includes('/')) return formatDate(asOf);
  return `${asOf.endsWith('~') ? 'about' : 'in'} ${asOf.slice(0, 4)}`;
}

/** Undated facts come last. */
const startOf = ({ as_of: asOf = '9999' }: Fact) => asOf;

export interface StaffCount {
  value: number;
  /** "57 full-time equivalents at launch", "37 staff in 2024". */
  words: string;
}
