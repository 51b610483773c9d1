/** Reads what GitHub makes of a filled-in form: `### Label`, an empty line, the answer. All of it is a stranger’s text. */
import type { FormField } from './forms.ts';

/** The most that an issue holds, in characters: reported by GitHub itself as “body is too long (maximum is 65536 characters)”. */
export const MOST_BODY = 65_536;
/** Longer than any answer needs to be; a summary has 60 words. */
export const MOST_ANSWER = 5_000;

/** What GitHub writes for a question that was left blank. */
const BLANK = '_No response_';

/**
 * The answers by the ids of the form, and what keeps the body from being read. A heading counts where it is a label of the form
 * that has not been passed yet, so that an answer can hold any other heading. Blank answers are left out. Never throws.
 */
export function readIssueBody(body: string, fields: readonly FormField[]): { answers: Answers; faults: string[] } {
  if (body.length > MOST_BODY) return { answers: new Map(), faults: [`The issue has more than ${MOST_BODY} characters.`] };
  const parts = new Map<string, string[]>();
  let next = 0;
  let lines: string[] | undefined;
  for (const line of body.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const label = /^### (.*?)[^\S\n]*$/.exec(line)?.[1];
    const index = label === undefined ? -1 : fields.findIndex((field, place) => place >= next && field.label === label);
    if (index >= 0) {
      lines = [];
      parts.set((fields[index] as FormField).id, lines);
      next = index + 1;
    } else lines?.push(line);
  }
  const given = [...parts].map(([id, text]) => [id, text.join('\n').trim()] as const).filter(([, text]) => text !== '' && text !== BLANK);
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const long = given.filter(([, text]) => text.length > MOST_ANSWER).map(([id]) => `The answer to “${labelOf(id)}” has more than ${MOST_ANSWER} characters.`);
  return { answers: new Map(given), faults: parts.size === 0 ? ['The issue does not hold the answers of the form “Suggest a case”.'] : long };
}

/** By the ids of the form. A map, because no key of an object is safe from a stranger. */
export type Answers = ReadonlyMap<string, string>;
