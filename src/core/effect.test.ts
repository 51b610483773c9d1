import { describe, expect, it } from 'vitest';
import { effectOf, type ContentEffect } from './effect.ts';
import type { Version } from './grounds.ts';
import type { Figure } from './published.ts';
import type { CaseFrontmatter, Finding } from './schema.ts';
import type { StudyFrontmatter } from './study-schema.ts';
import { makeRow } from './synthesis-testing.ts';
import { makeCase, makeChallenge, makeEvent, makeFinding, makeLesson, makeSource } from './testing.ts';

/** As many cases with one finding each, told by researchers, as there are words for it. */
const cases = (...findings: Partial<Finding>[]) => findings.map((finding, index) => toCase(`case-${index}`, { findings: [makeFinding({ speaker: 'independent-researcher', ...finding })] }));
const toCase = (slug: string, over: Parameters<typeof makeCase>[0] = {}) => ({ slug, caseStudy: makeCase({ name: `Name of ${slug}`, ...over }) });
const version = (over: Partial<Version> = {}): Version => ({ cases: [], studies: [], rows: {}, ...over });
const toStudy = (slug: string, over: Partial<StudyFrontmatter> = {}) => ({ slug, study: { name: 'A study', summary: 'It asked.', design: { what: 'A survey', source: 'study-2012', says: 'we asked' }, authors: [], reviewed: '2026-11-24', review_by: '2027-11-24', sources: { 'study-2012': makeSource({ speaker: 'independent-researcher' }) }, ...over } });
const change = (before: CaseEntries, after: CaseEntries) => effectOf(version({ cases: before }), version({ cases: after }));
type CaseEntries = Version['cases'];

const told = ({ figures }: ContentEffect, kind: Figure['kind'], title: string) => {
  const figure = figures.find((candidate) => candidate.kind === kind && candidate.title === title);
  return figure && { before: figure.before, after: figure.after, parts: Object.fromEntries(figure.parts.map(({ label, before, after }) => [label, [before, after]])), because: figure.because.map(({ how, ground }) => `${how} ${ground.ref}`) };
};

const better = {};
const worse = { direction: 'negative' } as const;
const THREE = cases(better, better, better);

describe('an answer', () => {
  it('moves by a finding that is added, and says by which', () => {
    const effect = change(THREE, cases(better, better, better, worse, worse));
    expect(told(effect, 'outcome', 'Access')).toEqual({
      before: 'Better, with low certainty', after: 'More often better, with very low certainty',
      parts: { 'Show a change': ['3 better', '3 better, 2 worse'], Agreement: ['3 of 3, no step down', '3 of 5, one step down'] },
      because: ['added cases/case-3#waits-2012', 'added cases/case-4#waits-2012'],
    });
  });

  it('moves by a finding that is removed', () => {
    expect(told(change(THREE, THREE.slice(1)), 'outcome', 'Access')).toMatchObject({ before: 'Better, with low certainty', after: 'Not enough evidence', because: ['removed cases/case-0#waits-2012'] });
  });

  it('moves by a finding that is altered, and by a source whose speaker is', () => {
    expect(told(change(THREE, cases(better, worse, worse)), 'outcome', 'Access')).toMatchObject({ after: 'More often worse, with very low certainty', because: ['altered cases/case-1#waits-2012', 'altered cases/case-2#waits-2012'] });
    const saidBy = (speaker: 'press' | 'organisation') => [0, 1, 2].map((index) => toCase(`case-${index}`, { sources: { 'example-2024': makeSource({ speaker }) }, findings: [makeFinding()] }));
    const effect = change(saidBy('press'), saidBy('organisation'));
    expect(told(effect, 'outcome', 'Access')?.parts).toEqual({ Independence: ['0 of 3, no step down', '3 of 3, one step down'] });
    expect(effect.grounds.find(({ ground }) => ground.ref === 'cases/case-0#waits-2012')?.facets.map(({ facet }) => facet)).toEqual(['speaker']);
  });

  it('moves by a case that is called a comparator, with the case as the reason', () => {
    const after = THREE.map((entry, index) => (index === 0 ? toCase(entry.slug, { ...entry.caseStudy, kind_of_body: 'council-owned-company' }) : entry));
    expect(told(change(THREE, after), 'outcome', 'Access')).toMatchObject({ after: 'Not enough evidence', because: ['altered cases/case-0'] });
  });

  it('stays where only what it rests on differs, which is told all the same', () => {
    const effect = change(THREE, cases(better, better, better, better));
    expect(told(effect, 'outcome', 'Access')).toEqual({ before: 'Better, with low certainty', after: 'Better, with low certainty', parts: { 'Show a change': ['3 better', '4 better'] }, because: ['added cases/case-3#waits-2012'] });
  });

  it('tells a step that stays where nothing else differs', () => {
    const effect = change(THREE, cases({ method: 'comparison-group' }, better, { method: 'accounts' }));
    expect(told(effect, 'outcome', 'Access')?.parts).toEqual({ Comparison: ['3 of 3, no step down', '2 of 3, no step down'] });
  });

  it('is not moved by what stands beside it: standing is told apart', () => {
    expect(told(change(THREE, [...THREE, ...cases({}, {}, {}, { shows: 'standing' }).slice(3)]), 'outcome', 'Access')?.parts).toEqual({ 'Say how things stand': ['none', '1 well'] });
  });

  it('is not said to move by a finding of another outcome, or by words alone', () => {
    const effect = change(THREE, cases({ statement: 'Waits fell to four weeks.' }, better, better, { outcome: 'growth' }));
    expect(told(effect, 'outcome', 'Access')).toBeUndefined();
    expect(told(effect, 'outcome', 'Growth')).toMatchObject({ because: ['added cases/case-3#waits-2012'] });
    expect(effect.grounds.map(({ how, ground }) => `${how} ${ground.ref}`)).toContain('altered cases/case-0#waits-2012');
  });

  it('moves by a study’s finding, and not by one that is indirect', () => {
    const finding = { ...makeFinding({ source: 'study-2012' }), direct: true };
    const after = (direct: boolean) => told(effectOf(version({ cases: THREE }), version({ cases: THREE, studies: [toStudy('study', { findings: [{ ...finding, direct }] })] })), 'outcome', 'Access');
    expect(after(true)?.because).toEqual(['added studies/study#waits-2012']);
    expect(after(false)).toBeUndefined();
  });
});

describe('an answer within a sector', () => {
  it('is told once there is one, and while there is none it is not', () => {
    expect(told(change(THREE.slice(1), THREE), 'sector', 'Access in community health')).toMatchObject({ before: 'Not enough evidence', after: 'Better, with low certainty', because: ['added cases/case-0#waits-2012'] });
    expect(told(change(THREE.slice(2), THREE.slice(1)), 'sector', 'Access in community health')).toBeUndefined();
  });

  it('is told to go when its cases move to another', () => {
    const moved = THREE.map(({ slug, caseStudy }) => toCase(slug, { ...caseStudy, sector: 'youth' }));
    const effect = change(THREE, moved);
    expect(told(effect, 'sector', 'Access in community health')).toMatchObject({ after: 'Not enough evidence', because: ['altered cases/case-0', 'altered cases/case-1', 'altered cases/case-2'] });
    expect(told(effect, 'sector', 'Access in youth services')).toMatchObject({ before: 'Not enough evidence' });
  });
});

describe('a factor', () => {
  const naming = (count: number) => Array.from({ length: count }, (_, index) => toCase(`vat-${index}`, { challenges: [makeChallenge()] }));

  it('is answered otherwise by a challenge that is added', () => {
    expect(told(change(naming(2), naming(3)), 'factor', 'VAT')).toEqual({ before: 'Not enough evidence', after: 'Named as a hindrance', parts: { 'Name it': ['2 as a hindrance', '3 as a hindrance'] }, because: ['added cases/vat-2#vat-cost'] });
  });

  it('keeps its answer when advice is added, which is told', () => {
    const after = [...naming(3), toCase('adviser', { lessons: [makeLesson({ factors: ['vat'] })] })];
    expect(told(change(naming(3), after), 'factor', 'VAT')?.parts).toEqual({ 'Name it': ['3 as a hindrance', '3 as a hindrance, 1 in advice only'] });
  });

  it('is not said to move by a finding’s method', () => {
    const methods = (method: Finding['method']) => cases({ factors: ['vat'], method }, { factors: ['vat'], method }, { factors: ['vat'], method });
    expect(told(change(methods('survey'), methods('interviews')), 'factor', 'VAT')).toBeUndefined();
  });
});

describe('a life line', () => {
  const ended: Parameters<typeof makeCase>[0] = { status: { now: 'ceased', on: '2025-06', as_of: '2025-07' } };

  it('moves by the status of its case, by its launch and by its end', () => {
    expect(told(change([toCase('care')], [toCase('care', ended)]), 'life', 'Name of care')).toMatchObject({ before: 'Launched April 2011; trading when last seen, 2024', after: 'Launched April 2011; ceased, June 2025' });
    expect(told(change([toCase('care')], [toCase('care', { timeline: [makeEvent({ date: '2011-05' })] })]), 'life', 'Name of care')?.after).toMatch(/^Launched May 2011;/);
    expect(told(change([toCase('care', ended)], [toCase('care', { status: { ...ended.status, on: '2025-05' } })]), 'life', 'Name of care')?.after).toMatch(/ceased, May 2025$/);
  });

  it('is new or gone with its case', () => {
    expect(told(change([], [toCase('care')]), 'life', 'Name of care')?.before).toBeUndefined();
    expect(told(change([toCase('care')], []), 'life', 'Name of care')?.after).toBeUndefined();
  });

  it('is one for a row and its case, which is drawn from the case', () => {
    const rows = { care: makeRow({ name: 'Row', case: 'care', launched: '2011-04', status_as_of: '2024' }) };
    const { figures } = effectOf(version({ rows }), version({ rows, cases: [toCase('care')] }));
    expect(figures.filter(({ kind }) => kind === 'life')).toEqual([]);
    expect(effectOf(version({ rows }), version({ rows, cases: [toCase('care', ended)] })).figures.filter(({ kind }) => kind === 'life').map(({ title }) => title)).toEqual(['Name of care']);
  });

  it('is the row’s own where several rows name its case', () => {
    const rows = { care: makeRow({ name: 'First', case: 'care' }), again: makeRow({ name: 'Second', case: 'care' }) };
    const effect = effectOf(version({ rows }), version({ rows, cases: [toCase('care', ended)] }));
    expect(effect.figures.filter(({ kind }) => kind === 'life')).toEqual([]);
  });

  it('of a row without a case moves by the row, and by what it counts as', () => {
    const rows = (over: Parameters<typeof makeRow>[0]) => version({ rows: { lost: makeRow({ name: 'Lost', ...over }) } });
    expect(told(effectOf(rows({}), rows({ status: 'merged', ended: '2019' })), 'life', 'Lost')?.after).toBe('Launched 2010; merged, 2019');
    expect(told(effectOf(rows({}), rows({ type: 'franchise' })), 'life', 'Lost')?.parts).toEqual({ 'Counts as': [undefined, 'Franchise'] });
  });
});

describe('counts', () => {
  it('are of cases, rows, studies and findings, with what made them differ', () => {
    const after = version({ cases: cases(better, better, better, { direction: 'negative', speaker: 'organisation' }), studies: [toStudy('study')], rows: { row: makeRow() } });
    const effect = effectOf(version({ cases: THREE }), after);
    const counts = effect.figures.filter(({ kind }) => kind === 'count').map(({ title, before, after: now }) => [title, before, now]);
    expect(counts).toEqual([
      ['Cases', '3', '4'], ['Studies', '0', '1'], ['Rows of the register', '0', '1'], ['Findings that count', '3', '4'], ['Findings that show a change', '3 of 3 (100%)', '4 of 4 (100%)'],
      ['Findings that are bad news', '0 of 3 (0%)', '1 of 4 (25%)'], ['Findings that are self-reported', '0 of 3 (0%)', '1 of 4 (25%)'],
    ]);
    expect(told(effect, 'count', 'Findings that are bad news')?.because).toEqual(['added cases/case-3#waits-2012']);
  });
});

describe('nothing', () => {
  it('moves between a version and itself, or by what no figure is computed from', () => {
    expect(change(THREE, THREE)).toEqual({ figures: [], grounds: [] });
    const reworded: CaseFrontmatter = { ...(THREE[0] as (typeof THREE)[number]).caseStudy, summary: 'Told otherwise.', legal_form: 'charity' };
    expect(change(THREE, [{ slug: 'case-0', caseStudy: reworded }, ...THREE.slice(1)])).toEqual({ figures: [], grounds: [] });
  });

  it('depends on the order of files', () => {
    expect(change(THREE, THREE.toReversed())).toEqual({ figures: [], grounds: [] });
  });
});

it('figures that pages compute are compared with the others', () => {
  const survival = ({ rows }: Version): Figure[] => [{ kind: 'survival', key: 's', title: 'Survival', says: String(Object.keys(rows).length), parts: [], restsOn: Object.keys(rows).map((id) => `register#${id}`), movedBy: ['status'] }];
  const effect = effectOf(version(), version({ rows: { row: makeRow() } }), survival);
  expect(told(effect, 'survival', 'Survival')).toEqual({ before: '0', after: '1', parts: {}, because: ['added register#row'] });
});
