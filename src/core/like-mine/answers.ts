/**
 * What a reader tells of a service. Every answer may be missing. Written as the fragment of an address, which browsers keep to
 * themselves: it is no part of what they ask a server for (RFC 3986, section 3.5).
 */
import { REGIONS, SECTORS, type Region, type Sector } from '../vocabulary.ts';
import { LEAVING_STAGES, type LeavingStage } from './leaving-stages.ts';
import { PARENT_FAMILIES, type ParentFamily } from './parents.ts';
import { worryNames, type Worry } from './worries.ts';

/** More people than any public body of the United Kingdom employs: a slip of the hand. */
export const MOST_STAFF = 2_000_000;

/** Regions that a service of one’s own can be in. */
export const OWN_REGIONS: readonly Region[] = (Object.keys(REGIONS) as Region[]).filter((region) => region !== 'several' && region !== 'abroad');

/** The answers of a fragment, with or without its `#`. Words that are in no list are ignored, so that an old or mistyped link still opens. */
export function parseAnswers(fragment: string): Answers {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const staff = readStaff(given.get('staff') ?? '');
  const place = choice('place', REGIONS);
  return {
    service: choice('service', SECTORS),
    staff: typeof staff === 'number' ? staff : undefined,
    parent: choice('parent', PARENT_FAMILIES),
    place: place && OWN_REGIONS.includes(place) ? place : undefined,
    stage: choice('stage', LEAVING_STAGES),
    worries: worryNames.filter((worry) => given.getAll('worry').includes(worry)),
    withComparators: given.get('with') === 'comparators',
  };

  function choice<List extends object>(name: string, list: List): keyof List | undefined {
    const value = given.get(name);
    return value !== null && Object.hasOwn(list, value) ? (value as keyof List) : undefined;
  }
}

/** The answers as a fragment without its `#`; empty where nothing is told. Equal answers give equal text. */
export function formatAnswers({ service, staff, parent, place, stage, worries, withComparators }: Answers): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries({ service, staff, parent, place, stage })) if (value !== undefined) given.append(name, String(value));
  for (const worry of worryNames) if (worries.includes(worry)) given.append('worry', worry);
  if (withComparators) given.append('with', 'comparators');
  return given.toString();
}

/** How many of the six questions have an answer. */
export function countAnswered({ service, staff, parent, place, stage, worries }: Answers): number {
  return [service, staff, parent, place, stage, worries[0]].filter((answer) => answer !== undefined).length;
}

/** Whether anything is told by which cases can be near or far; stage and worries are not. */
export function isDescribed({ service, staff, parent, place }: Answers): boolean {
  return [service, staff, parent, place].some((answer) => answer !== undefined);
}

/** People, as somebody types them: "60", "1,200", "about 60 staff"; `undefined` for nothing typed, `'unclear'` for anything but one number. */
export function readStaff(text: string): number | 'unclear' | undefined {
  if (text.trim() === '') return undefined;
  const numbers = text.replace(/(\d)[, ](?=\d{3}\b)/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [];
  const staff = numbers.length === 1 && !/[-−]\s*\d/.test(text) ? Math.round(Number(numbers[0])) : 0;
  return staff >= 1 && staff <= MOST_STAFF ? staff : 'unclear';
}

export interface Answers {
  service?: Sector | undefined;
  /** People. */
  staff?: number | undefined;
  parent?: ParentFamily | undefined;
  place?: Region | undefined;
  stage?: LeavingStage | undefined;
  worries: Worry[];
  withComparators: boolean;
}
