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
  test('a word that is not on its list', () => expect(faults('stage: launch', 'stage: lauch')).toMatchInlineSnapshot(`"example.mdx:19:28: timeline.0.stage: "lauch" is not a stage. Did you mean "launch"? Words: src/core/vocabulary.ts"`));
  test('a word of a short list', () => expect(faults('form: snapshot', 'form: long')).toMatchInlineSnapshot(`"example.mdx:4:7: form: "long" is not a form. Words: full, snapshot"`));
  test('a key that is not in the schema', () => expect(faults('summary:', 'sumary:')).toMatchInlineSnapshot(`
    "example.mdx:2:1: summary: is missing. Add it; if nobody knows, see whether the field may be left out: src/core/schema.ts
    example.mdx:5:1: sumary: is not a field. Did you mean "summary"?"
  `));
  test('a key like none', () => expect(faults('form: snapshot', 'form: snapshot\nzzz: 1')).toMatchInlineSnapshot(`"example.mdx:5:1: zzz: is not a field. Delete it; fields: src/core/schema.ts"`));
  test('a missing key inside a map', () => expect(faults(', nation: england', '')).toMatchInlineSnapshot(`"example.mdx:8:1: place.nation: is missing. Add it; if nobody knows, see whether the field may be left out: src/core/schema.ts"`));
  test('an empty value', () => expect(faults('name: Example Care', 'name:')).toMatchInlineSnapshot(`"example.mdx:2:1: name: is empty. Fill it in, or take the line out if the field may be left out."`));
  test('a wrong type', () => expect(faults('services: [community nursing]', 'services: community nursing')).toMatchInlineSnapshot(`"example.mdx:7:11: services: is text, and must be a list. Write it like that of another case."`));
  test('an impossible date', () => expect(faults('date: 2011-04', 'date: 2011-13')).toMatchInlineSnapshot(`"example.mdx:19:12: timeline.0.date: "2011-13" is not a possible date. Write 2012, 2012-08, 2012-08-01, 2012~ (about), ../2012 (by), 2012/.. (or later) or undated."`));
  test('a day that is no day', () => expect(faults('reviewed: 2026-11-24', 'reviewed: 2026-11')).toMatchInlineSnapshot(`"example.mdx:14:11: reviewed: "2026-11" is not a day: YYYY-MM-DD. Write it like 2026-11-23."`));
  test('a bad address', () => expect(faults('https://example.org/history', 'ftp://example.org')).toMatchInlineSnapshot(`"example.mdx:17:23: sources.example-2024.url: "ftp://example.org" is not an https: or http: address. Copy the address of the page, with https:// in front."`));
  test('a bad key of a source', () => expect(faults(/example-2024/g, 'Example 2024')).toMatchInlineSnapshot(`
    "example.mdx:12:83: status.source: "Example 2024" is not an id: small letters, digits and single hyphens. Write it like visits-2016.
    example.mdx:17:3: sources.Example 2024: the key "Example 2024" is not an id: small letters, digits and single hyphens. Write it like council-2025.
    example.mdx:19:68: timeline.0.source: "Example 2024" is not an id: small letters, digits and single hyphens. Write it like visits-2016."
  `));
  test('too many words', () => expect(faults('says: We are still here', `says: ${'word '.repeat(41).trim()}`)).toMatchInlineSnapshot(`"example.mdx:12:103: status.says: has more than 40 words. Shorten it; in a quotation, "[…]" marks words left out."`));
  test('a source that is not listed', () => expect(faults('source: example-2024, says: We are', 'source: exmple-2024, says: We are')).toMatchInlineSnapshot(`"example.mdx:12:83: status.source: there is no source "exmple-2024". Did you mean "example-2024"?"`));
  test('a number without words', () => expect(faults('event: It left the NHS', 'event: It left the NHS with 350 people')).toMatchInlineSnapshot(`"example.mdx:19:43: timeline.0.event: "350" does not stand in \`says\` or \`also\`. Quote the words that hold it, correct it, or say how it was worked out in \`derived\`."`));
  test('a sentence without a source', () => expect(faults('', '', '\n## What went wrong\n\nIn 2011 it lost a contract.\n')).toMatchInlineSnapshot(`"example.mdx:24:1: body: the sentence "In 2011 it lost a contract." holds a figure ("2011") and cites no source. Put <Cite source="…" /> behind it."`));
  test('a tag of HTML', () => expect(faults('', '', '\n## What went wrong\n\nIt <b>lost</b> a contract.\n')).toMatchInlineSnapshot(`"example.mdx:24:4: body: <b> is refused. Allowed: <Cite>, <Finding>, <Voice>, <Note>; no HTML."`));
  test('a component misspelt', () => expect(faults('', '', '\n## What went wrong\n\nIt lost a contract. <Citation source="example-2024" />\n')).toMatchInlineSnapshot(`"example.mdx:24:21: body: <Citation> is refused. Allowed: <Cite>, <Finding>, <Voice>, <Note>; no HTML."`));
  test('a link that may not be', () => expect(faults('', '', '\n## What went wrong\n\nIt [lost](javascript:alert) a contract.\n')).toMatchInlineSnapshot(`"example.mdx:24:4: body: the link "javascript:alert" is refused. A link starts with https://, http://, / or #."`));
  test('a bare angle', () => expect(faults('', '', '\n## What went wrong\n\nIt had <5 nurses.\n')).toMatchInlineSnapshot(`"example.mdx:24:8: body: This is not valid MDX: Unexpected character after \`<\`, expected a valid JSX tag. A bare < starts a tag: write "under" or "less than"; close every component; no HTML and no comments."`));
  test('a key twice', () => expect(faults('form: snapshot', 'form: snapshot\nform: full')).toMatchInlineSnapshot(`"example.mdx:5:1: The frontmatter is not valid YAML: a key stands twice. Keep one of the two."`));
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
