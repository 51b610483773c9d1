/** What was searched for, where that is not just what was typed, with the way back to what was. */
import { html, type Html } from '../html.ts';
import type { Answer } from './answer.ts';

/** The lines above the hits; none where the search was for what was typed and nothing else. `hrefOf` gives the address of another search. */
export function askedHtml(typed: string, isExact: boolean, { corrected, others, missing }: Pick<Answer, 'corrected' | 'others' | 'missing'>, hrefOf: (query: string, isExact: boolean) => string): Html[] {
  const lines: Html[] = [];
  if (isExact) lines.push(html`Searched for just that. <a href="${hrefOf(typed, false)}">Search for other spellings and other ways of saying it too</a>`);
  if (corrected !== undefined) lines.push(html`Showing results for <strong>${corrected}</strong>. <a href="${hrefOf(typed, true)}">Search instead for “${typed}”</a>`);
  if (others.length > 0) {
    const only = corrected ?? typed;
    lines.push(html`Also searched for ${inWords(others.map((other) => html`<strong>${other}</strong>`))}. <a href="${hrefOf(only, true)}">Search only for “${only}”</a>`);
  }
  if (missing.length > 0 && corrected === undefined) lines.push(html`No page has ${inWords(missing.map((word) => html`“${word}”`), 'or')}.`);
  return lines;
}

function inWords(parts: readonly Html[], last = 'and'): Html {
  if (parts.length < 2) return html`${parts}`;
  return html`${parts.slice(0, -1).flatMap((part, index) => (index > 0 ? [', ', part] : [part]))} ${last} ${parts.at(-1)}`;
}
