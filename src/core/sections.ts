/** The body as its sections. */
import { textOf } from './body.ts';
import type { BodyNode, BodyTree } from './body.ts';

/** The nodes under each `##` heading; what stands before the first heading has the title "". */
export function splitSections(body: BodyTree): Section[] {
  const sections: Section[] = [];
  for (const node of body.children ?? []) {
    if (node.type === 'element' && node.tagName === 'h2') sections.push({ title: textOf(node).trim(), heading: node, nodes: [] });
    else if (sections.length > 0) sections.at(-1)?.nodes.push(node);
    else if (node.type !== 'text' || node.value?.trim()) sections.push({ title: '', nodes: [node] });
  }
  return sections;
}

export interface Section {
  title: string;
  heading?: BodyNode;
  nodes: BodyNode[];
}
