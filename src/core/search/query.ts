/**
 * What a reader asks for: words, phrases in quotation marks, and whether it is a sentence. People type questions, and an index
 * weighs "what", "if" and "the" like any other word, so that the pages with most of those would come first.
 */
import { toWords } from './words.ts';

/** A word as it was typed, or a phrase that stood in quotation marks. */
export interface Term {
  text: string;
  isPhrase: boolean;
  /** Says little of what is looked for; left out where the query is a sentence. */
  isFunctionWord: boolean;
}

export interface Query {
  terms: Term[];
  isSentence: boolean;
}

const FUNCTION_WORDS = new Set(('a about after all am an and any are as at be been before being but by can could did do does doing for from get had has have how i if in into is it its many may me might mine much must '
  + 'my no not of on one or our ours shall should so some than that the their them then there these they this those to too us was we were what whats when where which while who whom whose why will with would you your '
  // What questions are made of, beside the words that grammar calls so.
  + 'actually else ever find happen happened happening happens help helps know make makes mean means need needs really say says tell think want wants')
  .split(' '));

const QUESTION_WORDS = new Set('are can could did do does has have how is must shall should was were what when where which who whose why will would'.split(' '));

/** From this many words on a query is taken for a sentence; shorter ones are names and terms ("Be Independent", "wound up"). */
const SENTENCE_WORDS = 4;
/** A question may be shorter: "who owns it", "do unions help". */
const QUESTION_LENGTH = 3;

/** Each word is looked up; of a text that was pasted in, the first ones say enough. */
const MOST_TERMS = 20;

/** Reads a query. Whatever is in straight or curly double quotation marks is a phrase; a mark that is never closed is none. */
export function readQuery(text: string): Query {
  const terms: Term[] = [];
  for (const [, phrase, word] of text.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)) {
    const words = toWords(phrase ?? word ?? '');
    if (words.length === 0) continue;
    if (terms.length === MOST_TERMS) break;
    const shown = (phrase ?? word ?? '').trim().replace(/^[^\p{L}\p{N}£&]+|[^\p{L}\p{N}%&]+$/gu, '');
    terms.push({ text: shown, isPhrase: phrase !== undefined, isFunctionWord: phrase === undefined && FUNCTION_WORDS.has(words.join('')) });
  }
  const words = terms.filter(({ isPhrase }) => !isPhrase);
  const asks = words.length >= QUESTION_LENGTH && (QUESTION_WORDS.has(words[0]?.text.toLowerCase() ?? '') || /\?\s*$/.test(text));
  return { terms, isSentence: words.length >= SENTENCE_WORDS || asks };
}

/** The terms that say what is looked for: all of them, but for the function words of a sentence that has others. */
export function tellingTerms({ terms, isSentence }: Query): Term[] {
  const telling = terms.filter(({ isFunctionWord }) => !isFunctionWord);
  return isSentence && telling.length > 0 ? telling : terms;
}
