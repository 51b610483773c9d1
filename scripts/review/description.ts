/** What the description of a pull request says of its author’s tie. It is a stranger’s text, and printed as one. */

/** The heading of the template that the tie is asked under. */
export const TIE_HEADING = 'Your own tie to the organisation';
const MOST_SHOWN = 300;

/** The text under the heading, without the template’s hints; empty where nothing was written there. */
export function tieIn(description: string): string {
  const lines = description.replaceAll(/\r\n?/g, '\n').split('\n');
  const start = lines.findIndex((text) => text.trim() === `## ${TIE_HEADING}`);
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((text) => /^#{1,2} /.test(text));
  const text = rest.slice(0, end < 0 ? undefined : end).join(' ').replace(/<!--.*?(?:-->|$)/gs, '').replace(/\s+/g, ' ').trim();
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}
