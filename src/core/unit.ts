/**
 * The units that conclusions count: a case, or a study with its number of organisations. A unit is a plain record that holds only
 * what the rules look at, so that a page can carry it to the browser and compute there with the same code.
 */
import { midpoint, parseDate, yearOf } from './dates.ts';
import type { CaseFrontmatter } from './schema.ts';
import type { StudyFrontmatter } from './study-schema.ts';
import { speakerOf } from './support.ts';
import { SPIN_OUT_KINDS, type Direction, type Factor, type Method, type Outcome, type ParentKind, type Sector, type Shows, type Speaker, type Status } from './vocabulary.ts';

/** A case as a unit. */
export function toCaseUnit({ slug, caseStudy }: CaseEntry): EvidenceUnit {
  const { sources } = caseStudy;
  return {
    id: `cases/${slug}`,
    kind: 'case',
    name: caseStudy.name,
    organisations: 1,
    comparator: !SPIN_OUT_KINDS.has(caseStudy.kind_of_body),
    sector: caseStudy.sector,
    parent: caseStudy.parent?.kind,
    year: launchYearOf(caseStudy),
    status: caseStudy.status.now,
    findings: (caseStudy.findings ?? []).map((finding) => ({
      id: finding.id,
      outcome: finding.outcome,
      shows: finding.shows,
      direction: finding.direction,
      method: finding.method,
      speaker: speakerOf(finding, sources),
      direct: true,
      factors: finding.factors ?? [],
    })),
    mentions: [
      ...(caseStudy.challenges ?? []).map((challenge) => ({
        id: challenge.id, as: 'challenge' as const, factors: [challenge.challenge], speaker: speakerOf(challenge, sources), met: challenge.how_met !== undefined,
      })),
      ...(caseStudy.lessons ?? []).map((lesson) => ({
        id: lesson.id, as: 'lesson' as const, factors: lesson.factors ?? [], speaker: speakerOf(lesson, sources), met: false,
      })),
    ],
  };
}

/** A study as a unit. Its year is when the evidence was gathered. */
export function toStudyUnit({ slug, study }: StudyEntry): EvidenceUnit {
  const { design, sources } = study;
  const carriedOut = design.carried_out === undefined ? undefined : parseDate(design.carried_out);
  return {
    id: `studies/${slug}`,
    kind: 'study',
    name: study.name,
    organisations: design.organisations,
    comparator: false,
    sector: design.sector,
    parent: undefined,
    year: carriedOut && yearOf(carriedOut),
    status: undefined,
    findings: (study.findings ?? []).map((finding) => ({
      id: finding.id,
      outcome: finding.outcome,
      shows: finding.shows,
      direction: finding.direction,
      method: finding.method,
      speaker: speakerOf(finding, sources),
      direct: finding.direct,
      factors: finding.factors ?? [],
      organisations: finding.organisations,
      countedIn: finding.case,
    })),
    mentions: (study.recommendations ?? []).map((lesson) => ({
      id: lesson.id, as: 'lesson' as const, factors: lesson.factors ?? [], speaker: speakerOf(lesson, sources), met: false,
    })),
  };
}

/** Cases and studies as units, in an order that does not depend on the order of files. */
export function toUnits(cases: readonly CaseEntry[], studies: readonly StudyEntry[]): EvidenceUnit[] {
  return [...cases.map(toCaseUnit), ...studies.map(toStudyUnit)].toSorted((a, b) => compare(a.id, b.id));
}

/** The address of a unit, or of one of its findings, challenges or lessons: `/cases/suffolk-libraries/#visits-2016`. */
export function hrefOf(unit: string, entry?: string): string {
  return `/${unit}/${entry === undefined ? '' : `#${entry}`}`;
}

/** The year of the first launch in the timeline: that of the middle of its date, where it spans two. */
function launchYearOf({ timeline }: Pick<CaseFrontmatter, 'timeline'>): number | undefined {
  const launch = timeline.find(({ stage }) => stage === 'launch');
  const date = launch && parseDate(launch.date);
  const middle = date && midpoint(date);
  return middle === undefined ? undefined : new Date(middle * 86_400_000).getUTCFullYear();
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface CaseEntry {
  slug: string;
  caseStudy: CaseFrontmatter;
}

export interface StudyEntry {
  slug: string;
  study: StudyFrontmatter;
}

export interface EvidenceUnit {
  /** `cases/<slug>` or `studies/<slug>`. */
  id: string;
  kind: 'case' | 'study';
  name: string;
  /** How many organisations stand behind it; absent where no page says. */
  organisations: number | undefined;
  /** A body that is no spin-out by its kind: left out unless a reader asks. */
  comparator: boolean;
  /** Absent for a study of several sectors. */
  sector: Sector | undefined;
  parent: ParentKind | undefined;
  /** Of the launch, or of the study’s evidence. */
  year: number | undefined;
  /** What became of a case. */
  status: Status | undefined;
  findings: EvidenceFinding[];
  mentions: EvidenceMention[];
}

export interface EvidenceFinding {
  id: string;
  outcome: Outcome;
  shows: Shows;
  direction: Direction;
  method: Method;
  speaker: Speaker;
  /** Whether it is about services that left the public sector. */
  direct: boolean;
  factors: readonly Factor[];
  organisations?: number | undefined;
  /** The case that a study’s finding is about, where it is about one. */
  countedIn?: string | undefined;
}

/** A challenge or a lesson, as far as it names factors. */
export interface EvidenceMention {
  id: string;
  as: 'challenge' | 'lesson';
  factors: readonly Factor[];
  speaker: Speaker;
  /** Whether a source says how a challenge was met. */
  met: boolean;
}
