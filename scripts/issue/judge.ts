/** Holds a draft against the check and against the cases that are there, and tells each fault at the question that it comes from. */
import { readCaseFile } from '../../src/casefile/read.ts';
import type { CaseFile } from '../../src/casefile/read.ts';
import { withCorpusIssues } from '../../src/casefile/folder.ts';
import type { Issue, IssueCode } from '../../src/core/issues.ts';
import { didYouMean } from '../../src/core/suggest.ts';
import { CASE_QUESTIONS, type Question } from './case-form.ts';
import { toDraft, type Draft } from './draft.ts';
import type { FormField } from './forms.ts';
import { readIssueBody, type Answers } from './read-body.ts';

/** What to do, where the check’s own advice is for somebody who has the file before them. */
const FIXES: Readonly<Partial<Record<IssueCode, string>>> = {
  'schema-missing': 'Answer it.',
  'cite-missing': 'Write [1] or [2] behind the sentence: the page that says so.',
  'section-missing': 'Answer it; if nothing was found, say where you looked.',
  'figure-not-in-frontmatter': 'Quote the words that hold it, or take it out.',
  'number-without-words': 'Quote the words that hold it, or correct it.',
  'status-disagrees': 'Make the two agree; if nobody knows when it ended, say so among what you did not find.',
};

const CHOOSE = 'Choose one of the form’s words.';

/** Whether advice is of our own words alone, and quotes nothing of an answer. */
export function isOwnAdvice(fix: string): boolean {
  return fix === CHOOSE || Object.values(FIXES).includes(fix);
}

/** What is said of a question that was not answered. */
export const BLANK = 'is missing.';

/** The draft of an issue’s body, and everything that keeps it from being a case. `day` is the day on which the pages are taken to have been read. */
export function judge(body: string, fields: readonly FormField[], cases: readonly CaseFile[], day: string): Verdict {
  const { answers, faults } = readIssueBody(body, fields);
  if (faults.length > 0) return { missing: faults.map((message) => ({ question: undefined, message, fix: 'Open it anew with the form, or shorten it.' })) };
  const draft = toDraft(answers, day);
  if (draft.slug === '' && answers.has('name')) return { missing: [{ question: labelOf('name', fields), message: 'gives no address: it has no letter from a to z and no digit.', fix: 'Give it in Latin letters too.' }] };
  const fileName = `${draft.slug}.mdx`;
  const there = cases.find(({ slug }) => slug === draft.slug);
  if (there) return { missing: [{ question: labelOf('name', fields), message: `There is a case “${draft.slug}” already.`, fix: 'Use the form “Correct a fact” for it; if it is another organisation, say by what name they differ.' }] };
  const file = withCorpusIssues([...cases, readCaseFile(fileName, new TextEncoder().encode(draft.text))]).find(({ slug }) => slug === fileName.replace(/\.mdx$/, ''));
  const missing = inOrder((file?.issues ?? []).map((issue) => toMissing(issue, draft, answers, fields)), fields);
  return missing.length > 0 ? { missing } : { missing, draft };
}

function toMissing(issue: Issue, draft: Draft, answers: Answers, fields: readonly FormField[]): Missing {
  const id = issue.path.length === 0 ? 'name' : draft.questionAt(issue.path);
  const { list }: Question = id ? CASE_QUESTIONS[id] : { says: undefined };
  const written = id && answers.get(id);
  const fix = issue.code === 'schema-unknown-word' && list && written !== undefined
    ? `${didYouMean(written, Object.values(list).map(({ label }) => label))}${CHOOSE}`
    : FIXES[issue.code] ?? issue.fix;
  return { question: id && labelOf(id, fields), message: issue.message, fix };
}

/** In the order of the form, each once: one blank answer can be missed in two places of the file. */
function inOrder(missing: readonly Missing[], fields: readonly FormField[]): Missing[] {
  const place = ({ question }: Missing) => fields.findIndex(({ label }) => label === question);
  const blank = new Set(missing.filter(({ message }) => message === BLANK).map(({ question }) => question));
  const told = missing.filter(({ question, message }) => message === BLANK || !blank.has(question));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()].toSorted((a, b) => place(a) - place(b));
}

const labelOf = (id: string, fields: readonly FormField[]) => fields.find((field) => field.id === id)?.label;

export interface Missing {
  /** The label of the question; absent where it is about the issue as a whole. */
  question: string | undefined;
  message: string;
  fix: string;
}

export interface Verdict {
  /** Everything that is missing or wrong, in the order of the form. */
  missing: Missing[];
  /** Only where nothing is. */
  draft?: Draft;
}
