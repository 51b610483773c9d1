/** A query with its misspelt words put right. */
import type { Query } from './query.ts';
import { correctWord, joinWords, type Spelling } from './spelling.ts';

/** The query with the words that no page has put right; nothing where none of them could be. */
export function correctQuery({ terms }: Query, unknown: ReadonlySet<string>, spelling: Spelling): string | undefined {
  const words: string[] = [];
  let changed = false;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    const next = terms[at + 1];
    if (!term) continue;
    const isUnknown = !term.isPhrase && unknown.has(term.text);
    const joined = next && !next.isPhrase && !term.isPhrase && (isUnknown || unknown.has(next.text)) ? joinWords(term.text, next.text, spelling) : undefined;
    const meant = joined ?? (isUnknown ? correctWord(term.text, spelling) : undefined);
    words.push(meant ?? (term.isPhrase ? `"${term.text}"` : term.text));
    if (meant !== undefined) changed = true;
    if (joined !== undefined) at += 1;
  }
  return changed ? words.join(' ') : undefined;
}
