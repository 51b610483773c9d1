/**
 * "Services like mine": Gower’s distance (A general coefficient of similarity and some of its properties, Biometrics 1971; 27:
 * 857–871) over seven traits of equal weight. A trait that either side does not know leaves the denominator of the pair.
 */
import { midpoint, parseDate, toDecimalYear } from './dates.ts';
import type { CaseFrontmatter } from './schema.ts';
import type { LegalForm, ParentKind, Region, Route, Sector } from './vocabulary.ts';

/** The traits, with the words a reader sees. */
export const TRAITS = {
  sector: 'field',
  parent: 'kind of parent',
  route: 'route',
  legal_form: 'legal form',
  region: 'region',
  staff: 'staff at launch',
  year: 'year of launch',
} as const;

/** Staff are compared on a log scale, where 50 and 100 differ as 500 and 1,000 do. /method/#likeness */
export const LOG_TRAIT = 'staff';
/** Fewest traits that a pair must both know, lest two cases of which nothing is known seem alike: over half. /method/#likeness */
export const FEWEST_COMPARED = 4;
/** Measured traits closer than this part of their whole range are called alike: a tenth. /method/#likeness */
export const ALIKE_WITHIN = 0.1;

/** What is known of a case’s traits; "not known" and words for many are left out. */
export function toProfile({ slug, caseStudy }: { slug: string; caseStudy: ProfiledCase }): Profile {
  const launch = caseStudy.timeline.find(({ stage }) => stage === 'launch');
  const launched = launch && parseDate(launch.date);
  const day = launched && midpoint(launched);
  const staff = caseStudy.facts?.find(({ about }) => about === 'staff_at_launch')?.value;
  return {
    id: slug,
    sector: caseStudy.sector,
    parent: caseStudy.parent?.kind,
    route: caseStudy.route === 'not-known' ? undefined : caseStudy.route,
    legal_form: caseStudy.legal_form === 'not-known' ? undefined : caseStudy.legal_form,
    region: caseStudy.place.region === 'several' ? undefined : caseStudy.place.region,
    staff: typeof staff === 'number' && staff > 0 ? staff : undefined,
    year: day === undefined ? undefined : Math.floor(toDecimalYear(day)),
  };
}

/**
 * The profiles nearest to one, nearest first, each with why it is alike and where it differs; profiles that share too few known
 * traits are left out, as is the one itself. Measured traits are scaled by their range over all profiles given.
 */
export function nearest(profile: Profile, profiles: readonly Profile[], most: number): Likeness[] {
  const ranges = { staff: rangeOf('staff', [profile, ...profiles]), year: rangeOf('year', [profile, ...profiles]) };
  const known = traitNames.filter((trait) => profile[trait] !== undefined).length;
  const fewest = Math.min(FEWEST_COMPARED, known);
  return profiles
    .filter(({ id }) => id !== profile.id)
    .map((other) => compareProfiles(profile, other, ranges))
    .filter(({ alike, different }) => fewest > 0 && alike.length + different.length >= fewest)
    .toSorted((a, b) => a.distance - b.distance || b.alike.length - a.alike.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** The likeness of two profiles: 0 the same in all that both know, 1 different in all of it; 1 where they know nothing in common. */
export function compareProfiles(here: Profile, there: Profile, ranges: Ranges): Likeness {
  const alike: TraitPair[] = [];
  const different: TraitPair[] = [];
  let sum = 0;
  for (const trait of traitNames) {
    if (here[trait] === undefined || there[trait] === undefined) continue;
    const apart = trait === 'staff' || trait === 'year' ? measure(trait, here[trait] as number, there[trait] as number, ranges[trait]) : here[trait] === there[trait] ? 0 : 1;
    sum += apart;
    (apart <= (isMeasured(trait) ? ALIKE_WITHIN : 0) ? alike : different).push({ trait, here: here[trait], there: there[trait], apart });
  }
  const compared = alike.length + different.length;
  return { id: there.id, distance: compared === 0 ? 1 : sum / compared, alike, different };
}

/** The range of a measured trait over profiles, on the scale that it is compared on; 0 where fewer than two know it. */
export function rangeOf(trait: MeasuredTrait, profiles: readonly Profile[]): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const profile of profiles) {
    const value = profile[trait];
    if (value === undefined) continue;
    low = Math.min(low, scaled(trait, value));
    high = Math.max(high, scaled(trait, value));
  }
  return high > low ? high - low : 0;
}

function measure(trait: MeasuredTrait, here: number, there: number, range: number): number {
  return range === 0 ? 0 : Math.min(1, Math.abs(scaled(trait, here) - scaled(trait, there)) / range);
}

const traitNames = Object.keys(TRAITS) as Trait[];
const isMeasured = (trait: Trait): trait is MeasuredTrait => trait === 'staff' || trait === 'year';
const scaled = (trait: MeasuredTrait, value: number) => (trait === LOG_TRAIT ? Math.log(value) : value);

type ProfiledCase = Pick<CaseFrontmatter, 'sector' | 'parent' | 'route' | 'legal_form' | 'place' | 'facts' | 'timeline'>;
type MeasuredTrait = 'staff' | 'year';

/** On the scale that each is compared on. */
export type Ranges = Record<MeasuredTrait, number>;

export type Trait = keyof typeof TRAITS;

/** A case’s traits, or those that a reader gives of a service; what is not known is absent. */
export interface Profile {
  /** The slug; anything that is no slug for a reader’s own service. */
  id: string;
  sector?: Sector | undefined;
  parent?: ParentKind | undefined;
  route?: Route | undefined;
  legal_form?: LegalForm | undefined;
  region?: Region | undefined;
  staff?: number | undefined;
  year?: number | undefined;
}

/** A trait that both know, on both sides. */
export interface TraitPair {
  trait: Trait;
  here: string | number;
  there: string | number;
  /** From 0, the same, to 1: of a measured trait, the part of its whole range. */
  apart: number;
}

export interface Likeness {
  id: string;
  /** From 0 to 1. */
  distance: number;
  alike: TraitPair[];
  different: TraitPair[];
}
