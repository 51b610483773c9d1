import { describe, expect, test } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import { RESERVED_IDS, checkCase, isReservedId } from './case-rules.ts';
import { MINIMAL_BODY, makeCase, makeFinding, makeLesson, makeSource, makeVoice } from './testing.ts';

const faults = (overrides: Parameters<typeof makeCase>[0], body: string | undefined = MINIMAL_BODY) => checkCase(makeCase(overrides), parseBody(body, 1).tree).map(({ code, path }) => `${code} ${path.join('.')}`);
const source = makeSource();

describe('sources', () => {
  test('the smallest case has no fault', () => expect(faults({})).toEqual([]));
  test('one that is named is listed', () => {
    expect(faults({ lessons: [makeLesson({ source: 'example-2025' })] })).toEqual(['source-unknown lessons.0.source']);
    expect(faults({ lessons: [makeLesson({ also: [{ source: 'nobody', says: 'talk' }] })] })).toEqual(['source-unknown lessons.0.also.0.source']);
    expect(faults({ voices: [makeVoice({ source: 'nobody' })] })).toEqual(['source-unknown voices.0.source']);
  });
  test('one that is listed is used', () => expect(faults({ sources: { 'example-2024': source, 'other-2020': makeSource({ url: 'https://example.org/other' }) } })).toEqual(['source-unused sources.other-2020']));
  test('a citation in the body uses it', () => {
    const sources = { 'example-2024': source, 'other-2020': makeSource({ url: 'https://example.org/other' }) };
    expect(faults({ sources }, `${MINIMAL_BODY} <Cite source="other-2020" />`)).toEqual([]);
  });
  test('where the body cannot be read, nothing is said to be unused', () => expect(checkCase(makeCase({ sources: { 'example-2024': source, 'other-2020': makeSource({ url: 'https://example.org/other' }) } }), undefined)).toEqual([]));
  test.each(['https://example.org/history', 'http://example.org/history', 'https://EXAMPLE.org/history/'])('%j is the same page', (url) => {
    expect(faults({ sources: { 'example-2024': source, 'other-2020': makeSource({ url }) }, lessons: [makeLesson({ source: 'other-2020' })] })).toEqual(['source-url-repeated sources.other-2020.url']);
  });
  test.each(['https://example.org/history?page=2', 'https://example.org/history#page=2', 'https://www.example.org/history'])('%j is another', (url) => {
    expect(faults({ sources: { 'example-2024': source, 'other-2020': makeSource({ url }) }, lessons: [makeLesson({ source: 'other-2020' })] })).toEqual([]);
  });
});

describe('ids', () => {
  test('are unique across the lists that have addresses', () => expect(faults({ findings: [makeFinding({ id: 'same' })], lessons: [makeLesson({ id: 'same' })] })).toEqual(['id-repeated lessons.0.id']));
  test('two that differ have no fault', () => expect(faults({ findings: [makeFinding()], lessons: [makeLesson()] })).toEqual([]));
  test.each([...RESERVED_IDS, 'source-example-2024', 'event-1', 'fact-1', 'word-tupe'])('"%s" is the page’s own', (id) => expect(faults({ lessons: [makeLesson({ id })] })).toEqual(['id-reserved lessons.0.id']));
  test.each(['sources-of-income', 'event-attendance-2025', 'fact-finding-2016', 'words-2016', 'wording'])('"%s" is free', (id) => expect(isReservedId(id)).toBe(false));
});
