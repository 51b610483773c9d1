/** What each question of the form “suggest a case” asks for: a field of a case file, in the schema’s words. */
import { author, caseFrontmatter, event, gap, source, status } from '../../src/core/schema.ts';
import { KINDS_OF_BODY, LEGAL_FORMS, NATIONS, PARENT_KINDS, REGIONS, ROUTES, SECTORS, SOURCE_KINDS, SPEAKERS, STAGES, STATUSES } from '../../src/core/vocabulary.ts';
import type { Word } from '../../src/core/vocabulary.ts';

/** The pages that the form asks for: where the beginning can be read, and what became of it if that is another page. */
export const PAGES = ['source', 'now_source'] as const;

const { shape } = caseFrontmatter;
const place = shape.place.shape;

/** In the order of the form. `section` is what a question fills in that no field of the frontmatter holds. */
export const CASE_QUESTIONS = {
  name: { says: shape.name.description },
  also_known_as: { says: shape.also_known_as.description, also: 'One to a line.', lines: true },
  summary: { says: shape.summary.description },
  sector: { says: shape.sector.description, list: SECTORS },
  services: { says: shape.services.description, also: 'One to a line.', lines: true },
  town: { says: place.town.description },
  region: { says: 'In which region of England, or elsewhere.', list: REGIONS },
  nation: { says: 'In which nation.', list: NATIONS },
  parent: { says: shape.parent.description },
  parent_kind: { says: 'What kind of public body that is.', list: PARENT_KINDS },
  route: { says: shape.route.description, list: ROUTES },
  legal_form: { says: shape.legal_form.description, list: LEGAL_FORMS },
  kind_of_body: { says: shape.kind_of_body.description, list: KINDS_OF_BODY },
  date: { says: event.shape.date.description },
  stage: { says: event.shape.stage.description, list: STAGES },
  event: { says: event.shape.event.description },
  event_says: { says: event.shape.says.description },
  ...questionsOfPage('source'),
  now: { says: status.shape.now.description, list: STATUSES },
  note: { says: status.shape.note.description },
  as_of: { says: status.shape.as_of.description },
  ended: { says: status.shape.on.description },
  now_says: { says: status.shape.says.description },
  ...questionsOfPage('now_source'),
  wrong: { says: 'Plain text, in your words. Behind a sentence that holds a figure, a date or a quotation, write [1] for the first page or [2] for the second. If nothing was found, say where you looked.' },
  not_found: { says: gap.shape.gap.description, also: 'One to a line.', lines: true },
  author: { says: author.shape.name.description },
  interest: { says: author.shape.interest.description },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof CASE_QUESTIONS;

/** The key of a word, from the label that the form shows or from the key itself; what is neither stays as it was written. */
export function toWord(list: Readonly<Record<string, Word>>, written: string): string {
  const plain = written.trim().toLowerCase();
  return Object.entries(list).find(([key, { label }]) => key === plain || label.toLowerCase() === plain)?.[0] ?? written.trim();
}

/** What the form says below a question. */
export function descriptionOf({ says, also }: Question): string {
  return [says, also].filter((part) => part !== undefined).join(' ');
}

function questionsOfPage<Page extends (typeof PAGES)[number]>(page: Page) {
  const { url, title, publisher, published, kind, speaker } = source.shape;
  const second = page === 'now_source' ? { also: 'Leave it out if the first page says it.' } : {};
  return {
    [page]: { says: url.description, ...second },
    [`${page}_title`]: { says: title.description },
    [`${page}_publisher`]: { says: publisher.description },
    [`${page}_published`]: { says: published.description },
    [`${page}_kind`]: { says: kind.description, list: SOURCE_KINDS },
    [`${page}_speaker`]: { says: speaker.description, list: SPEAKERS },
  } as Record<Page | `${Page}_${'title' | 'publisher' | 'published' | 'kind' | 'speaker'}`, Question>;
}

export interface Question {
  /** The schema’s own words for the field. */
  says: string | undefined;
  also?: string;
  /** The words that may be chosen. */
  list?: Readonly<Record<string, Word>>;
  /** Each line of the answer is one entry of a list. */
  lines?: boolean;
}
