/** Plain text as the body of a case: every character says itself, and [1] and [2] cite the two pages of the form. */

/**
 * What Markdown or MDX would make something of inside a line. Braces are left, because the check refuses them, escaped or not. A bare
 * address becomes a link to itself all the same, and the check judges it; escaped, it does so after the other escapes are read.
 */
const SPECIAL = /[\\`*_[\]<>~|&$^@]|:(?=\/\/)|(?<=www)\./gi;
/** What would make a list, a heading, a quotation or a line across of a paragraph. */
const BLOCK_START = /^(\d*)([#>+=.)-])/;

/** The text in paragraphs; `sources` are the keys of the first and the second page. */
export function toStory(text: string, sources: readonly (string | undefined)[]): string {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split(/( ?\[[12]\])/).map((part) => toCitation(part, sources) ?? part.replace(SPECIAL, '\\$&')).join(''))
    .map((paragraph) => paragraph.replace(BLOCK_START, '$1\\$2'))
    .join('\n\n');
}

function toCitation(part: string, sources: readonly (string | undefined)[]): string | undefined {
  const source = sources[Number(/\[([12])\]/.exec(part)?.[1] ?? 0) - 1];
  return source === undefined ? undefined : ` <Cite source="${source}" />`;
}
