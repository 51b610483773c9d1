/** What published figures rest on, as far as the rules look at it: cases, studies, their entries, and rows of the register. */
import { formatDate } from './dates.ts';
import type { Register, RegisterRow } from './register-schema.ts';
import { REGISTER_TYPES } from './register-schema.ts';
import { toUnits, type CaseEntry, type EvidenceFinding, type EvidenceMention, type EvidenceUnit, type StudyEntry } from './unit.ts';
import { DIRECTIONS, FACTORS, METHODS, OUTCOMES, PARENT_KINDS, SECTORS, SHOWS, SPEAKERS, STATUSES, type Factor } from './vocabulary.ts';

/** Facets whose words somebody wrote; those of all others are of the vocabulary, or dates and numbers. */
export const WRITTEN_FACETS: ReadonlySet<Facet> = new Set<Facet>(['name', 'text', 'how it was met', 'counted in']);

/** Everything that a figure can rest on, by its ref: `cases/<slug>`, `cases/<slug>#<entry>`, `studies/…`, `register#<row>`. */
export function groundsOf({ cases, studies, rows }: Version): Map<string, Ground> {
  const texts = textsOf(cases, studies);
  const grounds = [
    ...toUnits(cases, studies).flatMap((unit) => [
      toUnitGround(unit),
      ...unit.findings.map((finding) => toFindingGround(unit.id, finding, texts)),
      ...unit.mentions.map((mention) => toMentionGround(unit.id, mention, texts)),
    ]),
    ...Object.entries(rows).map(([id, row]) => toRowGround(id, row)),
  ];
  return new Map(grounds.map((ground) => [ground.ref, ground]));
}

/** What was added, removed or altered from one version to the next; equal grounds are left out. */
export function changedGrounds(before: ReadonlyMap<string, Ground>, after: ReadonlyMap<string, Ground>): Map<string, GroundChange> {
  const changes: GroundChange[] = [];
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const [old, current] = [before.get(ref), after.get(ref)];
    const ground = (current ?? old) as Ground;
    if (!old || !current) {
      changes.push({ ground, how: current ? 'added' : 'removed', facets: [] });
      continue;
    }
    const names = [...new Set([...Object.keys(old.facets), ...Object.keys(current.facets)])] as Facet[];
    const facets = names.filter((facet) => old.facets[facet] !== current.facets[facet]).map((facet) => ({ facet, before: old.facets[facet], after: current.facets[facet] }));
    if (facets.length > 0) changes.push({ ground, how: 'altered', facets });
  }
  return new Map(changes.map((change) => [change.ground.ref, change]));
}

/** The ref of an entry’s case or study; a ref that is none of an entry’s stays as it is. */
export function unitOf(ref: string): string {
  return ref.startsWith('register#') ? ref : ref.split('#', 1)[0] as string;
}

function toUnitGround({ id, kind, name, sector, year, comparator, status, parent, organisations }: EvidenceUnit): Ground {
  return {
    ref: id, kind,
    facets: known({
      name, sector: sector && SECTORS[sector].label, year: year?.toString(), 'counts as': comparator ? 'a comparator' : kind === 'case' ? 'a spin-out' : undefined,
      status: status && STATUSES[status].label, parent: parent && PARENT_KINDS[parent].label, organisations: organisations?.toString(),
    }),
  };
}

function toFindingGround(unit: string, finding: EvidenceFinding, texts: Texts): Ground {
  const ref = `${unit}#${finding.id}`;
  const { outcome, shows, direction, method, speaker, direct, factors, countedIn } = finding;
  return {
    ref, kind: 'finding',
    facets: known({
      text: texts.get(ref)?.text, outcome: OUTCOMES[outcome].label, shows: SHOWS[shows].label, direction: DIRECTIONS[direction].label, method: METHODS[method].label,
      speaker: SPEAKERS[speaker].label, about: direct ? 'spin-outs' : 'something like spin-outs', factors: labelsOf(factors), 'counted in': countedIn,
    }),
  };
}

function toMentionGround(unit: string, { id, as, factors, speaker }: EvidenceMention, texts: Texts): Ground {
  const ref = `${unit}#${id}`;
  const { text, met } = texts.get(ref) ?? {};
  return { ref, kind: as, facets: known({ text, 'how it was met': met, speaker: SPEAKERS[speaker].label, factors: labelsOf(factors) }) };
}

function toRowGround(id: string, { name, type, sector, status, status_as_of: seen, launched, ended }: RegisterRow): Ground {
  return {
    ref: `register#${id}`, kind: 'row',
    facets: known({
      name, 'counts as': type ? REGISTER_TYPES[type].label : 'a spin-out', sector: SECTORS[sector].label, status: STATUSES[status].label,
      launched: launched && formatDate(launched), 'last seen': seen && formatDate(seen), ended: ended && formatDate(ended),
    }),
  };
}

function textsOf(cases: readonly CaseEntry[], studies: readonly StudyEntry[]): Texts {
  const texts = new Map<string, { text: string; met?: string | undefined }>();
  for (const { slug, caseStudy: { findings = [], challenges = [], lessons = [] } } of cases) {
    for (const { id, statement } of findings) texts.set(`cases/${slug}#${id}`, { text: statement });
    for (const { id, what, how_met: met } of challenges) texts.set(`cases/${slug}#${id}`, { text: what, met });
    for (const { id, lesson } of lessons) texts.set(`cases/${slug}#${id}`, { text: lesson });
  }
  for (const { slug, study: { findings = [], recommendations = [] } } of studies) {
    for (const { id, statement } of findings) texts.set(`studies/${slug}#${id}`, { text: statement });
    for (const { id, lesson } of recommendations) texts.set(`studies/${slug}#${id}`, { text: lesson });
  }
  return texts;
}

function known(facets: Partial<Record<Facet, string | undefined>>): Ground['facets'] {
  return Object.fromEntries(Object.entries(facets).filter(([, words]) => words !== undefined));
}

const labelsOf = (factors: readonly Factor[]) => (factors.length > 0 ? factors.map((factor) => FACTORS[factor].label).toSorted().join('; ') : undefined);

type Texts = ReadonlyMap<string, { text: string; met?: string | undefined }>;

export type Facet =
  | 'name' | 'text' | 'how it was met' | 'sector' | 'year' | 'counts as' | 'status' | 'parent' | 'organisations' | 'launched' | 'last seen' | 'ended'
  | 'outcome' | 'shows' | 'direction' | 'method' | 'speaker' | 'about' | 'factors' | 'counted in';

/** Everything that figures are computed from. */
export interface Version {
  cases: readonly CaseEntry[];
  studies: readonly StudyEntry[];
  rows: Register['rows'];
}

export interface Ground {
  ref: string;
  kind: 'case' | 'study' | 'finding' | 'challenge' | 'lesson' | 'row';
  /** In a reader’s words; what is not known is absent. */
  facets: Readonly<Partial<Record<Facet, string>>>;
}

export interface GroundChange {
  /** As it is; where it was removed, as it was. */
  ground: Ground;
  how: 'added' | 'removed' | 'altered';
  /** For what was altered, where the two differ. */
  facets: { facet: Facet; before: string | undefined; after: string | undefined }[];
}
