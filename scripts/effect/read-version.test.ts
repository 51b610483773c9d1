import { expect, it } from 'vitest';
import { makeCase, makeCaseText, makeFinding } from '../../src/core/testing.ts';
import { readVersion } from './read-version.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string) => ({ path, bytes: bytes(text) });
const REGISTER = JSON.stringify({
  sources: { page: { url: 'https://example.org/', title: 'A page', publisher: 'A paper', kind: 'national-press', read: '2026-11-24' } },
  rows: { care: { name: 'Care', sector: 'youth', status: 'trading', status_as_of: '2020', source: 'page', says: 'It trades.', case: 'care' } }, counts: [], gaps: [],
});

it('reads cases, studies and rows, a row as late as its case was seen', () => {
  const version = readVersion([file('content/cases/care.mdx', makeCaseText()), file('content/register.yml', REGISTER)]);
  expect(version.unreadable).toEqual([]);
  expect(version.cases.map(({ slug }) => slug)).toEqual(['care']);
  expect(version.rows?.['care']?.status_as_of).toBe('2024');
});

it('tells a file that the schema does not take, with the first thing that is wrong, and reads the others', () => {
  const older = makeCaseText({ ...makeCase(), sector: 'nursing', colour: 'red' });
  const version = readVersion([file('content/cases/older.mdx', older), file('content/cases/care.mdx', makeCaseText()), file('content/studies/odd.mdx', makeCaseText())]);
  expect(version.cases.map(({ slug }) => slug)).toEqual(['care']);
  expect(version.unreadable).toEqual([
    expect.stringMatching(/^content\/cases\/older\.mdx:\d+:\d+: sector: .* And 1 more\.$/),
    expect.stringMatching(/^content\/studies\/odd\.mdx:/),
  ]);
});

it('tells an entry whose source is not listed, since nobody then says it', () => {
  const unsaid = makeCaseText(makeCase({ findings: [makeFinding({ source: 'nobody-2024' })] }));
  expect(readVersion([file('content/cases/unsaid.mdx', unsaid)])).toMatchObject({ cases: [], unreadable: ['content/cases/unsaid.mdx: Source "nobody-2024" is not listed.'] });
});

it('keeps a file whose faults leave its fields readable', () => {
  expect(readVersion([file('content/cases/care.mdx', makeCaseText(makeCase(), '## What went wrong\n\nTODO'))])).toMatchObject({ unreadable: [], cases: [{ slug: 'care' }] });
});

it('tells a register that cannot be read, and has no rows then', () => {
  for (const text of ['rows: [', 'rows: {}', '']) {
    const version = readVersion([file('content/register.yml', text)]);
    expect(version.rows).toBeUndefined();
    expect(version.unreadable).toEqual([expect.stringMatching(/^content\/register\.yml:/)]);
  }
});

it('tells what could not be opened', () => {
  expect(readVersion([{ path: 'content/cases/link.mdx', fault: 'content/cases/link.mdx: This is a link to another file.' }]).unreadable).toEqual(['content/cases/link.mdx: This is a link to another file.']);
});
