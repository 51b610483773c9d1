/** Reads case files and the glossary: bytes in, what they say and every fault out. The build, the check and the tests read with it. */
import type { z } from 'zod';
import type { BodyTree } from '../core/body.ts';
import { checkCase, checkTexts } from '../core/case-rules.ts';
import { compareIssues } from '../core/issues.ts';
import type { Issue } from '../core/issues.ts';
import { caseFrontmatter, glossary } from '../core/schema.ts';
import type { CaseFrontmatter, Glossary } from '../core/schema.ts';
import { schemaIssues } from '../core/schema-issues.ts';
import { schemaKeys } from '../core/schema-keys.ts';
import { didYouMean } from '../core/suggest.ts';
import { parseBody } from './parse-body.ts';
import { decode, splitFrontmatter } from './split.ts';
import { readYaml } from './yaml.ts';

/** The slug is an address for ever, so it is short and plain. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;
const MAX_FILE_NAME = 80;

/** Everything one case file says and every fault that can be found in it alone, each with its place; never throws on bad input. */
export function readCaseFile(fileName: string, bytes: Uint8Array): CaseFile {
  const file: CaseFile = { slug: fileName.replace(/\.mdx$/, ''), fileName, issues: nameIssues(fileName), bodyText: '', bodyLine: 1 };
  const { text, issues } = decode(bytes);
  file.issues.push(...issues);
  if (text === '') return file;
  const split = splitFrontmatter(text);
  if ('issue' in split) return { ...file, issues: [...file.issues, split.issue] };
  const { value, locate, issues: yamlIssues } = readTyped(split.yaml, split.yamlLine, caseFrontmatter);
  const body = parseBody(split.body, split.bodyLine);
  file.issues.push(...yamlIssues, ...body.issues);
  // Rules read what the schema and the allow-list have passed; the faults of a broken half would only repeat in the other.
  const rules = value ? checkCase(value, body.tree, split.bodyLine) : [];
  file.issues = unique([...file.issues, ...rules.map((issue) => ({ ...issue, at: issue.at ?? locate(issue.path) }))]);
  return { ...file, bodyText: split.body, bodyLine: split.bodyLine, ...(value && { frontmatter: value }), ...(body.tree && { body: body.tree }) };
}

/** The glossary and every fault of its file. */
export function readGlossary(bytes: Uint8Array): { glossary?: Glossary; issues: Issue[] } {
  const { text, issues } = decode(bytes);
  if (text === '') return { issues };
  const { value, issues: found } = readTyped(text, 1, glossary);
  return { issues: unique([...issues, ...found]), ...(value && { glossary: value }) };
}

/** YAML as the schema types it; faults of the schema have the place of the key or value that they are about. */
function readTyped<Schema extends z.ZodType>(source: string, firstLine: number, schema: Schema): { value?: z.infer<Schema>; issues: Issue[]; locate: (path: Issue['path']) => { line: number; column: number } } {
  const { value, issues, locate } = readYaml(source, firstLine);
  if (issues.length > 0) return { issues, locate };
  const parsed = schema.safeParse(value);
  const found = parsed.success ? [] : schemaIssues(parsed.error.issues, value, (path) => schemaKeys(schema, path));
  found.push(...checkTexts(value));
  const placed = found.map((issue) => ({ ...issue, at: locate(issue.path) }));
  return { issues: placed, locate, ...(parsed.success && { value: parsed.data }) };
}

function nameIssues(fileName: string): Issue[] {
  if (FILE_NAME.test(fileName) && fileName.length <= MAX_FILE_NAME) return [];
  const plain = `${fileName.replace(/\.[^.]*$/, '').normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)}.mdx`;
  const near = FILE_NAME.test(plain) && plain !== fileName ? didYouMean(plain, [plain]) : '';
  return [{ code: 'file-name', path: [], message: `${JSON.stringify(fileName)} is not a name for a case.`, fix: `${near}Use small letters, digits and single hyphens, and .mdx.`, at: { line: 1, column: 1 } }];
}

/** Sorted, and each fault once: a refused character is seen both in the text and in the value that holds it. */
function unique(issues: Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.toSorted(compareIssues).filter(({ code, path, message, at }) => {
    const key = code === 'text-unsafe' && at ? `${code} ${at.line}` : JSON.stringify([code, path, message, at]);
    return !seen.has(key) && seen.add(key);
  });
}

export interface CaseFile {
  slug: string;
  fileName: string;
  /** Each with its place, in the order of the file. */
  issues: Issue[];
  frontmatter?: CaseFrontmatter;
  /** The body’s tree, once it has passed `checkBody`. */
  body?: BodyTree;
  bodyText: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
}
