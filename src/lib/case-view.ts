/** What the parts of a case page show: entries joined with their sources, and terms marked at their first use. */
import { formatDate } from '../core/dates.ts';
import type { CaseFrontmatter, Source } from '../core/schema.ts';
import { supportOf } from '../core/support.ts';
import {
  FACTS, FACT_GROUPS, FACT_GROUP_OF, OUTCOMES, SPEAKERS, wordsOf, type FactGroup, type Speaker,
} from '../core/vocabulary.ts';
import type { TermReading, TextRun } from './linked-text.ts';

/** The words of one source behind an entry. */
export interface Quoted {
  words: string;
  key: string;
  number: number;
  source: Source;
}

interface SourcedEntry {
  source: string;
  says: string;
  also?: { source: string; says: string }[] | undefined;
  derived?: string | undefined;
  speaker?: Speaker | undefined;
}

/** A case with every entry joined to its sources, in the order of the page. */
export function toCaseView(caseStudy: CaseFrontmatter, reading: TermReading) {
  const keys = Object.keys(caseStudy.sources);
  const quote = (key: string, words: string): Quoted => {
    const source = caseStudy.sources[key];
    if (!source) throw new Error(`Source "${key}" is not listed.`);
    return { words, key, number: keys.indexOf(key) + 1, source };
  };
  const evidence = (entry: SourcedEntry) => {
    const quotes = [quote(entry.source, entry.says), ...(entry.also ?? []).map(({ source, says }) => quote(source, says))];
    const speaker = entry.speaker ?? (quotes[0] as Quoted).source.speaker;
    return { quotes, derived: entry.derived, speaker, saidBy: SPEAKERS[speaker].label };
  };

  const findings = (caseStudy.findings ?? []).map((finding) => {
    const shown = evidence(finding);
    return { ...finding, ...shown, runs: reading.split(finding.statement), support: supportOf(finding.method, shown.speaker), year: yearText(shown.quotes) };
  });

  return {
    status: { ...caseStudy.status, ...evidence(caseStudy.status) },
    findingsByOutcome: wordsOf(OUTCOMES)
      .map((outcome) => ({ outcome, ...OUTCOMES[outcome], findings: findings.filter((finding) => finding.outcome === outcome) }))
      .filter((group) => group.findings.length > 0),
    challenges: (caseStudy.challenges ?? []).map((entry) => ({
      ...entry, ...evidence(entry), runs: reading.split(entry.what), metRuns: entry.how_met ? reading.split(entry.how_met) : [] as TextRun[],
    })),
    lessons: (caseStudy.lessons ?? []).map((entry) => ({ ...entry, ...evidence(entry), runs: reading.split(entry.lesson) })),
    voices: (caseStudy.voices ?? []).map((entry) => ({ ...entry, quoted: quote(entry.source, entry.quote) })),
    events: caseStudy.timeline.map((entry, index) => ({ ...entry, ...evidence(entry), id: `event-${index + 1}`, when: formatDate(entry.date) })),
    factsByGroup: wordsOf(FACT_GROUPS).map((group) => ({ group, ...FACT_GROUPS[group], facts: factsOf(group) })),
  };

  function factsOf(group: FactGroup) {
    return (caseStudy.facts ?? [])
      .filter(({ about }) => FACT_GROUP_OF[about] === group)
      .map((entry) => ({ ...entry, ...evidence(entry), label: FACTS[entry.about].label, meaning: FACTS[entry.about].meaning }));
  }
}

export type CaseView = ReturnType<typeof toCaseView>;
export type FindingView = CaseView['findingsByOutcome'][number]['findings'][number];

/** The year the first source was published, for "said in 2025"; nothing where the page gives none. */
function yearText(quotes: readonly Quoted[]): string | undefined {
  return quotes[0]?.source.published?.slice(0, 4);
}
