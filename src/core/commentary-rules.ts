/** Commentaries are written for an answer; when the cases and studies move the answer, somebody has to read the commentary again. */
import { disagreementsOf } from './concept-schema.ts';
import type { Answer } from './concept-schema.ts';
import { concludeAll } from './evidence-map.ts';
import { readFactors } from './factor-reading.ts';
import type { Issue } from './issues.ts';
import { DEFAULT_RULES } from './rules.ts';
import { toEvidence } from './synthesis.ts';
import { toUnits } from './unit.ts';
import type { CaseEntry, StudyEntry } from './unit.ts';

/** The answer to every outcome and every factor, under the rules that pages open with. */
export function answersOf(cases: readonly CaseEntry[], studies: readonly StudyEntry[]): Answers {
  const units = toUnits(cases, studies);
  return {
    outcomes: new Map([...concludeAll(toEvidence(units), DEFAULT_RULES)].map(([outcome, { effect, certainty }]) => [outcome, { effect, certainty }])),
    factors: new Map([...readFactors(units, DEFAULT_RULES)].map(([factor, { answer }]) => [factor, { answer }])),
  };
}

/** A fault for each word of `written_for` that is not what is computed. */
export function checkCommentary({ written_for: writtenFor }: { written_for: Answer }, computed: Answer): Issue[] {
  return disagreementsOf(writtenFor, computed).map(({ path, said, computed: word }) => ({
    code: 'commentary-disagrees', path, message: `the commentary was written for "${said}", and the cases and studies give "${word}".`,
    fix: 'Read the commentary again, correct it, and put the computed word here.',
  }));
}

/** The computed answers by the word of the outcome or factor. */
export interface Answers {
  outcomes: ReadonlyMap<string, Answer>;
  factors: ReadonlyMap<string, Answer>;
}
