/** Faults as text for people and as annotations for GitHub. Reporters print; they do not judge. */
import { formatIssue, formatPath, toPrintable } from '../../src/core/issues.ts';
import type { Issue } from '../../src/core/issues.ts';

export const FORMATS = ['text', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** One line for each fault of each file, in the order of the files. */
export function reportLines(files: readonly CheckedFile[], format: Format): string[] {
  return files.flatMap(({ name, issues }) => issues.map((issue) => (format === 'github' ? toAnnotation(name, issue) : formatIssue(name, issue))));
}

/** "6 files, no faults, 0.9 s." */
export function summaryLine(files: readonly CheckedFile[], milliseconds: number): string {
  const faults = files.reduce((sum, { issues }) => sum + issues.length, 0);
  const withFaults = files.filter(({ issues }) => issues.length > 0).length;
  const found = faults === 0 ? 'no faults' : `${count(faults, 'fault')} in ${count(withFaults, 'file')}`;
  return `${count(files.length, 'file')} checked, ${found}, ${(milliseconds / 1000).toFixed(1)} s.`;
}

/** Workflow commands: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function toAnnotation(name: string, { at, path, message, fix, code }: Issue): string {
  const place = at ? `,line=${at.line},col=${at.column}` : '';
  const text = `${path.length > 0 ? `${formatPath(path)}: ` : ''}${message} ${fix}`.trim();
  return `::error file=${escapeProperty(name)}${place},title=${escapeProperty(code)}::${escapeText(toPrintable(text))}`;
}

const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(toPrintable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

export interface CheckedFile {
  /** As the reader can open it: relative to where the command runs. */
  name: string;
  issues: readonly Issue[];
}
