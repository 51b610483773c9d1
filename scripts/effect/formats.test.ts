import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/core/effect.ts';
import { makeCase, makeChallenge, makeFinding, makeLesson } from '../../src/core/testing.ts';
import { formatReport, MOST_MARKDOWN_BYTES, toCode } from './formats.ts';
import { reportOf, type Section } from './report.ts';

/** All that our own Markdown is made of: headings, lists, words, and code for what somebody wrote. */
const OURS = new Set(['root', 'heading', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']);

const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[a link](https://evil.example)', '![an image](https://evil.example/x.png)', 'https://evil.example and www.evil.example', '@someone and @some/team',
  '#1 and GH-1 and some/repository#2', '`', '``', '` ` <b>', '```\ncode\n```', 'a | b\n--- | ---\nc | d', '\n\n# A heading', '\n- a list', '<!-- a comment', ':tada: $x^2$ ~~gone~~ **bold**', '\\`', 'turned \u202e round', '\u001b[2J',
];

describe('Markdown', () => {
  it.each(HOSTILE)('makes nothing of %j where a name, a text, an id or a reason holds it', (text) => {
    expect(kindsIn(reportWith(text))).toEqual([]);
    expect(codesIn(reportWith(text))).toContain(printed(text));
  });

  it('makes nothing of any text', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, '`', '``` ', '<', '[', ']', '(', '|', '\n', '\\', '&', '@', ' '), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      const tree = parse(`- before ${toCode(text)} between ${toCode(`${text}!`)} after\n`);
      expect(nodesIn(tree).filter(({ type }) => !OURS.has(type))).toEqual([]);
      if (printed(text) !== '') expect(nodesIn(tree).filter(({ type }) => type === 'inlineCode').map(({ value }) => value)).toEqual([printed(text), printed(`${text}!`)]);
    }), { numRuns: 200 });
  }, 60_000);

  it('takes our own words as they stand', () => {
    const sections: Section[] = [{ title: 'A_b_c', lines: [{ depth: 0, words: ['1 * 2 [x](y) <b> #1 | `'] }] }];
    expect(nodesIn(parse(formatReport(sections, 'markdown'))).filter(({ type }) => type === 'text').map(({ value }) => value).join('')).toBe('A_b_c1 * 2 [x](y) <b> #1 | `');
  });

  it('is cut at a line where it is longer than a summary holds, and says so', () => {
    const lines = (count: number): Section[] => [{ title: 'Long', lines: Array.from({ length: count }, () => ({ depth: 0 as const, words: [{ written: 'x'.repeat(996) }] })) }];
    const cut = formatReport(lines(901), 'markdown');
    expect(Buffer.byteLength(cut)).toBeLessThan(MOST_MARKDOWN_BYTES + 200);
    expect(cut).toMatch(/x`\n\nThe rest does not fit here/);
    expect(formatReport(lines(800), 'markdown')).not.toMatch(/The rest/);
  });
});

describe('text', () => {
  it.each(HOSTILE)('is one line of plain characters for %j', (text) => {
    const lines = formatReport(reportOf(effectWith(text), compared(text)), 'text');
    expect(lines).not.toMatch(/[^\P{C}\n]/u);
    expect(lines).toContain(printed(text));
  });
});

it('the two forms say the same', () => {
  const sections = reportOf(effectOf({ cases: [], studies: [], rows: {} }, { cases: [toEntry('Plain Care', 'Waits fell.')], studies: [], rows: {} }), compared('main'));
  expect(formatReport(sections, 'text')).toMatchInlineSnapshot(`
    "What this change does to what is published
      From main to the content as it stands, both computed by the rules of this version of the code.

    Cannot be read in the base, and so counts as not there
      main

    What works: the answers
      Access: Not enough evidence (stays)
        Show a change: none → 1 better
        Comparison: 0 of 0, one step down → 1 of 1, no step down
        Agreement: 0 of 0, one step down → 1 of 1, no step down
        Relevance: 0 of 0, no step down → 1 of 1 from community health, one step down
        Independence: 0 of 0, no step down → 1 of 1, one step down
        because of what was added: cases/care#waits-2012

    What helps and hinders
      Leadership: Not enough evidence (stays)
        Name it: none → 1 as a help
        because of what was added: cases/care#waits-2012
      VAT: Not enough evidence (stays)
        Name it: none → 1 as a hindrance
        because of what was added: cases/care#vat-cost

    Life lines
      Plain Care: Launched April 2011; trading when last seen, 2024 (new)

    Counts
      Cases: 0 → 1
        because of what was added: cases/care
      Findings that count: 0 → 1
        because of what was added: cases/care#waits-2012
      Findings that show a change: 0 of 0 (0%) → 1 of 1 (100%)
        because of what was added: cases/care#waits-2012
      Findings that are bad news: 0 of 0 (0%) → 0 of 1 (0%)
      Findings that are self-reported: 0 of 0 (0%) → 1 of 1 (100%)
        because of what was added: cases/care#waits-2012

    What was added, removed or altered
      added, case cases/care: Plain Care
      added, finding cases/care#waits-2012: Waits fell. (Access, better, change, before and after, the organisation itself)
      added, challenge cases/care#vat-cost: Waits fell. (VAT, the organisation itself)
      added, lesson cases/care#talk-early: Waits fell. (the organisation itself); no figure moves by it
    "
  `);
  expect(formatReport(sections, 'markdown')).toMatchInlineSnapshot(`
    "## What this change does to what is published

    - From \`main\` to the content as it stands, both computed by the rules of this version of the code.

    ### Cannot be read in the base, and so counts as not there

    - \`main\`

    ### What works: the answers

    - Access: Not enough evidence (stays)
      - Show a change: none → 1 better
      - Comparison: 0 of 0, one step down → 1 of 1, no step down
      - Agreement: 0 of 0, one step down → 1 of 1, no step down
      - Relevance: 0 of 0, no step down → 1 of 1 from community health, one step down
      - Independence: 0 of 0, no step down → 1 of 1, one step down
      - because of what was added: \`cases/care#waits-2012\`

    ### What helps and hinders

    - Leadership: Not enough evidence (stays)
      - Name it: none → 1 as a help
      - because of what was added: \`cases/care#waits-2012\`
    - VAT: Not enough evidence (stays)
      - Name it: none → 1 as a hindrance
      - because of what was added: \`cases/care#vat-cost\`

    ### Life lines

    - \`Plain Care\`: Launched April 2011; trading when last seen, 2024 (new)

    ### Counts

    - Cases: 0 → 1
      - because of what was added: \`cases/care\`
    - Findings that count: 0 → 1
      - because of what was added: \`cases/care#waits-2012\`
    - Findings that show a change: 0 of 0 (0%) → 1 of 1 (100%)
      - because of what was added: \`cases/care#waits-2012\`
    - Findings that are bad news: 0 of 0 (0%) → 0 of 1 (0%)
    - Findings that are self-reported: 0 of 0 (0%) → 1 of 1 (100%)
      - because of what was added: \`cases/care#waits-2012\`

    ### What was added, removed or altered

    - added, case \`cases/care\`: \`Plain Care\`
    - added, finding \`cases/care#waits-2012\`: \`Waits fell.\` (Access, better, change, before and after, the organisation itself)
    - added, challenge \`cases/care#vat-cost\`: \`Waits fell.\` (VAT, the organisation itself)
    - added, lesson \`cases/care#talk-early\`: \`Waits fell.\` (the organisation itself); no figure moves by it

    "
  `);
});

it('names a dozen reasons on a line, and counts the rest', () => {
  const text = (count: number) => formatReport(reportOf(effectOf({ cases: [], studies: [], rows: {} }, { cases: Array.from({ length: count }, (_, index) => toEntry(`Care ${index}`, 'Waits fell.', `care-${index}`)), studies: [], rows: {} }), compared('main')), 'text');
  expect(text(12)).not.toContain(' more');
  expect(text(13)).toMatch(/^ {4}because of what was added: (?:cases\/care-\d+#waits-2012(?:, )?){12} and 1 more$/m);
  expect(text(13)).toMatch(/^ {2}added, finding cases\/care-9#waits-2012: /m);
});

it('says plainly that nothing changes', () => {
  const nothing = effectOf({ cases: [], studies: [], rows: {} }, { cases: [], studies: [], rows: {} });
  for (const format of ['text', 'markdown'] as const) expect(formatReport(reportOf(nothing, compared('main')), format)).toMatch(/^\s*(?:- )?Nothing published changes: /m);
});

const printed = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`).trim();
const compared = (text: string) => ({ from: text, to: 'the content as it stands', unreadable: [{ version: 'the base', files: [text] }] });
const toEntry = (name: string, text: string, slug = 'care') => ({
  slug, caseStudy: makeCase({ name, findings: [makeFinding({ statement: text, factors: ['leadership'] })], challenges: [makeChallenge({ what: text })], lessons: [makeLesson({ lesson: text })] }),
});

/** Everywhere at once: in what is added, what is removed, and what is altered from and to. */
function effectWith(text: string) {
  const before = [toEntry('Before', 'Before.', 'altered'), toEntry(text, text, 'gone')];
  return effectOf({ cases: before, studies: [], rows: {} }, { cases: [toEntry(text, text, 'altered'), toEntry(text, text, text)], studies: [], rows: {} });
}

function reportWith(text: string) {
  return parse(formatReport(reportOf(effectWith(text), compared(text)), 'markdown'));
}

function parse(markdown: string): Node {
  return markdownToMdast(markdown, { features: { gfm: true } }) as unknown as Node;
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

const kindsIn = (tree: Node) => [...new Set(nodesIn(tree).map(({ type }) => type))].filter((type) => !OURS.has(type));
const codesIn = (tree: Node) => nodesIn(tree).flatMap(({ type, value }) => (type === 'inlineCode' ? value : []));

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}
