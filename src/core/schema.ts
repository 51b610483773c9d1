/** The one schema of everything an author writes; Astro, the check, the tests and the forms all use it. */
import { z } from 'zod';
import { isDate, toDateText } from './dates.ts';
import {
  DIRECTIONS, FACTORS, FACTS, FORMS, KINDS_OF_BODY, LEGAL_FORMS, METHODS, NATIONS, OUTCOMES, PARENT_KINDS, REGIONS, ROUTES, SECTORS, SHOWS,
  SOURCE_KINDS, SPEAKERS, STAGES, STATUSES, wordsOf,
} from './vocabulary.ts';

/** A quotation is fair dealing and readable only while it is short. */
export const MAX_QUOTED_WORDS = 40;
export const MAX_SUMMARY_WORDS = 60;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Forbidden as a key of any record: they reach into JavaScript’s own objects. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const text = z.string().trim().min(1, { error: 'is empty' });
const words = (most: number) => text.refine((value) => countWords(value) <= most, { error: `has more than ${most} words` });
const quoted = words(MAX_QUOTED_WORDS);
const id = z.string().regex(ID, { error: 'is not an id: small letters, digits and single hyphens' });
const key = id.refine((value) => !PROTOTYPE_KEYS.has(value), { error: 'is a key that is not allowed' });
const date = z.preprocess(toDateText, z.string().refine(isDate, { error: 'is not a possible date' }));
const day = z.preprocess(toDateText, z.string().refine((value) => FULL_DAY.test(value) && isDate(value), { error: 'is not a day: YYYY-MM-DD' }));
const link = z.httpUrl({ error: 'is not an https: or http: address' });
const amount = z.union([z.number(), text], { error: 'is neither a number nor text' });

const sourceKey = id.describe('The key of the source that says it, as listed under `sources`.');
const says = quoted.describe(`The source’s own words, at most ${MAX_QUOTED_WORDS}, never adjusted; "[…]" marks words left out.`);

export const source = z.strictObject({
  url: link.describe('Where the page was read.'),
  title: text.describe('The page’s own title.'),
  publisher: text.describe('Who published the page.'),
  published: date.optional().describe('When it was published, as precisely as the page says; leave out if it does not say.'),
  kind: z.enum(wordsOf(SOURCE_KINDS)).describe('What sort of page it is.'),
  speaker: z.enum(wordsOf(SPEAKERS)).describe('Whose words the page carries, unless an entry says otherwise.'),
  read: day.describe('The day the page was read.'),
  archived: link.optional().describe('A copy in a public web archive.'),
}).describe('A page that was read.');

const also = z.array(z.strictObject({ source: sourceKey, says })).optional().describe('A second source for the same thing, or more words for another figure in the entry.');
const derived = text.optional().describe('How a number was worked out, where the quoted words do not carry it as it stands.');
const speaker = z.enum(wordsOf(SPEAKERS)).optional().describe('Who says so, where it is not the source’s own speaker: a newspaper that quotes the chief executive.');
const factors = z.array(z.enum(wordsOf(FACTORS))).optional().describe('What the source says helped or hindered.');

const sourced = { source: sourceKey, says, also, derived, speaker };

export const fact = z.strictObject({
  about: z.enum(wordsOf(FACTS)).describe('Which fact it is.'),
  value: amount.describe('A number, or a few plain words.'),
  unit: text.optional().describe('What the number counts: people, GBP a year, %.'),
  as_of: date.optional().describe('The date that it is true of.'),
  ...sourced,
});

export const event = z.strictObject({
  date: date.describe('As precise as the source: 2012, 2012-08 or 2012-08-01; 2012~ for about 2012; ../2012 for by 2012; 2012/.. for 2012 or later; undated.'),
  stage: z.enum(wordsOf(STAGES)).describe('Which stage of its life it belongs to.'),
  event: text.describe('What happened, in our words.'),
  ...sourced,
});

export const finding = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  outcome: z.enum(wordsOf(OUTCOMES)).describe('What it is about.'),
  shows: z.enum(wordsOf(SHOWS)).describe('`change` needs a before, or a named comparator, in the source’s words; all else is `standing`.'),
  direction: z.enum(wordsOf(DIRECTIONS)).describe('Whether it is good for the people concerned.'),
  statement: text.describe('The finding in our words, with its numbers and period.'),
  value: z.strictObject({ from: amount.optional(), to: amount.optional(), unit: text.optional(), period: text.optional() }).optional().describe('Its numbers.'),
  method: z.enum(wordsOf(METHODS)).describe('How anyone knows.'),
  factors,
  ...sourced,
});

export const challenge = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  challenge: z.enum(wordsOf(FACTORS)).describe('What kind of difficulty it was.'),
  what: text.describe('What happened, in our words.'),
  how_met: text.optional().describe('What was done about it, if a source says.'),
  ...sourced,
});

export const lesson = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  lesson: text.describe('The advice, in our words.'),
  who: text.describe('Who gives it, with their role.'),
  factors,
  ...sourced,
});

export const voice = z.strictObject({
  id: id.describe('Its address on the page, for ever.'),
  quote: quoted.describe(`Their own words, at most ${MAX_QUOTED_WORDS}.`),
  who: text.describe('Who says it.'),
  role: text.describe('In what role.'),
  speaker: z.enum(wordsOf(SPEAKERS)).describe('On whose side they speak.'),
  source: sourceKey,
});

export const gap = z.strictObject({
  gap: text.describe('What was looked for and not found.'),
  sought: day.describe('The day it was last looked for.'),
});

export const author = z.strictObject({
  name: text.describe('Who wrote it, named as they wish.'),
  interest: text.describe('Their own tie to the organisation, or “none”.'),
});

export const status = z.strictObject({
  now: z.enum(wordsOf(STATUSES)).describe('What became of it.'),
  as_of: date.describe('The date of the newest page that shows it.'),
  on: date.optional().describe('When it ended, if it did.'),
  note: text.describe('One sentence: whether it is still there, and who runs the service, as far as is known.'),
  ...sourced,
});

export const caseFrontmatter = z.strictObject({
  name: text.describe('The name it traded under, as its own papers spell it.'),
  also_known_as: z.array(text).describe('Other names, for the search. May be empty.'),
  form: z.enum(wordsOf(FORMS)).describe('A full case, or the least that is worth publishing.'),
  summary: words(MAX_SUMMARY_WORDS).describe(`At most ${MAX_SUMMARY_WORDS} words: who they are, what they did, what came of it, where they are now.`),
  sector: z.enum(wordsOf(SECTORS)).describe('The field it works in most.'),
  services: z.array(text).min(1, { error: 'is empty: name at least one service' }).describe('What it runs, in a few plain words each.'),
  place: z.strictObject({
    town: text.describe('The town it is known by, or the county.'),
    region: z.enum(wordsOf(REGIONS)),
    nation: z.enum(wordsOf(NATIONS)),
  }).describe('Where it is.'),
  parent: z.strictObject({ name: text, kind: z.enum(wordsOf(PARENT_KINDS)) }).optional().describe('The public body that it left.'),
  route: z.enum(wordsOf(ROUTES)).describe('By which right or decision it left.'),
  legal_form: z.enum(wordsOf(LEGAL_FORMS)).describe('The legal form it took.'),
  kind_of_body: z.enum(wordsOf(KINDS_OF_BODY)).describe('What it is; this decides which count it is in.'),
  status: status.describe('What became of it, and how that is known.'),
  identifiers: z.partialRecord(z.enum(['companies_house', 'charity', 'cqc', 'registered_society', 'regulator_of_social_housing']), text).optional()
    .describe('Its numbers in public registers, only as read on a page.'),
  authors: z.array(author).min(1, { error: 'is empty: say who wrote it' }).describe('Who wrote the case.'),
  reviewed: day.describe('The day an editor last went through it.'),
  review_by: day.describe('The day by which it wants another look.'),
  sources: z.record(key, source).describe('Every page that is used, under a readable key: who-year.'),
  facts: z.array(fact).optional().describe('What is known of its size, owners, governance, terms and standing.'),
  timeline: z.array(event).min(1, { error: 'is empty: give at least one event' }).describe('Its life, in order.'),
  findings: z.array(finding).optional().describe('What changed, or how things stand, and how anyone knows.'),
  challenges: z.array(challenge).optional().describe('What was hard.'),
  lessons: z.array(lesson).optional().describe('Advice that a named person or report gives.'),
  voices: z.array(voice).optional().describe('Short quotations.'),
  gaps: z.array(gap).optional().describe('What was looked for and not found.'),
});

export const glossaryTerm = z.strictObject({
  term: text.describe('The term, as a reader meets it.'),
  also: z.array(text).optional().describe('Other spellings and the full form.'),
  meaning: words(MAX_SUMMARY_WORDS).describe('What it means, in plain words.'),
  applies: text.optional().describe('Where and until when it applies.'),
  sources: z.array(z.strictObject({ url: link, title: text, publisher: text, says })).min(1, { error: 'is empty: every term has a source' }),
});

/** `content/glossary.yml`: a record from the term’s permanent id to the term. */
export const glossary = z.record(key, glossaryTerm);

/** Words of a text: runs of characters between white space that hold a letter or a digit. */
export function countWords(value: string): number {
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export type Source = z.infer<typeof source>;
export type Fact = z.infer<typeof fact>;
export type CaseEvent = z.infer<typeof event>;
export type Finding = z.infer<typeof finding>;
export type Challenge = z.infer<typeof challenge>;
export type Lesson = z.infer<typeof lesson>;
export type Voice = z.infer<typeof voice>;
export type CaseFrontmatter = z.infer<typeof caseFrontmatter>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type Glossary = z.infer<typeof glossary>;
