import { expect, test } from 'vitest';
import { reportLines, summaryLine } from './report.ts';
import type { CheckedFile } from './report.ts';

const file = (message: string): CheckedFile => ({ name: 'content/cases/a,b:c.mdx', issues: [{ code: 'schema-missing', path: ['place', 'town'], message, fix: 'Add it.', at: { line: 3, column: 5 } }] });

test('text: file, line, column, key, what is wrong, what to do', () => expect(reportLines([file('is missing.')], 'text')).toEqual(['content/cases/a,b:c.mdx:3:5: place.town: is missing. Add it.']));
test('GitHub: an annotation, with what would end a property escaped', () => expect(reportLines([file('is 100% missing.')], 'github')).toEqual(['::error file=content/cases/a%2Cb%3Ac.mdx,line=3,col=5,title=schema-missing::place.town: is 100%25 missing. Add it.']));
test('what a stranger wrote starts no line and no command of its own', () => {
  expect(reportLines([file('x\n::warning::y\r\u001B[2J\u202E')], 'github')).toEqual(['::error file=content/cases/a%2Cb%3Ac.mdx,line=3,col=5,title=schema-missing::place.town: x\\u{a}::warning::y\\u{d}\\u{1b}[2J\\u{202e} Add it.']);
  expect(reportLines([file('x\ny\u001B')], 'text')[0]).toContain('x\\u{a}y\\u{1b}');
});
test('a fault of the whole file has no place and no key', () => expect(reportLines([{ name: 'x', issues: [{ code: 'file-unreadable', path: [], message: 'There is no such file.', fix: 'Check the path.' }] }], 'text')).toEqual(['x: There is no such file. Check the path.']));
test('the summary counts', () => {
  expect(summaryLine([{ name: 'a', issues: [] }], 940)).toBe('1 file checked, no faults, 0.9 s.');
  expect(summaryLine([{ name: 'a', issues: [] }, file('x')], 1000)).toBe('2 files checked, 1 fault in 1 file, 1.0 s.');
});
