/** The words of the pages, from which a search that finds nothing learns what was meant. */
import type { KnownWord } from '../../src/core/search/spelling.ts';
import { toWords } from '../../src/core/search/words.ts';

/** Shorter words are not corrected. */
const SHORTEST = 4;
/** A word that only one page has is as likely a slip as a word, unless it is written as a name is. */
const FEWEST_PAGES = 2;

/**
 * Every word of the texts that is worth suggesting, as it is mostly written. `names` and `always` are kept however rare they
 * are; the words of the first count as names.
 */
export function knownWords(texts: readonly string[], names: readonly string[], always: readonly string[]): KnownWord[] {
  const forms = new Map<string, Map<string, number>>();
  const pages = new Map<string, number>();
  const isName = new Set(names.flatMap(splitText).map(([plain]) => plain));
  const isKept = new Set(always.flatMap(splitText).map(([plain]) => plain));
  for (const text of [...texts, ...names, ...always]) {
    const words = splitText(text);
    for (const [plain, form] of words) {
      const ofWord = forms.get(plain) ?? new Map<string, number>();
      ofWord.set(form, (ofWord.get(form) ?? 0) + 1);
      forms.set(plain, ofWord);
    }
    for (const plain of new Set(words.map(([word]) => word))) pages.set(plain, (pages.get(plain) ?? 0) + 1);
  }
  return [...forms].flatMap(([plain, ofWord]): KnownWord[] => {
    const word = mostlyWritten(ofWord);
    const count = pages.get(plain) ?? 0;
    const kept = count >= FEWEST_PAGES || isName.has(plain) || isKept.has(plain) || word !== word.toLowerCase();
    return kept ? [{ word, pages: count, isName: isName.has(plain) }] : [];
  });
}

/** The form that stands most often; small letters where they are common, since any word may begin a sentence. */
function mostlyWritten(forms: ReadonlyMap<string, number>): string {
  const all = [...forms.values()].reduce((sum, count) => sum + count, 0);
  const often = [...forms].toSorted(([a, count], [b, countToo]) => countToo - count || (a < b ? -1 : 1)).map(([form]) => form);
  return often.find((form) => form === form.toLowerCase() && (forms.get(form) ?? 0) >= all / 5) ?? often[0] ?? '';
}

/** Each word of a text without digits, in its plain form and as it stands there without a possessive s. */
function splitText(text: string): [plain: string, form: string][] {
  return (text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).flatMap((found): [string, string][] => {
    const form = found.replace(/['’](?:s|S)?$/, '');
    const plain = toWords(form).join('');
    return plain.length >= SHORTEST ? [[plain, form]] : [];
  });
}
