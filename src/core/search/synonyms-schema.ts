/** `content/synonyms.yml`: ways of saying the same, by which a search is widened, openly, with what was typed put first. */
import { z } from 'zod';
import type { Issue } from '../issues.ts';
import { glossary, glossaryTerm } from '../schema.ts';
import { toWords } from './words.ts';

const MOST_WORDS = 6;
const way = glossaryTerm.shape.term
  .refine((text) => toWords(text).length > 0 && toWords(text).length <= MOST_WORDS, { error: `has no word, or more than ${MOST_WORDS}: nobody types that` })
  .describe('Words as people type them and as the pages have them.');

export const synonymGroup = z.strictObject({
  same: z.array(way).min(1, { error: 'is empty' }).describe('Ways that readers type and the pages have; whichever is typed, the others are searched for too, the first ones first.'),
  typed: z.array(way).optional().describe('Ways that readers type and the pages have seldom or never.'),
  also: z.array(way).optional().describe('What is searched for too, and does not search for the others in its turn: something narrower or near.'),
});

/** A record from the group’s own name to the group. */
export const synonyms = z.record(glossary.keyType, synonymGroup);

/** Ways that two groups claim, or that one has twice; and groups that have only one way. */
export function checkSynonyms(groups: Synonyms): Issue[] {
  const owners = new Map<string, string>();
  return Object.entries(groups).flatMap(([id, group]): Issue[] => {
    const own = new Set<string>();
    const ways = (['same', 'typed', 'also'] as const).flatMap((list) => (group[list] ?? []).map((text, index) => ({ text, list, index })));
    const repeated = ways.flatMap(({ text, list, index }): Issue[] => {
      const form = formOf(text);
      const owner = own.has(form) ? id : list === 'also' ? undefined : owners.get(form);
      own.add(form);
      if (list !== 'also') owners.set(form, owner ?? id);
      return owner === undefined ? [] : [{ code: 'name-repeated', path: [id, list, index], message: `"${text}" is a way of "${owner}" too.`, fix: 'Leave it to one of the two, or once.' }];
    });
    if (ways.length > 1) return repeated;
    return [...repeated, { code: 'schema-invalid', path: [id], message: 'has one way of saying it only.', fix: 'Add another, or leave the group out.' }];
  });
}

/** A hyphen makes another way of it: the index keeps “in-house” and “in house” apart. */
const formOf = (text: string) => text.split(/\s+/).map((word) => toWords(word).join('-')).join(' ');

export type SynonymGroup = z.infer<typeof synonymGroup>;
export type Synonyms = z.infer<typeof synonyms>;
