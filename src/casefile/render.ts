/** A checked body as HTML, section by section. Nothing is compiled or executed: the tree is written out as it is. */
import GithubSlugger from 'github-slugger';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { attributesOf, checkBody, isComponent } from '../core/body.ts';
import type { BodyNode, BodyTree, ComponentName } from '../core/body.ts';
import { splitSections } from '../core/sections.ts';

/** The body’s sections, each without its own heading; `id` is the title as an anchor. Throws if a node is not on the list of `checkBody`. */
export function renderBody(body: BodyTree, render: ComponentRenderers, text: TextRenderer = (value) => [{ type: 'text', value }]): { sections: RenderedSection[] } {
  const [fault] = checkBody(body);
  if (fault) throw new Error(`The body is not safe to render: ${fault.message}`);
  const slugger = new GithubSlugger();
  const sections = splitSections(body).map(({ title, nodes }) => ({
    title,
    id: slugger.slug(title),
    html: toHtml({ type: 'root', children: nodes.flatMap((node) => toElements(node, { render, text, plain: false })) } as Root).trim(),
  }));
  return { sections };
}

function toElements(node: BodyNode, context: Context): ElementContent[] {
  if (node.type === 'text') return context.plain ? [{ type: 'text', value: node.value ?? '' }] : context.text(node.value ?? '');
  if (isComponent(node)) {
    const name = node.name as ComponentName;
    return context.render[name](attributesOf(node), childrenOf(node, { ...context, plain: context.plain || name === 'Finding' }));
  }
  const tagName = node.tagName ?? '';
  const plain = context.plain || tagName === 'a' || tagName === 'h3';
  return [{ type: 'element', tagName, properties: { ...node.properties } as Record<string, string>, children: childrenOf(node, { ...context, plain }) }];
}

function childrenOf(node: BodyNode, context: Context): ElementContent[] {
  const children = node.children ?? [];
  // A <Note> written over several lines gets a paragraph of its own from Markdown, which its renderer does not expect.
  const unwrapped = isComponent(node, 'Note') ? children.flatMap((child) => (child.tagName === 'p' ? child.children ?? [] : [child])) : children;
  return unwrapped.flatMap((child, index) => toElements(hugging(child, unwrapped[index - 1], unwrapped[index + 1]), context));
}

/** A text without the white space right before a <Cite/>, so that the number of the source stands at its sentence; a space that keeps two numbers apart is a narrow one that does not break. */
function hugging(node: BodyNode, before: BodyNode | undefined, next: BodyNode | undefined): BodyNode {
  if (node.type !== 'text' || !next || !isComponent(next, 'Cite')) return node;
  const value = node.value?.trimEnd() ?? '';
  return { ...node, value: value === '' && before && isComponent(before, 'Cite') ? NARROW_SPACE : value };
}

const NARROW_SPACE = '\u202F';

/** What each component becomes; attributes are those that `checkBody` lets through. */
export type ComponentRenderers = Readonly<Record<ComponentName, (attributes: Readonly<Record<string, string>>, children: ElementContent[]) => ElementContent[]>>;

/** What a run of text becomes; not called inside links, findings and headings. */
export type TextRenderer = (value: string) => ElementContent[];

export interface RenderedSection {
  title: string;
  id: string;
  html: string;
}

interface Context {
  render: ComponentRenderers;
  text: TextRenderer;
  plain: boolean;
}
