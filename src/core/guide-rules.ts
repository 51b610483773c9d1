/** The rules of one page of the guide: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { isReservedId } from './case-rules.ts';
import { listEntries, toTextClaim } from './entries.ts';
import { GUIDE_PARTS, parseReference, type EntryReference, type GuideFrontmatter, type GuideKind, type GuidePart } from './guide-schema.ts';
import type { Issue } from './issues.ts';
import { strongFiguresIn } from './numbers.ts';
import type { SourcedFile } from './sourced-file.ts';
import { checkSourcedFile } from './sourced-rules.ts';
import { didYouMean } from './suggest.ts';
import type { CaseEntry, StudyEntry } from './unit.ts';
import { wordsOf } from './vocabulary.ts';

/** Ids that the page uses itself, beside those of a case page and of its own parts. */
const RESERVED_ON_GUIDE: ReadonlySet<string> = new Set(['how-long', 'goes-wrong', 'weighed', 'helps', 'hinders', 'questions', 'tool-kits', 'cases-to-read', 'claimed', ...wordsOf(GUIDE_PARTS)]);

const ADDRESSED = ['points', 'weighed', 'kits', 'voices'] as const;

/** The parts that a page of a kind may have, in order. */
export function partsOf(kind: GuideKind): GuidePart[] {
  return wordsOf(GUIDE_PARTS).filter((part) => GUIDE_PARTS[part].kind === kind);
}

/** Every fault of a page whose fields have the right shape. Faults of the body carry their place in it, all others a path. */
export function checkGuide(guide: GuideFrontmatter, body: BodyTree | undefined): Issue[] {
  return [...checkSourcedFile(toSourcedGuide(guide), body), ...checkParts(guide), ...checkUnsourced(guide)];
}

/** References to cases, studies and their entries that are not there. */
export function checkGuideReferences(guide: Pick<GuideFrontmatter, 'weighed' | 'cases' | 'hear'>, known: KnownEntries): Issue[] {
  const { weighed = [], cases = [], hear = [] } = guide;
  return [
    ...weighed.flatMap((entry, index) => (['for', 'against'] as const).flatMap((side) => entry[side].flatMap((value, place) => checkEntry(parseReference(value), 'entries', ['weighed', index, side, place], known)))),
    ...cases.flatMap(({ case: slug, entries = [] }, index) => (known.has(`cases/${slug}`)
      ? entries.flatMap((entry, place) => checkEntry({ unit: `cases/${slug}`, entry }, 'entries', ['cases', index, 'entries', place], known))
      : [unknownUnit(`cases/${slug}`, ['cases', index, 'case'], known)])),
    ...hear.flatMap((value, index) => checkEntry(parseReference(value), 'voices', ['hear', index], known)),
  ];
}

/** The entries of every case and study that a page of the guide may name. */
export function toKnownEntries(cases: readonly CaseEntry[], studies: readonly StudyEntry[]): KnownEntries {
  const ids = (...lists: (readonly { id: string }[] | undefined)[]) => new Set(lists.flatMap((list = []) => list.map(({ id }) => id)));
  return new Map([
    ...cases.map(({ slug, caseStudy: { findings, challenges, lessons, voices } }) => [`cases/${slug}`, { entries: ids(findings, challenges, lessons), voices: ids(voices) }] as const),
    ...studies.map(({ slug, study: { findings, points, recommendations, voices } }) => [`studies/${slug}`, { entries: ids(findings, points, recommendations), voices: ids(voices) }] as const),
  ]);
}

/** A page as the rules for every kind of file see it. */
export function toSourcedGuide(guide: GuideFrontmatter): SourcedFile {
  const { name, question, kind, points = [], kits = [], voices = [] } = guide;
  const titles = partsOf(kind).map((part) => GUIDE_PARTS[part].label);
  return {
    ...guide,
    entries: [
      ...listEntries('points', points, ({ point }) => toTextClaim('point', point), ({ as_of: asOf }) => (asOf === undefined ? [] : [asOf])),
      ...listEntries('kits', kits, ({ what }) => toTextClaim('what', what)),
    ],
    voices,
    texts: [name, question, ...kits.map((kit) => `${kit.name} ${kit.year ?? ''}`)],
    dates: [],
    addressed: ADDRESSED.map((list) => ({ list, ids: (guide[list] ?? []).map(({ id }) => id) })),
    isReservedId: (id) => RESERVED_ON_GUIDE.has(id) || isReservedId(id),
    findings: points.map(({ id }) => id),
    sections: { order: titles, required: titles.slice(0, 1) },
  };
}

function checkParts({ kind, points = [] }: GuideFrontmatter): Issue[] {
  const allowed = partsOf(kind);
  return points.flatMap(({ part }, index): Issue[] => (allowed.includes(part) ? [] : [{
    code: 'part-elsewhere', path: ['points', index, 'part'], message: `"${part}" is not a part of a page of the kind "${kind}".`, fix: `Its parts: ${allowed.join(', ')}.`,
  }]));
}

/** What has no source of its own holds no figure, since nobody could say where it comes from. */
function checkUnsourced({ weighed = [], questions = [], cases = [] }: GuideFrontmatter): Issue[] {
  const texts: { path: Issue['path']; text: string }[] = [
    ...weighed.map(({ point }, index) => ({ path: ['weighed', index, 'point'], text: point })),
    ...questions.map((text, index) => ({ path: ['questions', index], text })),
    ...cases.map(({ why }, index) => ({ path: ['cases', index, 'why'], text: why })),
  ];
  return texts.flatMap(({ path, text }) => strongFiguresIn(text).map((figure): Issue => ({
    code: 'number-without-words', path, message: `"${figure.text}" stands where no source is quoted.`, fix: 'Say it without the figure: the entry that is shown beside it carries the figures.',
  })));
}

function checkEntry({ unit, entry }: EntryReference, wanted: 'entries' | 'voices', path: Issue['path'], known: KnownEntries): Issue[] {
  const ids = known.get(unit)?.[wanted];
  if (!ids) return [unknownUnit(unit, path, known)];
  if (ids.has(entry)) return [];
  const [what, fix] = wanted === 'voices' ? ['voice', 'Name one of its voices.'] : ['entry', 'Name a finding, challenge or lesson of it.'];
  return [{ code: 'entry-unknown', path, message: `"${unit}" has no ${what} "${entry}".`, fix: didYouMean(entry, [...ids]).trim() || fix }];
}

function unknownUnit(unit: string, path: Issue['path'], known: KnownEntries): Issue {
  return { code: 'case-unknown', path, message: `there is no case or study "${unit}".`, fix: didYouMean(unit, [...known.keys()]).trim() || 'Correct it, or take the line out.' };
}

/** The ids of the entries of every case and study, by its unit: `cases/…`, `studies/…`. */
export type KnownEntries = ReadonlyMap<string, { entries: ReadonlySet<string>; voices: ReadonlySet<string> }>;
