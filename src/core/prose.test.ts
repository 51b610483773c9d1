import { describe, expect, test } from 'vitest';
import { parseBody } from '../casefile/parse-body.ts';
import type { BodyTree } from './body.ts';
import { blocksIn, placeInBlock, referencesIn, sentencesOf } from './prose.ts';

const treeOf = (body: string) => parseBody(body, 1).tree as BodyTree;
const blocks = (body: string) => blocksIn(treeOf(body).children ?? []);
const sentences = (body: string) => blocks(body).flatMap(sentencesOf).map(({ text, cites }) => (cites.length > 0 ? `${text} [${cites.join(' ')}]` : text));

describe('blocks', () => {
  test('are paragraphs, list entries, headings, notes and quotations', () => expect(blocks('a *b*\n\n### c\n\n- d\n- e\n\n  f\n\n> g\n\n<Note>h</Note>').map(({ text }) => text.trim())).toEqual(['a b', 'c', 'd', 'e', 'f', 'g', 'h']));
  test('a quotation is known as one', () => expect(blocks('> a\n\nb').map(({ inQuote }) => inQuote)).toEqual([true, false]));
  test('a nested list gives each entry once', () => expect(blocks('- a\n  - b').map(({ text }) => text.trim())).toEqual(['a', 'b']));
});

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Dr. Example of St. Example, e.g. Mr. B. Other, came. No. 5 too.', ['Dr. Example of St. Example, e.g. Mr. B. Other, came.', 'No. 5 too.']],
    ['It cost £3.5m. £4m was paid.', ['It cost £3.5m.', '£4m was paid.']],
    ['They said “yes.” Then they left.', ['They said “yes.”', 'Then they left.']],
    ['“We would.” So she said.', ['“We would.” So she said.']],
    ['It went on … and on.', ['It went on … and on.']],
  ])('%j', (body, expected) => expect(sentences(body)).toEqual(expected));
});

describe('citations', () => {
  test('belong to the sentence they stand in or behind', () => {
    expect(sentences('One <Cite source="a" />. Two. <Cite source="b" /> <Cite source="c" /> Three.')).toEqual(['One . [a]', 'Two. [b c]', 'Three.']);
    expect(sentences('<Cite source="a" /> One. Two. <Cite source="b" />')).toEqual(['One. [a]', 'Two. [b]']);
  });
  test('a quotation that cites by itself is a sentence by itself', () => expect(sentences('“We would.” <Cite source="a" /> She left.')).toEqual(['“We would.” [a]', 'She left.']));
});

test('a character of a block has its place in the body', () => {
  const [block] = blocks('\nOne *two*\nthree.');
  if (!block) throw new Error('no block');
  expect(placeInBlock(block, 0)).toEqual({ line: 2, column: 1 });
  expect(placeInBlock(block, block.text.indexOf('two'))).toEqual({ line: 2, column: 6 });
  expect(placeInBlock(block, block.text.indexOf('three'))).toEqual({ line: 3, column: 1 });
});

test('all references are found, however deep', () => expect(referencesIn(treeOf('- a <Cite source="b" />\n\n<Note>c <Finding id="d">e</Finding></Note>\n\n<Voice id="f" />')).map(({ component, id }) => `${component} ${id}`)).toEqual(['Cite b', 'Finding d', 'Voice f']));
