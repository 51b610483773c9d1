import { describe, expect, it } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import { checkGuide, checkGuideReferences, partsOf, toKnownEntries } from './guide-rules.ts';
import { guideFrontmatter, parseReference, type GuideFrontmatter } from './guide-schema.ts';
import { makeCase, makeChallenge, makeFinding, makeLesson, makeSource, makeVoice } from './testing.ts';

const BODY = '## What happens\n\nPeople ask.';
const POINT = { id: 'ask', part: 'happens' as const, point: 'Ask why.', source: 'example-2024', says: 'ask why' };

const makeGuide = (overrides: Partial<GuideFrontmatter> = {}): GuideFrontmatter => guideFrontmatter.parse({
  name: 'Is it for us?', question: 'Is it for us?', summary: 'Whether to leave.', kind: 'stage', order: 1, points: [POINT],
  authors: [{ name: 'The editors', interest: 'none' }], reviewed: '2026-11-24', review_by: '2027-11-24', sources: { 'example-2024': makeSource() }, ...overrides,
});
const faults = (guide: GuideFrontmatter, body = BODY) => checkGuide(guide, parseBody(body, 1).tree).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('a page of the guide', () => {
  it('has no fault where it is sound', () => {
    expect(faults(makeGuide())).toEqual([]);
  });
  it('has the parts of its kind, in its points and in its body', () => {
    expect(faults(makeGuide({ points: [{ ...POINT, part: 'sroi' }] }))).toEqual(['part-elsewhere points.0.part']);
    expect(faults(makeGuide(), `${BODY}\n\n## Social return on investment\n\nIt counts.`)).toEqual(['section-order body']);
    expect(faults(makeGuide(), '## Who decides\n\nThe council.')).toEqual(['section-missing body']);
  });
  it('has every kind’s parts, each in one kind', () => {
    expect(partsOf('stage')).toEqual(['happens', 'decides', 'costs', 'law', 'leader']);
    expect(partsOf('help')).toEqual(['reading']);
    expect(partsOf('topic')).toContain('sroi');
  });
  it('holds the numbers of its points to their words, and may name the date that they are true of', () => {
    expect(faults(makeGuide({ points: [{ ...POINT, point: 'In 2012, 61 asked.', as_of: '2012' }] }))).toEqual(['number-without-words points.0.point']);
    expect(faults(makeGuide({ points: [{ ...POINT, point: 'In 2012, 61 asked.', as_of: '2012', says: '61 proposals' }] }))).toEqual([]);
  });
  it('holds no figure where there is no source: in what is weighed, asked, or said of a case', () => {
    const weighed = [{ id: 'length', side: 'helps' as const, point: 'Give ten years.', for: ['cases/one#waits-2012'], against: [] }];
    expect(faults(makeGuide({ weighed }))).toEqual(['number-without-words weighed.0.point']);
    expect(faults(makeGuide({ questions: ['Is 10% enough?'] }))).toEqual(['number-without-words questions.0']);
    expect(faults(makeGuide({ cases: [{ case: 'one', why: 'It lost £2m.' }] }))).toEqual(['number-without-words cases.0.why']);
    expect(faults(makeGuide({ questions: ['Is it enough?'], cases: [{ case: 'one', why: 'It lost money.' }] }))).toEqual([]);
  });
  it('keeps ids apart, and off those of the page', () => {
    expect(faults(makeGuide({ points: [POINT, POINT] }))).toEqual(['id-repeated points.1.id']);
    for (const id of ['happens', 'how-long', 'tool-kits', 'sources']) expect(faults(makeGuide({ points: [{ ...POINT, id }] }))).toEqual(['id-reserved points.0.id']);
  });
});

describe('what a page names', () => {
  const known = toKnownEntries([{ slug: 'one', caseStudy: makeCase({ findings: [makeFinding()], challenges: [makeChallenge()], lessons: [makeLesson()], voices: [makeVoice()] }) }], []);
  const told = (guide: Parameters<typeof checkGuideReferences>[0]) => checkGuideReferences(guide, known).map(({ code, path, fix }) => `${code} ${path.join('.')} ${fix}`);
  it('is there', () => {
    expect(told({ cases: [{ case: 'one', why: 'x', entries: ['waits-2012', 'vat-cost', 'talk-early'] }], hear: ['cases/one#leader-2024'], weighed: [{ id: 'a', side: 'helps', point: 'x', for: ['cases/one#vat-cost'], against: [] }] })).toEqual([]);
  });
  it('is told of with what it may have meant', () => {
    expect(told({ cases: [{ case: 'on', why: 'x' }] })).toEqual(['case-unknown cases.0.case Did you mean "cases/one"?']);
    expect(told({ cases: [{ case: 'one', why: 'x', entries: ['vat-costs'] }] })).toEqual(['entry-unknown cases.0.entries.0 Did you mean "vat-cost"?']);
    expect(told({ weighed: [{ id: 'a', side: 'helps', point: 'x', for: ['cases/one#vat-cost'], against: ['studies/none#a'] }] })).toEqual(['case-unknown weighed.0.against.0 Correct it, or take the line out.']);
  });
  it('is a voice where a voice is wanted, and an entry where an entry is', () => {
    expect(told({ hear: ['cases/one#vat-cost'] })).toEqual(['entry-unknown hear.0 Name one of its voices.']);
    expect(told({ cases: [{ case: 'one', why: 'x', entries: ['leader-2024'] }] })).toEqual(['entry-unknown cases.0.entries.0 Name a finding, challenge or lesson of it.']);
  });
  it('is read from its address', () => {
    expect(parseReference('studies/nao-2011#a-1')).toEqual({ unit: 'studies/nao-2011', entry: 'a-1' });
    expect(() => parseReference('/cases/one/#a')).toThrow('is not the address of an entry');
    expect(guideFrontmatter.shape.hear.safeParse(['cases/one']).success).toBe(false);
  });
});
