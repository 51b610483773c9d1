import { describe, expect, it } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import type { BodyTree } from './body.ts';
import type { StudyFinding, StudyFrontmatter } from './study-schema.ts';
import { checkCountedCases, checkStudy } from './study-rules.ts';
import { makeSource } from './testing.ts';

const BODY = '## What it looked at and found\n\nIt asked people.\n\n## What it cannot show\n\nIt cannot show why.';

describe('a sound study', () => {
  it('has no fault', () => {
    expect(faults(makeStudy())).toEqual([]);
  });
});

describe('sources', () => {
  it('are listed where they are named, in the design, in a voice and behind also', () => {
    expect(faults(makeStudy({ design: { ...makeStudy().design, source: 'exampel-2024' } }))).toContainEqual('source-unknown design.source');
    expect(faults(makeStudy({ voices: [{ id: 'one', quote: 'Yes', who: 'A', role: 'B', speaker: 'press', source: 'other' }] }))).toContainEqual('source-unknown voices.0.source');
    expect(faults(makeStudy({ findings: [makeFinding({ also: [{ source: 'other', says: 'more' }] })] }))).toContainEqual('source-unknown findings.0.also.0.source');
  });
  it('are used: by an entry, or by the body alone', () => {
    const sources = { 'example-2024': makeSource(), 'second-2024': makeSource({ url: 'https://example.org/second' }) };
    expect(faults(makeStudy({ sources }))).toEqual(['source-unused sources.second-2024']);
    expect(faults(makeStudy({ sources }), BODY.replace('people.', 'people. <Cite source="second-2024" />'))).toEqual([]);
  });
  it('are called unused only where the body could be read', () => {
    const sources = { 'example-2024': makeSource(), 'second-2024': makeSource({ url: 'https://example.org/second' }) };
    expect(checkStudy(makeStudy({ sources }), undefined)).toEqual([]);
  });
  it('have an address each', () => {
    const sources = { 'example-2024': makeSource(), 'second-2024': makeSource({ url: 'http://EXAMPLE.org/history/' }) };
    expect(faults(makeStudy({ sources }), BODY.replace('people.', 'people. <Cite source="second-2024" />'))).toEqual(['source-url-repeated sources.second-2024.url']);
  });
  it('are published by the day they were read', () => {
    expect(faults(makeStudy({ sources: { 'example-2024': makeSource({ published: '2026-11-24' }) } }))).toEqual([]);
    expect(faults(makeStudy({ sources: { 'example-2024': makeSource({ published: '2026-11-25' }) } }))).toEqual(['date-impossible sources.example-2024.published']);
  });
});

describe('ids', () => {
  it('stand once on the page, across its lists', () => {
    expect(faults(makeStudy({ limits: [{ id: 'faster', limit: 'It is small.', source: 'example-2024', says: 'we are small' }] }))).toEqual(['id-repeated limits.0.id']);
  });
  it('are none that the page of a study, or any page, uses itself', () => {
    for (const id of ['points', 'what-it-cannot-show', 'sources', 'source-x', 'word-x']) expect(faults(makeStudy({ findings: [makeFinding({ id })] }))).toEqual(['id-reserved findings.0.id']);
    expect(faults(makeStudy({ findings: [makeFinding({ id: 'points-made' })] }))).toEqual([]);
  });
});

describe('numbers', () => {
  it('of a statement stand in the quoted words, those behind also, or the year of the source', () => {
    const finding = makeFinding({ statement: 'In 2024, 90% decided faster.', says: 'nine in ten' });
    expect(faults(makeStudy({ findings: [finding] }))).toEqual(['number-without-words findings.0.statement']);
    expect(faults(makeStudy({ findings: [{ ...finding, also: [{ source: 'example-2024', says: '90 per cent' }] }] }))).toEqual([]);
    expect(faults(makeStudy({ findings: [{ ...finding, derived: 'nine divided by ten' }] }))).toEqual([]);
  });
  it('of values, figures and organisations stand there too; one organisation needs no number', () => {
    expect(faults(makeStudy({ findings: [makeFinding({ value: { from: 12 } })] }))).toEqual(['number-without-words findings.0.value.from']);
    expect(faults(makeStudy({ findings: [makeFinding({ figures: { agreed: '12%' } })] }))).toEqual(['number-without-words findings.0.figures.agreed']);
    expect(faults(makeStudy({ findings: [makeFinding({ organisations: 2 })] }))).toEqual(['number-without-words findings.0.organisations']);
    expect(faults(makeStudy({ findings: [makeFinding({ organisations: 1 })] }))).toEqual([]);
  });
  it('of the design, points, advice and limits are held to the same rule', () => {
    const entry = { source: 'example-2024', says: 'words' };
    expect(faults(makeStudy({ design: { what: 'Seven interviews', ...entry } }))).toEqual(['number-without-words design.what']);
    expect(faults(makeStudy({ points: [{ id: 'p', about: 'growth', point: 'There are 7.', direct: true, ...entry }] }))).toEqual(['number-without-words points.0.point']);
    expect(faults(makeStudy({ recommendations: [{ id: 'r', lesson: 'Wait 7 years.', who: 'A', ...entry }] }))).toEqual(['number-without-words recommendations.0.lesson']);
    expect(faults(makeStudy({ limits: [{ id: 'l', limit: 'Only 7 answered.', ...entry }] }))).toEqual(['number-without-words limits.0.limit']);
  });
  it('of the summary stand somewhere else; the name, the dates and a source’s own title count, gaps do not', () => {
    expect(faults(makeStudy({ summary: 'It heard 12 people.', gaps: [{ gap: '12 people were not named.', sought: '2026-11-24' }] }))).toEqual(['figure-not-in-frontmatter summary']);
    expect(faults(makeStudy({ summary: 'It heard 12 people.', name: 'Twelve people' }))).toEqual([]);
    expect(faults(makeStudy({ summary: 'From 2018 to 2020.', design: { ...makeStudy().design, carried_out: '2018-05/2020-02' } }))).toEqual([]);
  });
});

describe('the body', () => {
  it('has its sections, once each, in order, with text', () => {
    expect(faults(makeStudy(), BODY.split('\n\n').slice(0, 2).join('\n\n'))).toEqual(['section-missing body']);
    expect(faults(makeStudy(), '## What it cannot show\n\nMuch.\n\n## What it looked at and found\n\nPeople.')).toEqual(['section-order body']);
    expect(faults(makeStudy(), `${BODY}\n\n## What it cannot show\n\nMore.`)).toEqual(['section-order body']);
    expect(faults(makeStudy(), `${BODY}\n\n## Conclusion\n\nMore.`)).toEqual(['section-order body']);
    expect(faults(makeStudy(), `Before.\n\n${BODY}`)).toEqual(['section-order body']);
    expect(faults(makeStudy(), BODY.replace('It cannot show why.', ''))).toEqual(['section-empty body']);
  });
  it('cites a source for every figure, quotation and month, and has no figure that the frontmatter lacks', () => {
    expect(faults(makeStudy(), BODY.replace('people.', 'people; 90% agreed.'))).toEqual(['cite-missing body']);
    expect(faults(makeStudy(), BODY.replace('people.', 'people; 90% agreed. <Cite source="example-2024" />'))).toEqual([]);
    expect(faults(makeStudy(), BODY.replace('people.', 'people, “faster than before”.'))).toEqual(['cite-missing body']);
    expect(faults(makeStudy(), BODY.replace('people.', 'people in June.'))).toEqual(['cite-missing body']);
    expect(faults(makeStudy(), BODY.replace('people.', 'people; 91% agreed. <Cite source="example-2024" />'))).toEqual(['figure-not-in-frontmatter body']);
  });
  it('refers to entries of any list that has addresses, and to nothing else', () => {
    const study = makeStudy({ limits: [{ id: 'small', limit: 'It is small.', source: 'example-2024', says: 'we are small' }] });
    expect(faults(study, BODY.replace('people.', '<Finding id="faster">people</Finding>, and <Finding id="small">few</Finding>.'))).toEqual([]);
    expect(faults(study, BODY.replace('people.', '<Finding id="fastr">people</Finding>.'))).toEqual(['cite-unknown body']);
    expect(faults(study, BODY.replace('people.', 'people. <Cite source="example-2023" />'))).toEqual(['cite-unknown body']);
  });
  it('holds nothing that was left over from a template', () => {
    expect(faults(makeStudy(), BODY.replace('people.', 'people. TODO'))).toEqual(['placeholder-text body']);
  });
});

it('wants another look after it was reviewed, and not on the same day', () => {
  expect(faults(makeStudy({ review_by: '2026-11-25' }))).toEqual([]);
  expect(faults(makeStudy({ review_by: '2026-11-24' }))).toEqual(['review-overdue review_by']);
});

it('names only cases that are there, since a finding of a missing one would count nowhere', () => {
  const study = makeStudy({ findings: [makeFinding({ case: 'my-csp' }), makeFinding()] });
  expect(checkCountedCases(study, ['mycsp'])).toMatchInlineSnapshot(`
    [
      {
        "code": "case-unknown",
        "fix": "Did you mean "mycsp"?",
        "message": "there is no case "my-csp", so the finding would count nowhere.",
        "path": [
          "findings",
          0,
          "case",
        ],
      },
    ]
  `);
  expect(checkCountedCases(study, ['my-csp'])).toEqual([]);
});

/** Each fault as its code and path, in the order in which they are told. */
function faults(study: StudyFrontmatter, text = BODY): string[] {
  const { tree, issues } = parseBody(text, 1);
  expect(issues).toEqual([]);
  return checkStudy(study, tree as BodyTree).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function makeStudy(overrides: Partial<StudyFrontmatter> = {}): StudyFrontmatter {
  return {
    name: 'A survey',
    summary: 'Leaders were asked.',
    design: { what: 'A survey of leaders', source: 'example-2024', says: 'we surveyed leaders' },
    authors: [{ name: 'The editors', interest: 'none' }],
    reviewed: '2026-11-24',
    review_by: '2027-11-24',
    sources: { 'example-2024': makeSource() },
    findings: [makeFinding()],
    ...overrides,
  };
}

function makeFinding(overrides: Partial<StudyFinding> = {}): StudyFinding {
  return {
    id: 'faster', outcome: 'governance-and-voice', shows: 'change', direction: 'positive', statement: 'Most decided faster.', method: 'survey', direct: true,
    source: 'example-2024', says: '90% decided faster than before', ...overrides,
  };
}
