/** The frontmatter of `content/studies/<slug>.mdx`: research about many mutuals, or about what they resemble. */
import { z } from 'zod';
import { caseFrontmatter, fact, finding, gap, lesson, voice, type Finding } from './schema.ts';
import { OUTCOMES, SECTORS, wordsOf, type Word } from './vocabulary.ts';

/** What a study may speak of beside the outcomes; such points are shown and never counted in a conclusion. */
export const STUDY_TOPICS = {
  'spin-out-process': { label: 'Leaving', meaning: 'How services leave, and what that takes.' },
  'evidence-base': { label: 'What is known', meaning: 'How many there are, and how much anyone knows of them.' },
} as const satisfies Readonly<Record<string, Word>>;

const { summary, authors, reviewed, review_by, sources, also_known_as } = caseFrontmatter.shape;
const { id, source, says, also, derived, speaker, factors, method } = finding.shape;
const sourced = { source, says, also, derived, speaker };
const text = gap.shape.gap;
const organisations = z.number().int().min(1, { error: 'is less than one' }).optional();
const figures = z.record(id, fact.shape.value).optional().describe('Its numbers, each under a word that says what it counts, where from and to do not fit.');

export const studyFinding = finding.extend({
  direct: z.boolean().describe('`true` if it is about services that left the public sector; `false` if about something like them, which is shown beside and never counted.'),
  organisations: organisations.describe('How many organisations it rests on, where that is not the number of the design.'),
  case: id.optional().describe('The case that it is about, if it is about one organisation that has a case here; its case counts, and the study not again.'),
  figures,
});

export const studyPoint = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  about: z.enum([...wordsOf(OUTCOMES), ...wordsOf(STUDY_TOPICS)]).describe('What it is about.'),
  point: text.describe('What the study says, in our words.'),
  direct: z.boolean().describe('Whether it is about services that left the public sector.'),
  method: method.optional(),
  factors,
  figures,
  ...sourced,
});

export const studyFrontmatter = z.strictObject({
  name: text.describe('The title and the year.'),
  also_known_as: also_known_as.optional(),
  summary: summary.describe('What was asked, of whom, and what came of it.'),
  design: z.strictObject({
    what: text.describe('What was done.'),
    sample: text.optional().describe('Whom or what it looked at, in words.'),
    years: text.optional().describe('When, in words.'),
    carried_out: fact.shape.as_of.describe('When the evidence was gathered, or else when it was published.'),
    organisations: organisations.describe('How many organisations it rests on; leave out if no page says.'),
    sector: z.enum(wordsOf(SECTORS)).optional().describe('The one sector that it looks at; leave out if several.'),
    ...sourced,
  }).describe('How it was done.'),
  authors,
  reviewed,
  review_by,
  sources,
  findings: z.array(studyFinding).optional().describe('What it found of an outcome, with a direction.'),
  points: z.array(studyPoint).optional().describe('What else it says: no outcome, or no direction.'),
  recommendations: z.array(lesson).optional().describe('What it advises.'),
  voices: z.array(voice).optional().describe('Short quotations.'),
  limits: z.array(z.strictObject({ id, limit: text.describe('What it cannot show.'), ...sourced })).optional().describe('What its authors or its critics say it cannot show.'),
  gaps: z.array(gap).optional().describe('What was looked for and not found.'),
});

export type StudyFinding = Finding & Pick<z.infer<typeof studyFinding>, 'direct' | 'organisations' | 'case' | 'figures'>;
export type StudyPoint = z.infer<typeof studyPoint>;
export type StudyFrontmatter = z.infer<typeof studyFrontmatter>;
