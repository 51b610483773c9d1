/** Reads `content/studies/<slug>.mdx`. */
import { checkStudy } from '../core/study-rules.ts';
import { studyFrontmatter } from '../core/study-schema.ts';
import type { StudyFrontmatter } from '../core/study-schema.ts';
import { readEntryFile } from './read.ts';
import type { EntryFile } from './read.ts';

/** Everything one study says and every fault that can be found in it alone, each with its place; never throws on bad input. */
export function readStudyFile(fileName: string, bytes: Uint8Array): StudyFile {
  return readEntryFile(fileName, bytes, studyFrontmatter, checkStudy);
}

export type StudyFile = EntryFile<StudyFrontmatter>;
