import { describe, expect, test } from 'vitest';
import { addressFault, refusedCharacters } from './characters.ts';

describe('characters nobody can see', () => {
  test.each([
    ['\u202E', 'a bidirectional control character (U+202E)'], ['\u2066', 'a bidirectional control character (U+2066)'], ['\u200F', 'a bidirectional control character (U+200F)'],
    ['\u200B', 'a zero-width or invisible character (U+200B)'], ['\uFEFF', 'a zero-width or invisible character (U+FEFF)'], ['\u00AD', 'a zero-width or invisible character (U+00AD)'], ['\u{E0041}', 'a zero-width or invisible character (U+E0041)'],
    ['\u0000', 'a control character (U+0000)'], ['\u001B', 'a control character (U+001B)'], ['\u0085', 'a control character (U+0085)'], ['\r', 'a control character (U+000D)'],
    ['\u2028', 'a line separator (U+2028)'], ['\uE000', 'a character that is not text (U+E000)'], ['\uD800', 'half of a character (U+D800)'],
  ])('%j is refused, and named', (character, name) => expect(refusedCharacters(`ab${character}c`)).toEqual([{ offset: 2, name }]));

  test('letters, marks, typographic spaces, tabs, line ends and pictures pass', () => expect(refusedCharacters('Łódź café “x” – 1\u202F300\u00A0€\t\n🌟')).toEqual([]));
});

describe('an address', () => {
  test.each(['https://example.org/a_(b)?c=d&e=%20#f', 'http://example.org', 'https://example.org/🌟/café', 'https://xn--e1afmkfd.example/', 'https://example.org:8080/@name'])('%j has no fault', (url) => expect(addressFault(url)).toBeUndefined());
  test.each(['https://example.org/a b', 'https://example.org/a\\b', 'https://example.org/"x"', 'https://exam\u200Bple.org', 'https://a@example.org', 'https://a:b@example.org/', 'https://ex\u0430mple.org/', 'https://ex%61mple.org/', 'https://example.org/\n'])(
    '%j has one', (url) => expect(addressFault(url)).toBeTypeOf('string'));
});
