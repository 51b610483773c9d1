/** What was gathered about each organisation before its case was written, held against the cases: nothing unwelcome is to be lost on the way. */
import { z } from 'zod';
import type { Issue } from './issues.ts';
import type { CaseFrontmatter } from './schema.ts';
import { isSelfReport, speakerOf } from './support.ts';
import { didYouMean } from './suggest.ts';
import type { CaseEntry } from './unit.ts';

const text = z.string().trim().min(1, { error: 'is empty' });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not an id' });
const ids = z.array(id).optional();
const count = z.number().int().min(0);

/** The lists whose entries have permanent ids, so that each can be looked for. */
export const GATHERED_LISTS = ['findings', 'challenges', 'lessons'] as const;

export const gatheredRecord = z.strictObject({
  name: text,
  publish: z.enum(['full', 'snapshot', 'register-only']).describe('How it was judged to be worth publishing.'),
  why: text.optional().describe('Why there is a row of the register and no case.'),
  events: count,
  negative_or_mixed: count.describe('Of its findings.'),
  not_self_reported: count.describe('Of its findings.'),
  findings: ids,
  challenges: ids,
  lessons: ids,
  left_out: z.record(id, text).optional().describe('What did not become an entry of the case, each with its reason.'),
});

/** `content/gathered.yml`: a record from the slug of the case, or of the row of the register, to what was gathered. */
export const gathered = z.record(id, gatheredRecord);

/** What was gathered and is neither in its case nor left out with a reason, and reasons that no longer hold. */
export function checkGathered(records: Gathered, cases: readonly CaseEntry[]): Issue[] {
  const bySlug = new Map(cases.map(({ slug, caseStudy }) => [slug, caseStudy]));
  return Object.entries(records).flatMap(([slug, record]) => {
    if (record.publish === 'register-only') return record.why === undefined ? [lost([slug], `"${slug}" has no case, and no reason why.`, 'Say why under `why`.')] : [];
    const caseStudy = bySlug.get(slug);
    if (!caseStudy) return [lost([slug], `there is no case "${slug}".`, didYouMean(slug, [...bySlug.keys()]).trim() || 'Write it, or publish it as register-only, with the reason.')];
    const kept = idsOf(caseStudy);
    const left = record.left_out ?? {};
    const all = GATHERED_LISTS.flatMap((list) => (record[list] ?? []).map((entry, index) => ({ entry, path: [slug, list, index] })));
    return [
      ...all.filter(({ entry }) => !kept.has(entry) && left[entry] === undefined).map(({ entry, path }) => lost(path, `"${entry}" is neither in the case nor left out with a reason.`, 'Put it in the case, or say under `left_out` why not.')),
      ...Object.keys(left).filter((entry) => kept.has(entry) || !all.some((found) => found.entry === entry)).map((entry) => lost([slug, 'left_out', entry], `"${entry}" is in the case, or was never gathered.`, 'Delete the line.')),
    ];
  });
}

/** How much of what was gathered stands in the cases, and what of the findings is unwelcome or comes from somebody else, then and now. */
export function coverageOf(records: Gathered, cases: readonly CaseEntry[]): Coverage {
  const all = Object.entries(records);
  const bySlug = new Map(cases.map(({ slug, caseStudy }) => [slug, caseStudy]));
  const published = all.flatMap(([slug, record]) => {
    const caseStudy = bySlug.get(slug);
    return caseStudy ? [{ record, caseStudy, kept: idsOf(caseStudy) }] : [];
  });
  const findings = cases.flatMap(({ caseStudy: { findings: own = [], sources } }) => own.map((finding) => ({ ...finding, speaker: speakerOf(finding, sources) })));
  const findingsGathered = sum(all.map(([, record]) => record.findings?.length ?? 0));
  return {
    organisations: all.length,
    registerOnly: all.filter(([, { publish }]) => publish === 'register-only').map(([slug, { name, why = '' }]) => ({ slug, name, why })),
    cases: cases.length,
    full: cases.filter(({ caseStudy }) => caseStudy.form === 'full').length,
    lists: [
      ...GATHERED_LISTS.map((list) => ({
        list,
        gathered: sum(published.map(({ record }) => record[list]?.length ?? 0)),
        kept: sum(published.map(({ record, kept }) => (record[list] ?? []).filter((entry) => kept.has(entry)).length)),
        here: sum(cases.map(({ caseStudy }) => caseStudy[list]?.length ?? 0)),
      })),
      {
        list: 'events' as const,
        gathered: sum(published.map(({ record }) => record.events)),
        kept: sum(published.map(({ record, caseStudy }) => Math.min(record.events, caseStudy.timeline.length))),
        here: sum(cases.map(({ caseStudy }) => caseStudy.timeline.length)),
      },
    ],
    shares: [
      {
        share: 'negative-or-mixed',
        gathered: { n: sum(all.map(([, record]) => record.negative_or_mixed)), of: findingsGathered },
        here: { n: findings.filter(({ direction }) => direction === 'negative' || direction === 'mixed').length, of: findings.length },
      },
      {
        share: 'not-self-reported',
        gathered: { n: sum(all.map(([, record]) => record.not_self_reported)), of: findingsGathered },
        here: { n: findings.filter(({ speaker }) => !isSelfReport(speaker)).length, of: findings.length },
      },
    ],
    leftOut: all.flatMap(([slug, { name, left_out: left = {} }]) => Object.entries(left).map(([entry, why]) => ({ slug, name, entry, why }))),
  };
}

function idsOf(caseStudy: CaseFrontmatter): ReadonlySet<string> {
  return new Set(GATHERED_LISTS.flatMap((list) => (caseStudy[list] ?? []).map((entry) => entry.id)));
}

const lost = (path: Issue['path'], message: string, fix: string): Issue => ({ code: 'gathered-lost', path, message, fix });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export type Gathered = z.infer<typeof gathered>;

export interface Coverage {
  /** Everything that was gathered, cases or not. */
  organisations: number;
  registerOnly: { slug: string; name: string; why: string }[];
  cases: number;
  full: number;
  /** What was gathered for the organisations that have a case, how much of it stands there under its id, and all that stands there now. Events have no ids: their number is compared. */
  lists: { list: (typeof GATHERED_LISTS)[number] | 'events'; gathered: number; kept: number; here: number }[];
  /** Over all findings that were gathered, and over all findings here. */
  shares: { share: 'negative-or-mixed' | 'not-self-reported'; gathered: Part; here: Part }[];
  leftOut: { slug: string; name: string; entry: string; why: string }[];
}

export interface Part {
  n: number;
  of: number;
}
