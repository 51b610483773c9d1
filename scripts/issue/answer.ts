/** What is said of a filled-in form: on a terminal, and as an answer on the issue, in which nothing of a stranger’s text acts on its reader. */
import { formatReport } from '../effect/formats.ts';
import type { Line, Section } from '../effect/report.ts';
import { line } from '../review/lines.ts';
import { BLANK, isOwnAdvice, type Missing, type Verdict } from './judge.ts';

/** A comment holds 65,536 characters; the rest is for what stands around the draft. */
const MOST_DRAFT = 60_000;

/** Everything that is missing, one to a line, as text. */
export function missingAsText(missing: readonly Missing[]): string {
  return formatReport([{ title: titleOf(missing), lines: toLines(missing) }], 'text');
}

/** The answer on the issue, as Markdown. */
export function answerOf({ missing, draft }: Verdict): string {
  if (!draft) return formatReport([{ title: titleOf(missing), lines: toLines(missing) }, EDIT], 'markdown');
  const { slug, text } = draft;
  const file = { written: `content/cases/${slug}.mdx` };
  if (text.length > MOST_DRAFT) return formatReport([{ title: 'A draft', lines: [line(0, 'The check finds nothing wrong with it. It is too long for an answer: ', { written: 'npm run case:from-issue -- <file> --write' }, ' writes it.')] }], 'markdown');
  const intro = formatReport([{ title: 'A draft of the case', lines: [
    line(0, 'All that a case needs was answered, and the check finds nothing wrong with it. It is a draft: nobody has opened its pages yet.'),
    line(0, 'Next, an editor opens each page, looks for its words, and puts the file into ', file, '. Its row in ', { written: 'content/register.yml' }, ' names it: ', { written: `case: ${slug}` }, '.'),
    line(0, 'If you use git or GitHub’s editor, you may do that yourself, in a pull request that names this issue.'),
  ] }], 'markdown');
  return `${intro}\n${fenced(text)}\n`;
}

/** A block of code whose fence is longer than any run of backticks within: https://github.github.com/gfm/#fenced-code-blocks */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}yaml\n${text.trimEnd()}\n${fence}`;
}

function titleOf({ length }: readonly Missing[]): string {
  return `Not yet a case: ${length} ${length === 1 ? 'thing is' : 'things are'} missing`;
}

function toLines(missing: readonly Missing[]): Line[] {
  const [blank, wrong] = [missing.filter(({ message }) => message === BLANK), missing.filter(({ message }) => message !== BLANK)];
  return [
    ...(blank.length > 0 ? [line(0, 'Still to be answered:'), ...blank.map(({ question }) => line(1, question ?? 'The form'))] : []),
    ...(wrong.length > 0 ? [line(0, 'To be put right:'), ...wrong.map(toFault)] : []),
  ];
}

/** A message can quote the answer, and so can advice that is not our own alone. */
function toFault({ question, message, fix }: Missing): Line {
  return line(1, question === undefined ? '' : question.endsWith('?') ? `${question} ` : `${question}: `, { written: message }, ' ', isOwnAdvice(fix) ? fix : { written: fix });
}

const EDIT: Section = { title: 'What to do', lines: [
  line(0, 'Edit your issue: press the three dots at its top right, then “Edit”. A new answer follows.'),
  line(0, 'What you do not know may stay open: say so here, and an editor looks for it.'),
] };

