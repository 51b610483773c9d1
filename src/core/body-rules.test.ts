import { describe, expect, test } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import { checkStory } from './body-rules.ts';
import { toSourcedCase } from './case-rules.ts';
import { figuresOf } from './number-rules.ts';
import { makeCase, makeFact, makeFinding, makeVoice } from './testing.ts';
import { BODY_SECTIONS } from './vocabulary.ts';

const CITE = '<Cite source="example-2024" />';
const FRONT = makeCase({ facts: [makeFact()], findings: [makeFinding()], voices: [makeVoice()] });

function check(body: string, frontmatter = FRONT) {
  const { tree, issues } = parseBody(body, 1);
  if (!tree) throw new Error(JSON.stringify(issues));
  const file = toSourcedCase(frontmatter);
  return checkStory(tree, file, figuresOf(file));
}
const faults = (body: string, frontmatter = FRONT) => check(body, frontmatter).map(({ code }) => code);
/** Faults of a text under the one section that a snapshot needs. */
const inSection = (text: string) => faults(`## What went wrong\n\n${text}`);

describe('sections', () => {
  const full = makeCase({ form: 'full' });
  const all = BODY_SECTIONS.map((title) => `## ${title}\n\nText.`);
  test('a full case has all five, in order', () => {
    expect(faults(all.join('\n\n'), full)).toEqual([]);
    expect(faults(all.slice(1).join('\n\n'), full)).toEqual(['section-missing']);
    expect(faults(all.toReversed().join('\n\n'), full)).toEqual(['section-order', 'section-order', 'section-order', 'section-order']);
  });
  test('a snapshot has the one on what went wrong', () => {
    expect(faults('## What went wrong\n\nText.')).toEqual([]);
    expect(faults('## What changed\n\nText.')).toEqual(['section-missing']);
  });
  test('a section that is not one of the five is named with the nearest', () => expect(check('## What went wrong\n\nText.\n\n## What they would tel you\n\nText.')[0]).toMatchObject({ code: 'section-order', fix: expect.stringContaining('Did you mean "What they would tell you"?'), at: { line: 5, column: 1 } }));
  test('none stands twice', () => expect(faults('## What went wrong\n\nText.\n\n## What went wrong\n\nText.')).toEqual(['section-order']));
  test('none is empty', () => {
    expect(faults('## What changed\n\n## What went wrong\n\nText.')).toEqual(['section-empty']);
    expect(faults('## What changed\n\n<Voice id="leader-2024" />\n\n## What went wrong\n\nText.')).toEqual(['section-empty']);
  });
  test('no text stands before the first', () => expect(faults('Text.\n\n## What went wrong\n\nText.')).toEqual(['section-order']));
});

describe('a sentence with a figure, a date or a quotation cites a source', () => {
  test.each(['It had 350 people.', 'It had three hundred and fifty people.', 'It left in April.', 'It left in May.', 'They said “we would”.', 'They said "we would".', 'They said ‘we would’.', 'Waits fell to four weeks.', '- It had 350 people.', '> We would do it again.', '<Note>It had 350 people.</Note>'])(
    '%j does not', (text) => expect(inSection(text)).toEqual(['cite-missing']));
  test.each([`It had 350 people ${CITE}.`, `It had 350 people. ${CITE}`, `- It had 350 people. ${CITE}`, `> We would do it again. ${CITE}`, `<Note>It had 350 people. ${CITE}</Note>`, `Text. ${CITE} It had **350** people. ${CITE} ${CITE}`, `“We would.” So the leader said. ${CITE}`])(
    '%j does', (text) => expect(inSection(text)).toEqual([]));
  test.each(['It may be so.', 'The first of its kind.', 'One leader left.', 'They march on.', 'The staff’s view was the leaders’ view.', 'The third sector helped.', '### After 2011'])('%j needs none', (text) => expect(inSection(text)).toEqual([]));
  test('a citation counts for its own sentence only', () => {
    expect(inSection(`It had 350 people. They left. ${CITE}`)).toEqual(['cite-missing']);
    expect(inSection(`They left. ${CITE} It had 350 people.`)).toEqual(['cite-missing']);
  });
  test('a full stop in a short form ends no sentence', () => expect(inSection(`It had 350 people, says Dr. Example of St. Example. ${CITE}`)).toEqual([]));
  test('the fault stands where the sentence starts', () => expect(check('## What went wrong\n\nThey left.\nThen it had 350 people.')).toMatchObject([{ code: 'cite-missing', at: { line: 4, column: 1 } }]));
});

describe('every figure of the body stands in the frontmatter', () => {
  test('as a number, in words quoted, or as a date', () => expect(inSection(`From 16 weeks to four, with 350 people, in 2011 and 2024. ${CITE}`)).toEqual([]));
  test('one that does not is named, at its place', () => expect(check(`## What went wrong\n\nIt had 351 people. ${CITE}`)).toMatchObject([{ code: 'figure-not-in-frontmatter', message: expect.stringContaining('"351"'), at: { line: 3, column: 8 } }]));
  test('in headings too', () => expect(inSection(`### After 2013\n\nText.`)).toEqual(['figure-not-in-frontmatter']));
});

describe('what a body refers to', () => {
  test.each([`Text. ${CITE}`, 'Text, with <Finding id="waits-2012">a finding</Finding>.', '<Voice id="leader-2024" />\n\nText.'])('%j is there', (text) => expect(inSection(text)).toEqual([]));
  test.each(['Text. <Cite source="example-2025" />', 'Text, with <Finding id="waits-2013">a finding</Finding>.', '<Voice id="leader-2025" />\n\nText.'])('%j is not', (text) => expect(inSection(text)).toEqual(['cite-unknown']));
  test('the nearest is suggested', () => expect(check('## What went wrong\n\nText. <Cite source="exmple-2024" />')).toMatchObject([{ fix: 'Did you mean "example-2024"?', at: { line: 3, column: 7 } }]));
});

describe('nothing found is a result only with where it was looked for', () => {
  test.each(['Nothing was found.', 'No criticism was found.', 'No failings are known.', 'Problems were not reported.'])('%j says no place', (text) => expect(inSection(text)).toEqual(['nothing-found-where']));
  test.each(['We looked in the local press, and nothing was found.', 'No criticism was found in the inspection reports that we read.', 'We searched the council’s papers; no failings are known.', `Nothing was found. ${CITE}`, 'The contract was lost.'])('%j is enough', (text) => expect(inSection(text)).toEqual([]));
  test('other sections may say it as they like', () => expect(faults('## What changed\n\nNothing was found.\n\n## What went wrong\n\nThe contract was lost.')).toEqual([]));
});

test('text left over from a template is a fault', () => expect(inSection('TODO write this')).toEqual(['placeholder-text']));
