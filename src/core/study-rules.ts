/** The rules of one study: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { isReservedId } from './case-rules.ts';
import { listEntries, toClaim, toTextClaim, toValueClaims } from './entries.ts';
import type { Claim, Entry } from './entries.ts';
import type { Issue } from './issues.ts';
import type { SourcedFile } from './sourced-file.ts';
import { checkSourcedFile } from './sourced-rules.ts';
import type { StudyFrontmatter } from './study-schema.ts';
import { didYouMean } from './suggest.ts';

/** The sections of a study’s body, in order; it has both. */
export const STUDY_SECTIONS = ['What it looked at and found', 'What it cannot show'] as const;

/** Ids that the page of a study uses itself, beside those of a case page. */
const RESERVED_ON_STUDIES: ReadonlySet<string> = new Set(['design', 'findings', 'indirect', 'points', 'advice', 'limits', 'voices-title', 'what-it-looked-at-and-found', 'what-it-cannot-show']);

/** The kinds of entry that have an address of their own on the page. */
const ADDRESSED = ['findings', 'points', 'recommendations', 'limits', 'voices'] as const;

/** Every fault of a study whose fields have the right shape. Faults of the body carry their place in it, all others a path. */
export function checkStudy(study: StudyFrontmatter, body: BodyTree | undefined): Issue[] {
  return checkSourcedFile(toSourcedStudy(study), body);
}

/** Findings that name a case which is not there: they would be left out of every conclusion, and count nowhere. */
export function checkCountedCases({ findings = [] }: Pick<StudyFrontmatter, 'findings'>, cases: readonly string[]): Issue[] {
  return findings.flatMap(({ case: slug }, index): Issue[] => (slug === undefined || cases.includes(slug) ? [] : [{
    code: 'case-unknown', path: ['findings', index, 'case'], message: `there is no case "${slug}", so the finding would count nowhere.`, fix: didYouMean(slug, cases).trim() || 'Correct it, or take the line out.',
  }]));
}

/** A study as the rules for every kind of file see it. */
export function toSourcedStudy(study: StudyFrontmatter): SourcedFile {
  const { name, also_known_as: alsoKnownAs = [], design, findings = [], points = [], recommendations = [], limits = [], voices = [] } = study;
  return {
    ...study,
    entries: entriesOfStudy(study),
    voices,
    texts: [name, ...alsoKnownAs, ...findings.map(({ value }) => value?.period ?? '')],
    dates: design.carried_out === undefined ? [] : [design.carried_out],
    addressed: ADDRESSED.map((list) => ({ list, ids: (study[list] ?? []).map(({ id }) => id) })),
    isReservedId: (id) => RESERVED_ON_STUDIES.has(id) || isReservedId(id),
    findings: [...findings, ...points, ...recommendations, ...limits].map(({ id }) => id),
    sections: { order: STUDY_SECTIONS, required: STUDY_SECTIONS },
  };
}

/** Every entry with a source, in the order of the schema. */
function entriesOfStudy({ design, findings = [], points = [], recommendations = [], limits = [] }: StudyFrontmatter): Entry[] {
  const designTexts = (['what', 'sample', 'years'] as const).flatMap((key) => toTextClaim(key, design[key]));
  return [
    { path: ['design'], entry: design, claims: [...designTexts, ...toCountClaim(design.organisations)], dates: [] },
    ...listEntries('findings', findings, ({ statement, value, figures, organisations }) => [...toTextClaim('statement', statement), ...toValueClaims(value), ...toFigureClaims(figures), ...toCountClaim(organisations)]),
    ...listEntries('points', points, ({ point, figures }) => [...toTextClaim('point', point), ...toFigureClaims(figures)]),
    ...listEntries('recommendations', recommendations, ({ lesson }) => toTextClaim('lesson', lesson)),
    ...listEntries('limits', limits, ({ limit }) => toTextClaim('limit', limit)),
  ];
}

/** One organisation needs no number to say so. */
function toCountClaim(organisations: number | undefined): Claim[] {
  return organisations === undefined || organisations === 1 ? [] : [toClaim(['organisations'], organisations)];
}

function toFigureClaims(figures: Readonly<Record<string, number | string>> = {}): Claim[] {
  return Object.entries(figures).map(([key, value]) => toClaim(['figures', key], value));
}
