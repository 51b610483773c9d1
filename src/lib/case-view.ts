/** What the parts of a case page show: entries joined with their sources, and terms marked at their first use. */
import { formatDate } from '../core/dates.ts';
import type { CaseFrontmatter } from '../core/schema.ts';
import { FACTS, FACT_GROUPS, FACT_GROUP_OF, OUTCOMES, wordsOf, type FactGroup } from '../core/vocabulary.ts';
import { makeSayings } from './entry-view.ts';
import type { TermReading, TextRun } from './linked-text.ts';

/** A case with every entry joined to its sources, in the order of the page. */
export function toCaseView(caseStudy: CaseFrontmatter, reading: TermReading) {
  const { quote, say, support } = makeSayings(caseStudy.sources);

  const findings = (caseStudy.findings ?? []).map((finding) => {
    const said = say(finding);
    return { ...finding, ...said, runs: reading.split(finding.statement), support: support(finding.method, said) };
  });

  return {
    status: { ...caseStudy.status, ...say(caseStudy.status) },
    findingsByOutcome: wordsOf(OUTCOMES)
      .map((outcome) => ({ outcome, ...OUTCOMES[outcome], findings: findings.filter((finding) => finding.outcome === outcome) }))
      .filter((group) => group.findings.length > 0),
    challenges: (caseStudy.challenges ?? []).map((entry) => ({
      ...entry, ...say(entry), runs: reading.split(entry.what), metRuns: entry.how_met ? reading.split(entry.how_met) : [] as TextRun[],
    })),
    lessons: (caseStudy.lessons ?? []).map((entry) => ({ ...entry, ...say(entry), runs: reading.split(entry.lesson) })),
    voices: (caseStudy.voices ?? []).map((entry) => ({ ...entry, quoted: quote(entry.source, entry.quote) })),
    events: caseStudy.timeline.map((entry, index) => ({ ...entry, ...say(entry), id: `event-${index + 1}`, when: formatDate(entry.date) })),
    factsByGroup: wordsOf(FACT_GROUPS).map((group) => ({ group, ...FACT_GROUPS[group], facts: factsOf(group) })),
  };

  function factsOf(group: FactGroup) {
    return (caseStudy.facts ?? [])
      .map((entry, index) => ({ ...entry, id: `fact-${index + 1}` }))
      .filter(({ about }) => FACT_GROUP_OF[about] === group)
      .map((entry) => ({ ...entry, ...say(entry), label: FACTS[entry.about].label, meaning: FACTS[entry.about].meaning }));
  }
}

export type CaseView = ReturnType<typeof toCaseView>;
