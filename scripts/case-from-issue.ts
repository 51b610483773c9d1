/**
 * Makes a case of a filled-in issue form: `npm run case:from-issue -- <file|-> [--write] [--answer <file>] [--event] [--day YYYY-MM-DD]`.
 * Prints the case file, or what is missing; with `--write` puts the file among the cases, with `--answer` writes the answer for the
 * issue too. `--event` takes the file for a GitHub event that holds the issue. Exit status 1 where something is missing, 2 where it
 * was not told what to read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCaseFolder } from '../src/casefile/folder.ts';
import { answerOf, missingAsText } from './issue/answer.ts';
import { fieldsOf, formText } from './issue/forms.ts';
import { judge } from './issue/judge.ts';

const USAGE = 'Usage: npm run case:from-issue -- <file|-> [--write] [--answer <file>] [--event] [--day YYYY-MM-DD]';

const root = resolve(import.meta.dirname, '..');
const { from, write, answer, event, day } = readArguments();
const cases = join(root, 'content/cases');
const verdict = judge(readBody(), fieldsOf(formText(join(root, '.github'), 'suggest-a-case')), await readCaseFolder(cases), day);
if (answer !== undefined) writeFileSync(answer, answerOf(verdict));
const { draft, missing } = verdict;
if (!draft) {
  process.stderr.write(missingAsText(missing));
  process.exitCode = 1;
} else if (write) {
  const path = join(cases, `${draft.slug}.mdx`);
  writeFileSync(path, draft.text, { flag: 'wx' });
  console.log(`Wrote ${path.slice(root.length + 1)}. Open its pages, look for their words, and give it a row in content/register.yml with "case: ${draft.slug}".`);
} else process.stdout.write(draft.text);

/** The body of the issue. Exit status 2 where there is none to be read. */
function readBody(): string {
  try {
    const text = readFileSync(from === '-' ? process.stdin.fd : from, 'utf8');
    const body: unknown = event ? (JSON.parse(text) as { issue?: { body?: unknown } }).issue?.body ?? '' : text;
    if (typeof body !== 'string') throw new Error('The event holds no issue.');
    return body;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false }, event: { type: 'boolean', default: false }, answer: { type: 'string' }, day: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new Error('Name one file that holds the body of the issue, or - for what is piped in.');
    if (path !== '-' && !existsSync(path)) throw new Error(`There is no file "${path}".`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day)) throw new Error(`"${values.day}" is not a day.`);
    return { ...values, from: path };
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}
