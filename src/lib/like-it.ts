/** "Cases like it": the nearest by the core’s likeness, with the reason in words. */
import { nearest, toProfile, TRAITS, type Likeness, type Profile, type Trait } from '../core/likeness.ts';
import { LEGAL_FORMS, PARENT_KINDS, REGIONS, ROUTES, SECTORS, type Word } from '../core/vocabulary.ts';
import type { CasePage } from './cases.ts';

const SHOWN = 3;

const WORDS: Partial<Record<Trait, Readonly<Record<string, Word>>>> = {
  sector: SECTORS, parent: PARENT_KINDS, route: ROUTES, legal_form: LEGAL_FORMS, region: REGIONS,
};

export interface NearCase {
  page: CasePage;
  /** Why it is alike and where it differs, in a sentence or two. */
  reason: string;
}

const profiles = new WeakMap<readonly CasePage[], Profile[]>();

/** Up to three cases nearest to one. */
export function nearestCases(page: CasePage, pages: readonly CasePage[]): NearCase[] {
  let all = profiles.get(pages);
  if (!all) {
    all = pages.map(toProfile);
    profiles.set(pages, all);
  }
  return nearest(toProfile(page), all, SHOWN).flatMap((likeness) => {
    const near = pages.find(({ slug }) => slug === likeness.id);
    return near ? [{ page: near, reason: reasonOf(likeness) }] : [];
  });
}

function reasonOf({ alike, different }: Likeness): string {
  const same = alike.map(({ trait, there }) => `${TRAITS[trait]} (${inWords(trait, there)})`);
  const other = different.map(({ trait, there }) => `${TRAITS[trait]} (${inWords(trait, there)})`);
  return [same.length > 0 && `Alike in ${list(same)}.`, other.length > 0 && `Differs in ${list(other)}.`].filter(Boolean).join(' ');
}

function inWords(trait: Trait, value: string | number): string {
  if (trait === 'staff') return `${value.toLocaleString('en-GB')} people`;
  const label = WORDS[trait]?.[value]?.label ?? String(value);
  return trait === 'region' || trait === 'route' ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);
