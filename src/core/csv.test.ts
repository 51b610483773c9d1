import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a table is as RFC 4180 has it: quoted, quotation marks doubled, line breaks kept, every line ended by CR LF', () => {
  expect(toCsv([['a', 'b'], ['say "no"', 'two\nlines, one field']])).toBe('"a","b"\r\n"say ""no""","two\nlines, one field"\r\n');
});

test('a number is a number, below nothing too, and what is not known is empty', () => {
  expect(toCsv([[12, -2, 0, undefined, 'x']])).toBe('12,-2,0,,"x"\r\n');
});

test.for(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '  =1', '\0=1'])('a text holds no formula: %j', (field) => {
  expect(toCsv([[field]])).toBe(`"'${field}"\r\n`);
});

test.for(['£1.2m', '−£4m', 'a=b', "it's", '', '5 - 3'])('a text is left as it is: %j', (field) => {
  expect(toCsv([[field]])).toBe(`"${field}"\r\n`);
});
