/** The body as prose: blocks of running text, their sentences, and the citations that each carries. */
import { attributesOf, isComponent } from './body.ts';
import type { BodyNode } from './body.ts';

/** Blocks of text under some nodes, in order. A list entry or quotation that holds paragraphs gives those. */
export function blocksIn(nodes: readonly BodyNode[], inQuote = false): Block[] {
  return nodes.flatMap((node) => {
    const quoted = inQuote || node.tagName === 'blockquote';
    const children = node.children ?? [];
    if (node.tagName === 'h3') return [makeBlock(children, { inQuote: false, isHeading: true })];
    if (node.tagName === 'p') return [makeBlock(children, { inQuote: quoted, isHeading: false })];
    if (node.tagName === 'li' || isComponent(node, 'Note')) {
      const inline = children.filter(isInline);
      const text = inline.some((child) => child.type !== 'text' || child.value?.trim()) ? [makeBlock(inline, { inQuote: quoted, isHeading: false })] : [];
      return [...text, ...blocksIn(children.filter((child) => !isInline(child)), quoted)];
    }
    return blocksIn(children, quoted);
  });
}

/**
 * The sentences of a block with the sources each cites. A citation behind the full stop belongs to the sentence before it;
 * a quotation with no words of ours around it is one with the sentence that follows and says whose it is.
 */
export function sentencesOf(block: Block): Sentence[] {
  const all = sentenceStarts(block.text);
  const starts = all.filter((start, index) => index === 0 || !BARE_QUOTATION.test(block.text.slice(all[index - 1], start).trim()) || block.cites.some(({ offset }) => offset <= start && offset > (all[index - 1] as number)));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? block.text.length;
    const cites = block.cites.filter(({ offset }) => (index === 0 || offset > start) && (offset <= end || index === starts.length - 1)).map(({ source }) => source);
    return { text: block.text.slice(start, end).trim(), start, end, cites };
  });
}

/** The place in the body of a character of a block; the column is near enough where the text holds entities. */
export function placeInBlock({ runs }: Block, offset: number): { line: number; column: number } | undefined {
  const run = runs.findLast((candidate) => candidate.offset <= offset) ?? runs[0];
  if (!run) return undefined;
  const before = run.value.slice(0, offset - run.offset).split('\n');
  return before.length === 1 ? { line: run.line, column: run.column + (before[0] as string).length } : { line: run.line + before.length - 1, column: (before.at(-1) as string).length + 1 };
}

/** All citations, findings and voices that a body refers to. */
export function referencesIn(node: BodyNode): Reference[] {
  const own = isComponent(node) && node.name !== 'Note' ? [{ component: node.name as Reference['component'], id: attributesOf(node)[node.name === 'Cite' ? 'source' : 'id'] ?? '', at: node.position?.start }] : [];
  return [...own, ...(node.children ?? []).flatMap(referencesIn)];
}

/** A quotation in the text: curly or straight double marks, or curly single ones that are no apostrophe. */
export const QUOTATION = /“[^”]+”|"[^"]+"|‘[^’]{2,}’(?!\p{L})/u;

const BARE_QUOTATION = /^(?:“[^”]+”|"[^"]+"|‘[^’]+’)$/;

/** A date that holds no digit; "May" and "March" only where a word before them makes them months. */
export const MONTH = /\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b(?:in|by|of|since|until|from|last|next|early|late|mid|that|this|during|before|after)[\s-](?:May|March)\b/;

function makeBlock(nodes: readonly BodyNode[], { inQuote, isHeading }: Pick<Block, 'inQuote' | 'isHeading'>): Block {
  const block: Block = { text: '', cites: [], runs: [], inQuote, isHeading };
  for (const node of nodes) append(node, block);
  return block;
}

function append(node: BodyNode, block: Block): void {
  if (isComponent(node, 'Cite')) block.cites.push({ source: attributesOf(node)['source'] ?? '', offset: block.text.length });
  if (node.type === 'text') {
    const value = node.value ?? '';
    if (node.position) block.runs.push({ offset: block.text.length, value, line: node.position.start.line, column: node.position.start.column });
    block.text += value;
  }
  for (const child of node.children ?? []) append(child, block);
}

/** Offsets at which sentences start. */
function sentenceStarts(text: string): number[] {
  const starts = [text.length - text.trimStart().length];
  for (const { 0: stop, index } of text.matchAll(/[.!?…]+[”’"')\]]*\s+(?=[“‘"'([£$€]*[\p{Lu}\p{N}])/gu)) {
    const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    if (stop.startsWith('.') && ABBREVIATION.test(before)) continue;
    starts.push(index + stop.length);
  }
  return starts;
}

/** Titles, initials and short forms whose full stop ends no sentence. */
const ABBREVIATION = /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|No|Nos|vs|pp?|c|ca|approx|est|e\.g|i\.e|cf|\p{Lu}(?:\.\p{Lu})*)$/u;

const isInline = (node: BodyNode) => node.type === 'text' || node.type === 'mdxJsxTextElement' || ['em', 'strong', 'a'].includes(node.tagName ?? '') || isComponent(node, 'Cite') || isComponent(node, 'Finding');

export interface Block {
  text: string;
  cites: { source: string; offset: number }[];
  /** Where each run of the text stands in the body. */
  runs: { offset: number; value: string; line: number; column: number }[];
  inQuote: boolean;
  isHeading: boolean;
}

export interface Sentence {
  text: string;
  start: number;
  end: number;
  cites: string[];
}

export interface Reference {
  component: 'Cite' | 'Finding' | 'Voice';
  id: string;
  at: { line: number; column: number } | undefined;
}
