/** What each part of a case or a study is, for the hits that lead to it. */
import { makeSayings, type SourcedEntry } from '../../src/lib/entry-view.ts';
import type { CaseFrontmatter } from '../../src/core/schema.ts';
import { STUDY_TOPICS, type StudyFrontmatter } from '../../src/core/study-schema.ts';
import { FACTORS, OUTCOMES, SPEAKERS, type Outcome, type Speaker } from '../../src/core/vocabulary.ts';
import type { Part } from './fragments.ts';

/** The findings, challenges, lessons, voices and events of a case under their ids. */
export function partsOfCase(caseStudy: CaseFrontmatter): Record<string, Part> {
  const { says, told } = makeTold(caseStudy.sources);
  return Object.fromEntries([
    ...(caseStudy.findings ?? []).map((entry): [string, Part] => [entry.id, [`Finding · ${OUTCOMES[entry.outcome].label}`, says(entry)]]),
    ...(caseStudy.challenges ?? []).map((entry): [string, Part] => [entry.id, [`Challenge · ${FACTORS[entry.challenge].label}`, says(entry)]]),
    ...(caseStudy.lessons ?? []).map((entry): [string, Part] => [entry.id, ['Lesson', told(entry.who, entry.source)]]),
    ...(caseStudy.voices ?? []).map((entry): [string, Part] => [entry.id, ['Voice', voice(entry.speaker, told('', entry.source))]]),
    ...caseStudy.timeline.map((_, index): [string, Part] => [`event-${index + 1}`, ['Event']]),
  ]);
}

/** The findings, points, advice, limits and voices of a study under their ids. */
export function partsOfStudy(study: StudyFrontmatter): Record<string, Part> {
  const { says, told } = makeTold(study.sources);
  const topicOf = (about: Outcome | keyof typeof STUDY_TOPICS) => (about in OUTCOMES ? OUTCOMES[about as Outcome] : STUDY_TOPICS[about as keyof typeof STUDY_TOPICS]).label;
  return Object.fromEntries([
    ...(study.findings ?? []).map((entry): [string, Part] => [entry.id, [`Finding · ${topicOf(entry.outcome)}`, says(entry)]]),
    ...(study.points ?? []).map((entry): [string, Part] => [entry.id, [`Point · ${topicOf(entry.about)}`, says(entry)]]),
    ...(study.recommendations ?? []).map((entry): [string, Part] => [entry.id, ['Advice', told(entry.who, entry.source)]]),
    ...(study.limits ?? []).map((entry): [string, Part] => [entry.id, ['Limit', says(entry)]]),
    ...(study.voices ?? []).map((entry): [string, Part] => [entry.id, ['Voice', voice(entry.speaker, told('', entry.source))]]),
  ]);
}

function makeTold(sources: Parameters<typeof makeSayings>[0]) {
  const { say } = makeSayings(sources);
  return {
    says: (entry: SourcedEntry) => {
      const { saidBy, year } = say(entry);
      return `says ${saidBy}${year ? `, ${year}` : ''}`;
    },
    told: (who: string, source: string) => [who, sources[source]?.published?.slice(0, 4)].filter(Boolean).join(', '),
  };
}

function voice(speaker: Speaker, year: string): string {
  return `for ${SPEAKERS[speaker].label}${year ? `, ${year}` : ''}`;
}
