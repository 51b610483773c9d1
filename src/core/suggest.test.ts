import { expect, test } from 'vitest';
import { didYouMean, nearestWord } from './suggest.ts';

const METHODS = ['before-after', 'survey', 'inspection'];

test('a letter too few is near', () => expect(nearestWord('befor-after', METHODS)).toBe('before-after'));
test('spaces, underscores and capitals are no mistake', () => expect(nearestWord('Before_after', METHODS)).toBe('before-after'));
test('two letters in five are near enough', () => expect(nearestWord('audio', ['audit'])).toBe('audit'));
test('three letters in five are not', () => expect(nearestWord('aubbb', ['audit'])).toBeUndefined());
test('a word that is like none has no suggestion', () => expect(didYouMean('zzzzzz', METHODS)).toBe(''));
test('an empty list has none', () => expect(nearestWord('survey', [])).toBeUndefined());
