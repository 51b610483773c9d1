/** Builder for tests: the body that GitHub makes of a form and answers. */
import type { FormField } from './forms.ts';

/** Each question with its answer; `_No response_` where there is none. */
export function fillForm(fields: readonly FormField[], answers: Readonly<Record<string, string>>): string {
  return fields.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`).join('\n\n');
}
