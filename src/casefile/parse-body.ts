/** The body as a tree, from the parser that Astro’s MDX is rendered with; guarded, because that parser is native code. */
import { mdxToHast, mdxToMdast } from 'satteri';
import { checkBody } from '../core/body.ts';
import type { BodyNode, BodyTree } from '../core/body.ts';
import type { Issue } from '../core/issues.ts';

/** Twenty times a long story. */
export const MAX_BODY_LENGTH = 100_000;

/**
 * What would make the parser read JavaScript, or nest too deep for it. Refused from the text, because it overflows the stack of satteri 0.10.5, and
 * kills the process, when an expression nests some thousand brackets; in the subset no brace has a meaning anyway.
 */
const REFUSED_TEXT: readonly { pattern: RegExp; message: string; fix: string }[] = [
  { pattern: /[{}]/g, message: 'a brace starts an {expression}, which is refused.', fix: 'Write the sentence without braces.' },
  { pattern: /^[^\S\n]*(?:import|export)(?![\p{L}\p{N}-])/gmu, message: 'a line that starts with "import" or "export" is read as code, which is refused.', fix: 'Delete it; if it is prose, move the word away from the start of the line.' },
  { pattern: /^(?:[^\S\n]*(?:>|[-*+](?=[^\S\n])|\d+[.)])){20}/gm, message: 'quotations or lists nest more than 20 deep.', fix: 'Write it flatter.' },
];

/** Nodes of Markdown that leave no trace in the HTML tree, or a trace somewhere else than where they were written. */
const VANISHING: Readonly<Record<string, string>> = {
  definition: 'a link definition ([…]: …)', footnoteDefinition: 'a footnote', linkReference: 'a link by reference ([…][…])', imageReference: 'an image by reference', yaml: 'frontmatter', toml: 'frontmatter', html: 'raw HTML',
};

/** The tree, if it is safe, and every fault with its place in the file. Never throws. */
export function parseBody(body: string, bodyLine: number): { tree?: BodyTree; issues: Issue[] } {
  const issues = textIssues(body, bodyLine);
  if (body.length > MAX_BODY_LENGTH) issues.push({ code: 'file-too-large', path: ['body'], message: `The body has ${body.length} characters; the most is ${MAX_BODY_LENGTH}.`, fix: 'Shorten it.', at: { line: bodyLine, column: 1 } });
  if (issues.length > 0) return { issues };
  try {
    const features = { frontmatter: false } as const;
    const tree = mdxToHast(body, { features }) as unknown as BodyTree;
    const found = [...checkBody(tree), ...vanishing(mdxToMdast(body, { features }) as unknown as BodyNode)];
    issues.push(...found.map((issue) => ({ ...issue, at: { line: (issue.at?.line ?? 1) + bodyLine - 1, column: issue.at?.column ?? 1 } })));
    return issues.length > 0 ? { issues } : { tree, issues };
  } catch (error) {
    return { issues: [syntaxIssue(error, bodyLine)] };
  }
}

function textIssues(body: string, bodyLine: number): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { pattern, message, fix } of REFUSED_TEXT) {
    for (const { index } of body.matchAll(pattern)) {
      const before = body.slice(0, index).split('\n');
      const line = before.length + bodyLine - 1;
      const key = `${line} ${message}`;
      if (!issues.has(key)) issues.set(key, { code: 'body-unsafe', path: ['body'], message, fix, at: { line, column: (before.at(-1)?.length ?? 0) + 1 } });
      if (issues.size >= MOST_TEXT_ISSUES) return [...issues.values()];
    }
  }
  return [...issues.values()];
}

function vanishing(node: BodyNode): Issue[] {
  const own = Object.hasOwn(VANISHING, node.type) ? [{
    code: 'body-unsafe' as const, path: ['body'], message: `${VANISHING[node.type]} is refused.`, fix: 'Write a link as [text](https://…), and a source as <Cite source="…" />.',
    ...(node.position && { at: { line: node.position.start.line, column: node.position.start.column } }),
  }] : [];
  return [...own, ...(node.children ?? []).flatMap(vanishing)];
}

/** The parser’s messages start with `line:column: ` and end with `(rule)`. */
function syntaxIssue(error: unknown, bodyLine: number): Issue {
  const [, line, column, text] = /^(\d+):(\d+): (.*)$/s.exec(String((error as Error)?.message)) ?? [];
  const message = text?.replace(/\s*\(mdx[-:\w]*\)$/, '').replace(/\s*\(note: .*\)$/s, '').replace(/\s+/g, ' ').slice(0, 200) ?? 'it is nested too deep, or cannot be read';
  return {
    code: 'body-syntax', path: ['body'], message: `This is not valid MDX: ${message}.`,
    fix: 'A bare < starts a tag: write "under" or "less than"; close every component; no HTML and no comments.',
    at: { line: Number(line ?? 1) + bodyLine - 1, column: Number(column ?? 1) },
  };
}

const MOST_TEXT_ISSUES = 20;
