/** The rules of one case: everything that the shape of its fields cannot say. */
import type { BodyTree } from './body.ts';
import { checkLifeDates } from './date-rules.ts';
import { entriesOfCase } from './entries.ts';
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';
import type { SourcedFile } from './sourced-file.ts';
import { checkSourcedFile } from './sourced-rules.ts';
import { BODY_SECTIONS, REQUIRED_SECTION } from './vocabulary.ts';

/** Ids that the case page uses itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'at-a-glance', 'life-line', 'summary', 'what-changed', 'what-went-wrong', 'why-they-left', 'how-they-did-it', 'what-they-would-tell-you', 'the-story', 'terms', 'lessons', 'voices',
  'gaps', 'sources', 'cite', 'like-it', 'words', 'main', 'search',
]);
/** Sources, the terms explained on the page, and the events of the life line and the facts by number. */
const RESERVED_FORMS = /^(?:source-.*|word-.*|(?:event|fact)-\d+)$/;

/** The kinds of entry that have an address of their own on the page. */
const ADDRESSED = ['findings', 'challenges', 'lessons', 'voices'] as const;

/** Every fault of a case whose fields have the right shape. Faults of the body carry their place in it, all others a path. */
export function checkCase(frontmatter: CaseFrontmatter, body: BodyTree | undefined): Issue[] {
  return [...checkSourcedFile(toSourcedCase(frontmatter), body), ...checkLifeDates(frontmatter)];
}

/** A case as the rules for every kind of file see it. A full case has all five sections, a snapshot the one on what went wrong. */
export function toSourcedCase(frontmatter: CaseFrontmatter): SourcedFile {
  const { name, also_known_as: alsoKnownAs, form, parent, services, facts = [], findings = [], voices = [] } = frontmatter;
  return {
    ...frontmatter,
    entries: entriesOfCase(frontmatter),
    voices,
    texts: [name, ...alsoKnownAs, parent?.name ?? '', ...services, ...findings.map(({ value }) => value?.period ?? '')],
    dates: facts.flatMap(({ as_of: asOf }) => asOf ?? []),
    addressed: ADDRESSED.map((list) => ({ list, ids: (frontmatter[list] ?? []).map(({ id }) => id) })),
    isReservedId,
    findings: findings.map(({ id }) => id),
    sections: { order: BODY_SECTIONS, required: form === 'full' ? BODY_SECTIONS : [REQUIRED_SECTION], saysWhere: REQUIRED_SECTION },
  };
}

/** Whether the page itself uses an id. */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.has(id) || RESERVED_FORMS.test(id);
}
