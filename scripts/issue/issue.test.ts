import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseBody } from '../../src/casefile/parse-body.ts';
import { readCaseFile } from '../../src/casefile/read.ts';
import { textOf } from '../../src/core/body.ts';
import { ENDED_STATUSES, STATUSES, wordsOf } from '../../src/core/vocabulary.ts';
import { answerOf, missingAsText } from './answer.ts';
import { CASE_QUESTIONS, type QuestionId } from './case-form.ts';
import { fillForm } from './fill.ts';
import { fieldsOf, formText, QUESTIONS, withSchemaWords, type FormName } from './forms.ts';
import { judge } from './judge.ts';
import { MOST_ANSWER, MOST_BODY, readIssueBody } from './read-body.ts';
import { toStory } from './story.ts';

const GITHUB = new URL('../../.github', import.meta.url).pathname;
const DAY = '2026-11-24';
const FIELDS = fieldsOf(formText(GITHUB, 'suggest-a-case'));

const FILLED_IN = readFileSync(new URL('../fixtures/issues/filled-in.md', import.meta.url), 'utf8');
const ANSWERS = Object.fromEntries(readIssueBody(FILLED_IN, FIELDS).answers) as Readonly<Partial<Record<QuestionId, string>>>;
const judged = (over: Partial<Record<QuestionId, string | undefined>> = {}) => judge(fillForm(FIELDS, Object.fromEntries(Object.entries({ ...ANSWERS, ...over }).filter(([, value]) => value !== undefined)) as Record<string, string>), FIELDS, [], DAY);
const missingIn = (over: Partial<Record<QuestionId, string | undefined>>) => judged(over).missing.map(({ question, message }) => `${question}: ${message}`);

describe('the forms', () => {
  test.each(Object.keys(QUESTIONS) as FormName[])('%s has the schema’s words and choices (`npm run github` writes them)', (name) => {
    const text = formText(GITHUB, name);
    expect(withSchemaWords(text, QUESTIONS[name])).toBe(text);
  });

  test('the case form asks every question that a draft is made of, in order, and no two under one label', () => {
    expect(FIELDS.map(({ id }) => id)).toEqual(Object.keys(CASE_QUESTIONS));
    expect(new Set(FIELDS.map(({ label }) => label)).size).toBe(FIELDS.length);
  });

  // A link of the site fills in a field by its id, and GitHub drops what it does not know.
  test.each<[FormName, string[]]>([['correct-a-fact', ['case', 'right', 'source', 'interest']], ['suggest-a-source', ['source', 'about', 'says']], ['reply', ['case', 'who', 'role', 'text']]])('%s keeps the ids that links fill in', (name, ids) => {
    expect(fieldsOf(formText(GITHUB, name)).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test.each(Object.keys(QUESTIONS) as FormName[])('%s is what GitHub’s schema for forms takes', (name) => {
    const { name: title, description, body } = parse(formText(GITHUB, name)) as { name: string; description: string; body: { type: string; id?: string; attributes: Record<string, unknown> }[] };
    expect([title, description].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
      if (type === 'markdown') expect(attributes['value']).toEqual(expect.any(String));
      else expect([id, attributes['label']]).toEqual([expect.stringMatching(/^[a-z_]+$/), expect.stringMatching(/\S/)]);
      // "None" is GitHub’s own choice for an answer that was left out.
      if (type === 'dropdown') expect(attributes['options']).toSatisfy((options: string[]) => options.length > 0 && new Set(options).size === options.length && !options.includes('None'));
    }
  });
});

describe('a form with all that is needed', () => {
  const { draft, missing } = judged();

  test('is a case that the check accepts', () => {
    expect(missing).toEqual([]);
    expect(readCaseFile(`${draft?.slug}.mdx`, new TextEncoder().encode(draft?.text)).issues).toEqual([]);
    expect(draft?.text).toMatchSnapshot();
  });

  test('may leave out what a case may leave out', () => {
    const { missing: none } = judged({ also_known_as: undefined, parent: undefined, parent_kind: undefined, not_found: undefined, source_published: undefined });
    expect(none).toEqual([]);
  });

  test('may rest on one page', () => {
    const only = Object.fromEntries(FIELDS.filter(({ id }) => id.startsWith('now_source')).map(({ id }) => [id, undefined]));
    const { draft: one, missing: none } = judged({ ...only, now_says: 'the council took them back', wrong: 'The council took the clubs back in June 2019. [1]' });
    expect(none).toEqual([]);
    expect(one?.text.match(/^ {2}\S+:\n {4}url:/gm)).toEqual(['  the-example-gazette-2012:\n    url:']);
  });

  test.each(wordsOf(STATUSES).filter((status) => ENDED_STATUSES.has(status)))('shows the end “%s” in its timeline', (status) => {
    expect(judged({ now: STATUSES[status].label }).missing).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is told question by question, in the order of the form', () => {
    const { missing, draft } = judge(fillForm(FIELDS, { name: 'Example Youth Mutual', sector: 'Youth services', source: 'https://gazette.example/2012/youth', now: 'Trading', author: 'A. Reader', interest: 'none' }), FIELDS, [], DAY);
    expect(draft).toBeUndefined();
    expect(missingAsText(missing)).toMatchInlineSnapshot(`
      "Not yet a case: 19 things are missing
        Still to be answered:
          In short
          Services
          Town
          Region
          Nation
          Route
          Legal form
          Kind of organisation
          When did it leave?
          What was that?
          What happened then?
          The words that say so
          Title of that page
          Publisher of that page
          Kind of page
          Who speaks on that page?
          Is it still there, and who runs the service now?
          How new is what you know of it?
          The words that say what became of it
      "
    `);
  });

  test('is told for every question that a case cannot do without', () => {
    const optional = new Set<QuestionId>(['also_known_as', 'parent', 'parent_kind', 'not_found', 'source_published', 'now_source_published', 'ended', 'now_source']);
    for (const { id, label } of FIELDS.filter((field) => !optional.has(field.id as QuestionId))) {
      expect(judged({ [id]: undefined }).missing.map(({ question }) => question), label).toContain(label);
    }
  });

  test.each<[string, Partial<Record<QuestionId, string>>, string]>([
    ['a word that is not on the list', { sector: 'Youngsters' }, 'Sector: "Youngsters" is not a sector.'],
    ['a date that could mean two days', { date: '1/4/2012' }, 'When did it leave?: "1/4/2012" is not a possible date.'],
    ['a number that the words do not hold', { event: 'It left with 45 staff.' }, 'What happened then?: "45" does not stand in `says` or `also`.'],
    ['an address that is none', { source: 'javascript:alert(1)' }, 'Where can we read this?: "javascript:alert(1)" is not an https: or http: address.'],
    ['a figure without a page', { wrong: 'It closed in June 2019.' }, 'What went wrong?: the sentence "It closed in June 2019." holds a figure ("2019") and cites no source.'],
    ['an end whose date nobody knows and nobody looked for', { ended: undefined as never }, 'What became of it?: "returned-in-house" has no date (status.on).'],
    ['a summary that is too long', { summary: 'word '.repeat(61) }, 'In short: has more than 60 words.'],
  ])('%s', (_, over, said) => expect(missingIn(over)).toContain(said));

  test('advice is for the form, with the label and not the key', () => {
    expect(judged({ region: 'South-West England' }).missing).toEqual([{ question: 'Region', message: '"South-West England" is not a region.', fix: 'Choose one of the form’s words.' }]);
    expect(judged({ region: 'Suoth West' }).missing[0]?.fix).toBe('Did you mean "South West"? Choose one of the form’s words.');
  });

  test('a name that gives no address', () => {
    expect(missingIn({ name: '…' })).toEqual(['What is it called?: gives no address: it has no letter from a to z and no digit.']);
    expect(missingIn({ name: undefined })).toEqual(['What is it called?: is missing.']);
  });

  test('a case that is there already, by its address or by its name', () => {
    const there = readCaseFile('example-youth-mutual.mdx', new TextEncoder().encode(judged().draft?.text));
    const again = (name: string) => judge(fillForm(FIELDS, { ...ANSWERS, name } as Record<string, string>), FIELDS, [there], DAY).missing;
    expect(again('Example Youth Mutual')[0]?.message).toBe('There is a case “example-youth-mutual” already.');
    expect(again('EYM')[0]).toMatchObject({ question: 'What is it called?', message: expect.stringContaining('example-youth-mutual') });
  });
});

describe('a body', () => {
  test('that is not the form’s is told as such', () => expect(judge('Please add my mutual.', FIELDS, [], DAY).missing[0]?.message).toMatch(/does not hold the answers of the form/));
  test('that is too long, or an answer that is, is refused', () => {
    expect(readIssueBody('x'.repeat(MOST_BODY + 1), FIELDS).faults[0]).toMatch(/more than 65536 characters/);
    expect(readIssueBody(fillForm(FIELDS, { summary: 'x'.repeat(MOST_ANSWER + 1) }), FIELDS).faults).toEqual([`The answer to “In short” has more than ${MOST_ANSWER} characters.`]);
  });
  test('with line ends of Windows reads the same', () => {
    const body = fillForm(FIELDS, ANSWERS as Record<string, string>);
    expect(readIssueBody(body.replaceAll('\n', '\r\n'), FIELDS)).toEqual(readIssueBody(body, FIELDS));
  });
  test('keeps a heading of the answer’s own, and a label that was passed', () => {
    const { answers } = readIssueBody(fillForm(FIELDS, { wrong: 'a\n### Sector\nb\n### My heading\nc' }), FIELDS);
    expect(answers.get('wrong')).toBe('a\n### Sector\nb\n### My heading\nc');
  });
  test('never throws, and names only questions of the form', () => {
    const labels = fc.constantFrom(...FIELDS.map(({ label }) => `### ${label}`), '_No response_', '', '###', '```', '---', '__proto__: x', '&a [*a, *a]', '!!js/function x', '\u202e', '<script>');
    fc.assert(fc.property(fc.array(fc.oneof(labels, fc.string({ unit: 'binary' })), { maxLength: 40 }), (lines) => {
      const { missing, draft } = judge(lines.join('\n'), FIELDS, [], DAY);
      expect(draft === undefined || missing.length === 0).toBe(true);
      for (const { question } of missing) expect(question === undefined || FIELDS.some(({ label }) => label === question)).toBe(true);
    }), { numRuns: 40 });
  }, 60_000);
});

const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a](https://evil.example)', '![a](https://evil.example/x.png)', 'https://evil.example', '@someone @some/team', '#1 GH-1', '```\ncode\n```', '````\n# out\n````',
  '---\nname: Other\n---', 'a: b', '- a', '&a x', '*a', '!!js/function x', '{a: 1}', '# heading', '1. list', '> quoted', '<!-- x', '"', "'", '\\', '| a | b |', '<Cite source="x" />', 'export const x = 1', 'a\u0000b', 'a\u202eb', '%TAG', '\n\n---\n\n',
];

describe('a stranger’s text', () => {
  test.each(HOSTILE)('%j stays text in the file, or is refused', (text) => {
    const { draft, missing } = judged({ town: text, wrong: `${text}\n\nWe looked in the press, and found nothing.` });
    if (!draft) return expect(missing.length).toBeGreaterThan(0);
    const { frontmatter, body, issues } = readCaseFile(`${draft.slug}.mdx`, new TextEncoder().encode(draft.text));
    expect(issues).toEqual([]);
    expect(frontmatter?.place.town).toBe(text.replace(/\s+/g, ' ').trim());
    expect(textOf(body as never).replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' ').trim());
    return undefined;
  });

  test.each(HOSTILE)('%j does nothing in the answer', (text) => {
    for (const over of [{ town: text }, { sector: text }, { date: text }, { source: text }, { wrong: text }, { name: text }, { source_publisher: text, source_kind: text }]) {
      expect(kindsIn(answerOf(judged(over)))).toEqual([]);
    }
  });

  test('is plain text in the story, whatever it is', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, 'a', ' ', '.', '~~', '_x_', '**', '|', ':::', '$$', '^', '=', '+', '  \n', '`'), fc.string({ unit: 'grapheme-ascii' })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { tree } = parseBody(toStory(text, []), 1);
      // What the check refuses outright (braces, invisible characters, a line of code, an odd address) is refused and not mended.
      if (tree) expect(textOf(tree).replace(/\s+/g, ' ').trim()).toBe(text.split(/\n\s*\n/).join(' ').replace(/\s+/g, ' ').trim());
      else expect(text).toMatch(/[{}@]|https?:|www\.|(?:^|\n)\s*(?:import|export)|[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u);
    }), { numRuns: 2000 });
  }, 60_000);
});

/** Nodes that our own answers do not have. */
function kindsIn(markdown: string): string[] {
  const ours = new Set(['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'inlineCode', 'code']);
  interface Node { type: string; children?: Node[] }
  const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
  return nodes(markdownToMdast(markdown, { features: { gfm: true } }) as unknown as Node).map(({ type }) => type).filter((type) => !ours.has(type));
}
