/** Reads case files and the glossary: bytes in, what they say and every fault out. The build, the check and the tests read with it. */
import type { z } from 'zod';
import type { BodyTree } from '../core/body.ts';
import { checkCase } from '../core/case-rules.ts';
import { checkGlossary } from '../core/glossary-rules.ts';
import { compareIssues } from '../core/issues.ts';
import type { Issue } from '../core/issues.ts';
import { caseFrontmatter, glossary } from '../core/schema.ts';
import type { CaseFrontmatter, Glossary } from '../core/schema.ts';
import { schemaIssues } from '../core/schema-issues.ts';
import { schemaKeys } from '../core/schema-keys.ts';
import { didYouMean } from '../core/suggest.ts';
import { checkTexts } from '../core/text-rules.ts';
import { parseBody } from './parse-body.ts';
import { decode, splitFrontmatter } from './split.ts';
import { readYaml } from './yaml.ts';

/** The slug is an address for ever, so it is short and plain. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;
const MAX_FILE_NAME = 80;

/** Everything one case file says and every fault that can be found in it alone, each with its place; never throws on bad input. */
export function readCaseFile(fileName: string, bytes: Uint8Array): CaseFile {
  return readEntryFile(fileName, bytes, caseFrontmatter, checkCase);
}

/** The same for any file of frontmatter and safe body; `rules` see what the schema and the allow-list have passed. */
export function readEntryFile<Schema extends z.ZodType>(fileName: string, bytes: Uint8Array, schema: Schema, rules: (value: z.infer<Schema>, body: BodyTree | undefined) => Issue[]): EntryFile<z.infer<Schema>> {
  const file = { slug: fileName.replace(/\.mdx$/, ''), fileName, bodyText: '', bodyLine: 1, locate: startOfFile };
  const { text, issues: found } = decode(bytes);
  const issues = [...nameIssues(fileName), ...found];
  if (text === '') return { ...file, issues };
  const split = splitFrontmatter(text);
  if ('issue' in split) return { ...file, issues: unique([...issues, split.issue]) };
  const { value, locate, issues: fieldIssues } = readFields(split.yaml, split.yamlLine, schema);
  const body = parseBody(split.body, split.bodyLine);
  const ruleIssues = value === undefined ? [] : rules(value, body.tree).map((issue) => ({ ...issue, at: placeOf(issue, split.bodyLine, locate) }));
  return {
    ...file, locate: (path, part) => locateAgain(bytes, path, part), bodyText: split.body, bodyLine: split.bodyLine, issues: unique([...issues, ...fieldIssues, ...body.issues, ...ruleIssues]),
    ...(value !== undefined && { frontmatter: value }), ...(body.tree && { body: body.tree }),
  };
}

/** A YAML file as a schema types it, and every fault with its place; `rules` see what the schema has passed. Never throws on bad input. */
export function readYamlFile<Schema extends z.ZodType>(bytes: Uint8Array, schema: Schema, rules: (value: z.infer<Schema>) => Issue[] = () => []): YamlFile<z.infer<Schema>> {
  const { text, issues } = decode(bytes);
  if (text === '') return { issues };
  const { value, locate, issues: found } = readFields(text, 1, schema);
  const ruleIssues = value === undefined ? [] : rules(value).map((issue) => ({ ...issue, at: locate(issue.path) }));
  return { issues: unique([...issues, ...found, ...ruleIssues]), ...(value !== undefined && { value }) };
}

/** `content/glossary.yml`, and every fault of it. */
export function readGlossary(bytes: Uint8Array): YamlFile<Glossary> {
  return readYamlFile(bytes, glossary, checkGlossary);
}

/** The place in the file of a fault that has a place in the body, or a path in the frontmatter. */
function placeOf({ at, path }: Issue, bodyLine: number, locate: Locate): Place {
  if (at) return { line: at.line + bodyLine - 1, column: at.column };
  return path[0] === 'body' ? { line: bodyLine, column: 1 } : locate(path);
}

/** Reads the frontmatter once more. What a place is found from takes many times the room of the file, and few files ever need it again. */
function locateAgain(bytes: Uint8Array, path: Issue['path'], part: 'key' | 'value' | undefined): Place {
  const split = splitFrontmatter(decode(bytes).text);
  return 'issue' in split ? startOfFile() : readYaml(split.yaml, split.yamlLine).locate(path, part);
}

/** YAML as the schema types it; faults of the schema have the place of the key or value that they are about. */
function readFields<Schema extends z.ZodType>(source: string, firstLine: number, schema: Schema): { value?: z.infer<Schema>; issues: Issue[]; locate: Locate } {
  const { value, issues, locate } = readYaml(source, firstLine);
  if (issues.length > 0) return { issues, locate };
  const parsed = schema.safeParse(value);
  const found = parsed.success ? [] : schemaIssues(parsed.error.issues, value, (path) => schemaKeys(schema, path));
  found.push(...checkTexts(value));
  const placed = found.map((issue) => ({ ...issue, at: locate(issue.path, issue.code === 'schema-unknown-key' ? 'key' : 'value') }));
  return { issues: placed, locate, ...(parsed.success && { value: parsed.data }) };
}

function nameIssues(fileName: string): Issue[] {
  if (FILE_NAME.test(fileName) && fileName.length <= MAX_FILE_NAME) return [];
  const plain = `${fileName.replace(/\.[^.]*$/, '').normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)}.mdx`;
  const near = FILE_NAME.test(plain) && plain !== fileName ? didYouMean(plain, [plain]) : '';
  return [{ code: 'file-name', path: [], message: `${JSON.stringify(fileName)} is not a name for a case.`, fix: `${near}Use small letters, digits and single hyphens, and .mdx.`, at: { line: 1, column: 1 } }];
}

/** Sorted, and each fault once: a refused character is seen in the text of the file, at its place, and again in the value that holds it. */
function unique(issues: Issue[]): Issue[] {
  const characters = issues.filter(({ code, path }) => code === 'text-unsafe' && path.length === 0).map(({ message }) => message);
  const seen = new Set<string>();
  return issues.toSorted(compareIssues).filter(({ code, path, message, at }) => {
    const isAgain = code === 'text-unsafe' && path.length > 0 && characters.some((character) => message.endsWith(character.replace('The line ', '')));
    const key = JSON.stringify([code, path, message, at]);
    return !isAgain && !seen.has(key) && seen.add(key);
  });
}

const startOfFile = () => ({ line: 1, column: 1 });

type Place = NonNullable<Issue['at']>;

/** The 1-based place of the value at a path of the frontmatter, or of its key. */
export type Locate = (path: Issue['path'], part?: 'key' | 'value') => Place;

export interface YamlFile<Value> {
  value?: Value;
  /** Each with its place, in the order of the file. */
  issues: Issue[];
}

export interface EntryFile<Frontmatter> {
  slug: string;
  fileName: string;
  /** Each with its place, in the order of the file. */
  issues: Issue[];
  frontmatter?: Frontmatter;
  /** The body’s tree, once it has passed `checkBody`. */
  body?: BodyTree;
  bodyText: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** The place of a fault that was found later, from its path in the frontmatter. */
  locate: Locate;
}

export type CaseFile = EntryFile<CaseFrontmatter>;
