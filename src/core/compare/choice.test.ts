import { describe, expect, test } from 'vitest';
import { formatChoice, MOST_COMPARED, parseChoice } from './choice.ts';

describe('the address of a comparison', () => {
  test('keeps the order, and each case once', () => {
    expect(parseChoice('?cases=b,a,b')).toEqual({ slugs: ['b', 'a'], refused: [] });
  });

  test('takes commas as they are, as %2C, and the name repeated', () => {
    for (const search of ['?cases=a,b,c', '?cases=a%2Cb%2Cc', '?cases=a&cases=b,c', '?cases=a,%20b,,c,']) expect(parseChoice(search).slugs, search).toEqual(['a', 'b', 'c']);
  });

  test('takes four and refuses the fifth', () => {
    expect(parseChoice('?cases=a,b,c,d')).toEqual({ slugs: ['a', 'b', 'c', 'd'], refused: [] });
    expect(parseChoice('?cases=a,b,c,d,e')).toEqual({ slugs: ['a', 'b', 'c', 'd'], refused: ['e'] });
    expect(MOST_COMPARED).toBe(4);
  });

  test('refuses what cannot be a slug, such as a way out of the folder', () => {
    expect(parseChoice('?cases=../names,a,A%20b,https://example.org')).toEqual({ slugs: ['a'], refused: ['../names', 'A b', 'https://example.org'] });
  });

  test('is read again as it was written', () => {
    for (const slugs of [[], ['a'], ['a', 'b-c', 'd2']]) expect(parseChoice(formatChoice(slugs)).slugs).toEqual(slugs);
    expect(formatChoice([])).toBe('');
    expect(formatChoice(['a', 'b'])).toBe('?cases=a,b');
  });
});
