import { describe, expect, test } from 'vitest';
import { LAYER_ORDER, POLICY } from '../../src/lib/policy.ts';
import { SITE } from '../../src/site.ts';
import { toSite } from './read-site.ts';
import { checkSite } from './rules.ts';

describe('a sound site', () => {
  test('has no fault', () => {
    expect(faultsOf({ 'index.html': page() })).toEqual([]);
  });
});

describe('links', () => {
  test('lead to a page, and to a part that it has', () => {
    const other = page({ path: '/b/', body: '<h2 id="part">Part</h2><p><a href="/">Home page</a></p>' });
    expect(faultsOf({ 'index.html': page({ body: '<p><a href="/b/#part">The part</a></p>' }), 'b/index.html': other })).toEqual([]);
  });

  test.each([
    ['/nowhere/', 'leads nowhere'],
    ['/b', 'lacks the slash'],
    ['/b/#other', 'names a part that /b/ does not have'],
    ['javascript:alert(1)', 'is not a link to http'],
    ['//elsewhere.example/', 'is not a link to http'],
  ])('%s is a fault', (href, message) => {
    const files = { 'index.html': page({ body: `<p><a href="${href}">Somewhere</a> <a href="/b/">Page b</a></p>` }), 'b/index.html': page({ path: '/b/' }) };
    expect(faultsOf(files).map((fault) => fault.message)).toContainEqual(expect.stringContaining(message));
  });

  test('a page that no page links to is a fault, unless it is unlisted', () => {
    expect(rulesOf({ 'index.html': page(), 'b/index.html': page({ path: '/b/' }) })).toEqual(['pagesAreReachable']);
    expect(rulesOf({ 'index.html': page(), 'b/index.html': page({ path: '/b/', head: '<meta name="robots" content="noindex">' }) })).toEqual([]);
  });

  test('the canonical address of another page is a fault', () => {
    expect(rulesOf({ 'index.html': page({ path: '/other/' }) })).toContain('canonicalIsOwn');
  });
});

describe('the outline', () => {
  test.each([
    ['<h1>Second</h1>', 'hasOneTitle'],
    ['<h3>Too deep</h3>', 'headingsAreInOrder'],
    ['<nav aria-label="Main"></nav>', 'landmarksAreThere'],
    ['<nav></nav>', 'landmarksAreThere'],
    ['<section aria-labelledby="missing"></section>', 'idsAreThere'],
  ])('%s breaks a rule', (body, rule) => {
    expect(rulesOf({ 'index.html': page({ body }) })).toContain(rule);
  });

  test('headings go down by one and up by any number', () => {
    expect(rulesOf({ 'index.html': page({ body: '<h2>A</h2><h3>B</h3><h2>C</h2>' }) })).toEqual([]);
  });

  test('a control before the skip link is a fault', () => {
    expect(rulesOf({ 'index.html': page().replace('<body>', '<body><a href="/">Home page</a>') })).toContain('skipLinkIsFirst');
  });
});

describe('names', () => {
  test('two pages with one title, or one description, are a fault', () => {
    const twin = page({ path: '/b/', title: 'Title of /', description: 'Description of /' });
    expect(rulesOf({ 'index.html': page({ body: '<p><a href="/b/">Page b</a></p>' }), 'b/index.html': twin })).toEqual(['titlesAreUnique', 'descriptionsAreUnique']);
  });

  test.each(['Read more', 'here', 'More…', ''])('a link called “%s” is a fault', (text) => {
    expect(rulesOf({ 'index.html': page({ body: `<p><a href="/">${text}</a></p>` }) })).toContain('linksSayWhere');
  });

  test('a label says what is seen, and may say more', () => {
    const link = (label: string) => page({ body: `<p><a href="/" aria-label="${label}">Sources</a></p>` });
    expect(rulesOf({ 'index.html': link('Sources of the case') })).toEqual([]);
    expect(rulesOf({ 'index.html': link('References') })).toEqual(['labelsHoldTheirText']);
  });
});

describe('what a page loads', () => {
  test.each([
    ['<script>alert(1)</script>', 'nothingIsInline'],
    ['<p style="color: red">Red</p>', 'nothingIsInline'],
    ['<p onclick="go()">Go</p>', 'nothingIsInline'],
    ['<img src="https://elsewhere.example/a.png" alt="A">', 'nothingIsForeign'],
    ['<script src="//elsewhere.example/a.js"></script>', 'nothingIsForeign'],
    ['<p>snowman ☃</p>', 'fontsCarryTheText'],
    ['<p>unclosed <b>bold</p>', 'markupIsValid'],
  ])('%s breaks a rule', (body, rule) => {
    expect(rulesOf({ 'index.html': page({ body }) })).toContain(rule);
  });

  test('a style whose hash the policy names is allowed, and no other', () => {
    expect(rulesOf({ 'index.html': page({ head: `<style>${LAYER_ORDER}</style>` }) })).toEqual([]);
    expect(rulesOf({ 'index.html': page({ head: '<style>p { color: red; }</style>' }) })).toContain('nothingIsInline');
  });

  test('a page without the policy, or with something before it, is a fault', () => {
    expect(rulesOf({ 'index.html': page().replace(/<meta http-equiv[^>]*>/, '') })).toContain('policyComesFirst');
    expect(rulesOf({ 'index.html': page().replace('<head>', '<head><link rel="icon" href="/">') })).toContain('policyComesFirst');
  });

  test('a link to another site is no load', () => {
    expect(rulesOf({ 'index.html': page({ body: '<p><a href="https://elsewhere.example/">Elsewhere</a></p>' }) })).toEqual([]);
  });

  test('a stylesheet that fetches from elsewhere is a fault', () => {
    expect(rulesOf({ 'index.html': page(), 'a.css': 'body { background: url(https://elsewhere.example/a.png); }' })).toEqual(['stylesheetsAreOwn']);
    expect(rulesOf({ 'index.html': page(), 'a.css': 'body { background: url(/a.png); }' })).toEqual([]);
  });
});

function faultsOf(files: Record<string, string>) {
  return checkSite(toSite(new Map(Object.entries(files).map(([file, text]) => [file, () => text])))).faults;
}

function rulesOf(files: Record<string, string>): string[] {
  return [...new Set(faultsOf(files).map(({ rule }) => rule))];
}

/** The smallest sound page, with what a test adds. */
function page(parts: { path?: string; title?: string; description?: string; head?: string; body?: string } = {}): string {
  const { path = '/', head = '', body = '' } = parts;
  const { title = `Title of ${path}`, description = `Description of ${path}` } = parts;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${SITE.url}${path}">
${head}
</head>
<body>
<a href="#main">Skip to the content</a>
<header><nav aria-label="Main"><a href="/">Home page</a></nav></header>
<main id="main"><h1>Heading</h1>${body}</main>
<footer><p>Foot</p></footer>
</body>
</html>
`;
}
