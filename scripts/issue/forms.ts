/** The issue forms, as files: what they ask, and the parts of them that the schema and the word lists fill in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { source } from '../../src/core/schema.ts';
import { SOURCE_KINDS, SPEAKERS } from '../../src/core/vocabulary.ts';
import { CASE_QUESTIONS, descriptionOf } from './case-form.ts';
import type { Question } from './case-form.ts';

const { kind, speaker } = source.shape;

/** The questions of each form that are the schema’s. A form of GitHub’s shows the label of a word, and so does its answer. */
export const QUESTIONS: Readonly<Record<FormName, Readonly<Record<string, Question>>>> = {
  'suggest-a-case': CASE_QUESTIONS,
  'correct-a-fact': { speaker: { says: speaker.description, list: SPEAKERS } },
  'suggest-a-source': { kind: { says: kind.description, list: SOURCE_KINDS }, speaker: { says: speaker.description, list: SPEAKERS } },
  reply: {},
};

/** The text of a form’s file. */
export function formText(github: string, name: FormName): string {
  return readFileSync(join(github, 'ISSUE_TEMPLATE', `${name}.yml`), 'utf8');
}

/** What a form asks, in its order. */
export function fieldsOf(text: string): FormField[] {
  const { body } = parse(text) as { body: { type: FormField['type'] | 'markdown'; id?: string; attributes: { label: string }; validations?: { required?: boolean } }[] };
  return body.flatMap(({ type, id, attributes: { label }, validations }) => (type === 'markdown' || id === undefined ? [] : [{ type, id, label, required: validations?.required ?? false }]));
}

/** The form with descriptions and choices as the schema and the word lists have them; all else, comments too, as it stands. */
export function withSchemaWords(text: string, questions: Readonly<Record<string, Question>>): string {
  const document = parseDocument(text);
  const body = document.get('body');
  if (!isSeq(body)) throw new Error('The form has no body.');
  for (const field of body.items.filter((item) => isMap(item))) {
    const question = questions[String(field.get('id'))];
    if (!question) continue;
    const attributes = field.get('attributes') as YAMLMap;
    place(attributes, 'description', document.createNode(descriptionOf(question)));
    if (question.list) place(attributes, 'options', document.createNode(Object.values(question.list).map(({ label }) => label)));
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

/** Sets a key where it stands; a new description goes behind the label, new choices go last. */
function place(attributes: YAMLMap, key: string, value: unknown): void {
  const isNew = !attributes.has(key);
  attributes.set(key, value);
  if (isNew && key === 'description') attributes.items.splice(1, 0, ...attributes.items.splice(-1));
}

export type FormName = 'suggest-a-case' | 'correct-a-fact' | 'suggest-a-source' | 'reply';

export interface FormField {
  type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  id: string;
  label: string;
  required: boolean;
}
