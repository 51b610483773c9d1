/** `content/register.yml`: every known spin-out, one row each, with the counts that others published. */
import { z } from 'zod';
import { caseFrontmatter, finding, gap, source } from './schema.ts';
import { KINDS_OF_BODY, SECTORS, STATUSES, wordsOf, type Word } from './vocabulary.ts';

/** Rows that are no plain staff-led spin-out; a row without a type is one that launched. */
export const REGISTER_TYPES = {
  'proposal-or-project': { label: 'Proposal or project', meaning: 'Named before launch; no page that was read shows that it launched.' },
  'social-work-practice-pilot': { label: 'Social work practice pilot', meaning: 'Chosen for the pilots of independent social work practices.' },
  'childrens-trust': { label: 'Children’s trust', meaning: 'Set up by order or agreement to run children’s services.' },
  'council-owned-company': { label: 'Council-owned company', meaning: 'The council went on owning it.' },
  'leisure-or-culture-trust': { label: 'Leisure or culture trust', meaning: 'An independent trust that staff do not own.' },
  'housing-transfer': { label: 'Housing transfer', meaning: 'Council homes transferred to a landlord.' },
  franchise: { label: 'Franchise', meaning: 'A private company ran a public body under contract.' },
} as const satisfies Readonly<Record<string, Word>>;

/** Whether a page says why it ended, or only that it did. */
export const CAUSES = {
  given: { label: 'cause given', meaning: 'A page says why.' },
  'not-given': { label: 'cause not given', meaning: 'Pages say only that it ended, or how.' },
} as const satisfies Readonly<Record<string, Word>>;

const { id, source: sourceKey, says } = finding.shape;
const text = gap.shape.gap;
const date = source.shape.published.unwrap();

const registerSource = source.extend({ speaker: source.shape.speaker.optional().describe('Whose words the page carries, where that is known.') });

export const registerRow = z.strictObject({
  name: text.describe('The name, as the page gives it.'),
  also_known_as: z.array(text).optional(),
  sector: z.enum(wordsOf(SECTORS)),
  place: text.optional().describe('Where it works, in the words of the pages.'),
  parent: text.optional().describe('The public body that it left.'),
  type: z.enum(wordsOf(REGISTER_TYPES)).optional().describe('Leave out for a spin-out that launched.'),
  kind_of_body: z.enum(wordsOf(KINDS_OF_BODY)).optional().describe('What it is, where that was looked into.'),
  launched: date.optional().describe('When it began to run the service.'),
  status: z.enum(wordsOf(STATUSES)).describe('What became of it.'),
  status_as_of: date.optional().describe('The date of the newest page that shows the status. An old date means that nothing newer was seen.'),
  ended: date.optional().describe('When it ended, or is to end.'),
  how: text.optional().describe('How it ended.'),
  cause: z.enum(wordsOf(CAUSES)).optional(),
  source: sourceKey,
  says,
  status_source: sourceKey.optional(),
  status_says: says.optional().describe('The newest words on its status.'),
  also_sources: z.array(sourceKey).optional().describe('Other pages behind a date or a place.'),
  case: id.optional().describe('The case, once it is written.'),
});

export const publishedCount = z.strictObject({
  count: z.number().int().min(0),
  year: date.optional().describe('The year that the count is of; leave out if the page gives none.'),
  what: text.describe('What was counted.'),
  source: sourceKey,
  says,
});

export const register = z.strictObject({
  sources: z.record(caseFrontmatter.shape.sources.keyType, registerSource),
  rows: z.record(id, registerRow).describe('Each under its permanent id.'),
  counts: z.array(publishedCount).describe('Totals that others published, for “n of N”.'),
  gaps: z.array(gap),
});

export type RegisterRow = z.infer<typeof registerRow>;
export type RegisterType = keyof typeof REGISTER_TYPES;
export type PublishedCount = z.infer<typeof publishedCount>;
export type Register = z.infer<typeof register>;

