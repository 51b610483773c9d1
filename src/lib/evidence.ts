/** All the evidence for pages: units and conclusions from the core, and every entry with its words and its address. */
import type { StudyPoint } from '../core/study-schema.ts';
import { toEvidence, type Evidence } from '../core/synthesis.ts';
import { hrefOf, toUnits, type EvidenceUnit } from '../core/unit.ts';
import type { Direction, Method, Outcome, Shows } from '../core/vocabulary.ts';
import type { Support } from '../core/support.ts';
import { getCases, type CasePage } from './cases.ts';
import { makeSayings, type Said } from './entry-view.ts';
import { getStudies, type StudyPage } from './studies.ts';

/** A finding, challenge, lesson or point as the pages of conclusions and of the guide show it. */
export interface EntryView extends Said {
  id: string;
  unit: string;
  as: 'finding' | 'challenge' | 'lesson' | 'point';
  /** The page that it stands on, and whose list of sources it cites. */
  page: string;
  href: string;
  text: string;
  /** How a challenge was met, or who gives a lesson. */
  more?: string | undefined;
  /** What a finding says beyond its text; challenges and lessons have none. */
  finding?: { outcome: Outcome; shows: Shows; direction: Direction; method: Method; support: Support; saidBy: string; year: string | undefined };
}

export interface UnitView {
  id: string;
  href: string;
  name: string;
  kind: 'case' | 'study';
  caseStudy: CasePage['caseStudy'] | undefined;
  organisations: number | undefined;
  entries: ReadonlyMap<string, EntryView>;
}

export interface AllEvidence {
  units: EvidenceUnit[];
  evidence: Evidence;
  views: ReadonlyMap<string, UnitView>;
  /** A unit’s view; throws for an id that is none. */
  viewOf: (unit: string) => UnitView;
  /** An entry’s view; throws for an id that is none. */
  entryOf: (unit: string, entry: string) => EntryView;
}

let all: Promise<AllEvidence> | undefined;

/** Everything, read once for the whole build. */
export function getEvidence(): Promise<AllEvidence> {
  all ??= gather();
  return all;
}


async function gather(): Promise<AllEvidence> {
  const [cases, studies] = await Promise.all([getCases(), getStudies()]);
  const units = toUnits(cases, studies);
  const views = new Map<string, UnitView>([...cases.map(toCaseUnitView), ...studies.map(toStudyUnitView)].map((view) => [view.id, view]));
  const viewOf = (unit: string) => {
    const view = views.get(unit);
    if (!view) throw new Error(`There is no case or study "${unit}".`);
    return view;
  };
  const entryOf = (unit: string, entry: string) => {
    const view = viewOf(unit).entries.get(entry);
    if (!view) throw new Error(`There is no entry "${entry}" in "${unit}".`);
    return view;
  };
  return { units, evidence: toEvidence(units), views, viewOf, entryOf };
}

function toCaseUnitView({ slug, caseStudy }: CasePage): UnitView {
  const unit = `cases/${slug}`;
  const { findings = [], challenges = [], lessons = [], sources } = caseStudy;
  return {
    id: unit, href: hrefOf(unit), name: caseStudy.name, kind: 'case', caseStudy, organisations: 1,
    entries: toEntries(unit, sources, findings, challenges, lessons),
  };
}

function toStudyUnitView({ slug, study }: StudyPage): UnitView {
  const unit = `studies/${slug}`;
  const { findings = [], points = [], recommendations = [], sources, design } = study;
  return {
    id: unit, href: hrefOf(unit), name: study.name, kind: 'study', caseStudy: undefined, organisations: design.organisations,
    entries: toEntries(unit, sources, findings, [], recommendations, points),
  };
}

type Frontmatter = CasePage['caseStudy'];
type List<Key extends 'findings' | 'challenges' | 'lessons'> = NonNullable<Frontmatter[Key]>;

function toEntries(unit: string, sources: Frontmatter['sources'], findings: List<'findings'>, challenges: List<'challenges'>, lessons: List<'lessons'>, points: readonly StudyPoint[] = []): Map<string, EntryView> {
  const { say, support } = makeSayings(sources);
  const place = (id: string) => ({ id, unit, page: hrefOf(unit), href: hrefOf(unit, id) });
  const entries: EntryView[] = [
    ...findings.map((finding) => {
      const said = say(finding);
      const { outcome, shows, direction, method } = finding;
      return { ...place(finding.id), as: 'finding' as const, text: finding.statement, ...said, finding: { outcome, shows, direction, method, support: support(method, said), saidBy: said.saidBy, year: said.year } };
    }),
    ...challenges.map((entry) => ({ ...place(entry.id), as: 'challenge' as const, text: entry.what, more: entry.how_met, ...say(entry) })),
    ...lessons.map((entry) => ({ ...place(entry.id), as: 'lesson' as const, text: entry.lesson, more: entry.who, ...say(entry) })),
    ...points.map((entry) => ({ ...place(entry.id), as: 'point' as const, text: entry.point, ...say(entry) })),
  ];
  return new Map(entries.map((entry) => [entry.id, entry]));
}
