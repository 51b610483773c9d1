import { describe, expect, test } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import type { BodyTree } from './body.ts';
import { toSourcedCase } from './case-rules.ts';
import { blocksIn } from './prose.ts';
import { checkQuotations } from './quotation-rules.ts';
import { makeCase, makeLesson, makeSource, makeVoice } from './testing.ts';

const CITE = '<Cite source="example-2024" />';
const SAYS = 'It was “a hard year” – for staff, the council’s and ours, and we got through it';
const CASE = makeCase({
  lessons: [makeLesson({ says: SAYS, also: [{ source: 'other-2020', says: 'Nobody asked us then' }] })], voices: [makeVoice()],
  sources: { 'example-2024': makeSource(), 'other-2020': makeSource({ title: 'How the nurses left', url: 'https://example.org/other' }) },
});

function check(body: string) {
  const { children = [] } = parseBody(body, 1).tree as BodyTree;
  return checkQuotations(blocksIn(children), toSourcedCase(CASE));
}
const faults = (body: string) => check(body).map(({ message }) => message);

describe('a quotation stands in the words of a source', () => {
  test.each([
    `They “got through it”. ${CITE}`,
    `They "got through it". ${CITE}`,
    `“We got through it,” she said. ${CITE}`,
    `“WE GOT through it.” ${CITE}`,
    `It was “'a hard year'—for staff, the council's and ours”. ${CITE}`,
    `It was “a hard year […] and we got through it”. ${CITE}`,
    `It was “a hard year… and we got through it”. ${CITE}`,
    `“[All of us] got through it”, they said. ${CITE}`,
    `“We would do it again”, a leader says. ${CITE}`,
    `A page called “How the nurses left” says more. <Cite source="other-2020" />`,
    `> We would do it again. ${CITE}`,
  ])('%j', (body) => expect(faults(body)).toEqual([]));

  test.each([
    `They “never got through it”. ${CITE}`,
    `They “got through i”. ${CITE}`,
    `It was “a hard year and we got through it”. ${CITE}`,
    `It was “a hard year […] and we lost the lot”. ${CITE}`,
    `> We would never do it again. ${CITE}`,
  ])('%j does not', (body) => expect(faults(body)).toEqual([expect.stringContaining('stands in no `says` and no `quote`.')]));
});

describe('one or two words can be a term', () => {
  test('and ask for no words', () => expect(faults(`They were “never again” people. ${CITE}`)).toEqual([]));
  test('three do', () => expect(faults(`They were “never ever again” people. ${CITE}`)).toHaveLength(1));
});

describe('the source is one that the sentence cites', () => {
  test('and no other', () => {
    expect(faults('“Nobody asked us then.” <Cite source="other-2020" />')).toEqual([]);
    expect(faults(`“Nobody asked us then.” ${CITE}`)).toEqual(['the quotation “Nobody asked us then.” stands in the words of another source than its sentence cites.']);
    expect(faults(`“Nobody asked us then.” ${CITE} <Cite source="other-2020" />`)).toEqual([]);
  });
  test('parts of one quotation come from one source', () => expect(faults(`“a hard year […] nobody asked us then” ${CITE} <Cite source="other-2020" />`)).toHaveLength(1));
  test('a sentence that cites none is told so by another rule', () => expect(faults('“Nobody asked us then.”')).toEqual([]));
});

test('the fault stands at the quotation', () => expect(check(`One.\nThey “never got through it”. ${CITE}`)).toMatchInlineSnapshot(`
  [
    {
      "at": {
        "column": 6,
        "line": 2,
      },
      "code": "quotation-without-words",
      "fix": "Quote the source’s own words, and give them in an entry; "[…]" marks words left out.",
      "message": "the quotation “never got through it” stands in no \`says\` and no \`quote\`.",
      "path": [
        "body",
      ],
    },
  ]
`));
