/** A case cut down to what a comparison shows: a plain record, so that the build writes it as a file and the browser compares with the same code. */
import { formatAmount } from '../amounts.ts';
import { toLife, type Life } from '../lifeline.ts';
import type { CaseFrontmatter } from '../schema.ts';
import { speakerOf } from '../support.ts';
import { factsIn } from './gap-facts.ts';
import type {
  Direction, FactAbout, Factor, Form, KindOfBody, LegalForm, Method, Outcome, ParentKind, Region, Route, Sector, Shows, Speaker, Stage, Status,
} from '../vocabulary.ts';

/** Throws where an entry names a source that is not listed, which the check refuses. */
export function toComparedCase({ slug, caseStudy }: { slug: string; caseStudy: CaseFrontmatter }): ComparedCase {
  const { name, form, sector, services, place, parent, route, status, reviewed, sources, facts = [], timeline, findings = [], challenges = [], gaps = [] } = caseStudy;
  const say = (entry: SourcedEntry): Said => ({
    speaker: speakerOf(entry, sources),
    quotes: [{ source: entry.source, words: entry.says }, ...(entry.also ?? []).map(({ source, says }) => ({ source, words: says }))],
    ...(entry.derived !== undefined && { derived: entry.derived }),
  });
  const piece = {
    slug, name, form, sector, services, town: place.town, region: place.region, parent, route, legal_form: caseStudy.legal_form, kind_of_body: caseStudy.kind_of_body, reviewed,
    status: { now: status.now, note: status.note, ...say(status) },
    life: toLife(caseStudy),
    facts: facts.map((fact, index) => ({ id: `fact-${index + 1}`, about: fact.about, value: formatAmount(fact.value, fact.unit), as_of: fact.as_of, ...say(fact) })),
    events: timeline.map((entry, index) => ({ id: `event-${index + 1}`, date: entry.date, stage: entry.stage, event: entry.event, ...say(entry) })),
    findings: findings.map((finding) => ({
      id: finding.id, outcome: finding.outcome, shows: finding.shows, direction: finding.direction, method: finding.method, statement: finding.statement, ...say(finding),
    })),
    challenges: challenges.map((entry) => ({ id: entry.id, challenge: entry.challenge, what: entry.what, how_met: entry.how_met, ...say(entry) })),
    gaps: gaps.map((gap) => ({ ...gap, abouts: factsIn(gap.gap) })),
  };
  const used = new Set([piece.status, ...piece.facts, ...piece.events, ...piece.findings, ...piece.challenges].flatMap(({ quotes }) => quotes.map(({ source }) => source)));
  const numbered = Object.entries(sources).map(([key, { publisher, published, url }], index) => [key, { number: index + 1, publisher, published, url }] as const);
  return { ...piece, sources: Object.fromEntries(numbered.filter(([key]) => used.has(key))) };
}

type SourcedEntry = { source: string; says: string; also?: { source: string; says: string }[] | undefined; derived?: string | undefined; speaker?: Speaker | undefined };

/** Who says something, in what words, and how a figure was worked out. */
export interface Said {
  speaker: Speaker;
  quotes: { source: string; words: string }[];
  derived?: string;
}

export interface ComparedSource {
  /** Its number in the list of sources of its case page. */
  number: number;
  publisher: string;
  published?: string | undefined;
  url: string;
}

export interface ComparedCase {
  slug: string;
  name: string;
  form: Form;
  sector: Sector;
  services: string[];
  town: string;
  region: Region;
  parent?: { name: string; kind: ParentKind } | undefined;
  route: Route;
  legal_form: LegalForm;
  kind_of_body: KindOfBody;
  reviewed: string;
  status: Said & { now: Status; note: string };
  life: Life;
  /** Ids are those of the case page. */
  facts: (Said & { id: string; about: FactAbout; value: string; as_of?: string | undefined })[];
  events: (Said & { id: string; date: string; stage: Stage; event: string })[];
  findings: (Said & { id: string; outcome: Outcome; shows: Shows; direction: Direction; method: Method; statement: string })[];
  challenges: (Said & { id: string; challenge: Factor; what: string; how_met?: string | undefined })[];
  /** With the facts that each speaks of, found when the piece is made, so that no browser has to. */
  gaps: { gap: string; sought: string; abouts: FactAbout[] }[];
  sources: Record<string, ComparedSource>;
}
