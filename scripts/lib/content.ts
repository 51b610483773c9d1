/** Which files of the content are checked, how each kind is read, and what one file says of another. */
import { basename, dirname, join, resolve } from 'node:path';
import { listFiles, readEntriesAt, readEntryAt, readPlainFile, withCorpusIssues, withIssues } from '../../src/casefile/folder.ts';
import { readFactorFile, readOutcomeFile } from '../../src/casefile/read-concept.ts';
import { readGuideFile } from '../../src/casefile/read-guide.ts';
import { readPlaces } from '../../src/casefile/read-places.ts';
import { readRegister } from '../../src/casefile/read-register.ts';
import { readStudyFile } from '../../src/casefile/read-study.ts';
import { readSynonyms } from '../../src/casefile/read-synonyms.ts';
import { readCaseFile, readGlossary, readYamlFile } from '../../src/casefile/read.ts';
import type { EntryFile } from '../../src/casefile/read.ts';
import { answersOf, checkCommentary } from '../../src/core/commentary-rules.ts';
import type { Answers } from '../../src/core/commentary-rules.ts';
import type { Answer } from '../../src/core/concept-schema.ts';
import { checkGathered, gathered } from '../../src/core/gathered.ts';
import { checkGuideReferences, toKnownEntries } from '../../src/core/guide-rules.ts';
import type { KnownEntries } from '../../src/core/guide-rules.ts';
import type { Issue } from '../../src/core/issues.ts';
import { checkCountedCases } from '../../src/core/study-rules.ts';
import type { CaseEntry } from '../../src/core/unit.ts';

/** The folders of the content; a file that stands in none of them is checked as a case. */
export const FOLDERS = ['cases', 'studies', 'outcomes', 'factors', 'guide'] as const;
const SINGLE_FILES = ['glossary.yml', 'register.yml', 'gathered.yml', 'places.yml', 'synonyms.yml'] as const;

/** Paths of every file that is checked when none is named. */
export async function allContent(content: string): Promise<string[]> {
  const folders = await Promise.all(FOLDERS.map((name) => listFiles(join(content, name))));
  return [...folders.flat(), ...SINGLE_FILES.map((name) => join(content, name))];
}

/** The faults of each file, in the order of the paths. Whatever is named, it is held against all cases of the content. */
export async function checkContent(paths: readonly string[], content: string): Promise<{ path: string; issues: readonly Issue[] }[]> {
  const named = paths.map((path) => resolve(path));
  const evidence = await readEvidence(named, content);
  return Promise.all(named.map(async (path) => ({ path, issues: await issuesOf(path, evidence) })));
}

/**
 * The cases of the content, with those that are named; and, where a commentary is named, the studies and the answers that all
 * of them give. No answers where a case or study has a fault, since whatever they gave would move again.
 */
export async function readEvidence(named: readonly string[], content: string): Promise<ContentEvidence> {
  const asks = (...kinds: (typeof FOLDERS)[number][]) => named.some((path) => kinds.some((kind) => kind === kindOf(path)));
  const asksAnswers = asks('outcomes', 'factors');
  const [casePaths, studyPaths] = await Promise.all([pathsOf('cases', named, content), asksAnswers || asks('guide') ? pathsOf('studies', named, content) : named.filter((path) => kindOf(path) === 'studies')]);
  const cases = withCorpusIssues(await readEntriesAt(casePaths, readCaseFile));
  const slugs = cases.map(({ slug }) => slug);
  const studies = (await readEntriesAt(studyPaths, readStudyFile)).map((file) => withIssues(file, file.frontmatter ? checkCountedCases(file.frontmatter, slugs) : []));
  const read = [...cases, ...studies];
  const written = cases.flatMap(({ slug, frontmatter }) => (frontmatter ? [{ slug, caseStudy: frontmatter }] : []));
  const studied = studies.flatMap(({ slug, frontmatter }) => (frontmatter ? [{ slug, study: frontmatter }] : []));
  const sound = asksAnswers && read.every(({ issues }) => issues.length === 0);
  return {
    known: toKnownEntries(written, studied),
    issuesByPath: new Map([...casePaths, ...studyPaths].map((path, index) => [path, read[index]?.issues ?? []])),
    written,
    ...(sound && { answers: answersOf(written, studied) }),
  };
}

/** What is known of one commentary: its file, and the computed answer where there is one; `undefined` for any other file. */
export async function readCommentary(path: string, answers: Answers | undefined): Promise<Commentary | undefined> {
  const kind = kindOf(path);
  if (kind !== 'outcomes' && kind !== 'factors') return undefined;
  const file: EntryFile<{ written_for: Answer }> = await (kind === 'outcomes' ? readEntryAt(path, readOutcomeFile) : readEntryAt(path, readFactorFile));
  return { file, computed: answers?.[kind].get(file.slug) };
}

async function issuesOf(path: string, { issuesByPath, written, answers, known }: ContentEvidence): Promise<readonly Issue[]> {
  const commentary = await readCommentary(path, answers);
  if (commentary) {
    const { file, computed } = commentary;
    return withIssues(file, file.frontmatter && computed ? checkCommentary(file.frontmatter, computed) : []).issues;
  }
  const kind = kindOf(path);
  if (kind === 'guide') {
    const file = await readEntryAt(path, readGuideFile);
    return withIssues(file, file.frontmatter ? checkGuideReferences(file.frontmatter, known) : []).issues;
  }
  if (!isSingleFile(kind)) return issuesByPath.get(path) ?? [];
  const bytes = await readPlainFile(path);
  if (!(bytes instanceof Uint8Array)) return [bytes];
  if (kind === 'glossary.yml') return readGlossary(bytes).issues;
  if (kind === 'register.yml') return readRegister(bytes, written).issues;
  if (kind === 'synonyms.yml') return readSynonyms(bytes).issues;
  if (kind === 'places.yml') return readPlaces(bytes).issues;
  return readYamlFile(bytes, gathered, (records) => checkGathered(records, written)).issues;
}

/** Paths of the content’s own files of a kind, and of those named; a copy under the same name stands in for the file itself, so that it can be tried out elsewhere. */
async function pathsOf(kind: 'cases' | 'studies', named: readonly string[], content: string): Promise<string[]> {
  const ofKind = named.filter((path) => kindOf(path) === kind);
  const names = new Set(ofKind.map((path) => basename(path)));
  const others = (await listFiles(resolve(content, kind))).filter((path) => !names.has(basename(path)));
  return [...new Set([...others, ...ofKind])];
}

function isSingleFile(kind: string): kind is (typeof SINGLE_FILES)[number] {
  return (SINGLE_FILES as readonly string[]).includes(kind);
}

function kindOf(path: string): (typeof FOLDERS)[number] | (typeof SINGLE_FILES)[number] {
  return SINGLE_FILES.find((name) => name === basename(path)) ?? FOLDERS.find((name) => name === basename(dirname(path))) ?? 'cases';
}

export interface ContentEvidence {
  issuesByPath: ReadonlyMap<string, readonly Issue[]>;
  written: readonly CaseEntry[];
  known: KnownEntries;
  answers?: Answers;
}

export interface Commentary {
  file: EntryFile<{ written_for: Answer }>;
  computed: Answer | undefined;
}
