/** The rules of a body: its sections, and that every figure, date and quotation in it says where it comes from. */
import type { BodyTree } from './body.ts';
import { bodyIssue } from './issues.ts';
import type { Issue } from './issues.ts';
import { isAmong, strongFiguresIn } from './numbers.ts';
import type { Figure } from './numbers.ts';
import { MONTH, QUOTATION, blocksIn, placeInBlock, referencesIn, sentencesOf } from './prose.ts';
import type { Block } from './prose.ts';
import { checkQuotations } from './quotation-rules.ts';
import { splitSections } from './sections.ts';
import type { Section } from './sections.ts';
import type { SectionRules, SourcedFile } from './sourced-file.ts';
import { didYouMean } from './suggest.ts';
import { placeholderIn } from './text-rules.ts';

/** "Nothing found" is a result only where it says where somebody looked. */
const NOTHING_FOUND = /\bnothing\b|\bnone\b|\bno(?:t|body| one)?\b[^.]*\b(?:found|seen|reported|published|known)\b/i;
const WHERE_LOOKED = /\b(?:look(?:ed|ing|s)?|search(?:ed|es|ing)?|sought|read|checked|went through|go(?:ne|es)? through|consulted|asked)\b/i;

/** Every fault of a checked body, with places in the body; `known` are the figures of the frontmatter. */
export function checkStory(body: BodyTree, file: SourcedFile, known: readonly Figure[]): Issue[] {
  const sections = splitSections(body);
  const blocks = sections.flatMap(({ nodes }) => blocksIn(nodes));
  return [
    ...checkSections(sections, file.sections),
    ...blocks.flatMap((block) => checkBlock(block, known)),
    ...checkQuotations(blocks, file),
    ...checkNothingFound(sections, file.sections),
    ...checkReferences(body, file),
  ];
}

function checkSections(sections: readonly Section[], { order, required }: SectionRules): Issue[] {
  const issues: Issue[] = [];
  const inOrder = order.join('; ');
  let furthest = -1;
  const seen = new Set<string>();
  for (const { title, heading, nodes } of sections) {
    const at = (heading ?? nodes[0])?.position?.start;
    const index = order.indexOf(title);
    if (!heading) issues.push(bodyIssue('section-order', 'text stands before the first section.', `Put it under "## ${order[0]}".`, at));
    else if (index < 0) issues.push(bodyIssue('section-order', `"${title}" is not a section.`, `${didYouMean(title, order)}Sections: ${inOrder}.`, at));
    else if (seen.has(title)) issues.push(bodyIssue('section-order', `"${title}" stands twice.`, 'Join the two.', at));
    else if (index < furthest) issues.push(bodyIssue('section-order', `"${title}" stands after "${order[furthest]}".`, `The order is: ${inOrder}.`, at));
    if (heading && blocksIn(nodes).every(({ text }) => text.trim() === '')) issues.push(bodyIssue('section-empty', `"${title}" is empty.`, 'Write it, or say what was looked for and not found.', at));
    seen.add(title);
    furthest = Math.max(furthest, index);
  }
  const missing = required.filter((title) => !seen.has(title)).map((title) => bodyIssue('section-missing', `the section "${title}" is missing.`, `Add "## ${title}".`));
  return [...issues, ...missing];
}

function checkBlock(block: Block, known: readonly Figure[]): Issue[] {
  const figures = strongFiguresIn(block.text);
  const unknown = figures.filter((figure) => !isAmong(figure, known)).map(({ text, offset }) => bodyIssue(
    'figure-not-in-frontmatter', `the figure "${text}" stands nowhere in the frontmatter.`, 'Quote the words that hold it in an entry, or take it out.', placeInBlock(block, offset),
  ));
  const placeholder = placeholderIn(block.text);
  const leftOver = placeholder === undefined ? [] : [bodyIssue('placeholder-text', `"${placeholder}" was left over from a template.`, 'Write the text, or take it out.', placeInBlock(block, Math.max(0, block.text.indexOf(placeholder))))];
  return [...checkCitations(block, figures), ...unknown, ...leftOver];
}

/** A sentence with a figure, a date or a quotation cites a source; so does a quotation that is a block of its own. */
function checkCitations(block: Block, figures: readonly Figure[]): Issue[] {
  if (block.isHeading) return [];
  if (block.inQuote && block.cites.length === 0) return [bodyIssue('cite-missing', 'a quotation cites no source.', 'Put <Cite source="…" /> behind it.', placeInBlock(block, 0))];
  return sentencesOf(block).flatMap(({ text, start, end, cites }) => {
    if (cites.length > 0) return [];
    const figure = figures.find(({ offset }) => offset >= start && offset < end);
    const quotation = QUOTATION.exec(text)?.[0];
    const month = MONTH.exec(text)?.[0];
    const why = figure ? `a figure ("${figure.text}")` : quotation !== undefined ? `a quotation (${shorten(quotation)})` : month !== undefined ? `a date ("${month}")` : undefined;
    return why === undefined ? [] : [bodyIssue('cite-missing', `the sentence "${shorten(text)}" holds ${why} and cites no source.`, 'Put <Cite source="…" /> behind it.', placeInBlock(block, start))];
  });
}

function checkNothingFound(sections: readonly Section[], { saysWhere }: SectionRules): Issue[] {
  return sections.filter(({ title }) => title === saysWhere).flatMap(({ title, heading, nodes }) => {
    const blocks = blocksIn(nodes);
    const text = blocks.map((block) => block.text).join(' ');
    if (blocks.some(({ cites }) => cites.length > 0) || !NOTHING_FOUND.test(text) || WHERE_LOOKED.test(text)) return [];
    return [bodyIssue('nothing-found-where', `"${title}" says that nothing was found, and not where it was looked for.`, 'Say where: "We looked in … and found …".', heading?.position?.start)];
  });
}

function checkReferences(body: BodyTree, { sources, findings, voices }: SourcedFile): Issue[] {
  const known = { Cite: Object.keys(sources), Finding: findings, Voice: voices.map(({ id }) => id) };
  const names = { Cite: 'source', Finding: 'finding', Voice: 'voice' };
  return referencesIn(body).filter(({ component, id }) => !known[component].includes(id)).map(({ component, id, at }) => bodyIssue(
    'cite-unknown', `there is no ${names[component]} "${id}".`, didYouMean(id, known[component]).trim() || 'Add it to the frontmatter, or correct it.', at,
  ));
}

const shorten = (text: string) => (text.length > 50 ? `${text.slice(0, 48).trimEnd()} …` : text).replace(/\s+/g, ' ');
