/** What a page of the guide shows: its own points with their sources, and what the cases and studies say of its subject. */
import { casesCounted, difficultiesOf } from '../core/difficulties.ts';
import { durationsOf } from '../core/durations.ts';
import { GUIDE_PARTS, KIT_READINGS, parseReference } from '../core/guide-schema.ts';
import { partsOf } from '../core/guide-rules.ts';
import { FACTORS, STAGES, type Stage } from '../core/vocabulary.ts';
import type { CasePage } from './cases.ts';
import { makeSayings } from './entry-view.ts';
import type { AllEvidence, EntryView, UnitView } from './evidence.ts';
import type { GuidePage } from './guide.ts';
import type { VoiceView } from './voices.ts';

/** Of each difficulty as many cases are quoted; its own page lists all. */
const EXAMPLES = 3;

/** A page with everything joined; throws where it names something that is not there, which the check refuses before. */
export function toGuideView({ href, guide, sections }: GuidePage, evidence: AllEvidence, cases: readonly CasePage[], voices: readonly VoiceView[]) {
  const { say, quote } = makeSayings(guide.sources);
  const counted = casesCounted(cases);
  const points = (guide.points ?? []).map((point) => ({ ...point, ...say(point) }));
  const voiceAt = new Map(voices.map((voice) => [voice.href, voice]));
  return {
    parts: partsOf(guide.kind).map((part) => ({
      part,
      label: GUIDE_PARTS[part].label,
      html: sections.find(({ title }) => title === GUIDE_PARTS[part].label)?.html ?? '',
      points: points.filter((point) => point.part === part),
    // Every stage is asked the same: what no page says is printed as not known. Other kinds have the parts that they need.
    })).filter(({ html, points: own }) => guide.kind === 'stage' || html !== '' || own.length > 0),
    durations: (guide.durations ?? []).map(({ from, to }) => ({ from, to, what: spellOf(from, to), durations: durationsOf(counted, from, to) })),
    counted: counted.length,
    difficulties: difficultiesOf(cases, guide.factors ?? []).map(({ factor, cases: met }) => ({
      factor,
      label: FACTORS[factor].label,
      href: `/what-works/factors/${factor}/`,
      cases: met.length,
      examples: met.toSorted((a, b) => told(b) - told(a)).slice(0, EXAMPLES).map(({ slug, challenges }) => toUnit(evidence, `cases/${slug}`, challenges.slice(0, 1))),
    })),
    weighed: (guide.weighed ?? []).map((entry) => ({
      ...entry,
      factors: (entry.factors ?? []).map((factor) => ({ label: FACTORS[factor].label, href: `/what-works/factors/${factor}/` })),
      for: toUnits(evidence, entry.for),
      against: toUnits(evidence, entry.against),
    })),
    kits: (guide.kits ?? []).map((kit) => ({ ...kit, ...say(kit), reading: KIT_READINGS[kit.read].label })),
    cases: (guide.cases ?? []).map(({ case: slug, why, entries = [] }) => ({ why, unit: toUnit(evidence, `cases/${slug}`, entries) })),
    voices: [
      ...(guide.voices ?? []).map((voice): VoiceView => ({ ...voice, page: href, about: guide.name, href: `${href}#${voice.id}`, quoted: quote(voice.source, voice.quote) })),
      ...(guide.hear ?? []).map((reference) => {
        const { unit, entry } = parseReference(reference);
        const voice = voiceAt.get(`/${unit}/#${entry}`);
        if (!voice) throw new Error(`"${reference}" is no voice.`);
        return voice;
      }),
    ],
  };

  /** Cases that say how a difficulty was met teach more, so they are quoted first. */
  function told({ slug, challenges }: { slug: string; challenges: readonly string[] }): number {
    return Number(challenges.some((id) => evidence.entryOf(`cases/${slug}`, id).more !== undefined));
  }
}

/** "from idea to launch" */
function spellOf(from: Stage, to: Stage): string {
  return `from ${STAGES[from].label.toLowerCase()} to ${STAGES[to].label.toLowerCase()}`;
}

function toUnits(evidence: AllEvidence, references: readonly string[]): UnitEntries[] {
  const byUnit = Map.groupBy(references.map(parseReference), ({ unit }) => unit);
  return [...byUnit].map(([unit, entries]) => toUnit(evidence, unit, entries.map(({ entry }) => entry)));
}

function toUnit(evidence: AllEvidence, unit: string, entries: readonly string[]): UnitEntries {
  return { view: evidence.viewOf(unit), entries: entries.map((entry) => evidence.entryOf(unit, entry)) };
}

export interface UnitEntries {
  view: UnitView;
  entries: EntryView[];
}

export type GuideView = ReturnType<typeof toGuideView>;
