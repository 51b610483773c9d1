/** What the page of a study shows: its entries joined with their sources. */
import { OUTCOMES, type Outcome } from '../core/vocabulary.ts';
import { STUDY_TOPICS, type StudyFrontmatter } from '../core/study-schema.ts';
import { makeSayings } from './entry-view.ts';

/** A study with every entry joined to its sources. */
export function toStudyView(study: StudyFrontmatter) {
  const { quote, say, support } = makeSayings(study.sources);
  const topicOf = (about: Outcome | keyof typeof STUDY_TOPICS) => (about in OUTCOMES ? OUTCOMES[about as Outcome] : STUDY_TOPICS[about as keyof typeof STUDY_TOPICS]).label;
  const findings = (study.findings ?? []).map((entry) => {
    const said = say(entry);
    return { ...entry, ...said, topic: topicOf(entry.outcome), support: support(entry.method, said) };
  });
  return {
    design: { ...study.design, ...say(study.design) },
    direct: findings.filter(({ direct }) => direct),
    indirect: findings.filter(({ direct }) => !direct),
    points: (study.points ?? []).map((entry) => ({ ...entry, ...say(entry), topic: topicOf(entry.about) })),
    recommendations: (study.recommendations ?? []).map((entry) => ({ ...entry, ...say(entry) })),
    limits: (study.limits ?? []).map((entry) => ({ ...entry, ...say(entry) })),
    voices: (study.voices ?? []).map((entry) => ({ ...entry, quoted: quote(entry.source, entry.quote) })),
  };
}

export type StudyView = ReturnType<typeof toStudyView>;
