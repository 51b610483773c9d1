import { describe, expect, test } from 'vitest';
import { COMPONENTS, ELEMENTS, MAX_DEPTH, checkBody, isSafeHref } from './body.ts';
import type { BodyNode, BodyTree } from './body.ts';

const root = (...children: BodyNode[]): BodyTree => ({ type: 'root', children });
const element = (tagName: string, children: BodyNode[] = [text('x')], properties = {}): BodyNode => ({ type: 'element', tagName, properties, children });
const component = (name: string | null, attributes: Record<string, unknown> = {}, children: BodyNode[] = []): BodyNode => ({
  type: 'mdxJsxTextElement', name, attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })), children,
});
function text(value: string): BodyNode {
  return { type: 'text', value };
}
const codes = (...children: BodyNode[]) => checkBody(root(...children)).map(({ code }) => code);
const nested = (depth: number): BodyNode => Array.from({ length: depth }).reduce<BodyNode>((inner) => element('blockquote', [inner]), text('x'));

describe('elements', () => {
  test.each(Object.keys(ELEMENTS))('<%s> is on the list', (name) => expect(codes(name === 'a' ? element('p', [element('a', [text('x')], { href: '/x/' })]) : element(name))).toEqual([]));
  test.each(['script', 'img', 'h1', 'h4', 'div', 'table', 'code', 'br', 'constructor', '__proto__', 'toString', ''])('<%s> is not', (name) => expect(codes(element(name))).toEqual(['body-unsafe']));
  test.each([{ onClick: 'x' }, { className: ['x'] }, { id: 'x' }, { style: 'x' }, { dataX: 'x' }])('%j is a property that none may have', (properties) => expect(codes(element('p', [], properties))).toEqual(['body-unsafe']));
  test('a list starts at a whole number', () => {
    expect(codes(element('ol', [], { start: 3 }))).toEqual([]);
    expect(codes(element('ol', [], { start: '3" onclick="x' }))).toEqual(['body-unsafe']);
  });
  test('text may nest as deep as the limit, and no deeper', () => {
    expect(codes(nested(MAX_DEPTH - 1))).toEqual([]);
    expect(codes(nested(MAX_DEPTH + 1))).toEqual(['body-unsafe']);
  });
});

test.each(['raw', 'comment', 'doctype', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'anything'])('a node of type %s is refused', (type) => expect(codes({ type, value: 'x' })).toEqual(['body-unsafe']));

describe('components', () => {
  const filled = (name: string) => component(name, Object.fromEntries(COMPONENTS[name as keyof typeof COMPONENTS].attributes.map((key) => [key, 'x'])), COMPONENTS[name as keyof typeof COMPONENTS].children ? [text('x')] : []);
  test.each(Object.keys(COMPONENTS))('<%s> is on the list', (name) => expect(codes(element('p', [filled(name)]))).toEqual([]));
  test.each(['Script', 'cite', 'a', 'Cite.x', 'constructor', null])('<%s> is not', (name) => expect(codes(element('p', [component(name)]))).toEqual(['body-unsafe']));
  test.each([
    ['one attribute too many', component('Cite', { source: 'x', onClick: 'y' })], ['one too few', component('Cite')], ['an attribute without a value', component('Cite', { source: null })],
    ['an expression', component('Cite', { source: { type: 'mdxJsxAttributeValueExpression', value: 'x' } })], ['a spread', { ...component('Cite'), attributes: [{ type: 'mdxJsxExpressionAttribute', value: '...x' }, { type: 'mdxJsxAttribute', name: 'source', value: 'x' }] }],
    ['text where none belongs', component('Cite', { source: 'x' }, [text('y')])], ['no text where some belongs', component('Finding', { id: 'x' }, [text(' ')])],
  ])('%s is refused', (_what, node) => expect(codes(element('p', [node]))).toEqual(['body-unsafe']));
  test('a citation stands in a sentence', () => {
    expect(codes(filled('Cite'))).toEqual(['body-unsafe']);
    expect(codes(element('li', [filled('Cite')]), component('Note', {}, [text('x'), filled('Cite')]))).toEqual([]);
  });
  test('no link stands in a link', () => {
    expect(codes(element('p', [component('Finding', { id: 'x' }, [text('y'), filled('Cite')])]))).toEqual(['body-unsafe']);
    expect(codes(element('p', [element('a', [filled('Finding')], { href: '/x/' })]))).toEqual(['body-unsafe']);
  });
  test('a heading holds text, and a note one run of it', () => {
    expect(codes(element('h2', [filled('Voice')]))).toEqual(['body-unsafe']);
    expect(codes(component('Note', {}, [element('p'), element('p')]))).toEqual(['body-unsafe']);
    expect(codes(component('Note', {}, [element('ul')]))).toEqual(['body-unsafe']);
    expect(codes(component('Note', {}, [element('p')]))).toEqual([]);
  });
});

describe('where a link may lead', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c#d', '/', '/cases/x/', '#x', 'https://example.org/100%25'])('%j', (href) => expect(isSafeHref(href)).toBe(true));
  test.each(['', 'javascript:x', 'JAVASCRIPT:x', 'java\tscript:x', ' javascript:x', 'data:text/html,x', 'vbscript:x', 'file:///x', 'blob:x', 'mailto:a@b.example', '//example.org', '/\\example.org', '/%5Cexample.org', '\\\\example.org', 'https:example.org', 'https:/example.org', 'https:///example.org', 'https://', 'https://a@example.org', 'other', './x', '?x', '/a b', '/x\u0000', '/%00', '/x%0Ay', 'https://ex%D0%B0mple.org'])(
    'not %j', (href) => expect(isSafeHref(href)).toBe(false));
});

test('a fault stands where its node stands, or else where its parent does', () => {
  const at = (line: number) => ({ position: { start: { line, column: 2 }, end: { line, column: 9 } } });
  expect(checkBody(root({ ...element('p', [{ ...element('img'), ...at(4) }, element('code', [])]), ...at(3) })).map((issue) => issue.at)).toEqual([{ line: 4, column: 2 }, { line: 3, column: 2 }]);
});
