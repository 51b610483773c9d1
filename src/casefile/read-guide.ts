/** Reads `content/guide/<slug>.mdx`. */
import { checkGuide } from '../core/guide-rules.ts';
import { guideFrontmatter } from '../core/guide-schema.ts';
import type { GuideFrontmatter } from '../core/guide-schema.ts';
import { readEntryFile } from './read.ts';
import type { EntryFile } from './read.ts';

/** Everything one page of the guide says and every fault that can be found in it alone, each with its place; never throws on bad input. */
export function readGuideFile(fileName: string, bytes: Uint8Array): GuideFile {
  return readEntryFile(fileName, bytes, guideFrontmatter, checkGuide);
}

export type GuideFile = EntryFile<GuideFrontmatter>;
