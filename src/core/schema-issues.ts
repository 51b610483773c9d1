/** What zod says, in the words of the catalogue of issues. */
import type { z } from 'zod';
import type { Issue } from './issues.ts';
import { didYouMean } from './suggest.ts';

type ZodIssue = z.core.$ZodIssue;

/** How each word list is named in a message, by the key that holds a word of it; other keys are named as they stand. */
const LIST_NAMES: Readonly<Record<string, string>> = { about: 'fact', kind_of_body: 'kind of body', legal_form: 'legal form', now: 'status', shows: 'kind of finding', factors: 'factor', challenge: 'challenge' };

/** One issue for each thing wrong; `value` is what was validated, and tells a missing field from a bad one. */
export function schemaIssues(issues: readonly ZodIssue[], value: unknown, keysAt: (path: Issue['path']) => readonly string[]): Issue[] {
  return issues.flatMap((issue) => toIssues(issue, value, keysAt));
}

function toIssues(issue: ZodIssue, root: unknown, keysAt: (path: Issue['path']) => readonly string[]): Issue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      code: 'schema-unknown-key', path: [...path, unknown], message: 'is not a field.',
      fix: didYouMean(unknown, keysAt(path)).trim() || 'Delete it; fields: src/core/schema.ts',
    }));
  }
  const found = valueAt(root, path);
  if (path.length === 0) return [{ code: 'schema-invalid', path, message: `${found === null || found === undefined ? 'There are no fields' : `There is ${typeName(found)} where the fields should be`}.`, fix: 'Write one field to a line: name: Example Care.' }];
  if (found === undefined && issue.code !== 'invalid_key') return [{ code: 'schema-missing', path, message: 'is missing.', fix: 'Add it; if nobody knows, see whether the field may be left out: src/core/schema.ts' }];
  if (found === null) return [{ code: 'schema-invalid', path, message: 'is empty.', fix: 'Fill it in, or take the line out if the field may be left out.' }];
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const name = LIST_NAMES[key] ?? key.replaceAll('_', ' ');
    return [{
      code: 'schema-unknown-word', path, message: `${JSON.stringify(found)} is not ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}.`,
      fix: `${typeof found === 'string' ? didYouMean(found, words) : ''}Words: ${words.length <= 8 ? words.join(', ') : 'src/core/vocabulary.ts'}`,
    }];
  }
  if (issue.code === 'invalid_key') return [{ code: 'schema-invalid', path, message: `the key ${JSON.stringify(path.at(-1))} ${reasonOf(issue.issues[0]) ?? 'is not an id: small letters, digits and single hyphens'}.`, fix: 'Write it like council-2025.' }];
  if (issue.code === 'invalid_type') return [{ code: 'schema-invalid', path, message: `is ${typeName(found)}, and must be ${TYPE_NAMES[issue.expected] ?? issue.expected}.`, fix: issue.expected === 'string' && typeof found !== 'object' ? 'Put it in quotation marks.' : 'Write it like that of another case.' }];
  return [{ code: 'schema-invalid', path, message: `${shown(found)}${issue.message}.`, fix: FIXES.find(({ says }) => issue.message.includes(says))?.fix ?? 'Write it as src/core/schema.ts describes it.' }];
}

/** What stands at a path, or `undefined`. */
export function valueAt(root: unknown, path: Issue['path']): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

const reasonOf = (issue: ZodIssue | undefined) => (issue?.message.startsWith('is ') ? issue.message : undefined);
const typeName = (value: unknown) => (Array.isArray(value) ? 'a list' : TYPE_NAMES[typeof value] ?? typeof value);
const shown = (value: unknown) => ((typeof value === 'string' && value.length <= 60 && value !== '') || typeof value === 'number' ? `${JSON.stringify(value)} ` : '');

const TYPE_NAMES: Readonly<Record<string, string>> = { string: 'text', number: 'a number', boolean: 'true or false', object: 'a map of keys', record: 'a map of keys', array: 'a list' };

const FIXES: readonly { says: string; fix: string }[] = [
  { says: 'words', fix: 'Shorten it; in a quotation, "[…]" marks words left out.' },
  { says: 'date', fix: 'Write 2012, 2012-08, 2012-08-01, 2012~ (about), ../2012 (by), 2012/.. (or later) or undated.' },
  { says: 'day', fix: 'Write it like 2026-11-23.' },
  { says: 'address', fix: 'Copy the address of the page, with https:// in front.' },
  { says: 'not an id', fix: 'Write it like visits-2016.' },
];
