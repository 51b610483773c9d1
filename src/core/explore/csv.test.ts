import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('fields with commas, quotation marks or line ends are quoted, and lines end as RFC 4180 has it', () => {
  expect(toCsv(['Name', 'Staff'], [['Nurses, “and” others', 12], ['a "b"', undefined], ['c\nd', 0]]))
    .toBe('\uFEFFName,Staff\r\n"Nurses, “and” others",12\r\n"a ""b""",\r\n"c\nd",0\r\n');
});

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('a text that begins like a formula is kept from being one: %j', (text) => {
  const field = toCsv(['x'], [[text]]).split('\r\n').slice(1).join('\r\n');
  expect(field.replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
});

test('a number below nothing stays a number', () => {
  expect(toCsv(['x'], [[-2]])).toBe('\uFEFFx\r\n-2\r\n');
});
