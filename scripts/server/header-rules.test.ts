import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADER_POLICY } from '../../src/lib/policy.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';

const TEXT = `# comment
/*
  X-One: a
  X-Two: b: c

/_astro/*
  Cache-Control: public, max-age=1
  X-One: d
/exact
  X-Three: e
`;

describe('headers of a path', () => {
  const rules = parseHeaderRules(TEXT);

  test('a star matches every path that begins so, and no other', () => {
    expect(headersFor(rules, '/_astro/a.css').get('Cache-Control')).toBe('public, max-age=1');
    expect(headersFor(rules, '/_astros').has('Cache-Control')).toBe(false);
  });

  test('a path without a star matches itself alone', () => {
    expect(headersFor(rules, '/exact').get('X-Three')).toBe('e');
    expect(headersFor(rules, '/exact/').has('X-Three')).toBe(false);
  });

  test('a value may hold a colon', () => {
    expect(headersFor(rules, '/').get('X-Two')).toBe('b: c');
  });

  test('two rules that name one header are joined', () => {
    expect(headersFor(rules, '/_astro/').get('X-One')).toBe('a, d');
  });
});

describe('a line that would be lost', () => {
  test('a header before any path is an error', () => {
    expect(() => parseHeaderRules('  X-One: a')).toThrow('_headers:1');
  });

  test('a header that is not indented is an error', () => {
    expect(() => parseHeaderRules('/*\nX-One: a')).toThrow('_headers:2');
  });

  test('a header without a value is an error', () => {
    expect(() => parseHeaderRules('/*\n  X-One:')).toThrow('_headers:2');
  });
});

describe('the headers that the site ships', () => {
  const headers = headersFor(parseHeaderRules(readFileSync('public/_headers', 'utf8')), '/cases/');

  test('carry the policy of the pages, and that no page may be framed', () => {
    expect(headers.get('Content-Security-Policy')).toBe(HEADER_POLICY);
  });

  test('let no page run or style inline without a hash', () => {
    expect(HEADER_POLICY).not.toContain('unsafe-inline');
    expect(HEADER_POLICY).not.toContain("'unsafe-eval'");
    expect(HEADER_POLICY).not.toMatch(/\*|https?:/);
  });

  test('are not cached for a year, unlike files with a hash in their name', () => {
    expect(headers.has('Cache-Control')).toBe(false);
    const asset = headersFor(parseHeaderRules(readFileSync('public/_headers', 'utf8')), '/_astro/a.css');
    expect(asset.get('Cache-Control')).toContain('immutable');
  });
});
