/** What stands between quotation marks in a body is somebody’s words: the frontmatter gives them, from a source that the sentence cites. */
import { bodyIssue } from './issues.ts';
import type { Issue } from './issues.ts';
import { placeInBlock, sentencesOf } from './prose.ts';
import type { Block } from './prose.ts';
import { countWords } from './schema.ts';
import type { SourcedFile } from './sourced-file.ts';

/** One or two words between quotation marks can be a term, and nobody’s in particular. */
export const FEWEST_QUOTED_WORDS = 3;

/**
 * Quotations of the body that stand in no `says` and no `quote` of a source that their sentence cites. Titles of sources and
 * names count as words too. Where a sentence cites nothing, which is a fault of its own, the words of any source will do.
 */
export function checkQuotations(blocks: readonly Block[], file: Quoted): Issue[] {
  const quotations = blocks.flatMap(quotationsIn);
  if (quotations.length === 0) return [];
  const words = wordsBySource(file);
  const names = file.texts.map(toPlain);
  return quotations.flatMap(({ block, text, offset, cites }) => {
    const fault = (message: string, fix: string) => [bodyIssue('quotation-without-words', `the quotation “${shorten(text)}” ${message}`, fix, placeInBlock(block, offset))];
    const known = (keys: readonly string[]) => [...names, ...keys.map(words.of)];
    if (standsIn(text, known(cites.length > 0 ? cites : words.sources))) return [];
    return standsIn(text, known(words.sources))
      ? fault('stands in the words of another source than its sentence cites.', 'Cite the source whose words they are.')
      : fault('stands in no `says` and no `quote`.', 'Quote the source’s own words, and give them in an entry; "[…]" marks words left out.');
  });
}

/** What stands between double marks, curly or straight, where it is long enough to be held to its words; of a quotation that is a block without marks, all. */
function quotationsIn(block: Block): Quotation[] {
  if (block.inQuote && !/[“"]/.test(block.text)) return [{ block, text: block.text.trim(), offset: 0, cites: block.cites.map(({ source }) => source) }];
  const sentences = sentencesOf(block);
  return [...block.text.matchAll(/“([^”]+)”|"([^"]+)"/g)]
    .map(({ 1: curly, 2: straight, index }) => ({ block, text: curly ?? straight ?? '', offset: index, cites: sentences.findLast(({ start }) => start <= index)?.cites ?? [] }))
    .filter(({ text }) => countWords(text) >= FEWEST_QUOTED_WORDS);
}

/** Whether every part of a quotation stands in the words of one source; parts end where words are left out ("[…]") or put in ("[the council]"). */
function standsIn(quotation: string, words: readonly string[]): boolean {
  const plain = toPlain(quotation);
  const parts = plain.split(/\[[^\]]*\]|…|\.{3}/).map((part) => part.replace(PUNCTUATION_AROUND, '')).filter((part) => part !== '');
  return parts.length > 0 && words.some((text) => parts.every((part) => holds(text, part)) || holds(text, plain));
}

/** Whether a text holds some words, and not the end of one word and the start of another. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return true;
  }
  return false;
}

/** All that a file quotes of each source, and the source’s title; made plain for those alone that are asked for. */
function wordsBySource({ entries, voices, sources }: Quoted): Words {
  const quoted = [
    ...Object.entries(sources).map(([source, { title }]) => ({ source, says: title })),
    ...entries.flatMap(({ entry }) => [entry, ...(entry.also ?? [])]),
    ...voices.map(({ source, quote }) => ({ source, says: quote })),
  ];
  const bySource = Map.groupBy(quoted, ({ source }) => source);
  const plain = new Map<string, string>();
  return {
    sources: [...bySource.keys()],
    of(source) {
      const words = plain.get(source) ?? (bySource.get(source) ?? []).map(({ says }) => toPlain(says)).join('\n');
      plain.set(source, words);
      return words;
    },
  };
}

/** Without what differs between a page and a quotation of it: case, the form of quotation marks and dashes, and spaces. */
function toPlain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[“”„"‘’‚`´]/g, "'").replace(/\s*[‐‑–—−-]\s*/g, '-').replace(/\s+/g, ' ').trim();
}

const LETTER = /[\p{L}\p{N}]/u;

/** The comma or full stop before a closing mark can be ours. */
const PUNCTUATION_AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 78).trimEnd()} …` : text).replace(/\s+/g, ' ');

type Quoted = Pick<SourcedFile, 'entries' | 'voices' | 'sources' | 'texts'>;

interface Words {
  sources: readonly string[];
  of: (source: string) => string;
}

interface Quotation {
  block: Block;
  text: string;
  /** In its block. */
  offset: number;
  /** The sources that its sentence cites. */
  cites: readonly string[];
}
