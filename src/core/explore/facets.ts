/**
 * What cases can be narrowed by: each facet with its values and which of them a case has. The explorer and the static pages of
 * the values are both made from this. A value that others are `within` holds just what they hold together.
 */
import { toProfile } from '../likeness.ts';
import { speakerOf } from '../support.ts';
import type { CaseEntry } from '../unit.ts';
import {
  ENDED_STATUSES, FACTORS, FORMS, KINDS_OF_BODY, LEGAL_FORMS, OUTCOMES, PARENT_KINDS, REGIONS, ROUTES, SECTORS, SPEAKERS, SPIN_OUT_KINDS, STATUSES, wordsOf,
  type Direction, type KindOfBody, type Outcome, type Status, type Word,
} from '../vocabulary.ts';

/** Kinds that are here to be compared with; proposals, programmes and what fits no word are neither these nor spin-outs. */
export const COMPARATOR_KINDS: ReadonlySet<KindOfBody> = new Set<KindOfBody>([
  'council-owned-company', 'leisure-or-culture-trust', 'childrens-trust', 'housing-transfer', 'foreign-comparator',
]);

/** Upper ends of the size classes that UK statistics use (micro, small, medium), with one class more among the large, where the NHS spin-outs are. */
const STAFF_BANDS = [
  { value: 'under-10', label: 'Under 10', most: 9 },
  { value: '10-to-49', label: '10 to 49', most: 49 },
  { value: '50-to-249', label: '50 to 249', most: 249 },
  { value: '250-to-999', label: '250 to 999', most: 999 },
  { value: '1000-or-more', label: '1,000 or more', most: Number.POSITIVE_INFINITY },
] as const;

/** Single years where most launched, and longer spans around them. */
const LAUNCH_BANDS = [
  { value: 'before-2006', label: 'Before 2006', last: 2005 },
  { value: '2006-to-2008', label: '2006 to 2008', last: 2008 },
  { value: '2009-to-2010', label: '2009 to 2010', last: 2010 },
  ...[2011, 2012, 2013, 2014, 2015].map((year) => ({ value: String(year), label: String(year), last: year })),
  { value: '2016-to-2019', label: '2016 to 2019', last: 2019 },
  { value: '2020-or-later', label: '2020 or later', last: Number.POSITIVE_INFINITY },
];
const UNKNOWN = 'not-known';

/** How a finding’s direction reads where a change and a standing are taken together. */
const NEWS: Readonly<Record<Direction, { value: string; short: string; meaning: string }>> = {
  positive: { value: 'good', short: 'good', meaning: 'good for the people concerned' },
  negative: { value: 'bad', short: 'bad', meaning: 'bad for the people concerned' },
  mixed: { value: 'mixed', short: 'mixed', meaning: 'good in part and bad in part, or disputed' },
  'no-change': { value: 'no-change', short: 'no change', meaning: 'no difference, where one was looked for' },
};

const one = (id: string, label: string, title: Facet['title'], words: Readonly<Record<string, Word>>, valueOf: (entry: CaseEntry) => string | undefined): Facet =>
  ({ id, label, many: false, title, values: toValues(words), valuesOf: (entry) => listed(valueOf(entry)) });

/** Every facet, in the order that they are offered. */
export const FACETS: readonly Facet[] = [
  one('sector', 'Sector', (label) => `${label}: cases`, SECTORS, ({ caseStudy }) => caseStudy.sector),
  {
    id: 'status', label: 'What became of it', many: false, title: (label) => `${label}: cases`,
    values: grouped(STATUSES, [{ value: 'ended', label: 'Ended, in any way', meaning: 'It no longer runs the service it left with, or no longer by itself.', holds: (status) => ENDED_STATUSES.has(status as Status) }]),
    valuesOf: ({ caseStudy }) => [caseStudy.status.now],
  },
  one('region', 'Region', (label) => `Cases in ${label}`, REGIONS, ({ caseStudy }) => caseStudy.place.region),
  {
    id: 'kind', label: 'Kind of body', many: false, title: (label) => `${label}: cases`,
    values: grouped(named(KINDS_OF_BODY, (kind, label) => (COMPARATOR_KINDS.has(kind as KindOfBody) && !/comparator/i.test(label) ? `${label} (comparator)` : label)), [
      { value: 'spin-out', label: 'Spin-outs, of any kind', meaning: 'It left the public sector, and staff, users or a community own or govern it, or who owns it is not shown.', holds: (kind) => SPIN_OUT_KINDS.has(kind as KindOfBody) },
      { value: 'not-spin-out', label: 'Not spin-outs', meaning: 'Comparators, proposals and programmes.', holds: (kind) => !SPIN_OUT_KINDS.has(kind as KindOfBody) },
    ]),
    valuesOf: ({ caseStudy }) => [caseStudy.kind_of_body],
  },
  {
    id: 'size', label: 'Staff at launch', many: false, title: (label) => `Staff at launch: ${label.toLowerCase()}`,
    values: [
      ...STAFF_BANDS.map(({ value, label }) => ({ value, label, meaning: `People employed when it launched: ${label.toLowerCase()}.` })),
      { value: UNKNOWN, label: 'Not known', meaning: 'No page that was read gives a number of staff at launch.' },
    ],
    valuesOf: (entry) => {
      const { staff } = toProfile(entry);
      return [STAFF_BANDS.find(({ most }) => staff !== undefined && staff <= most)?.value ?? UNKNOWN];
    },
  },
  {
    id: 'launched', label: 'Launched', many: false, title: (label) => (label === 'No dated launch' ? 'Cases without a dated launch' : `Launched ${label.toLowerCase()}`),
    values: [
      ...LAUNCH_BANDS.map(({ value, label }) => ({ value, label, meaning: `Began to run the service as an organisation of its own: ${label.toLowerCase()}.` })),
      { value: UNKNOWN, label: 'No dated launch', meaning: 'It never launched, or no page that was read dates its launch.' },
    ],
    valuesOf: (entry) => {
      const { year } = toProfile(entry);
      return [LAUNCH_BANDS.find(({ last }) => year !== undefined && year <= last)?.value ?? UNKNOWN];
    },
  },
  {
    id: 'outcome', label: 'What was found', many: true, title: (label) => `Findings on ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    note: 'Cases with a finding that says so, of a change or of how things stood.',
    values: wordsOf(OUTCOMES).flatMap(toNews),
    valuesOf: ({ caseStudy }) => (caseStudy.findings ?? []).map(({ outcome, direction }) => `${outcome}-${NEWS[direction].value}`),
  },
  {
    id: 'factor', label: 'What helped or hindered', many: true, title: (label) => `${label}: cases that name it`,
    note: 'Cases that name it in a finding, a challenge or a lesson.',
    values: toValues(FACTORS),
    valuesOf: ({ caseStudy: { findings = [], challenges = [], lessons = [] } }) =>
      [...findings.flatMap(({ factors = [] }) => factors), ...challenges.map(({ challenge }) => challenge), ...lessons.flatMap(({ factors = [] }) => factors)],
  },
  {
    id: 'speaker', label: 'Who says so', many: true, title: (label) => `Findings from ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    note: 'Cases with a finding in their words.',
    values: toValues(named(SPEAKERS, (_, label) => `${label.charAt(0).toUpperCase()}${label.slice(1)}`)),
    valuesOf: ({ caseStudy: { findings = [], sources } }) => findings.map((finding) => speakerOf(finding, sources)),
  },
  one('parent', 'What it left', (label) => `Left a public body: ${label.toLowerCase()}`, PARENT_KINDS, ({ caseStudy }) => caseStudy.parent?.kind),
  one('route', 'Route', (label) => `Left by this route: ${label}`, ROUTES, ({ caseStudy }) => caseStudy.route),
  one('legal-form', 'Legal form', (label) => `Legal form: ${label}`, LEGAL_FORMS, ({ caseStudy }) => caseStudy.legal_form),
  one('form', 'How much is told', (label) => `${label}s`, FORMS, ({ caseStudy }) => caseStudy.form),
];

function toValues(words: Readonly<Record<string, Word>>): FacetWord[] {
  return Object.entries(words).map(([value, { label, meaning }]) => ({ value, label, meaning }));
}

function named(words: Readonly<Record<string, Word>>, name: (value: string, label: string) => string): Record<string, Word> {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [value, { ...word, label: name(value, word.label) }]));
}

/** The values with those that a group holds behind it; each group stands where its first value does. */
function grouped(words: Readonly<Record<string, Word>>, groups: readonly (Word & { value: string; holds: (value: string) => boolean })[]): FacetWord[] {
  const values = toValues(words);
  const placed = new Set<string>();
  return values.flatMap((word) => {
    const group = groups.find(({ holds }) => holds(word.value));
    if (!group) return [word];
    if (placed.has(group.value)) return [];
    placed.add(group.value);
    const { holds, ...rest } = group;
    return [rest, ...values.filter(({ value }) => holds(value)).map((held) => ({ ...held, within: group.value }))];
  });
}

function toNews(outcome: Outcome): FacetWord[] {
  const { label } = OUTCOMES[outcome];
  return [
    { value: outcome, label, meaning: OUTCOMES[outcome].meaning },
    ...Object.values(NEWS).map(({ value, short, meaning }) => ({
      value: `${outcome}-${value}`, label: `${label}: ${short}`, short, within: outcome,
      meaning: `A finding on ${label.charAt(0).toLowerCase()}${label.slice(1)} that is ${meaning}, whether it shows a change or how things stood.`,
    })),
  ];
}

const listed = (value: string | undefined) => (value === undefined ? [] : [value]);

export interface Facet {
  /** As addresses write it. */
  id: string;
  label: string;
  /** What a value’s count counts, where that is not plain. */
  note?: string;
  /** Whether a case can have several of its values. */
  many: boolean;
  /** The title of a value’s static page. */
  title: (label: string) => string;
  values: readonly FacetWord[];
  /** The values of a case, none of them one that others are within; the same one may come twice. */
  valuesOf: (entry: CaseEntry) => readonly string[];
}

export interface FacetWord {
  value: string;
  label: string;
  /** The label beneath that of the value that it is within. */
  short?: string;
  meaning: string;
  /** The value that holds this one and its neighbours together. */
  within?: string;
}
