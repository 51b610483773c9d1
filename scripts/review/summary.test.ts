import { describe, expect, test } from 'vitest';
import { makeCase, makeCaseText, makeFact, makeSource } from '../../src/core/testing.ts';
import { formatReport } from '../effect/formats.ts';
import type { LinkReport } from '../links/check-links.ts';
import { readChanged } from './card.ts';
import { summaryOf, type ReviewedChange } from './summary.ts';

const toChanged = (overrides: Parameters<typeof makeCase>[0], slug = 'care') => readChanged(`content/cases/${slug}.mdx`, new TextEncoder().encode(makeCaseText(makeCase(overrides))));
const told = (change: Partial<ReviewedChange>) => formatReport(summaryOf({ from: 'a', to: 'b', paths: [{ how: 'altered', path: 'content/cases/care.mdx' }], leftOut: [], checked: [], entries: [], redirects: new Map(), effect: [], links: [], ...change }), 'text');
const section = (text: string, title: string) => new RegExp(`^${title}\\n((?: {2}.*\\n)*)`, 'm').exec(text)?.[1];
const issue = (code: 'number-without-words' | 'schema-missing', message: string) => ({ code, path: ['facts', 0, 'value'], message, fix: 'Mend it.', at: { line: 3, column: 1 } });

describe('numbers without words', () => {
  test('stand apart from the other faults', () => {
    const text = told({ checked: [{ name: 'content/cases/care.mdx', issues: [issue('number-without-words', '"45" does not stand.'), issue('schema-missing', 'is missing.')] }] });
    expect(section(text, 'Numbers and quotations without words')).toBe('  content/cases/care.mdx:3:1: facts.0.value: "45" does not stand. Mend it.\n');
    expect(section(text, 'What the check finds')).toBe('  content/cases/care.mdx:3:1: facts.0.value: is missing. Mend it.\n');
    expect(text).toContain('The check finds 2 faults: this cannot be taken in as it is.');
  });
  test('that were worked out are shown where they are new', () => {
    const facts = [makeFact({ derived: 'one less ten' }), makeFact({ about: 'sites', derived: 'as it was' })];
    const [before, after] = [toChanged({ facts: facts.slice(1) }), toChanged({ facts })];
    expect(told({ entries: [{ before, after }] })).toContain('  New numbers that were worked out, and so stand in no words: 1\n    facts.0: one less ten\n');
    expect(told({ entries: [{ after }] })).toContain('  Numbers that were worked out, and so stand in no words: 2\n');
  });
});

describe('many faults of one kind in one file', () => {
  test('are counted behind the first five', () => {
    const faults = (count: number) => told({ checked: [{ name: 'x.mdx', issues: Array.from({ length: count }, (_, index) => issue('schema-missing', `fault ${index}.`)) }] });
    expect(faults(5)).not.toContain('more of this kind');
    expect(faults(7)).toMatch(/fault 4\. Mend it\.\n {2}and 2 more of this kind in x\.mdx\n/);
  });
});

describe('words to look for', () => {
  const facts = [makeFact(), makeFact({ about: 'sites', value: 3, says: 'three clinics' })];
  const words = (before: object | undefined, after: object) => section(told({ entries: [{ before: before && toChanged(before), after: toChanged(after) }] }), 'Words to look for on their pages');
  test('are those of what is new', () => expect(words({ facts: facts.slice(0, 1) }, { facts })).toBe('  https://example.org/history\n    three clinics\n'));
  test('and of what says something else on the same words', () => expect(words({ facts }, { facts: [makeFact({ unit: 'nurses' }), facts[1]] })).toBe('  https://example.org/history\n    we employ 350 people\n'));
  test('and no others', () => expect(words({ facts }, { facts, summary: 'Nurses who left.' })).toBeUndefined());
});

describe('ties', () => {
  const who = (before: object | undefined, after: object, tie?: string) => section(told({ entries: [{ before: before && toChanged(before), after: toChanged(after) }], tie }), 'Who wrote it, and their tie');
  const [editors, director] = [{ name: 'The editors', interest: 'none' }, { name: 'A. Director', interest: 'ran it' }];
  test('are told of authors who are new, or who declare something new', () => {
    expect(who(undefined, {})).toBe('  cases/care: The editors declares no tie.\n');
    expect(who({}, { authors: [editors, director] })).toBe('  cases/care: A. Director declares a tie: ran it\n');
    expect(who({ authors: [{ ...director, interest: 'none' }] }, { authors: [director] })).toBe('  cases/care: A. Director declares a tie: ran it\n');
  });
  test('are asked for where no author was added', () => expect(who({}, { summary: 'Nurses.' })).toMatch(/no author was added\. If whoever made the change has a tie/));
  test('are told from the description, or missed there', () => {
    expect(who(undefined, {}, 'a trustee')).toContain('  The description of the change says of a tie: a trustee\n');
    expect(who(undefined, {}, '')).toContain('  The description of the change says nothing of a tie.\n');
    expect(who(undefined, {})).not.toContain('description');
  });
});

describe('new pages', () => {
  const report = (url: string, state: LinkReport['state'], rest: Partial<LinkReport> = {}) => ({ url, state, ...rest });
  test('that are not there are told with their archived copy, or that there is none', () => {
    const text = told({ links: [
      { report: report('https://a.example/', 'answers'), archived: undefined }, { report: report('https://b.example/', 'dead', { why: '404' }), archived: 'https://archive.example/b' },
      { report: report('https://c.example/', 'dead', { why: 'ENOTFOUND' }), archived: undefined }, { report: report('https://d.example/', 'refused', { why: '403' }), archived: undefined },
      { report: report('https://e.example/', 'moved', { to: 'https://f.example/' }), archived: undefined }, { report: report('https://g.example/', 'not-asked', { why: 'the network cannot be reached' }), archived: undefined },
    ] });
    expect(section(text, 'New pages')).toMatchInlineSnapshot(`
      "  6 pages are new, of which asked: 5; there: 2
        Do not answer: 2
          https://b.example/ (404); archived copy: https://archive.example/b
          https://c.example/ (ENOTFOUND); no archived copy
        Answer, and not to a machine: 1
          https://d.example/ (403); no archived copy
        Moved: 1
          https://e.example/ to https://f.example/; no archived copy
        Not asked: 1
          https://g.example/ (the network cannot be reached); no archived copy
      "
    `);
  });
});

describe('what is removed', () => {
  const removed = (redirects: ReadonlyMap<string, string>) => section(told({ entries: [{ before: toChanged({ sources: { 'example-2024': makeSource() } }) }], redirects }), 'Removed');
  test('needs something that leads on from its address', () => {
    expect(removed(new Map())).toBe('  cases/care: Example Care. Nothing leads on from its address: it needs a redirect, or a reason.\n');
    expect(removed(new Map([['cases/care', 'cases/new-care']]))).toBe('  cases/care: Example Care. Its address leads to cases/new-care.\n');
  });
});
