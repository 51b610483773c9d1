/** What a reader with a service of their own is shown of a case: the parts of it that say whether it is like theirs and what came of it. */
import { midpoint, parseDate } from '../dates.ts';
import type { Life } from '../lifeline.ts';
import type { CaseFrontmatter, Finding } from '../schema.ts';
import { speakerOf, supportOf, type Rank } from '../support.ts';
import { SPIN_OUT_KINDS, type Direction, type Factor, type KindOfBody, type ParentKind, type Region, type Sector, type Shows, type Speaker, type Status } from '../vocabulary.ts';
import { staffCountOf, type StaffCount } from './staff-count.ts';
import { isAbout, worryNames } from './worries.ts';

/** Cuts a case down. */
export function toShownCase({ slug, caseStudy }: { slug: string; caseStudy: CaseFrontmatter }): ShownCase {
  const { sources, findings = [], challenges = [], lessons = [], facts = [], timeline, status } = caseStudy;
  const said = (entry: { source: string; speaker?: Speaker | undefined }) => ({ by: speakerOf(entry, sources), year: sources[entry.source]?.published?.slice(0, 4) });
  const weighed = findings.map((finding) => toShownFinding(finding, said(finding))).toSorted(byStrength);
  const first = challenges[0];
  return {
    slug,
    name: caseStudy.name,
    comparator: isComparator(caseStudy.kind_of_body) ? caseStudy.kind_of_body : undefined,
    sector: caseStudy.sector,
    region: caseStudy.place.region,
    parent: caseStudy.parent?.kind,
    town: caseStudy.place.town,
    staff: staffCountOf(facts),
    life: {
      status: status.now, ended: status.on, seen: status.as_of,
      launched: timeline.find(({ stage }) => stage === 'launch')?.date,
      started: timeline.find(({ date }) => isDated(date))?.date,
    },
    wrong: weighed.find(({ direction }) => direction === 'negative') ?? (first && { id: first.id, text: first.what, ...said(first) }),
    strongest: weighed[0],
    met: [
      ...challenges.map((entry) => ({ id: entry.id, factors: [entry.challenge], text: entry.what, how: entry.how_met, ...said(entry) })),
      ...findings.filter(({ direction }) => direction === 'negative').map((finding) => ({ id: finding.id, factors: finding.factors ?? [], text: finding.statement, ...said(finding) })),
    ].filter(({ factors }) => worryNames.some((worry) => isAbout(worry, factors))),
    lessons: lessons.map(({ id, lesson, who, factors = [] }) => ({ id, text: lesson, who, factors })),
  };
}

/** Whether a kind of body is no attempt to leave by staff: proposals are, whatever came of them. */
export function isComparator(kind: KindOfBody): boolean {
  return kind !== 'proposal' && !SPIN_OUT_KINDS.has(kind);
}

/** The life of a shown case, for its line and its words. */
export function lifeOf({ life: { status, launched, started, ended, seen } }: Pick<ShownCase, 'life'>): Life {
  const dated = (date: string | undefined) => (date !== undefined && isDated(date) ? parseDate(date) : undefined);
  return { status, launched: dated(launched), started: dated(started), ended: ended === undefined ? undefined : parseDate(ended), seen: parseDate(seen) };
}

/** The best supported first; of two as good, a change before a standing, and then the newer page. */
function byStrength(a: ShownFinding, b: ShownFinding): number {
  const changes = (finding: ShownFinding) => (finding.shows === 'change' ? 1 : 0);
  return b.rank - a.rank || changes(b) - changes(a) || (b.year ?? '').localeCompare(a.year ?? '');
}

function toShownFinding(finding: Finding, said: SaidBy): ShownFinding {
  const { id, statement, direction, shows, method } = finding;
  return { id, text: statement, direction, shows, rank: supportOf(method, said.by).rank, ...said };
}

function isDated(text: string): boolean {
  const date = parseDate(text);
  return date !== undefined && midpoint(date) !== undefined;
}

interface SaidBy {
  by: Speaker;
  /** Of the page that says it; absent where the page gives none. */
  year?: string | undefined;
}

/** An entry of a case; `id` is its address on the case’s page. */
export interface ShownEntry extends SaidBy {
  id: string;
  text: string;
}

export interface ShownFinding extends ShownEntry {
  direction: Direction;
  shows: Shows;
  rank: Rank;
}

/** A challenge, or a finding that is bad and names a factor. */
export interface MetEntry extends ShownEntry {
  factors: Factor[];
  /** What was done about it; absent where no page says, and of findings. */
  how?: string | undefined;
}

export interface ShownLesson {
  id: string;
  text: string;
  who: string;
  factors: Factor[];
}

export interface ShownCase {
  slug: string;
  name: string;
  /** Its kind, where that is no spin-out and no plan of one. */
  comparator?: KindOfBody | undefined;
  sector: Sector;
  region: Region;
  parent?: ParentKind | undefined;
  town: string;
  staff?: StaffCount | undefined;
  /** Dates as written. */
  life: { status: Status; launched?: string | undefined; started?: string | undefined; ended?: string | undefined; seen: string };
  /** The best supported finding that is bad, or the first challenge. */
  wrong?: ShownEntry | ShownFinding | undefined;
  /** Whichever way it points. */
  strongest?: ShownFinding | undefined;
  met: MetEntry[];
  lessons: ShownLesson[];
}
