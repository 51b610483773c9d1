/** The sentences that sum up what a reader is shown. */
import { STATUSES, wordsOf, type Status } from '../vocabulary.ts';
import type { WorryReading } from './nearest.ts';

const LIST = new Intl.ListFormat('en-GB');

/**
 * What has come of the answers, in brief: "Nearest of 78: Youth First, Space and Epic CIC. 2 worries are answered below." Without
 * names, nothing was told by which cases can be near.
 */
export function summaryInWords(names: readonly string[] | undefined, counted: number, worries: number): string {
  const told = worries === 0 ? '' : ` ${worries === 1 ? '1 worry is' : `${worries} worries are`} answered below.`;
  if (names === undefined) return `${counted} cases looked through.${told} Tell of your service to see the nearest first.`;
  if (names.length === 0) return `None of the ${counted} cases is alike in anything that you have told.${told}`;
  return `Nearest of ${counted}: ${LIST.format(names.slice(0, 3))}.${told}`;
}

/** What became of the cases shown: "Of these 6: 2 trading when last seen, 3 returned in-house and 1 never launched." */
export function fatesInWords(statuses: readonly Status[]): string {
  const counts = wordsOf(STATUSES).flatMap((status) => {
    const count = statuses.filter((candidate) => candidate === status).length;
    return count === 0 ? [] : [`${count} ${FATES[status]}`];
  });
  if (statuses.length === 1) return `This one: ${counts[0]?.slice(2)}.`;
  return `Of these ${statuses.length}: ${LIST.format(counts)}.`;
}

/** How many cases met a worry, and of how many a page says how. */
export function worryInWords({ met, told, counted }: Pick<WorryReading, 'met' | 'told' | 'counted'>): string {
  if (met === 0) return `None of the ${counted} cases is known to have met it. That is a gap, and not a sign that nobody did.`;
  const first = `${met} of the ${counted} cases met it`;
  if (told === 0) return `${first}, and no case has told how it was met.`;
  return `${first}; of ${told === met ? 'each' : told} a page says how it was met.`;
}

const FATES: Readonly<Record<Status, string>> = {
  trading: 'trading when last seen', 'contract-lost': 'lost its contract', merged: 'merged', acquired: 'acquired', 'returned-in-house': 'returned in-house',
  ceased: 'ceased', abandoned: 'never launched', unknown: 'whose fate is not known',
};
