import { describe, expect, test } from 'vitest';
import { inOneWord } from '../../core/search/names.ts';
import { packWords, unpackWords } from '../../core/search/spelling.ts';
import { rootOf, toWords } from '../../core/search/words.ts';
import { answerQuery } from './answer.ts';
import type { Index, Pages } from './index-looks.ts';

/** Pages as their name and their text; what the index of Pagefind does, in small. */
const PAGES: Record<string, [name: string, text: string]> = {
  suffolk: ['Suffolk Libraries', 'suffolk libraries left the council and came back in-house'],
  devon: ['Libraries Unlimited', 'libraries in devon with a contract of the council'],
  hull: ['CHCP', 'nurses in hull lost the contract for prisons and kept their pensions'],
  tupe: ['TUPE', 'tupe protects staff when they transfer'],
  bath: ['Sirona', 'sirona took over nurses in bath by a staff transfer, and has a contract; its contracts are long'],
  bust: ['Secure Healthcare', 'it was wound up with debts'],
};
const SYNONYMS = [{ same: ['TUPE', 'staff transfer'] }, { same: ['went bust'], also: ['wound up'] }];
const rootsIn = (text: string) => toWords(text).map(rootOf);

function makeIndex(): Index {
  const find = (places: (roots: string[]) => number[]): Pages => new Map(Object.entries(PAGES).flatMap(([id, [name, text]]) => {
    const at = places(rootsIn(text));
    const isNamed = places(rootsIn(name)).length > 0;
    return at.length > 0 || isNamed ? [[id, { score: at.length + (isNamed ? 5 : 0), at, isNamed }]] : [];
  }));
  const placesOf = (matches: (root: string) => boolean) => (roots: string[]) => roots.flatMap((root, at) => (matches(root) ? [at] : []));
  return {
    total: Object.keys(PAGES).length,
    // Like Pagefind, with the longest word that begins the one asked for where no page has that.
    look: async (word) => {
      const [root = ''] = rootsIn(word);
      const exact = find(placesOf((each) => each.startsWith(root)));
      return exact.size > 0 ? exact : find(placesOf((each) => each.length > 2 && root.startsWith(each)));
    },
    lookPhrase: async (phrase) => find((roots) => roots.flatMap((_, at) => (rootsIn(phrase).every((root, index) => roots[at + index] === root) ? [at] : []))),
    lookName: async (name) => new Set(Object.entries(PAGES).filter(([, [own]]) => inOneWord(own) === name).map(([id]) => id)),
    has: async (word) => find(placesOf((each) => each === rootsIn(word)[0])).size > 0,
    isTerm: (id) => id === 'tupe',
    page: async (id) => {
      const [title, content] = PAGES[id] as [string, string];
      return { url: `/${id}/`, content, meta: { title }, filters: {}, anchors: [] };
    },
  };
}

const known = unpackWords(packWords(['suffolk', 'library', 'libraries', 'contract', 'pensions', 'Sirona', 'council'].map((word) => ({ word, pages: 8, isName: false }))));
const answer = async (text: string, isExact = false, read: string[] = []) => answerQuery(text, isExact, {
  index: makeIndex(), shownTogether: 10, synonyms: async () => { read.push('synonyms'); return SYNONYMS; }, spelling: async () => { read.push('spelling'); return known; },
});
const idsFor = async (text: string, isExact = false) => (await answer(text, isExact)).pages.map(({ id }) => id);

describe('an answer', () => {
  test('has the pages with all of the words, and those with some only where none has all', async () => {
    expect(await idsFor('libraries council')).toEqual(expect.arrayContaining(['suffolk', 'devon']));
    expect(await idsFor('libraries devon')).toEqual(['devon']);
    expect(await answer('devon nurses')).toMatchObject({ isPartial: true, missing: [] });
  });

  test('puts first the page that bears the name, however often others have the word', async () => {
    const { pages } = await answer('TUPE');
    expect(pages.map(({ id, isNamed }) => [id, isNamed])).toEqual([['tupe', true], ['bath', undefined]]);
  });

  test('has pages that say it in another way, and tells in which', async () => {
    expect(await answer('staff transfer')).toMatchObject({ others: ['TUPE'], pages: expect.arrayContaining([expect.objectContaining({ id: 'tupe' }), expect.objectContaining({ id: 'bath' })]) });
    expect(await answer('went bust')).toMatchObject({ others: ['wound up'], missing: [], pages: [{ id: 'bust' }] });
  });

  test('has of a sentence the pages with most of it', async () => {
    expect(await idsFor('what if we lost the contract in Hull and our pensions?')).toEqual(['hull']);
  });

  test('leaves out pages without a phrase', async () => {
    expect(await idsFor('"staff transfer"')).toEqual(['bath']);
    expect(await idsFor('"the contract" nurses')).toEqual(['hull']);
    expect(await idsFor('"contract the"')).toEqual([]);
  });
});

describe('a word that no page has', () => {
  test('is put right, and the rest stays as it was typed', async () => {
    expect(await answer('Suffolk libarys')).toMatchObject({ corrected: 'Suffolk libraries', pages: [{ id: 'suffolk' }] });
    expect(await answer('Sirrona')).toMatchObject({ corrected: 'Sirona', pages: [{ id: 'bath' }] });
  });

  test('is told where it cannot be, and does not stand for a shorter one', async () => {
    expect(await answer('contractzzzz')).toMatchObject({ pages: [], missing: ['contractzzzz'] });
    expect(await answer('Hull zzzzxq')).toMatchObject({ missing: ['zzzzxq'], pages: [{ id: 'hull' }] });
  });

  test('is no slip while it is being typed, and the words of the pages are not fetched for it', async () => {
    const read: string[] = [];
    expect(await answer('librar', false, read)).toMatchObject({ missing: [] });
    expect(read).toEqual(['synonyms']);
  });
});

test('an exact search is for what was typed and nothing else', async () => {
  const read: string[] = [];
  expect(await answer('staff transfer', true, read)).toMatchObject({ others: [], pages: expect.not.arrayContaining([expect.objectContaining({ id: 'hull' })]) });
  expect(await answer('Sirrona', true, read)).toMatchObject({ pages: [], missing: ['Sirrona'] });
  expect(read).toEqual([]);
});

test('nothing is found for nothing', async () => {
  expect(await answer('?')).toMatchObject({ pages: [], others: [], missing: [] });
});
