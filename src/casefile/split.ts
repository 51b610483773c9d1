/** A file as text, and the text as frontmatter and body. */
import { refusedCharacters } from '../core/characters.ts';
import type { Issue } from '../core/issues.ts';

/** Twenty times the longest case; what is larger was not written by hand. */
export const MAX_FILE_BYTES = 1_000_000;
/** A paragraph on one line has a few hundred characters. */
export const MAX_LINE_LENGTH = 20_000;

/** The characters of a file, with line ends as `\n` and without a byte order mark; every fault of the bytes is in `issues`. */
export function decode(bytes: Uint8Array): { text: string; issues: Issue[] } {
  const fault = (issue: Omit<Issue, 'path'>) => ({ text: '', issues: [{ path: [], ...issue }] });
  if (bytes.length > MAX_FILE_BYTES) return fault({ code: 'file-too-large', message: `The file has ${bytes.length} bytes; the most is ${MAX_FILE_BYTES}.`, fix: 'Shorten it.', at: { line: 1, column: 1 } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return fault({ code: 'file-unreadable', message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.', at: placeIn(decodeUpToFault(bytes)) });
  }
  if (text.trim() === '') return fault({ code: 'file-empty', message: 'The file is empty.', fix: 'Copy a case that is like yours and change it.', at: { line: 1, column: 1 } });
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > MAX_LINE_LENGTH);
  if (long >= 0) return fault({ code: 'file-too-large', message: `The line has ${lines[long]?.length} characters; the most is ${MAX_LINE_LENGTH}.`, fix: 'Break it up.', at: { line: long + 1, column: 1 } });
  return { text, issues: characterIssues(text) };
}

/** Frontmatter stands between a first line `---` and the next line that is exactly `---`; spaces behind either are forgiven. */
export function splitFrontmatter(text: string): Split | { issue: Issue } {
  const fault = (message: string, fix: string, line: number) => ({ issue: { code: 'frontmatter-missing' as const, path: [], message, fix, at: { line, column: 1 } } });
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return fault('The file does not start with frontmatter.', 'Put --- on the first line, the fields below it, and --- behind them.', 1);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return fault('The frontmatter does not end.', 'Put a line that is only --- behind the last field.', 1);
  return { yaml: lines.slice(1, end).join('\n') + '\n', yamlLine: 2, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** The 1-based line and column behind the last character of a text. */
export function placeIn(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** One issue for each line that holds refused characters, at the first of them. */
function characterIssues(text: string): Issue[] {
  const issues = new Map<number, Issue>();
  for (const { offset, name } of refusedCharacters(text)) {
    const at = placeIn(text.slice(0, offset));
    if (!issues.has(at.line)) issues.set(at.line, { code: 'text-unsafe', path: [], message: `The line holds ${name}.`, fix: 'Delete it.', at });
    if (issues.size >= MOST_CHARACTER_ISSUES) break;
  }
  return [...issues.values()];
}

/** The text up to the first byte that is not UTF-8. */
function decodeUpToFault(bytes: Uint8Array): string {
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD');
  return before;
}

/** A file of binary data would otherwise fill the screen. */
const MOST_CHARACTER_ISSUES = 20;

export interface Split {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}
