/** Words of a text in the form in which searches compare them. */

/** The words in small letters without accents; what a hyphen joins counts as two, and an apostrophe falls away with its s. */
export function toWords(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/(\p{L})['’]s\b/gu, '$1').replace(/['’]/g, '')
    .match(/[\p{L}\p{N}£%&]+/gu) ?? [];
}

/**
 * What is left of a word without its commonest endings: enough to see that “outsourcing” and “outsourced” are one word. It is held
 * only against roots made in the same way, and Pagefind’s own stemmer does the searching.
 */
export function rootOf(word: string): string {
  if (word.length < 4) return word;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^su])s$/, '').replace(/(?<=s)es?$/, '');
  const root = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '').replace(/(?<=...)e$/, '');
  return root.length < 3 ? singular : root.replace(/([^aeiouls])\1$/, '$1');
}

/** Whether the words stand in the text one after another, whatever stands between them; endings count. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${toWords(text).join(' ')} `.includes(` ${toWords(phrase).join(' ')} `);
}
