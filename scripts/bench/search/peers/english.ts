/** What MiniSearch and Orama leave to the one who uses them: which words to pass over, and how to cut a word to its stem. */
import lunr from 'lunr';

/** Those of Lunr 2.3.9. */
export const STOP_WORDS = ('a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do does either else ever every for '
  + 'from get got had has have he her hers him his how however i if in into is it its just least let like likely may me might most must my neither no nor not of off often on only or other our '
  + 'own rather said say says she should since so some than that the their them then there these they this tis to too twas us wants was we were what when where which while who whom why will '
  + 'with would yet you your').split(' ');

const STOPPED = new Set(STOP_WORDS);

/** The stem of a word by Porter’s algorithm, as Lunr has it; nothing for a stop word. */
export function toStem(word: string): string | undefined {
  const plain = word.toLowerCase();
  return STOPPED.has(plain) ? undefined : lunr.stemmer(new lunr.Token(plain, {})).toString();
}
