/**
 * The catalogue of mistakes that the check can find. Every kind has one code, one way to say what is wrong and one way
 * to say what to do; rules return issues, reporters print them, and only the command turns them into an exit status.
 */

/** A mistake, at a place given as a path of keys (frontmatter) or a line and column (body). */
export interface Issue {
  code: IssueCode;
  /** Keys from the root of the frontmatter to the fault; empty for the file as a whole. */
  path: readonly (string | number)[];
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** 1-based place in the file, once a reader that knows the text has filled it in. */
  at?: { line: number; column: number };
}

/** Every code with one line on what it stands for; the contributors’ pages print this list. */
export const ISSUE_CODES = {
  'file-unreadable': 'The file cannot be read as UTF-8 text.',
  'file-too-large': 'The file or one of its lines is larger than any case needs.',
  'file-name': 'The file name is not a slug, or is not a file.',
  'file-empty': 'The file is empty.',
  'frontmatter-missing': 'The file does not start with frontmatter.',
  'yaml-invalid': 'The frontmatter is not valid YAML.',
  'yaml-unsafe': 'The frontmatter uses a YAML feature that is refused.',
  'schema-missing': 'A required field is missing.',
  'schema-unknown-key': 'A field is not in the schema.',
  'schema-unknown-word': 'A value is not in its word list.',
  'schema-invalid': 'A value does not fit its field.',
  'source-unknown': 'An entry names a source that is not listed.',
  'source-unused': 'A source is listed and never used.',
  'source-url-repeated': 'Two sources share an address.',
  'id-repeated': 'Two entries share an id.',
  'id-reserved': 'An id is one that the page itself uses.',
  'number-without-words': 'A number does not stand in the words quoted for it.',
  'figure-not-in-frontmatter': 'A figure in the body stands nowhere in the frontmatter.',
  'quotation-without-words': 'A quotation in the body stands in no words quoted in the frontmatter.',
  'case-unknown': 'A study or a page of the guide names a case that does not exist.',
  'entry-unknown': 'A page of the guide names an entry that does not exist.',
  'gathered-lost': 'What was gathered is neither in its case nor left out with a reason.',
  'part-elsewhere': 'A point stands in a part that its page does not have.',
  'commentary-disagrees': 'A commentary was written for another answer than the computed one.',
  'timeline-order': 'The timeline is not in order of date.',
  'date-impossible': 'A date contradicts another.',
  'status-disagrees': 'The status contradicts the timeline.',
  'register-disagrees': 'The case and its row in the register differ.',
  'review-overdue': 'The review dates are in the wrong order.',
  'placeholder-text': 'Text was left over from a template.',
  'section-missing': 'A section of the body is missing.',
  'section-order': 'The sections of the body are not the five, in order.',
  'section-empty': 'A section of the body is empty.',
  'nothing-found-where': 'A section says that nothing was found, and not where it was looked for.',
  'cite-missing': 'A sentence with a figure, a date or a quotation cites no source.',
  'cite-unknown': 'The body cites a source, finding or voice that does not exist.',
  'body-syntax': 'The body is not valid MDX.',
  'body-unsafe': 'The body uses something that is refused.',
  'body-link': 'A link in the body is refused.',
  'text-unsafe': 'A text holds characters that are refused.',
  'name-repeated': 'Two cases share a name, or two terms a spelling.',
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;

/** A fault of the body, at its place in the body if that is known. */
export function bodyIssue(code: IssueCode, message: string, fix: string, at?: { line: number; column: number }): Issue {
  return { code, path: ['body'], message, fix, ...(at && { at: { line: at.line, column: at.column } }) };
}

/** Sorts by place, then code, so that the same faults are always told in the same order. */
export function compareIssues(a: Issue, b: Issue): number {
  const line = (a.at?.line ?? 0) - (b.at?.line ?? 0);
  if (line) return line;
  const column = (a.at?.column ?? 0) - (b.at?.column ?? 0);
  return column || a.code.localeCompare(b.code) || a.message.localeCompare(b.message);
}

/** A path in the form people read: `findings.0.method`. */
export function formatPath(path: Issue['path']): string {
  return path.join('.');
}

/** One fault on one line: `file:line:column: path: message fix`; the parts that are not known are left out. */
export function formatIssue(fileName: string, { at, path, message, fix }: Issue): string {
  const place = at ? `${fileName}:${at.line}:${at.column}` : fileName;
  return toPrintable([place, ...(path.length > 0 ? [formatPath(path)] : []), `${message} ${fix}`.trim()].join(': '));
}

/** A message quotes what a stranger wrote: nothing of it may move the cursor, turn the text round or start a line of its own. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}
