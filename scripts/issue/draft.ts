/** A case file of the answers to the form “suggest a case”. Nothing is made up: what was not answered is left out, and the check says so. */
import { stringify } from 'yaml';
import { parseDate, yearOf } from '../../src/core/dates.ts';
import { ENDED_STATUSES, REQUIRED_SECTION, type Stage, type Status } from '../../src/core/vocabulary.ts';
import { toCertainDate } from '../lib/certain-date.ts';
import { CASE_QUESTIONS, PAGES, toWord, type Question, type QuestionId } from './case-form.ts';
import type { Answers } from './read-body.ts';
import { toStory } from './story.ts';

/** Shorter than the check’s limit, and long enough for any name seen. */
const MOST_SLUG = 60;

/** The stage of the timeline that shows each end; what happened is what the status says. */
const STAGE_OF_END: Readonly<Partial<Record<Status, Stage>>> = {
  'contract-lost': 'contract-lost', merged: 'merger', acquired: 'merger', 'returned-in-house': 'return', ceased: 'closure',
};

/** The draft as a file, and which question each part of it was made from. `day` is the day on which the pages are taken to have been read. */
export function toDraft(answers: Answers, day: string): Draft {
  const answer = (id: QuestionId) => valueOf(id, answers);
  const keys = keysOf(answers);
  const [first, second = first] = PAGES.map((page) => keys.get(page));
  const now = answer('now');
  const ended = ENDED_STATUSES.has(now as Status);
  const endStage = STAGE_OF_END[now as Status];
  const told = given({ source: second, says: answer('now_says') });
  const frontmatter = given({
    name: answer('name'),
    also_known_as: answer('also_known_as') ?? [],
    form: 'snapshot',
    summary: answer('summary'),
    sector: answer('sector'),
    services: answer('services'),
    place: given({ town: answer('town'), region: answer('region'), nation: answer('nation') }),
    parent: answers.has('parent') || answers.has('parent_kind') ? given({ name: answer('parent'), kind: answer('parent_kind') }) : undefined,
    route: answer('route'),
    legal_form: answer('legal_form'),
    kind_of_body: answer('kind_of_body'),
    status: given({ now, as_of: answer('as_of'), on: answer('ended'), note: answer('note'), ...told }),
    authors: [given({ name: answer('author'), interest: answer('interest') })],
    reviewed: day,
    review_by: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28'),
    sources: Object.fromEntries(PAGES.flatMap((page) => (keys.has(page) ? [[keys.get(page), given({
      url: answer(page), title: answer(`${page}_title`), publisher: answer(`${page}_publisher`), published: answer(`${page}_published`), kind: answer(`${page}_kind`), speaker: answer(`${page}_speaker`), read: day,
    })]] : []))),
    timeline: [
      given({ date: answer('date'), stage: answer('stage'), event: answer('event'), source: first, says: answer('event_says') }),
      ...(ended && endStage ? [given({ date: answer('ended') ?? 'undated', stage: endStage, event: answer('note'), ...told })] : []),
    ],
    gaps: Array.isArray(answer('not_found')) ? (answer('not_found') as string[]).map((gap) => ({ gap, sought: day })) : undefined,
  });
  const story = toStory(answers.get('wrong') ?? '', [first, second === first ? undefined : second]);
  return {
    slug: slugOf(answers.get('name') ?? ''),
    text: `---\n${stringify(frontmatter, { version: '1.2', schema: 'core', lineWidth: 0 })}---\n\n${story === '' ? '' : `## ${REQUIRED_SECTION}\n\n${story}\n`}`,
    questionAt: (path) => questionAt(path, keys),
  };
}

/** The name as an address. */
function slugOf(name: string): string {
  return plain(name).join('-').slice(0, MOST_SLUG).replace(/-$/, '');
}

/** Each page’s key, who-year; the second page has none where it is the first. */
function keysOf(answers: Answers): Map<string, string> {
  const keys = new Map<string, string>();
  for (const page of PAGES) {
    const url = answers.get(page);
    if (url === undefined || (page !== PAGES[0] && url === answers.get(PAGES[0]))) continue;
    const date = parseDate(dateOf(answers.get(`${page}_published`) ?? ''));
    const who = plain(answers.get(`${page}_publisher`) ?? '').slice(0, 3);
    const key = [...(who.length > 0 ? who : ['page']), (date && yearOf(date)) ?? 'undated'].join('-');
    keys.set(page, [...keys.values()].includes(key) ? `${key}-2` : key);
  }
  return keys;
}

function valueOf(id: QuestionId, answers: Answers): string | string[] | undefined {
  const text = answers.get(id);
  if (text === undefined) return undefined;
  const { list, lines }: Question = CASE_QUESTIONS[id];
  if (list) return toWord(list, text);
  if (lines) return text.split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim()).filter((line) => line !== '');
  return DATES.has(id) ? dateOf(text) : text.replace(/\s+/g, ' ');
}

const dateOf = (text: string) => toCertainDate(text) ?? text.trim();
const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f’']/g, '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
const given = <Fields extends Record<string, unknown>>(fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The question whose answer stands at a path of the draft, or `undefined`. */
function questionAt(path: readonly (string | number)[], keys: ReadonlyMap<string, string>): QuestionId | undefined {
  const [root, ...rest] = path;
  const leaf = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (root === 'sources') {
    const page = PAGES.find((candidate) => keys.get(candidate) === rest[0]);
    return page === undefined ? PAGES[0] : leaf === 'url' || rest.length < 2 ? page : known(`${page}_${leaf}`) ?? page;
  }
  if (root === 'timeline') return rest[0] === 1 ? STATUS_QUESTIONS[leaf === 'date' ? 'on' : leaf === 'event' ? 'note' : leaf] : EVENT_QUESTIONS[leaf];
  if (root === 'status') return rest.length === 0 ? 'now' : STATUS_QUESTIONS[leaf];
  if (root === 'place') return known(leaf) ?? 'town';
  if (root === 'parent') return leaf === 'kind' ? 'parent_kind' : 'parent';
  if (root === 'authors') return leaf === 'interest' ? 'interest' : 'author';
  if (root === 'gaps') return 'not_found';
  return root === 'body' ? 'wrong' : known(String(root));
}

const EVENT_QUESTIONS: Readonly<Record<string, QuestionId>> = { timeline: 'event', date: 'date', stage: 'stage', event: 'event', says: 'event_says', source: 'source' };
const STATUS_QUESTIONS: Readonly<Record<string, QuestionId>> = { now: 'now', as_of: 'as_of', on: 'ended', note: 'note', says: 'now_says', source: 'source', stage: 'now' };
const DATES: ReadonlySet<string> = new Set(['date', 'as_of', 'ended', 'source_published', 'now_source_published']);
const known = (id: string) => (Object.hasOwn(CASE_QUESTIONS, id) ? (id as QuestionId) : undefined);

export interface Draft {
  slug: string;
  /** The whole file. */
  text: string;
  questionAt: (path: readonly (string | number)[]) => QuestionId | undefined;
}
