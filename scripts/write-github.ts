/**
 * Writes what the files of `.github` take from the code: `npm run github`. The issue forms get the schema’s words and the labels of
 * the word lists, the reviewer’s guide the rules of the check. A test holds that this would change nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formText, QUESTIONS, withSchemaWords } from './issue/forms.ts';
import type { FormName } from './issue/forms.ts';
import { withRules } from './review/rules.ts';

const github = resolve(import.meta.dirname, '../.github');
for (const [path, before, after] of written(github)) {
  if (before !== after) writeFileSync(path, after);
  console.log(`${path.slice(github.length - '.github'.length)}: ${before === after ? 'as it should be' : 'written'}`);
}

/** Each file with its text as it stands and as it should. */
function written(folder: string): (readonly [path: string, before: string, after: string])[] {
  const guide = join(folder, 'REVIEWING.md');
  const rules = readFileSync(guide, 'utf8');
  const forms = (Object.keys(QUESTIONS) as FormName[]).map((name) => {
    const text = formText(folder, name);
    return [join(folder, 'ISSUE_TEMPLATE', `${name}.yml`), text, withSchemaWords(text, QUESTIONS[name])] as const;
  });
  return [...forms, [guide, rules, withRules(rules)]];
}
