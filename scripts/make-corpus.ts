/**
 * Synthetic cases in any number, for benches: `node scripts/make-corpus.ts --cases 1000 --seed 7 --out folder`. They have the shape,
 * the size and the mix of the real ones (most findings self-reported, one in three ended), keep every rule of the check, and say in
 * their names and summaries that they are made up. Never write them into `content/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { RegisterRow } from '../src/core/register-schema.ts';
import type { CaseEvent, CaseFrontmatter, Challenge, Fact, Finding, Lesson, Source, Voice } from '../src/core/schema.ts';
import {
  BODY_SECTIONS, DIRECTIONS, ENDED_STATUSES, FACTORS, LEGAL_FORMS, METHODS, OUTCOMES, PARENT_KINDS, REGIONS, ROUTES, SECTORS, SOURCE_KINDS, wordsOf,
  type Nation, type Region, type Speaker, type Stage, type Status,
} from '../src/core/vocabulary.ts';
import { toProse, townName, type Prose } from './corpus/prose.ts';
import { toRandom, type Random } from './corpus/random.ts';

/** The last year that a synthetic page is of. */
const LAST_YEAR = 2025;
const READ = '2026-11-01';

/** As many cases as asked; the first of a longer corpus are those of a shorter one with the same seed. */
export function makeCorpus(count: number, seed: number): SyntheticCase[] {
  return Array.from({ length: count }, (_, index) => makeCase(index, toRandom(seed * 1_000_003 + index)));
}

/** The row of the register that goes with a synthetic case. */
export function toRegisterRow({ slug, caseStudy }: SyntheticCase): RegisterRow {
  const { name, sector, status, timeline } = caseStudy;
  return {
    name, sector, status: status.now, status_as_of: status.as_of, source: status.source, says: status.says, case: slug,
    launched: timeline.find(({ stage }) => stage === 'launch')?.date,
    ...(status.on && { ended: status.on, cause: 'not-given' as const, how: 'as the last event says' }),
  };
}

/** The case as its file would be written. */
export function formatCase({ caseStudy, body }: SyntheticCase): string {
  return `---\n${stringify(caseStudy, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}`;
}

function makeCase(index: number, random: Random): SyntheticCase {
  const town = townName(random);
  const prose = toProse(random);
  const slug = `synthetic-${town.toLowerCase()}-${index}`;
  const sources = makeSources(slug, random, prose);
  const keys = Object.keys(sources);
  const says = (words: string) => ({ source: random.pick(keys), says: words });
  const { timeline, status } = makeLife(random, prose, says);
  const facts = makeFacts(random, prose, says);
  const findings = makeFindings(random, prose, says);
  const challenges = Array.from({ length: random.whole(2, 7) }, (_, place): Challenge => {
    const what = prose.clause();
    return { id: `challenge-${place}`, challenge: random.zipf(wordsOf(FACTORS)), what: `${what}.`, ...(random.chance(0.5) && { how_met: prose.sentence() }), ...says(what) };
  });
  const lessons = Array.from({ length: random.whole(1, 5) }, (_, place): Lesson => {
    const lesson = prose.clause();
    return { id: `lesson-${place}`, lesson: `${lesson}.`, who: 'The chief executive', factors: random.some(wordsOf(FACTORS), random.whole(1, 2)), speaker: 'organisation', ...says(lesson) };
  });
  const voices = Array.from({ length: random.whole(0, 2) }, (_, place): Voice => ({ id: `voice-${place}`, quote: prose.sentence(), who: 'A director', role: 'director', speaker: 'organisation', source: random.pick(keys) }));
  const used = new Set([status, ...timeline, ...facts, ...findings, ...challenges, ...lessons, ...voices].map(({ source }) => source));
  const body = makeBody(random, prose, findings, voices);
  const caseStudy: CaseFrontmatter = {
    name: `${town} Synthetic Services ${index}`,
    also_known_as: [],
    form: 'full',
    summary: `A made-up spin-out for tests of speed, in a town that does not exist. ${prose.sentence()} ${prose.sentence()}`,
    sector: random.zipf(wordsOf(SECTORS)),
    services: [random.pick(['home care', 'libraries', 'nursing', 'youth clubs', 'pools', 'school support'])],
    place: placeOf(town, random.pick(wordsOf(REGIONS))),
    parent: { name: `${townName(random)} Council`, kind: random.zipf(wordsOf(PARENT_KINDS)) },
    route: random.zipf(wordsOf(ROUTES)),
    legal_form: random.zipf(wordsOf(LEGAL_FORMS)),
    kind_of_body: random.weighted({
      'staff-led-mutual': 46, 'user-led-mutual': 6, 'staff-and-community-mutual': 3, 'staff-and-investor': 6, 'spin-out-ownership-not-shown': 16,
      'council-owned-company': 9, 'leisure-or-culture-trust': 10, 'housing-transfer': 4,
    }),
    status,
    authors: [{ name: 'The generator', interest: 'none' }],
    reviewed: READ,
    review_by: '2027-11-01',
    sources: Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key))),
    facts,
    timeline,
    findings,
    challenges,
    lessons,
    voices,
    gaps: [{ gap: 'no independent evaluation found', sought: READ }],
  };
  return { slug, caseStudy, body };
}

function placeOf(town: string, region: Region): CaseFrontmatter['place'] {
  const nations: Partial<Record<Region, Nation>> = { wales: 'wales', scotland: 'scotland', 'northern-ireland': 'northern-ireland', several: 'several', abroad: 'netherlands' };
  return { town, region, nation: nations[region] ?? 'england' };
}

function makeSources(slug: string, random: Random, prose: Prose): Record<string, Source> {
  return Object.fromEntries(Array.from({ length: random.whole(5, 14) }, (_, place) => {
    const published = random.whole(2009, LAST_YEAR);
    const speaker: Speaker = random.weighted({ organisation: 45, press: 25, 'parent-or-commissioner': 10, 'regulator-or-auditor': 6, 'independent-researcher': 6, government: 4, 'staff-or-union': 4 });
    return [`page-${place}-${published}`, {
      url: `https://synthetic.example/${slug}/${place}`, title: prose.sentence(), publisher: `${townName(random)} Gazette`, published: String(published),
      kind: random.pick(wordsOf(SOURCE_KINDS)), speaker, read: READ,
    }];
  }));
}

const END_STAGE: Readonly<Partial<Record<Status, Stage>>> = { 'returned-in-house': 'return', ceased: 'closure', 'contract-lost': 'contract-lost', acquired: 'merger', merged: 'merger' };

function makeLife(random: Random, prose: Prose, says: Sourced): Pick<CaseFrontmatter, 'timeline' | 'status'> {
  const now: Status = random.weighted({ trading: 58, unknown: 8, 'returned-in-house': 13, ceased: 8, 'contract-lost': 5, acquired: 5, merged: 3 });
  const endStage = END_STAGE[now];
  const stages: Stage[] = ['idea', ...random.some<Stage>(['business-case', 'consultation'], random.whole(0, 2)), 'decision', 'launch', ...Array.from({ length: random.whole(1, 5) }, () => random.pick<Stage>(['growth', 'contract-won', 'crisis'])), ...(endStage ? [endStage] : [])];
  let month = random.whole(2005, 2014) * 12;
  let previous = 0;
  const timeline = stages.map((stage): CaseEvent => {
    month = Math.min(month + random.whole(1, 16), LAST_YEAR * 12);
    const year = Math.floor(month / 12);
    const rough = random.chance(0.3) && year * 12 > previous;
    previous = rough ? year * 12 : month;
    const words = prose.clause();
    return { date: rough ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}`, stage, event: `${words}.`, ...says(words) };
  });
  const last = timeline.at(-1) as CaseEvent;
  const seen = String(random.whole(Math.floor(month / 12), LAST_YEAR));
  const note = prose.clause();
  return { timeline, status: { now, as_of: seen, ...(ENDED_STATUSES.has(now) && { on: last.date }), note: `${note}.`, ...says(note) } };
}

function makeFacts(random: Random, prose: Prose, says: Sourced): Fact[] {
  const staff = random.whole(3, 40) * random.pick([1, 5, 40]);
  const turnover = random.whole(11, 990) / 10;
  return [
    ...(random.chance(0.7) ? [{ about: 'staff_at_launch' as const, value: staff, unit: 'people', ...says(`it employed ${staff} people on the day`) }] : []),
    ...(random.chance(0.6) ? [{ about: 'turnover' as const, value: turnover * 1e6, unit: 'GBP a year', ...says(`a turnover of £${turnover} million`) }] : []),
    ...random.some(['contract_length', 'pension_arrangement', 'board', 'ownership_split', 'vat_position', 'premises'] as const, random.whole(1, 5)).map((about) => {
      const value = prose.clause();
      return { about, value, ...says(value) };
    }),
  ];
}

function makeFindings(random: Random, prose: Prose, says: Sourced): Finding[] {
  return Array.from({ length: random.whole(3, 14) }, (_, place): Finding => {
    const [from, to] = [random.whole(2, 99), random.whole(2, 99)];
    const statement = `${prose.clause()}: from ${from}% to ${to}%`;
    return {
      id: `finding-${place}`,
      outcome: random.zipf(wordsOf(OUTCOMES)),
      shows: random.chance(0.45) ? 'change' : 'standing',
      direction: random.weighted<keyof typeof DIRECTIONS>({ positive: 68, negative: 22, mixed: 7, 'no-change': 3 }),
      statement: `${statement}.`,
      value: { from, to, unit: '%' },
      method: random.weighted<keyof typeof METHODS>({
        'case-description': 38, opinion: 16, survey: 10, inspection: 12, accounts: 8, 'before-after': 8, interviews: 5, audit: 2, 'comparison-group': 1, 'systematic-review': 0, 'meta-analysis': 0, theory: 0,
      }),
      ...(random.chance(0.4) && { factors: random.some(wordsOf(FACTORS), random.whole(1, 3)) }),
      ...says(statement),
    };
  });
}

function makeBody(random: Random, prose: Prose, findings: readonly Finding[], voices: readonly Voice[]): string {
  return BODY_SECTIONS.map((title, place) => {
    const sentences = Array.from({ length: random.whole(7, 14) }, () => prose.sentence());
    const finding = random.pick(findings);
    sentences.push(`${finding.statement.charAt(0).toUpperCase()}${finding.statement.slice(1)} <Cite source="${finding.source}" />`);
    const half = Math.ceil(sentences.length / 2);
    const voice = voices[place];
    return `## ${title}\n\n${sentences.slice(0, half).join(' ')}\n\n${voice ? `<Voice id="${voice.id}" />\n\n` : ''}${sentences.slice(half).join(' ')}\n`;
  }).join('\n');
}

type Sourced = (words: string) => { source: string; says: string };

export interface SyntheticCase {
  slug: string;
  caseStudy: CaseFrontmatter;
  body: string;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
  const count = Number(values.cases);
  if (!values.out || !Number.isInteger(count) || count < 1) {
    console.error('Say how many and where: node scripts/make-corpus.ts --cases 1000 --seed 1 --out folder');
    process.exit(1);
  }
  mkdirSync(values.out, { recursive: true });
  for (const entry of makeCorpus(count, Number(values.seed))) writeFileSync(join(values.out, `${entry.slug}.mdx`), formatCase(entry));
  console.log(`${count} synthetic cases in ${values.out}`);
}
