import { describe, expect, test } from 'vitest';
import type { BodyTree } from '../core/body.ts';
import { parseBody } from './parse-body.ts';
import { renderBody } from './render.ts';
import type { ComponentRenderers, TextRenderer } from './render.ts';

const element = (tagName: string, properties: Record<string, string>, children: ReturnType<ComponentRenderers['Cite']> = []) => ({ type: 'element' as const, tagName, properties, children });
const COMPONENTS: ComponentRenderers = {
  Cite: ({ source = '' }) => [element('sup', { id: source })],
  Finding: ({ id = '' }, children) => [element('a', { href: `#${id}` }, children)],
  Voice: ({ id = '' }) => [element('q', { id })],
  Note: (_attributes, children) => [element('small', {}, children)],
};

function html(body: string, text?: TextRenderer): string {
  const { tree, issues } = parseBody(body, 1);
  if (!tree) throw new Error(JSON.stringify(issues));
  return renderBody(tree, COMPONENTS, text).sections.map((section) => section.html).join('\n---\n');
}

test('a section has its title, an id made from it, and its HTML without the heading', () => {
  const { tree } = parseBody('## Why they left\n\nText.\n\n## What went wrong\n\nMore.', 1);
  expect(renderBody(tree as BodyTree, COMPONENTS).sections).toEqual([
    { title: 'Why they left', id: 'why-they-left', html: '<p>Text.</p>' }, { title: 'What went wrong', id: 'what-went-wrong', html: '<p>More.</p>' },
  ]);
});

describe('every node of the list is written', () => {
  test.each([
    ['a *b* **c**', '<p>a <em>b</em> <strong>c</strong></p>'],
    ['### Then', '<h3>Then</h3>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['[a](https://example.org "b")', '<p><a href="https://example.org" title="b">a</a></p>'],
    ['[a](/cases/) [b](#c) [d](http://example.org/?e=f&g)', '<p><a href="/cases/">a</a> <a href="#c">b</a> <a href="http://example.org/?e=f&#x26;g">d</a></p>'],
    ['a <Cite source="b" />', '<p>a<sup id="b"></sup></p>'],
    ['a <Finding id="b">c *d*</Finding>', '<p>a <a href="#b">c <em>d</em></a></p>'],
    ['<Voice id="a" />', '<q id="a"></q>'],
    ['<Note>a <Cite source="b" /></Note>', '<small>a<sup id="b"></sup></small>'],
    ['<Note>\n  a\n</Note>', '<small>a</small>'],
  ])('%j', (body, expected) => expect(html(`## T\n\n${body}`)).toBe(expected));
});

describe('the number of a source hugs what it is for', () => {
  test.each([
    ['One. <Cite source="b" /> Two', '<p>One.<sup id="b"></sup> Two</p>'],
    ['One. <Cite source="b" /> <Cite source="c" />\nTwo', '<p>One.<sup id="b"></sup>\u202F<sup id="c"></sup>\nTwo</p>'],
    ['*One* <Cite source="b" />', '<p><em>One</em><sup id="b"></sup></p>'],
    ['One <Voice id="a" />', '<p>One <q id="a"></q></p>'],
  ])('%j', (body, expected) => expect(html(`## T\n\n${body}`)).toBe(expected));
  test('before the text hook sees it', () => {
    const seen: string[] = [];
    html('## T\n\nOne. <Cite source="b" /> Two', (value) => {
      seen.push(value);
      return [{ type: 'text', value }];
    });
    expect(seen).toEqual(expect.arrayContaining(['One.', ' Two']));
  });
});

test('text that looks like HTML stays text', () => {
  expect(html('## T\n\n&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; "x"')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script> &#x26;lt; "x"</p>');
  expect(html('## T\n\na <Cite source="&quot;&gt;&lt;script&gt;" />')).toBe('<p>a<sup id="&#x22;><script>"></sup></p>');
});

test('the text hook sees running text, and none inside links, findings and headings', () => {
  const seen: string[] = [];
  html('## T\n\none *two* [three](/x) <Finding id="a">four</Finding>\n\n### Five\n\n- six', (value) => {
    if (value.trim()) seen.push(value.trim());
    return [{ type: 'text', value }];
  });
  expect(seen).toEqual(['one', 'two', 'six']);
});

test('a tree with a node off the list is not written', () => {
  const raw = { type: 'root', children: [{ type: 'raw', value: '<script>alert(1)</script>' }] } as BodyTree;
  expect(() => renderBody(raw, COMPONENTS)).toThrow('The body is not safe to render: raw HTML is refused.');
});
