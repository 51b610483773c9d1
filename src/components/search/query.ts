/**
 * The words of a query that say what is looked for. People type questions, and Pagefind weighs "what", "if" and "the" like
 * any other word, so that the pages with most of those would come first.
 */
const FUNCTION_WORDS = new Set(('a about after all am an and any are as at be been before being but by can could did do does doing for from get had has have how i if in into is it its '
  + 'me my no not of on or our ours should so than that the their them then there these they this those to too us was we were what when where which while who whom why will with would you your').split(' '));

/** From this many words on a query is taken for a sentence; shorter ones are names and terms ("Be Independent", "wound up"). */
const SENTENCE_WORDS = 4;

/** The query without function words where it is a sentence; as it is where it is a name, a term or a phrase in quotation marks. */
export function contentWords(query: string): string {
  if (/["“”]/.test(query)) return query.replaceAll(/[“”]/g, '"');
  const words = query.split(/\s+/);
  if (words.length < SENTENCE_WORDS) return query;
  const kept = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
  return kept.length > 0 ? kept.join(' ') : query;
}
