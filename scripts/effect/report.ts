/** The effect of a change as something to read: sections of lines, whose words are ours or were written by somebody. */
import type { ContentEffect, FigureChange } from '../../src/core/effect.ts';
import { WRITTEN_FACETS, type GroundChange } from '../../src/core/grounds.ts';
import type { Figure } from '../../src/core/published.ts';

const KINDS: Readonly<Record<Figure['kind'], string>> = {
  outcome: 'What works: the answers',
  sector: 'The answers within a sector',
  factor: 'What helps and hinders',
  life: 'Life lines',
  survival: 'Survival',
  count: 'Counts',
};

/** As many as a line can name; all of them are told of in the last section. */
const MOST_NAMED = 12;

const HOW = ['added', 'removed', 'altered'] as const;

/** What is told of an effect, in order; a section that has nothing to tell is left out. */
export function reportOf({ figures, grounds }: ContentEffect, { from, to, unreadable }: Compared): Section[] {
  const moving = new Set(figures.flatMap(({ because }) => because));
  const kinds = (Object.keys(KINDS) as Figure['kind'][]).map((kind) => ({ title: KINDS[kind], lines: figures.filter((figure) => figure.kind === kind).toSorted(answersFirst).flatMap(toFigureLines) }));
  const sections = [
    ...unreadable.map(({ version, files }) => ({ title: `Cannot be read in ${version}, and so counts as not there`, lines: files.map((file) => line(0, written(file))) })),
    ...kinds,
    { title: 'What was added, removed or altered', lines: HOW.flatMap((how) => grounds.filter((change) => change.how === how).flatMap((change) => toGroundLines(change, moving))) },
  ].filter(({ lines }) => lines.length > 0);
  const nothing = figures.length === 0 ? [line(0, 'Nothing published changes: no answer, no life line, no survival figure and no count.')] : [];
  return [{ title: 'What this change does to what is published', lines: [line(0, 'From ', written(from), ' to ', to, ', both computed by the rules of this version of the code.'), ...nothing] }, ...sections];
}

/** An answer that moves comes before one that stays on other evidence. */
function answersFirst(a: FigureChange, b: FigureChange): number {
  return Number(a.before === a.after) - Number(b.before === b.after);
}

function toFigureLines({ kind, title, before, after, parts, because }: FigureChange): Line[] {
  const stays = before === after ? ' (stays)' : '';
  const says = before === after || before === undefined || after === undefined ? `${after ?? before}${stays || (after === undefined ? ' (no longer published)' : ' (new)')}` : `${before} → ${after}`;
  // What made a life line move is the line itself; a count of cases or rows would only repeat the list below.
  const reasons = kind === 'life' ? [] : HOW.flatMap((how) => toReasonLine(how, because.filter((change) => change.how === how)));
  return [
    line(0, kind === 'life' ? written(title) : title, `: ${says}`),
    ...(before === undefined || after === undefined ? [] : parts.map((part) => line(1, `${part.label}: ${part.before ?? 'nothing'} → ${part.after ?? 'nothing'}`))),
    ...reasons,
  ];
}

function toReasonLine(how: GroundChange['how'], changes: readonly GroundChange[]): Line[] {
  if (changes.length === 0) return [];
  const named = changes.slice(0, MOST_NAMED).flatMap(({ ground: { ref } }, index) => [index > 0 ? ', ' : '', written(ref)]);
  return [line(1, `because of what was ${how}: `, ...named, changes.length > MOST_NAMED ? ` and ${changes.length - MOST_NAMED} more` : '')];
}

function toGroundLines(change: GroundChange, moving: ReadonlySet<GroundChange>): Line[] {
  const { ground: { ref, kind, facets }, how, facets: altered } = change;
  const text = facets.text ?? facets.name;
  const about = kind === 'row' || kind === 'case' || kind === 'study' ? undefined : [facets.outcome ?? facets.factors, facets.direction, facets.shows, facets.method, facets.speaker].filter((words) => words !== undefined).join(', ');
  return [
    line(0, `${how}, ${NAMES[kind]} `, written(ref), ...(text === undefined ? [] : [': ', written(text)]), about ? ` (${about})` : '', moving.has(change) ? '' : '; no figure moves by it'),
    ...altered.map(({ facet, before, after }) => line(1, `${facet}: `, ...[before, after].flatMap((words, index) => [
      index > 0 ? ' → ' : '', words === undefined ? 'nothing' : WRITTEN_FACETS.has(facet) ? written(words) : words,
    ]))),
  ];
}

const NAMES: Readonly<Record<GroundChange['ground']['kind'], string>> = { case: 'case', study: 'study', finding: 'finding', challenge: 'challenge', lesson: 'lesson', row: 'row' };
const written = (text: string): Written => ({ written: text });
const line = (depth: Line['depth'], ...words: Line['words']): Line => ({ depth, words: words.filter((part) => part !== '') });

/** Words that a contributor wrote, or that name something of theirs: whoever prints them makes them harmless. */
export interface Written {
  written: string;
}

export interface Line {
  depth: 0 | 1;
  words: (string | Written)[];
}

export interface Section {
  title: string;
  lines: Line[];
}

export interface Compared {
  /** How the base is called. */
  from: string;
  to: string;
  /** For each version that has any, what could not be read of it. */
  unreadable: readonly { version: string; files: readonly string[] }[];
}
