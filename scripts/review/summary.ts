/** The summary of a change for whoever reviews it, as sections of lines. It tells; it does not judge. */
import type { Issue, IssueCode } from '../../src/core/issues.ts';
import { formatIssue } from '../../src/core/issues.ts';
import type { Section } from '../effect/report.ts';
import type { LinkReport } from '../links/check-links.ts';
import { cardOf, type ChangedEntry } from './card.ts';
import type { ChangedPath } from './git.ts';
import { counted, line, written } from './lines.ts';
import { newWords } from './words.ts';

/** As many as a section can list before it hides the others. */
const MOST_LISTED = 30;

/** Faults of one kind in one file that are shown before the rest is counted. */
const MOST_ALIKE = 5;

/** Numbers and quotations that stand in nobody’s words. */
const WITHOUT_WORDS: ReadonlySet<IssueCode> = new Set<IssueCode>(['number-without-words', 'figure-not-in-frontmatter', 'quotation-without-words']);

/** What a file outside of the content can do, by its path; the first that fits. */
const REACH: readonly { fits: RegExp; can: string }[] = [
  { fits: /^\.github\/workflows\//, can: 'a workflow: GitHub takes it from the change, so read it before you trust this summary' },
  { fits: /^(?:package(?:-lock)?\.json|\.npmrc)$/, can: 'says what is installed and what commands run' },
  { fits: /^(?:scripts|src|\.ci|astro\.config\.|tsconfig\.)/, can: 'code' },
];

/** All of it, in the order in which a reviewer needs it. */
export function summaryOf(change: ReviewedChange): Section[] {
  const { from, to, paths, leftOut, checked, entries, redirects, effect, links, tie } = change;
  const inContent = paths.filter(({ path }) => path.startsWith('content/'));
  const outside = paths.filter(({ path }) => !path.startsWith('content/'));
  const faults = checked.flatMap(({ name, issues }) => issues.map((issue) => ({ name, issue })));
  const wordless = faults.filter(({ issue }) => WITHOUT_WORDS.has(issue.code));
  const others = faults.filter(({ issue }) => !WITHOUT_WORDS.has(issue.code));
  const count = (how: ChangedPath['how']) => inContent.filter((path) => path.how === how).length;
  const first: Section = {
    title: 'Review of this change', lines: [
      line(0, 'From ', written(from), ' to ', written(to), `: ${counted(inContent.length, 'file', 'files')} of the content (${count('added')} added, ${count('altered')} altered, ${count('removed')} removed) and ${outside.length} outside of it.`),
      line(0, verdictOf(faults.length, leftOut.length)),
      line(0, 'It was read as data by the scripts of the base. Nothing that it brings was run. How to decide: ', written('.github/REVIEWING.md'), '.'),
    ],
  };
  return [
    first,
    listed('Outside of the content, and so not run here', outside.map(toOutside)),
    listed('Left out, and so neither checked nor built', leftOut.map(({ path, why }) => line(0, written(path), `: ${why}`))),
    listed('What the check finds', told(others)),
    { title: 'Numbers and quotations without words', lines: inContent.length === 0 ? [] : wordless.length > 0 ? cut(told(wordless)) : [line(0, 'None that the check can see.')] },
    ...entries.filter(({ after }) => after).map(({ before, after }) => cardOf(after as ChangedEntry, before ? 'altered' : 'added', before)),
    listed('Removed', entries.filter(({ after }) => !after).map(({ before }) => toRemoved(before, redirects))),
    newWords(entries),
    linksOf(links),
    authorsOf(entries, tie),
    ...effect,
  ].filter(({ lines }) => lines.length > 0);
}

function toOutside({ how, path }: ChangedPath): Section['lines'][number] {
  const can = REACH.find(({ fits }) => fits.test(path))?.can;
  return line(0, `${how}: `, written(path), can === undefined ? '' : ` (${can})`);
}

/** A line for each fault; of one kind in one file only the first few, and how many there are. */
function told(faults: readonly Fault[]): Section['lines'] {
  return [...Map.groupBy(faults, ({ name, issue }) => `${name} ${issue.code}`).values()].flatMap((alike) => [
    ...alike.slice(0, MOST_ALIKE).map(({ name, issue }) => line(0, written(formatIssue(name, issue)))),
    ...(alike.length > MOST_ALIKE ? [line(0, `and ${alike.length - MOST_ALIKE} more of this kind in `, written(alike[0]?.name ?? ''))] : []),
  ]);
}

function verdictOf(faults: number, leftOut: number): string {
  if (faults === 0 && leftOut === 0) return 'The check finds nothing wrong in the content: what is left is for a person to judge.';
  return `The check finds ${counted(faults, 'fault', 'faults')}${leftOut > 0 ? `, and ${counted(leftOut, 'file was', 'files were')} left out` : ''}: this cannot be taken in as it is.`;
}

/** An address that was published leads somewhere for ever. */
function toRemoved(before: ChangedEntry | undefined, redirects: ReadonlyMap<string, string>): Section['lines'][number] {
  const to = redirects.get(before?.ref ?? '');
  return line(0, written(before?.ref ?? ''), ...(before?.name === undefined ? [] : [': ', written(before.name)]), ...(to === undefined ? ['. Nothing leads on from its address: it needs a redirect, or a reason.'] : ['. Its address leads to ', written(to), '.']));
}

/** Who wrote it and what ties they declare: in the file, and in the description of the change. */
function authorsOf(entries: ReviewedChange['entries'], tie: string | undefined): Section {
  const lines = entries.flatMap(({ before, after }) => {
    if (!after?.authors) return [];
    const known = new Set(before?.authors?.map((author) => JSON.stringify(author)));
    const fresh = after.authors.filter((author) => !known.has(JSON.stringify(author)));
    if (fresh.length === 0) return [line(0, written(after.ref), ': no author was added. If whoever made the change has a tie to the organisation, it belongs in ', written('authors'), '.')];
    return fresh.map(({ name, interest }) => line(0, written(after.ref), ': ', written(name), interest === 'none' ? ' declares no tie.' : ' declares a tie: ', interest === 'none' ? '' : written(interest)));
  });
  const said = tie === undefined ? [] : [tie === '' ? line(0, 'The description of the change says nothing of a tie.') : line(0, 'The description of the change says of a tie: ', written(tie))];
  return { title: 'Who wrote it, and their tie', lines: [...lines, ...said] };
}

function linksOf(links: ReviewedChange['links']): Section {
  if (links.length === 0) return { title: 'New pages', lines: [] };
  const silent = links.filter(({ report }) => report.state === 'dead');
  const moved = links.filter(({ report }) => report.state === 'moved');
  const refused = links.filter(({ report }) => report.state === 'refused');
  const unasked = links.filter(({ report }) => report.state === 'not-asked');
  const tell = ({ report: { url, why, to }, archived }: LinkOfChange) => line(1, written(url), ...(why ? [` (${why})`] : []), ...(to === undefined ? [] : [' to ', written(to)]), ...(archived === undefined ? ['; no archived copy'] : ['; archived copy: ', written(archived)]));
  const group = (title: string, group: readonly LinkOfChange[]) => (group.length === 0 ? [] : [line(0, `${title}: ${group.length}`), ...cut(group.map(tell), 1)]);
  return {
    title: 'New pages', lines: [
      line(0, `${counted(links.length, 'page is', 'pages are')} new, of which asked: ${links.length - unasked.length}; there: ${links.length - unasked.length - silent.length - refused.length}`),
      ...group('Do not answer', silent),
      ...group('Answer, and not to a machine', refused),
      ...group('Moved', moved),
      ...group('Not asked', unasked),
    ],
  };
}

const listed = (title: string, lines: Section['lines']): Section => ({ title, lines: cut(lines) });

function cut(lines: Section['lines'], depth: 0 | 1 = 0): Section['lines'] {
  return lines.length <= MOST_LISTED ? lines : [...lines.slice(0, MOST_LISTED), line(depth, `and ${lines.length - MOST_LISTED} more`)];
}

interface Fault {
  name: string;
  issue: Issue;
}

export interface LinkOfChange {
  report: LinkReport;
  archived: string | undefined;
}

export interface ReviewedChange {
  from: string;
  to: string;
  paths: readonly ChangedPath[];
  leftOut: readonly { path: string; why: string }[];
  /** Every file of the content, those that the change touches first. */
  checked: readonly { name: string; issues: readonly Issue[] }[];
  /** The cases and studies that the change touches, before and after. */
  entries: readonly { before?: ChangedEntry | undefined; after?: ChangedEntry | undefined }[];
  /** From the address of a removed case or study to the one that it leads to. */
  redirects: ReadonlyMap<string, string>;
  effect: readonly Section[];
  links: readonly LinkOfChange[];
  /** What the description says of a tie; empty where it says nothing, absent where there is no description. */
  tie?: string | undefined;
}
