/** The rules of the story: its sections, and that every figure, date and quotation in it says where it comes from. */
import type { BodyTree } from './body.ts';
import type { Issue, IssueCode } from './issues.ts';
import { figuresIn, isAmong } from './numbers.ts';
import type { Figure } from './numbers.ts';
import { MONTH, QUOTATION, blocksIn, placeInBlock, referencesIn, sentencesOf } from './prose.ts';
import type { Block } from './prose.ts';
import type { CaseFrontmatter } from './schema.ts';
import { splitSections } from './sections.ts';
import { didYouMean } from './suggest.ts';
import { placeholderIn } from './text-rules.ts';
import { BODY_SECTIONS, REQUIRED_SECTION } from './vocabulary.ts';

/** "Nothing found" is a result only where it says where somebody looked. */
const NOTHING_FOUND = /\bnothing\b|\bnone\b|\bno(?:t|body| one)?\b[^.]*\b(?:found|seen|reported|published|known)\b/i;
const WHERE_LOOKED = /\b(?:look(?:ed|ing|s)?|search(?:ed|es|ing)?|sought|read|checked|went through|go(?:ne|es)? through|consulted|asked)\b/i;

/** Every fault of a checked body, with places in the body; `known` are the figures of the frontmatter. */
export function checkStory(body: BodyTree, frontmatter: CaseFrontmatter, known: readonly Figure[]): Issue[] {
  const sections = splitSections(body);
  return [
    ...checkSections(sections, frontmatter.form),
    ...sections.flatMap(({ nodes }) => blocksIn(nodes)).flatMap((block) => [...checkCitations(block), ...checkFigures(block, known), ...checkPlaceholder(block)]),
    ...checkNothingFound(sections),
    ...checkReferences(body, frontmatter),
  ];
}

function checkSections(sections: Sections, form: CaseFrontmatter['form']): Issue[] {
  const issues: Issue[] = [];
  const names: readonly string[] = BODY_SECTIONS;
  let furthest = -1;
  const seen = new Set<string>();
  for (const { title, heading, nodes } of sections) {
    const at = (heading ?? nodes[0])?.position?.start;
    const index = names.indexOf(title);
    if (!heading) issues.push(fault('section-order', 'text stands before the first section.', `Put it under "## ${BODY_SECTIONS[0]}".`, at));
    else if (index < 0) issues.push(fault('section-order', `"${title}" is not a section.`, `${didYouMean(title, names)}Sections: ${names.join('; ')}.`, at));
    else if (seen.has(title)) issues.push(fault('section-order', `"${title}" stands twice.`, 'Join the two.', at));
    else if (index < furthest) issues.push(fault('section-order', `"${title}" stands after "${names[furthest]}".`, `The order is: ${names.join('; ')}.`, at));
    if (heading && blocksIn(nodes).every(({ text }) => text.trim() === '')) issues.push(fault('section-empty', `"${title}" is empty.`, 'Write it, or say what was looked for and not found.', at));
    seen.add(title);
    furthest = Math.max(furthest, index);
  }
  for (const name of form === 'full' ? names : [REQUIRED_SECTION]) {
    if (!seen.has(name)) issues.push(fault('section-missing', `the section "${name}" is missing.`, `Add "## ${name}".`, undefined));
  }
  return issues;
}

/** A sentence with a figure, a date or a quotation cites a source; so does a quotation that is a block of its own. */
function checkCitations(block: Block): Issue[] {
  if (block.isHeading) return [];
  if (block.inQuote && block.cites.length === 0) return [fault('cite-missing', 'a quotation cites no source.', 'Put <Cite source="…" /> behind it.', placeInBlock(block, 0))];
  const figures = figuresIn(block.text);
  return sentencesOf(block).flatMap(({ text, start, end, cites }) => {
    if (cites.length > 0) return [];
    const figure = figures.find(({ weak, offset }) => !weak && offset >= start && offset < end);
    const quotation = QUOTATION.exec(text)?.[0];
    const month = MONTH.exec(text)?.[0];
    const why = figure ? `a figure ("${figure.text}")` : quotation !== undefined ? `a quotation (${shorten(quotation)})` : month !== undefined ? `a date ("${month}")` : undefined;
    return why === undefined ? [] : [fault('cite-missing', `the sentence "${shorten(text)}" holds ${why} and cites no source.`, 'Put <Cite source="…" /> behind it.', placeInBlock(block, start))];
  });
}

function checkFigures(block: Block, known: readonly Figure[]): Issue[] {
  return figuresIn(block.text).filter((figure) => !figure.weak && !isAmong(figure, known)).map((figure) => fault(
    'figure-not-in-frontmatter', `the figure "${figure.text}" stands nowhere in the frontmatter.`, 'Quote the words that hold it in a fact, event, finding, challenge or lesson, or take it out.', placeInBlock(block, figure.offset),
  ));
}

function checkPlaceholder(block: Block): Issue[] {
  const placeholder = placeholderIn(block.text);
  return placeholder === undefined ? [] : [fault('placeholder-text', `"${placeholder}" was left over from a template.`, 'Write the text, or take it out.', placeInBlock(block, Math.max(0, block.text.indexOf(placeholder))))];
}

function checkNothingFound(sections: Sections): Issue[] {
  return sections.filter(({ title }) => title === REQUIRED_SECTION).flatMap(({ heading, nodes }) => {
    const blocks = blocksIn(nodes);
    const text = blocks.map((block) => block.text).join(' ');
    if (blocks.some(({ cites }) => cites.length > 0) || !NOTHING_FOUND.test(text) || WHERE_LOOKED.test(text)) return [];
    return [fault('nothing-found-where', `"${REQUIRED_SECTION}" says that nothing was found, and not where it was looked for.`, 'Say where: "We looked in … and found …".', heading?.position?.start)];
  });
}

function checkReferences(body: BodyTree, { sources, findings = [], voices = [] }: CaseFrontmatter): Issue[] {
  const known = { Cite: Object.keys(sources), Finding: findings.map(({ id }) => id), Voice: voices.map(({ id }) => id) };
  const names = { Cite: 'source', Finding: 'finding', Voice: 'voice' };
  return referencesIn(body).filter(({ component, id }) => !known[component].includes(id)).map(({ component, id, at }) => fault(
    'cite-unknown', `there is no ${names[component]} "${id}".`, didYouMean(id, known[component]).trim() || `Add it to \`${names[component]}s\`, or correct it.`, at,
  ));
}

function fault(code: IssueCode, message: string, fix: string, at: { line: number; column: number } | undefined): Issue {
  return { code, path: ['body'], message, fix, ...(at && { at: { line: at.line, column: at.column } }) };
}

const shorten = (text: string) => (text.length > 50 ? `${text.slice(0, 48).trimEnd()} …` : text).replace(/\s+/g, ' ');

type Sections = ReturnType<typeof splitSections>;
