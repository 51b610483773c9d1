/**
 * Lunr 2.3: stemming and stop words are its default; title (and other names) twice the weight; each word is also looked for with one
 * letter wrong at a tenth of the weight, and with two at a hundredth, as its author advises; long pages are held against less than by
 * default (b = 0.5). Prefixes by a trailing wildcard cost it 0.04: left out.
 * https://lunrjs.com/guides/searching.html · https://github.com/olivernn/lunr.js/issues/383 · https://lunrjs.com/docs/lunr.Builder.html
 */
import lunr from 'lunr';
import type { IndexedPage } from '../corpus.ts';
import type { Ask } from './peer.ts';

/** Shorter words have too many neighbours. */
const LETTERS_FOR_ONE_EDIT = 4;
const LETTERS_FOR_TWO_EDITS = 7;

export function build(pages: readonly IndexedPage[]): string {
  const index = lunr((builder) => {
    builder.ref('key');
    builder.field('title', { boost: 2 });
    builder.field('names', { boost: 2 });
    builder.field('body');
    builder.b(0.5);
    for (const page of pages) builder.add(page);
  });
  return JSON.stringify(index);
}

export function open(shipped: string): Ask {
  const index = lunr.Index.load(JSON.parse(shipped) as object);
  return (query) => index.query((asked) => {
    for (const word of lunr.tokenizer(query).map(String)) {
      asked.term(word, { boost: 100 });
      if (word.length >= LETTERS_FOR_ONE_EDIT) asked.term(word, { boost: 10, editDistance: 1 });
      if (word.length >= LETTERS_FOR_TWO_EDITS) asked.term(word, { boost: 1, editDistance: 2 });
    }
  }).map(({ ref }) => ref);
}
