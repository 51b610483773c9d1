/** A report as text for a terminal, or as Markdown for GitHub. Neither lets anything that a contributor wrote act on its reader. */
import { toPrintable } from '../../src/core/issues.ts';
import type { Line, Section } from './report.ts';

export const FORMATS = ['text', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** A step’s summary holds 1 MiB, and is lost where it is longer: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const MOST_MARKDOWN_BYTES = 900_000;

/** The report in a format, ending in a line end. */
export function formatReport(sections: readonly Section[], format: Format): string {
  return format === 'markdown' ? toMarkdown(sections) : toText(sections);
}

function toText(sections: readonly Section[]): string {
  const indented = ({ depth, words }: Line) => `${'  '.repeat(depth + 1)}${words.map((part) => toPrintable(typeof part === 'string' ? part : part.written)).join('')}`;
  return sections.map(({ title, lines }) => `${title}\n${lines.map((line) => `${indented(line)}\n`).join('')}`).join('\n');
}

function toMarkdown(sections: readonly Section[]): string {
  const itemOf = ({ depth, words }: Line) => `${'  '.repeat(depth)}- ${words.map((part) => (typeof part === 'string' ? escapeMarkdown(part) : toCode(part.written))).join('')}`;
  const blocks = sections.map(({ title, lines }, index) => [`${index === 0 ? '##' : '###'} ${escapeMarkdown(title)}`, '', ...lines.map(itemOf), '']);
  const all = blocks.flat();
  let size = 0;
  const fits = all.findIndex((line) => (size += Buffer.byteLength(line) + 1) > MOST_MARKDOWN_BYTES);
  if (fits < 0) return `${all.join('\n')}\n`;
  return `${all.slice(0, fits).join('\n')}\n\nThe rest does not fit here: run \`npm run effect\` to see all of it.\n`;
}

/**
 * A code span, in which GitHub makes nothing of links, HTML, mentions, issue numbers or emoji. Its fence is longer than any run of
 * backticks within, and a space keeps the two apart: https://github.github.com/gfm/#code-spans
 */
export function toCode(text: string): string {
  const plain = toPrintable(text).trim();
  if (plain === '') return '(nothing)';
  const fence = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)));
  const space = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${space}${plain}${space}${fence}`;
}

/** Words of ours, with whatever Markdown would make something of taken as it stands. */
function escapeMarkdown(text: string): string {
  return toPrintable(text).replace(/[\\`*_[\]<>&#|~!]/g, '\\$&');
}
