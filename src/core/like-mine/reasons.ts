/** Why a case is like a reader’s service and where it differs, in words. */
import type { Trait, TraitPair } from '../likeness.ts';
import { REGIONS, SECTORS } from '../vocabulary.ts';
import type { Answers } from './answers.ts';
import { ASKED, type RankedCase } from './nearest.ts';
import { PARENT_FAMILIES, PARENT_PHRASES } from './parents.ts';
import type { ShownCase } from './shown-case.ts';

/** What each trait is called where it is not known. */
const NAMES: Partial<Record<Trait, string>> = { sector: 'its service', parent: 'what it left', region: 'its region', staff: 'its staff, as a number' };

/** The three parts of the reason; a part with nothing in it is empty. */
export function reasonsFor({ likeness, unknown }: RankedCase, answers: Answers, shownCase: ShownCase): Reasons {
  return {
    alike: inOrder(likeness.alike).map(({ trait }) => theirs(trait, shownCase, trait === 'staff' ? answers : undefined)),
    differs: inOrder(likeness.different).map(({ trait }) => `${theirs(trait, shownCase)}${trait === 'staff' ? ' against your' : ', not'} ${yours(trait, answers)}`),
    notKnown: unknown.map((trait) => NAMES[trait] ?? trait),
  };
}

/** What the reader told, in words, in the order of the questions. */
export function answersInWords({ service, staff, parent, place }: Answers): string[] {
  return [
    service && lower(SECTORS[service].label),
    staff !== undefined && `${staff.toLocaleString('en-GB')} staff`,
    parent && `leaving ${PARENT_FAMILIES[parent].phrase}`,
    place && REGIONS[place].label,
  ].filter((part) => typeof part === 'string');
}

/** What a case is on one trait: "left a council", "57 staff at launch". */
export function theirs(trait: Trait, { sector, parent, region, staff }: ShownCase, beside?: Answers): string {
  if (trait === 'sector') return lower(SECTORS[sector].label);
  if (trait === 'region') return REGIONS[region].label;
  if (trait === 'parent') return parent ? `left ${PARENT_PHRASES[parent]}` : 'not known';
  if (!staff) return 'not known';
  return beside?.staff === undefined ? staff.words : `${staff.words} beside your ${beside.staff.toLocaleString('en-GB')}`;
}

/** What the reader told of one trait, as it follows "not". */
export function yours(trait: Trait, { service, parent, place, staff }: Answers): string {
  if (trait === 'sector') return service ? lower(SECTORS[service].label) : 'not told';
  if (trait === 'region') return place ? REGIONS[place].label : 'not told';
  if (trait === 'parent') return parent ? PARENT_FAMILIES[parent].phrase : 'not told';
  return staff?.toLocaleString('en-GB') ?? 'not told';
}

/** Pairs as the questions are asked. */
function inOrder(pairs: readonly TraitPair[]): TraitPair[] {
  const order: readonly Trait[] = ASKED;
  return pairs.toSorted((a, b) => order.indexOf(a.trait) - order.indexOf(b.trait));
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

export interface Reasons {
  alike: string[];
  differs: string[];
  notKnown: string[];
}
