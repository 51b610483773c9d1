/** The frontmatter of `content/guide/<slug>.mdx`: a stage of the journey, a page for those who can help, or a topic of its own. */
import { z } from 'zod';
import { caseFrontmatter, fact, finding, gap, source, voice } from './schema.ts';
import { FACTORS, STAGES, wordsOf, type Word } from './vocabulary.ts';

/** What a page of the guide is; the parts that its points and its body may have follow from it. */
export const GUIDE_KINDS = {
  stage: { label: 'Stage', meaning: 'One stage of the journey.' },
  help: { label: 'Who can help', meaning: 'For those who can help or hinder: what they did, with the cases for and against.' },
  topic: { label: 'Topic', meaning: 'A subject that runs through all stages.' },
} as const satisfies Readonly<Record<string, Word>>;

/** The parts of a page, in order: each is a section of the body, with the points that belong to it beneath. */
export const GUIDE_PARTS = {
  happens: { label: 'What happens', meaning: 'The work of the stage.', kind: 'stage' },
  decides: { label: 'Who decides', meaning: 'Whose yes it needs.', kind: 'stage' },
  costs: { label: 'What it costs', meaning: 'Money, as far as anyone has published it.', kind: 'stage' },
  law: { label: 'The law that applies', meaning: 'Statutes, rules and policy, each with its date.', kind: 'stage' },
  leader: { label: 'What it asks of you', meaning: 'What it has cost those who led, and what helped them.', kind: 'stage' },
  reading: { label: 'How to read this', meaning: 'What the page can and cannot show.', kind: 'help' },
  meaning: { label: 'What the words mean', meaning: 'Definitions, and their critics.', kind: 'topic' },
  act: { label: 'What the law asks of buyers', meaning: 'The Act, policy notes and their limits.', kind: 'topic' },
  sroi: { label: 'Social return on investment', meaning: 'One way of measuring, and what is said against it.', kind: 'topic' },
  toms: { label: 'Themes, outcomes and measures', meaning: 'One way of measuring, and what is said against it.', kind: 'topic' },
  wellbeing: { label: 'Wellbeing valuation', meaning: 'One way of measuring, and what is said against it.', kind: 'topic' },
  multiplier: { label: 'The local multiplier', meaning: 'One way of measuring, and what is said against it.', kind: 'topic' },
} as const satisfies Readonly<Record<string, Word & { kind: keyof typeof GUIDE_KINDS }>>;

/** How much of a publication could be read, which says how far the site can vouch for it. */
export const KIT_READINGS = {
  page: { label: 'its page was read', meaning: 'The page that offers it was read, not the publication.' },
  contents: { label: 'its list of contents was read', meaning: 'A list of its contents was read.' },
  opening: { label: 'its opening was read', meaning: 'Its opening was read.' },
} as const satisfies Readonly<Record<string, Word>>;

/** An entry of a case or study by its address on the site, without the leading slash: `cases/sirona-care-and-health#lost-2016`. */
const REFERENCE = /^(cases|studies)\/([a-z0-9-]+)#([a-z0-9-]+)$/;

const { summary, authors, reviewed, review_by, sources } = caseFrontmatter.shape;
const { id, source: sourceKey, says, also, derived, speaker } = finding.shape;
const sourced = { source: sourceKey, says, also, derived, speaker };
const text = gap.shape.gap;
const reference = z.string().regex(REFERENCE, { error: 'is not the address of an entry, such as cases/suffolk-libraries#visits-2016' });
const year = z.number().int().min(1980).max(2100);

export const guidePoint = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  part: z.enum(wordsOf(GUIDE_PARTS)).describe('The part of the page that it belongs to.'),
  point: text.describe('What the source says, in our words.'),
  who: text.optional().describe('Who says it, with their role, where that matters.'),
  as_of: fact.shape.as_of.describe('The date that it is true of; leave out if no page says.'),
  may_have_changed: z.literal(true).optional().describe('`true` where the page speaks of law or rules that may have changed since.'),
  critic: z.literal(true).optional().describe('`true` where it speaks against what its part describes.'),
  ...sourced,
});

export const kit = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  name: text.describe('Its title.'),
  publisher: text.describe('Who published it.'),
  year: year.optional().describe('The year of publication, if a page says.'),
  url: source.shape.url.describe('Where it, or the page that offers it, can be read.'),
  what: text.describe('What it is for, in our words.'),
  read: z.enum(wordsOf(KIT_READINGS)).describe('How much of it could be read.'),
  ...sourced,
});

export const weighed = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  side: z.enum(['helps', 'hinders']).describe('Whether it is something that helps or something that hinders.'),
  point: text.describe('What somebody did or can do, in our words and without a figure.'),
  factors: z.array(z.enum(wordsOf(FACTORS))).optional().describe('The factors whose pages say more.'),
  for: z.array(reference).min(1, { error: 'is empty: give at least one entry that speaks for it' }).describe('Entries of cases and studies that speak for it.'),
  against: z.array(reference).describe('Entries that speak against it. May be empty, if they were looked for.'),
});

export const guideFrontmatter = z.strictObject({
  name: text.describe('The title.'),
  question: text.describe('The question as a reader asks it: “Is it for us?”'),
  summary: summary.describe('What the page answers, in at most 60 words.'),
  kind: z.enum(wordsOf(GUIDE_KINDS)).describe('What sort of page it is.'),
  order: z.number().int().min(1).describe('Its place among the pages of its kind.'),
  factors: z.array(z.enum(wordsOf(FACTORS))).optional().describe('The difficulties that have to be dealt with at this stage; how many cases met each is computed.'),
  durations: z.array(z.strictObject({ from: z.enum(wordsOf(STAGES)), to: z.enum(wordsOf(STAGES)) })).optional().describe('Which spells of the cases’ timelines say how long it took others.'),
  points: z.array(guidePoint).optional().describe('What sources say, part by part.'),
  weighed: z.array(weighed).optional().describe('What helped or hindered, with the entries for and against.'),
  questions: z.array(text).optional().describe('Questions to ask, without a figure.'),
  kits: z.array(kit).optional().describe('Tool kits, checklists and guides that others have published.'),
  cases: z.array(z.strictObject({
    case: id.describe('The case.'),
    why: text.describe('Why to read it at this stage, without a figure.'),
    entries: z.array(id).optional().describe('Ids of its findings, challenges or lessons to show.'),
  })).optional().describe('Cases to read.'),
  hear: z.array(reference).optional().describe('Voices of cases and studies that belong here.'),
  voices: z.array(voice).optional().describe('Short quotations that stand in no case.'),
  gaps: z.array(gap).optional().describe('What was looked for and not found.'),
  authors,
  reviewed,
  review_by,
  sources,
});

/** The unit (`cases/…`, `studies/…`) and the entry that a reference names; throws for one that the schema would refuse. */
export function parseReference(value: string): EntryReference {
  const [, folder, slug, entry] = REFERENCE.exec(value) ?? [];
  if (folder === undefined || slug === undefined || entry === undefined) throw new Error(`"${value}" is not the address of an entry.`);
  return { unit: `${folder}/${slug}`, entry };
}

export interface EntryReference {
  unit: string;
  entry: string;
}

export type GuideKind = keyof typeof GUIDE_KINDS;
export type GuidePart = keyof typeof GUIDE_PARTS;
export type GuideFrontmatter = z.infer<typeof guideFrontmatter>;
