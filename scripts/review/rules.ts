/** The rules that a change is taken in by, in the reviewer’s guide: the check’s own words, between two marks of the file. */
import { ISSUE_CODES } from '../../src/core/issues.ts';

const START = '<!-- The check’s own words, from src/core/issues.ts. Written by `npm run github`. -->';
const END = '<!-- End of the check’s own words. -->';

/** The guide with the rules as the check has them. Throws where the marks are not there. */
export function withRules(guide: string): string {
  const [before, rest] = guide.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error('The guide has no place for the rules: its two marks are missing.');
  return `${before}${START}\n\n${rulesTable()}\n${END}${after}`;
}

function rulesTable(): string {
  const rows = Object.entries(ISSUE_CODES).map(([code, meaning]) => `| ${meaning.replaceAll('|', '\\|')} | \`${code}\` |`);
  return ['| A change is not taken in while | the check calls it |', '|---|---|', ...rows, ''].join('\n');
}
