import { describe, expect, test } from 'vitest';
import { formatIssue } from '../core/issues.ts';
import { makeCase, makeCaseText, makeFact, makeFinding, makeLesson, makeSource } from '../core/testing.ts';
import { readCaseFile } from './read.ts';

const PLAIN = `name: Example Care
also_known_as: []
form: snapshot
summary: Community nurses who left the NHS.
sector: community-health
services: [community nursing]
place: {town: Exampleton, region: south-west, nation: england}
route: not-known
legal_form: not-known
kind_of_body: staff-led-mutual
status: {now: trading, as_of: 2024, note: It was trading when last seen., source: example-2024, says: We are still here}
authors: [{name: The editors, interest: none}]
reviewed: 2026-11-24
review_by: 2027-11-24
sources:
  example-2024: {url: "https://example.org/history", title: Our history, publisher: Example Care, kind: organisation, speaker: organisation, read: 2026-11-24}
timeline:
  - {date: 2011-04, stage: launch, event: It left the NHS, source: example-2024, says: We left the NHS in April 2011}
`;
const BODY = '\n## What went wrong\n\nWe looked in the local press, and nothing was found.\n';

/** What the check prints for a case of which some piece is replaced. */
function faults(from: string | RegExp, to: string, body = BODY): string {
  const text = `---\n${PLAIN.replace(from, to)}---\n${body}`;
  return readCaseFile('example.mdx', new TextEncoder().encode(text)).issues.map((issue) => formatIssue('example.mdx', issue)).join('\n');
}
const typed = (frontmatter: object, body?: string) => readCaseFile('example.mdx', new TextEncoder().encode(makeCaseText(frontmatter, body)));

test('a good file has no faults, and what it says is typed', () => {
  const file = readCaseFile('example.mdx', new TextEncoder().encode(`---\n${PLAIN}---\n${BODY}`));
  expect(file).toMatchObject({ slug: 'example', issues: [], bodyLine: 21, bodyText: BODY, frontmatter: { name: 'Example Care', status: { as_of: '2024' } }, body: { type: 'root' } });
});

describe('what a contributor is told', () => {
  test('a word that is not on its list', () => expect(faults('stage: launch', 'stage: lauch')).toMatchInlineSnapshot());
  test('a word of a short list', () => expect(faults('form: snapshot', 'form: long')).toMatchInlineSnapshot());
  test('a key that is not in the schema', () => expect(faults('summary:', 'sumary:')).toMatchInlineSnapshot());
  test('a key like none', () => expect(faults('form: snapshot', 'form: snapshot\nzzz: 1')).toMatchInlineSnapshot());
  test('a missing key inside a map', () => expect(faults(', nation: england', '')).toMatchInlineSnapshot());
  test('an empty value', () => expect(faults('name: Example Care', 'name:')).toMatchInlineSnapshot());
  test('a wrong type', () => expect(faults('services: [community nursing]', 'services: community nursing')).toMatchInlineSnapshot());
  test('an impossible date', () => expect(faults('date: 2011-04', 'date: 2011-13')).toMatchInlineSnapshot());
  test('a day that is no day', () => expect(faults('reviewed: 2026-11-24', 'reviewed: 2026-11')).toMatchInlineSnapshot());
  test('a bad address', () => expect(faults('https://example.org/history', 'ftp://example.org')).toMatchInlineSnapshot());
  test('a bad key of a source', () => expect(faults(/example-2024/g, 'Example 2024')).toMatchInlineSnapshot());
  test('too many words', () => expect(faults('says: We are still here', `says: ${'word '.repeat(41).trim()}`)).toMatchInlineSnapshot());
  test('a source that is not listed', () => expect(faults('source: example-2024, says: We are', 'source: exmple-2024, says: We are')).toMatchInlineSnapshot());
  test('a number without words', () => expect(faults('event: It left the NHS', 'event: It left the NHS with 350 people')).toMatchInlineSnapshot());
  test('a sentence without a source', () => expect(faults('', '', '\n## What went wrong\n\nIn 2011 it lost a contract.\n')).toMatchInlineSnapshot());
  test('a tag of HTML', () => expect(faults('', '', '\n## What went wrong\n\nIt <b>lost</b> a contract.\n')).toMatchInlineSnapshot());
  test('a component misspelt', () => expect(faults('', '', '\n## What went wrong\n\nIt lost a contract. <Citation source="example-2024" />\n')).toMatchInlineSnapshot());
  test('a link that may not be', () => expect(faults('', '', '\n## What went wrong\n\nIt [lost](javascript:alert) a contract.\n')).toMatchInlineSnapshot());
  test('a bare angle', () => expect(faults('', '', '\n## What went wrong\n\nIt had <5 nurses.\n')).toMatchInlineSnapshot());
  test('a key twice', () => expect(faults('form: snapshot', 'form: snapshot\nform: full')).toMatchInlineSnapshot());
});

describe('all faults in one run', () => {
  test('of the fields and of the body, in the order of the file', () => {
    const lines = faults('sector: community-health', 'sector: nursing', '\n## What went wrong\n\nIt [lost](data:x) <b>two</b> contracts.\n').split('\n');
    expect(lines.map((line) => line.split(':').slice(1, 3).join(':'))).toEqual(['6:9', '24:4', '24:19']);
  });
  test('the fields are held to their rules though the body is broken', () => {
    expect(typed(makeCase({ lessons: [makeLesson({ lesson: 'Allow 18 months' })] }), '{x}').issues.map(({ code }) => code)).toEqual(['number-without-words', 'body-unsafe']);
  });
});

describe('a quotation of forty words passes, and one of forty-one does not', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  test.each(['findings', 'facts'] as const)('says, in %s', (list) => {
    const entry = (count: number) => (list === 'findings' ? { findings: [makeFinding({ statement: 'Waits fell.', says: words(count) })] } : { facts: [makeFact({ value: 'all', unit: undefined, says: words(count) })] });
    expect(typed(makeCase(entry(40))).issues).toEqual([]);
    expect(typed(makeCase(entry(41))).issues).toMatchObject([{ code: 'schema-invalid', path: [list, 0, 'says'] }]);
  });
});

test('the place of a fault is that of the value, of the key of a list or map, or of the nearest parent', () => {
  const at = (frontmatter: object) => typed(frontmatter).issues.map(({ path, at: place }) => [path.join('.'), place?.line, place?.column]);
  const text = makeCaseText().split('\n');
  const line = (part: string) => text.findIndex((candidate) => candidate.includes(part)) + 1;
  expect(at({ ...makeCase(), sector: 'nursing' })).toEqual([['sector', line('"sector"'), 13]]);
  expect(at({ ...makeCase(), services: {} })).toEqual([['services', line('"services"'), 3]]);
  expect(at({ ...makeCase(), place: { town: 'Exampleton', region: 'london' } })).toEqual([['place.nation', line('"place"'), 3]]);
  expect(at({ ...makeCase(), sources: { 'example-2024': makeSource({ url: 'https://example.org/a b' }) } })).toEqual([['sources.example-2024.url', line('"url"'), 14]]);
});
