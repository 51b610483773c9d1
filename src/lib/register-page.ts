/** The register as its page shows it: rows in groups, each row joined with the pages that its words come from. */
import { formatDate } from '../core/dates.ts';
import { CAUSES, REGISTER_TYPES, type Register, type RegisterRow } from '../core/register-schema.ts';
import { KINDS_OF_BODY, SECTORS, SPEAKERS, STATUSES, wordsOf } from '../core/vocabulary.ts';
import { rowInWords } from '../components/lifeline/survival-reading.ts';
import type { CasePage } from './cases.ts';

/** Spin-outs that launched by what became of them, then the other rows by their type; each in the order of its words, and by name. */
export function groupRows(register: Register, pages: readonly CasePage[]): RowGroups {
  const rows = Object.entries(register.rows)
    .map(([id, row]) => toView(id, row, register, pages))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const launched = rows.filter(({ row }) => row.type === undefined);
  const group = (id: string, label: string, meaning: string, members: RowView[]): RowGroup => ({ id, label, meaning, rows: members });
  return {
    launched,
    byStatus: wordsOf(STATUSES)
      .map((status) => group(`status-${status}`, STATUSES[status].label, STATUSES[status].meaning, launched.filter(({ row }) => row.status === status)))
      .filter((members) => members.rows.length > 0),
    byType: wordsOf(REGISTER_TYPES)
      .map((type) => group(`type-${type}`, REGISTER_TYPES[type].label, REGISTER_TYPES[type].meaning, rows.filter(({ row }) => row.type === type)))
      .filter((members) => members.rows.length > 0),
  };
}

/** The page that a key names, with when it was published in words. Throws where it is not listed, which the check refuses before. */
export function pageOf(key: string, { sources }: Register): PageRead {
  const source = sources[key];
  if (!source) throw new Error(`"${key}" is not a source of the register.`);
  const { url, title, publisher, published, speaker } = source;
  return { url, title, publisher, when: published === undefined ? undefined : formatDate(published), speaker: speaker && SPEAKERS[speaker].label };
}

function toView(id: string, row: RegisterRow, register: Register, pages: readonly CasePage[]): RowView {
  const quotes = [{ words: row.says, page: pageOf(row.source, register) }];
  const sameWords = row.status_says === row.says && row.status_source === row.source;
  if (row.status_says && row.status_source && !sameWords) quotes.push({ words: row.status_says, page: pageOf(row.status_source, register) });
  return {
    id,
    row,
    name: row.name,
    href: pages.find(({ slug }) => slug === row.case)?.href,
    about: [
      SECTORS[row.sector].label,
      row.place,
      row.parent && `left ${row.parent}`,
      row.kind_of_body && KINDS_OF_BODY[row.kind_of_body].label.toLowerCase(),
    ].filter((part) => part !== undefined).join(' · '),
    launched: row.launched === undefined ? undefined : formatDate(row.launched),
    fate: row.ended && row.status_as_of ? `${rowInWords(row)}; as of ${formatDate(row.status_as_of)}` : rowInWords(row),
    how: row.how,
    cause: row.cause && CAUSES[row.cause].meaning,
    quotes,
    also: (row.also_sources ?? []).map((key) => pageOf(key, register)),
  };
}

export interface PageRead {
  url: string;
  title: string;
  publisher: string;
  /** In words; absent where the page has no date. */
  when: string | undefined;
  /** Whose words the page carries, where that is known. */
  speaker: string | undefined;
}

export interface RowView {
  id: string;
  row: RegisterRow;
  name: string;
  /** Of its case, where there is one. */
  href: string | undefined;
  /** Sector, place, parent and kind of body. */
  about: string;
  /** In words. */
  launched: string | undefined;
  /** What became of it, with the date of the page that shows it. */
  fate: string;
  how: string | undefined;
  /** Whether a page says why it ended. */
  cause: string | undefined;
  quotes: { words: string; page: PageRead }[];
  /** Other pages behind a date or a place. */
  also: PageRead[];
}

export interface RowGroup {
  /** The anchor of its heading. */
  id: string;
  label: string;
  meaning: string;
  rows: RowView[];
}

export interface RowGroups {
  launched: RowView[];
  byStatus: RowGroup[];
  byType: RowGroup[];
}
