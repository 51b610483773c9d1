/** Files of the content as a version to compare; what the schema of this code does not take is told and left out. */
import { basename } from 'node:path';
import { readStudyFile } from '../../src/casefile/read-study.ts';
import { readCaseFile, readYamlFile } from '../../src/casefile/read.ts';
import type { Issue } from '../../src/core/issues.ts';
import { formatIssue } from '../../src/core/issues.ts';
import { register, type Register } from '../../src/core/register-schema.ts';
import { toCurrentRows } from '../../src/core/register.ts';
import { toCaseUnit, toStudyUnit, type CaseEntry, type StudyEntry } from '../../src/core/unit.ts';
import type { ContentFile } from './content-files.ts';

/** Never throws on bad content. A file with faults that its fields survive counts, as nothing else can be compared. */
export function readVersion(files: readonly ContentFile[]): ReadVersion {
  const version: ReadVersion = { cases: [], studies: [], unreadable: [] };
  for (const file of files) {
    try {
      const issues = 'fault' in file ? file.fault : read(file.path, file.bytes, version);
      if (issues) version.unreadable.push(typeof issues === 'string' ? issues : inWords(file.path, issues));
    } catch (error) {
      version.unreadable.push(`${file.path}: ${(error as Error).message}`);
    }
  }
  if (version.rows) version.rows = toCurrentRows(version.rows, version.cases);
  return version;
}

/** Adds what a file says; the faults that keep it from being read, if any. */
function read(path: string, bytes: Uint8Array, version: ReadVersion): readonly Issue[] | undefined {
  const name = basename(path);
  if (name === 'register.yml') {
    const { value, issues } = readYamlFile(bytes, register);
    version.rows = value?.rows;
    return value ? undefined : issues;
  }
  if (path.includes('/studies/')) {
    const { slug, frontmatter, issues } = readStudyFile(name, bytes);
    if (!frontmatter) return issues;
    // An entry that names a source which is not listed has no speaker; as a unit it says so by throwing.
    toStudyUnit({ slug, study: frontmatter });
    version.studies.push({ slug, study: frontmatter });
    return undefined;
  }
  const { slug, frontmatter, issues } = readCaseFile(name, bytes);
  if (!frontmatter) return issues;
  toCaseUnit({ slug, caseStudy: frontmatter });
  version.cases.push({ slug, caseStudy: frontmatter });
  return undefined;
}

function inWords(path: string, [first, ...others]: readonly Issue[]): string {
  if (!first) return `${path}: It cannot be read.`;
  return `${formatIssue(path, first)}${others.length > 0 ? ` And ${others.length} more.` : ''}`;
}

export interface ReadVersion {
  cases: CaseEntry[];
  studies: StudyEntry[];
  /** Absent where the register cannot be read. */
  rows?: Register['rows'] | undefined;
  /** Each file that could not be read, with why, on a line of its own. */
  unreadable: string[];
}
