/** What a reader lets count. Every conclusion is computed under rules, and the address of a page carries them. */
import { isSelfReport } from './support.ts';
import type { EvidenceFinding, EvidenceMention, EvidenceUnit } from './unit.ts';
import { PARENT_KINDS, SECTORS, type ParentKind, type Sector, type Word } from './vocabulary.ts';

/** The periods a reader can keep to, by year of launch (of a study: by year of its evidence). Why these: /method/#rules */
export const PERIODS = {
  'before-2010': { label: 'Before 2010', meaning: 'Before the coalition government’s policy for mutuals.', from: Number.NEGATIVE_INFINITY, to: 2009 },
  '2010-2014': { label: '2010 to 2014', meaning: 'When most left: Right to Request, Right to Provide, the pathfinders.', from: 2010, to: 2014 },
  '2015-2019': { label: '2015 to 2019', meaning: 'After the first programmes of support.', from: 2015, to: 2019 },
  'since-2020': { label: 'Since 2020', meaning: 'The years of the pandemic and after.', from: 2020, to: Number.POSITIVE_INFINITY },
} as const satisfies Readonly<Record<string, Word & { from: number; to: number }>>;

/** Everything about spin-outs counts; comparators stand beside. */
export const DEFAULT_RULES: Rules = { withoutSelfReport: false, withoutOpinion: false, withComparators: false };

/** Why something does not count under the rules, in a reader’s words. */
export const REASONS_LEFT_OUT = {
  comparator: 'a comparator, not a spin-out',
  'other-sector': 'another sector',
  'other-period': 'another period',
  'other-parent': 'another kind of parent',
  'self-report': 'the organisation says it of itself',
  opinion: 'opinion',
  indirect: 'about something like spin-outs, not about them',
  'counted-in-case': 'about one organisation, whose own case counts',
} as const;

/** The rules that an address carries. Words that are not in the lists are ignored, so that an old or mistyped address still opens. */
export function parseRules(search: URLSearchParams): Rules {
  const without = new Set(search.getAll('without'));
  return {
    withoutSelfReport: without.has('self-report'),
    withoutOpinion: without.has('opinion'),
    withComparators: search.getAll('with').includes('comparators'),
    ...choice('sector', SECTORS, search),
    ...choice('period', PERIODS, search),
    ...choice('parent', PARENT_KINDS, search),
  };
}

/** The rules as an address carries them; empty for the default. Equal rules give equal text. */
export function formatRules(rules: Rules): URLSearchParams {
  const search = new URLSearchParams();
  if (rules.withoutSelfReport) search.append('without', 'self-report');
  if (rules.withoutOpinion) search.append('without', 'opinion');
  if (rules.withComparators) search.append('with', 'comparators');
  for (const key of ['sector', 'period', 'parent'] as const) {
    const value = rules[key];
    if (value) search.append(key, value);
  }
  return search;
}

/** Why a whole unit does not count, or `undefined` if it does. A unit whose sector, year or parent is not known is in no choice of them. */
export function whyUnitLeftOut(unit: EvidenceUnit, rules: Rules): ReasonLeftOut | undefined {
  if (unit.comparator && !rules.withComparators) return 'comparator';
  if (rules.sector && unit.sector !== rules.sector) return 'other-sector';
  if (rules.parent && unit.parent !== rules.parent) return 'other-parent';
  return rules.period && !isWithin(unit.year, PERIODS[rules.period]) ? 'other-period' : undefined;
}

/** Why a finding of a unit that counts does not count itself, or `undefined` if it does. */
export function whyFindingLeftOut(finding: EvidenceFinding, rules: Rules): ReasonLeftOut | undefined {
  if (!finding.direct) return 'indirect';
  if (finding.countedIn) return 'counted-in-case';
  if (rules.withoutOpinion && (finding.method === 'opinion' || finding.method === 'theory')) return 'opinion';
  return whySpeakerLeftOut(finding, rules);
}

/** Why a challenge or a lesson does not count, or `undefined` if it does. */
export function whyMentionLeftOut(mention: EvidenceMention, rules: Rules): ReasonLeftOut | undefined {
  return whySpeakerLeftOut(mention, rules);
}

function whySpeakerLeftOut({ speaker }: Pick<EvidenceFinding, 'speaker'>, rules: Rules): ReasonLeftOut | undefined {
  return rules.withoutSelfReport && isSelfReport(speaker) ? 'self-report' : undefined;
}

function isWithin(year: number | undefined, { from, to }: { from: number; to: number }): boolean {
  return year !== undefined && year >= from && year <= to;
}

function choice<Key extends string, Value extends string>(key: Key, list: Readonly<Record<Value, unknown>>, search: URLSearchParams): Partial<Record<Key, Value>> {
  const value = search.get(key);
  return value !== null && Object.hasOwn(list, value) ? { [key]: value as Value } as Record<Key, Value> : {};
}

export interface Rules {
  withoutSelfReport: boolean;
  withoutOpinion: boolean;
  withComparators: boolean;
  sector?: Sector;
  period?: Period;
  parent?: ParentKind;
}

export type Period = keyof typeof PERIODS;
export type ReasonLeftOut = keyof typeof REASONS_LEFT_OUT;
