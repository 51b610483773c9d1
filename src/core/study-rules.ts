/** The rules of one study: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { isReservedId } from './case-rules.ts';
import { isBefore, parseDate } from './dates.ts';
import type { DateInterval } from './dates.ts';
import type { Claim, Entry, Sourced } from './entries.ts';
import { checkEntryIds, checkEntryNumbers, checkEntrySources, checkProse, figuresOfEntries, inBody, sourcesNamed } from './entry-rules.ts';
import type { Issue } from './issues.ts';
import { figuresIn, isAmong } from './numbers.ts';
import type { Figure } from './numbers.ts';
import { blocksIn, referencesIn } from './prose.ts';
import { splitSections } from './sections.ts';
import type { StudyFrontmatter } from './study-schema.ts';
import { didYouMean } from './suggest.ts';
import { placeholderIn } from './text-rules.ts';

/** The sections of a study’s body, in order; it has both. */
export const STUDY_SECTIONS = ['What it looked at and found', 'What it cannot show'] as const;

/** Ids that the page of a study uses itself, beside those of a case page. */
const RESERVED_ON_STUDIES: ReadonlySet<string> = new Set(['design', 'findings', 'indirect', 'points', 'advice', 'limits', 'voices-title', 'what-it-looked-at-and-found', 'what-it-cannot-show']);

/** The kinds of entry that have an address of their own on the page. */
const ADDRESSED = ['findings', 'points', 'recommendations', 'limits', 'voices'] as const;

/** Every fault of a study whose fields have the right shape. Faults of the body carry their place in it, all others a path. */
export function checkStudy(study: StudyFrontmatter, body: BodyTree | undefined): Issue[] {
  const { sources, summary, voices = [] } = study;
  const entries = studyEntriesOf(study);
  const named = [...sourcesNamed(entries), ...voices.map(({ source }, index) => ({ path: ['voices', index, 'source'], key: source }))];
  const cited = body ? referencesIn(body).filter(({ component }) => component === 'Cite').map(({ id }) => id) : Object.keys(sources);
  const known = figuresOfStudy(study, entries);
  const unknownInSummary = figuresIn(summary).filter((figure) => !figure.weak && !isAmong(figure, known));
  return [
    ...checkEntrySources(sources, named, cited),
    ...checkEntryIds(ADDRESSED.map((list) => ({ list, ids: (study[list] ?? []).map(({ id }) => id) })), (id) => RESERVED_ON_STUDIES.has(id) || isReservedId(id)),
    ...checkEntryNumbers(entries, sources),
    ...unknownInSummary.map(({ text }): Issue => ({ code: 'figure-not-in-frontmatter', path: ['summary'], message: `"${text}" stands nowhere else in the frontmatter.`, fix: 'Give the entry that it comes from, or take it out.' })),
    ...checkReading(study),
    ...(body ? checkText(body, study, known) : []),
  ];
}

/** Findings that name a case which is not there: they would be left out of every conclusion, and count nowhere. */
export function checkCountedCases({ findings = [] }: Pick<StudyFrontmatter, 'findings'>, cases: readonly string[]): Issue[] {
  return findings.flatMap(({ case: slug }, index): Issue[] => (slug === undefined || cases.includes(slug) ? [] : [{
    code: 'case-unknown', path: ['findings', index, 'case'], message: `there is no case "${slug}", so the finding would count nowhere.`, fix: didYouMean(slug, cases).trim() || 'Correct it, or take the line out.',
  }]));
}

/** Every entry with a source, in the order of the schema, with what its words must carry. One organisation needs no number to say so. */
function studyEntriesOf({ design, findings = [], points = [], recommendations = [], limits = [] }: StudyFrontmatter): Entry[] {
  const organisationsOf = (count: number | undefined): Claim[] => (count === undefined || count === 1 ? [] : [{ key: ['organisations'], amount: count }]);
  const figuresOf = (figures: Readonly<Record<string, number | string>> = {}) => Object.entries(figures).map(([key, value]) => toClaim(['figures', key], value));
  const listed = <Listed extends Sourced>(key: string, list: readonly Listed[], claimsOf: (entry: Listed) => Claim[]) => list.map((entry, index): Entry => ({ path: [key, index], entry, claims: claimsOf(entry) }));
  const designTexts = (['what', 'sample', 'years'] as const).flatMap((key): Claim[] => (design[key] === undefined ? [] : [{ key: [key], text: design[key] }]));
  return [
    { path: ['design'], entry: design, claims: [...designTexts, ...organisationsOf(design.organisations)] },
    ...listed('findings', findings, ({ statement, value, figures, organisations }) => [
      { key: ['statement'], text: statement },
      ...(['from', 'to'] as const).flatMap((key) => (value?.[key] === undefined ? [] : [toClaim(['value', key], value[key], value.unit)])),
      ...figuresOf(figures), ...organisationsOf(organisations),
    ]),
    ...listed('points', points, ({ point, figures }) => [{ key: ['point'], text: point }, ...figuresOf(figures)]),
    ...listed('recommendations', recommendations, ({ lesson }) => [{ key: ['lesson'], text: lesson }]),
    ...listed('limits', limits, ({ limit }) => [{ key: ['limit'], text: limit }]),
  ];
}

function figuresOfStudy({ name, also_known_as: alsoKnownAs = [], design, findings = [], voices = [], sources }: StudyFrontmatter, entries: readonly Entry[]): Figure[] {
  const texts = [name, ...alsoKnownAs, design.carried_out?.replaceAll(/[-/~.]+/g, ' ') ?? '', ...findings.map(({ value }) => value?.period ?? ''), ...voices.flatMap(({ quote, who, role }) => [quote, who, role])];
  return [...texts.flatMap(figuresIn), ...figuresOfEntries(entries, sources)];
}

/** Pages are published before they are read, and a study is reviewed before it wants another look. */
function checkReading({ sources, reviewed, review_by: reviewBy }: StudyFrontmatter): Issue[] {
  const overdue: Issue[] = reviewBy > reviewed ? [] : [{ code: 'review-overdue', path: ['review_by'], message: `"${reviewBy}" is not after \`reviewed\`, "${reviewed}".`, fix: 'Write a day after it; a year is usual.' }];
  return [...overdue, ...Object.entries(sources).flatMap(([key, { published, read }]): Issue[] => {
    if (published === undefined || !isBefore(toInterval(read), toInterval(published))) return [];
    return [{ code: 'date-impossible', path: ['sources', key, 'published'], message: `"${published}" is after \`read\`, "${read}".`, fix: 'Correct one of the two.' }];
  })];
}

function checkText(body: BodyTree, { sources, findings = [], points = [], voices = [] }: StudyFrontmatter, known: readonly Figure[]): Issue[] {
  const sections = splitSections(body);
  const blocks = sections.flatMap(({ nodes }) => blocksIn(nodes));
  const listed = { Cite: Object.keys(sources), Finding: [...findings, ...points].map(({ id }) => id), Voice: voices.map(({ id }) => id) };
  const words = { Cite: 'source', Finding: 'finding or point', Voice: 'voice' };
  return [
    ...checkSections(sections),
    ...blocks.flatMap((block) => checkProse(block, known)),
    ...blocks.flatMap(({ text }) => {
      const placeholder = placeholderIn(text);
      return placeholder === undefined ? [] : [inBody('placeholder-text', `"${placeholder}" was left over from a template.`, 'Write the text, or take it out.', undefined)];
    }),
    ...referencesIn(body).filter(({ component, id }) => !listed[component].includes(id)).map(({ component, id, at }) => inBody(
      'cite-unknown', `there is no ${words[component]} "${id}".`, didYouMean(id, listed[component]).trim() || 'Add it to the frontmatter, or correct it.', at,
    )),
  ];
}

/** Both sections, in order, each with text, and nothing else. */
function checkSections(sections: ReturnType<typeof splitSections>): Issue[] {
  const order = STUDY_SECTIONS.join('; ');
  const titles = sections.map(({ title }) => title);
  const missing = STUDY_SECTIONS.filter((title) => !titles.includes(title)).map((title) => inBody('section-missing', `the section "${title}" is missing.`, `Add "## ${title}".`, undefined));
  const wrong = sections.flatMap(({ title, heading, nodes }, index) => {
    const at = (heading ?? nodes[0])?.position?.start;
    if (!heading) return [inBody('section-order', 'text stands before the first section.', `Put it under "## ${STUDY_SECTIONS[0]}".`, at)];
    const place = STUDY_SECTIONS.findIndex((known) => known === title);
    if (place < 0) return [inBody('section-order', `"${title}" is not a section of a study.`, `${didYouMean(title, STUDY_SECTIONS)}Sections: ${order}.`, at)];
    if (titles.indexOf(title) < index) return [inBody('section-order', `"${title}" stands twice.`, 'Join the two.', at)];
    if (place === 0 && titles.slice(0, index).includes(STUDY_SECTIONS[1])) return [inBody('section-order', `"${title}" stands after "${STUDY_SECTIONS[1]}".`, `The order is: ${order}.`, at)];
    return blocksIn(nodes).every(({ text }) => text.trim() === '') ? [inBody('section-empty', `"${title}" is empty.`, 'Write it.', at)] : [];
  });
  return [...missing, ...wrong];
}

const toClaim = (key: readonly string[], value: number | string, unit?: string): Claim => (typeof value === 'number' ? { key, amount: value, ...(unit !== undefined && { unit }) } : { key, text: value });

/** Only called on dates that the schema has passed. */
const toInterval = (date: string) => parseDate(date) as DateInterval;
