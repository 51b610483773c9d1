/**
 * The frontmatter of `content/outcomes/<outcome>.mdx` and `content/factors/<factor>.mdx`; the file name is the word itself and the
 * body is the commentary. Its author states which computed answer the commentary was written for; when the answer moves, the
 * check asks for the commentary to be read again.
 */
import { z } from 'zod';
import { CERTAINTIES, type Certainty } from './certainty.ts';
import { FACTOR_ANSWERS, type FactorAnswer } from './factor-reading.ts';
import { gap } from './schema.ts';
import { EFFECTS, type Effect } from './synthesis.ts';
import { wordsOf } from './vocabulary.ts';

const text = gap.shape.gap;
const question = text.describe('The question as a reader asks it: “Are staff happier?”');
const meaning = text.describe('What the word covers here, and what it leaves out.');

export const outcomeFrontmatter = z.strictObject({
  question,
  meaning,
  written_for: z.strictObject({
    effect: z.enum(wordsOf(EFFECTS)).describe('The computed effect that the commentary agrees with.'),
    certainty: z.enum(wordsOf(CERTAINTIES)).describe('The computed certainty that the commentary agrees with.'),
  }),
});

export const factorFrontmatter = z.strictObject({
  question,
  meaning,
  written_for: z.strictObject({ answer: z.enum(wordsOf(FACTOR_ANSWERS)).describe('The computed answer that the commentary agrees with.') }),
});

/** Where a commentary was written for another answer than the computed one: the path of the key, what it says and what is computed. */
export function disagreementsOf(writtenFor: Answer, computed: Answer): Disagreement[] {
  const keys = ['effect', 'certainty', 'answer'] as const;
  return keys.flatMap((key) => (writtenFor[key] === computed[key] ? [] : [{ path: ['written_for', key], said: writtenFor[key], computed: computed[key] }]));
}

export type OutcomeFrontmatter = z.infer<typeof outcomeFrontmatter>;
export type FactorFrontmatter = z.infer<typeof factorFrontmatter>;

/** A conclusion gives effect and certainty; a factor reading gives an answer. */
export interface Answer {
  effect?: Effect;
  certainty?: Certainty;
  answer?: FactorAnswer;
}

export interface Disagreement {
  path: string[];
  said: string | undefined;
  computed: string | undefined;
}
