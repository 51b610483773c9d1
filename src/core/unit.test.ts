import { describe, expect, it } from 'vitest';
import { caseFrontmatter, type CaseFrontmatter } from './schema.ts';
import { studyFrontmatter, type StudyFrontmatter } from './study-schema.ts';
import { hrefOf, toCaseUnit, toStudyUnit, toUnits } from './unit.ts';

const page = { url: 'https://page.example/1', title: 'A page', publisher: 'A paper', kind: 'trade-press', speaker: 'press', read: '2026-11-23' };
const says = { source: 'paper-2013', says: 'Visits rose.' };
const makeCaseStudy = (over: Record<string, unknown> = {}): CaseFrontmatter => caseFrontmatter.parse({
  name: 'A library', also_known_as: [], form: 'snapshot', summary: 'A library left its council.', sector: 'libraries-and-culture', services: ['libraries'],
  place: { town: 'Ipswich', region: 'east-of-england', nation: 'england' }, parent: { name: 'A council', kind: 'council' }, route: 'council-led',
  legal_form: 'community-benefit-society', kind_of_body: 'user-led-mutual', status: { now: 'trading', as_of: '2014', note: 'It trades.', ...says },
  authors: [{ name: 'The editors', interest: 'none' }], reviewed: '2026-11-23', review_by: '2027-11-23', sources: { 'paper-2013': page },
  timeline: [{ date: '2012-08-01', stage: 'launch', event: 'It launched.', ...says }], ...over,
});
const makeStudy = (over: Record<string, unknown> = {}): StudyFrontmatter => studyFrontmatter.parse({
  name: 'A study', summary: 'A survey of mutuals.', design: { what: 'A survey.', organisations: 12, carried_out: '2018', ...says },
  authors: [{ name: 'The editors', interest: 'none' }], reviewed: '2026-11-23', review_by: '2027-11-23', sources: { 'paper-2013': page }, ...over,
});
const finding = { id: 'visits-2013', outcome: 'access', shows: 'change', direction: 'positive', statement: 'Visits rose.', method: 'before-after', ...says };

describe('a case as a unit', () => {
  it('carries what the rules look at', () => {
    expect(toCaseUnit({ slug: 'a-library', caseStudy: makeCaseStudy() })).toMatchObject({
      id: 'cases/a-library', kind: 'case', comparator: false, sector: 'libraries-and-culture', parent: 'council', year: 2012, status: 'trading', organisations: 1,
    });
  });

  it('is a comparator by its kind of body', () => {
    expect(toCaseUnit({ slug: 'a', caseStudy: makeCaseStudy({ kind_of_body: 'council-owned-company' }) }).comparator).toBe(true);
  });

  it('takes the speaker of a finding, a challenge and a lesson from the entry, else from its source', () => {
    const caseStudy = makeCaseStudy({
      findings: [finding, { ...finding, id: 'visits-2014', speaker: 'organisation' }],
      challenges: [{ id: 'tax', challenge: 'vat', what: 'Tax.', how_met: 'Paid.', ...says }],
      lessons: [{ id: 'start-early', lesson: 'Start early.', who: 'The director', factors: ['time-and-capacity'], speaker: 'organisation', ...says }],
    });
    const unit = toCaseUnit({ slug: 'a', caseStudy });
    expect(unit.findings.map(({ speaker }) => speaker)).toEqual(['press', 'organisation']);
    expect(unit.mentions).toEqual([
      { id: 'tax', as: 'challenge', factors: ['vat'], speaker: 'press', met: true },
      { id: 'start-early', as: 'lesson', factors: ['time-and-capacity'], speaker: 'organisation', met: false },
    ]);
  });

  it('has no year without a launch that is dated', () => {
    expect(toCaseUnit({ slug: 'a', caseStudy: makeCaseStudy({ timeline: [{ date: 'undated', stage: 'launch', event: 'It launched.', ...says }] }) }).year).toBeUndefined();
  });
});

describe('a study as a unit', () => {
  it('carries its number of organisations and the year of its evidence', () => {
    expect(toStudyUnit({ slug: 'a-study', study: makeStudy() })).toMatchObject({ id: 'studies/a-study', kind: 'study', organisations: 12, year: 2018, sector: undefined });
  });

  it('keeps which findings are indirect, and which are about one case', () => {
    const study = makeStudy({ findings: [{ ...finding, direct: false }, { ...finding, id: 'one', direct: true, case: 'a-library', organisations: 1 }] });
    expect(toStudyUnit({ slug: 'a', study }).findings.map(({ direct, countedIn, organisations }) => [direct, countedIn, organisations]))
      .toEqual([[false, undefined, undefined], [true, 'a-library', 1]]);
  });

  it('refuses a finding that does not say whether it is direct', () => {
    expect(studyFrontmatter.safeParse({ ...makeStudy(), findings: [finding] }).error?.issues[0]?.path).toEqual(['findings', 0, 'direct']);
  });
});

describe('units', () => {
  it('come in one order, whatever that of the files', () => {
    const [a, b] = [{ slug: 'a', caseStudy: makeCaseStudy() }, { slug: 'b', caseStudy: makeCaseStudy() }];
    const studies = [{ slug: 'a', study: makeStudy() }];
    expect(toUnits([b, a], studies).map(({ id }) => id)).toEqual(['cases/a', 'cases/b', 'studies/a']);
    expect(toUnits([a, b], studies)).toEqual(toUnits([b, a], studies));
  });

  it('have an address, as has each of their entries', () => {
    expect(hrefOf('cases/suffolk-libraries')).toBe('/cases/suffolk-libraries/');
    expect(hrefOf('cases/suffolk-libraries', 'visits-2016')).toBe('/cases/suffolk-libraries/#visits-2016');
  });
});
