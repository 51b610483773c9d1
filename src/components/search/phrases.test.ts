import { expect, test } from 'vitest';
import { holdingPhrases } from './phrases.ts';

const TEXTS: Record<string, string> = { a: 'It was wound up.', b: 'Winding up took a year.', c: 'A wound.' };
const pages = Object.keys(TEXTS).map((id) => ({ id, score: 1, coverage: 1, at: [] }));
const index = { page: async (id: string) => ({ url: `/${id}/`, content: TEXTS[id] ?? 'wounds up', meta: { title: id === 'c' ? 'Wound-up' : '' }, filters: {}, anchors: [] }) };
const idsFor = async (query: string, of = pages) => (await holdingPhrases(query, of, index)).map(({ id }) => id);

test('pages that have other endings of a phrase’s words only are left out; a title counts', async () => {
  expect(await idsFor('"wound up"')).toEqual(['a', 'c']);
  expect(await idsFor('"wound up" "took a year"')).toEqual([]);
});

test('without a phrase all stay', async () => {
  expect(await idsFor('wound up')).toEqual(['a', 'b', 'c']);
});

test('pages behind the first forty are not read', async () => {
  const many = Array.from({ length: 42 }, (_, id) => ({ id: `page-${id}`, score: 1, coverage: 1, at: [] }));
  expect(await idsFor('"wound up"', many)).toEqual(['page-40', 'page-41']);
});
