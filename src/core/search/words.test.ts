import { describe, expect, test } from 'vitest';
import { holdsPhrase, rootOf, toWords } from './words.ts';

test.each([
  ['Brought back in-house', ['brought', 'back', 'in', 'house']],
  ['Suffolk’s café', ['suffolk', 'cafe']],
  ["O'Keefe", ['okeefe']],
  ['a £1 share (80%)', ['a', '£1', 'share', '80%']],
  ['', []],
])('%j has the words %j', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

describe('the root of a word', () => {
  test.each([
    [['outsource', 'outsourced', 'outsourcing', 'outsources']],
    [['contract', 'contracts', 'contracting']],
    [['library', 'libraries']],
    [['spin', 'spins', 'spinning']],
    [['mutualise', 'mutualised', 'mutualising']],
    [['transfer', 'transferred', 'transfers']],
    [['business']],
  ])('is one for %j', (words) => {
    expect(new Set(words.map(rootOf)).size).toBe(1);
  });

  test('keeps apart what differs in more than its ending', () => {
    expect(rootOf('staff')).not.toBe(rootOf('stay'));
    expect(rootOf('thing')).toBe('thing');
    expect(rootOf('bus')).toBe('bus');
  });
});

test('a phrase stands in a text with its words together and in order, whatever stands between them', () => {
  expect(holdsPhrase('It was “wound-up” in 2020', 'wound up')).toBe(true);
  expect(holdsPhrase('a wound that opened up', 'wound up')).toBe(false);
  expect(holdsPhrase('winding up', 'wound up')).toBe(false);
  expect(holdsPhrase('around upper', 'round up')).toBe(false);
});
