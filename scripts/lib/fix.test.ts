import { describe, expect, test } from 'vitest';
import { caseFrontmatter } from '../../src/core/schema.ts';
import { studyFrontmatter } from '../../src/core/study-schema.ts';
import { fixFile } from './fix.ts';

const fix = (text: string) => fixFile(new TextEncoder().encode(text), caseFrontmatter);
/** Mends frontmatter alone; what comes back is the frontmatter, or nothing where nothing was done. */
const mended = (yaml: string) => fix(`---\n${yaml}---\n\nText.\n`).text?.split('---\n')[1];

describe('what is mended', () => {
  test('line ends, a byte order mark, spaces at line ends and the last line', () => {
    expect(fix('\uFEFF---\r\nname: x  \r\n---\r\n\r\nText. \r\n\r\n')).toEqual({ text: '---\nname: x\n---\n\nText.\n', done: ['line ends', 'spaces at line ends', 'the last line'] });
  });
  test('dates that can only mean one day, in the fields that hold dates', () => {
    expect(fix('---\nname: 1 August 2012\nreviewed: 1 August 2012 # when\n---\nText.\n')).toEqual({ text: '---\nname: 1 August 2012\nreviewed: 2012-08-01 # when\n---\nText.\n', done: ['the date "1 August 2012" is 2012-08-01'] });
  });
  test('the order of keys, at every depth', () => {
    expect(mended('form: full\nname: x\n')).toBe('name: x\nform: full\n');
    expect(mended('name: x\ngaps:\n  - sought: 2026-11-24\n    gap: y\n  - gap: z\n    sought: 2026-11-24\n')).toBe('name: x\ngaps:\n  - gap: y\n    sought: 2026-11-24\n  - gap: z\n    sought: 2026-11-24\n');
  });
});

test('the order is that of the kind of file', () => {
  const study = '---\nname: x\ndesign:\n  what: y\nreviewed: 2026-11-24\n---\nText.\n';
  expect(fixFile(new TextEncoder().encode(study), studyFrontmatter)).toEqual({ done: [] });
  expect(fixFile(new TextEncoder().encode(study), caseFrontmatter).done).toEqual(['the order of keys']);
});

describe('what stays', () => {
  test('a file with nothing to mend is not written', () => expect(fix('---\nname: x\nform: full\n---\n\nText.\n')).toEqual({ done: [] }));
  test('quotation marks, folds and comments move with their keys', () => {
    const yaml = 'form: full # the form\n# about the name\nname: "x: y"\nsummary: >-\n  two\n  lines\nsector: \'youth\'\nalso_known_as: [a, "b"]\n';
    expect(mended(yaml)).toBe('# about the name\nname: "x: y"\nalso_known_as: [a, "b"]\nform: full # the form\nsummary: >-\n  two\n  lines\nsector: \'youth\'\n');
  });
  test('the characters of a quotation', () => {
    const says = 'says: "It’s  “two”  spaces…  [sic] – 1 August 2012"';
    expect(mended(`lessons:\n  - ${says}\n    id: x\n`)).toBe(`lessons:\n  - id: x\n    ${says}\n`);
  });
  test('spaces at line ends inside a text that keeps its lines', () => expect(mended('name: x\nsummary: |\n  two  \n  lines\n')).toBeUndefined());
  test('keys that are the author’s own, and keys nobody knows', () => {
    expect(mended('name: x\nsources:\n  b-2020:\n    url: y\n  a-2020:\n    url: z\n')).toBeUndefined();
    expect(mended('zzz: 1\nname: x\n')).toBe('name: x\nzzz: 1\n');
  });
  test('a map on one line', () => expect(mended('name: x\nplace: {nation: england, town: y}\n')).toBeUndefined());
  test('frontmatter that cannot be read, or holds what is refused', () => {
    expect(mended('form: [\nname: x\n')).toBeUndefined();
    expect(mended('form: &a full\nname: *a\n')).toBeUndefined();
    expect(fixFile(Uint8Array.of(0xff, 0xfe), caseFrontmatter)).toEqual({ done: [] });
  });
});

test('mending twice is mending once', () => {
  const once = fix('---\r\nform: full\nname: x \nreviewed: August 1 2012\n---\nText.').text ?? '';
  expect(fix(once)).toEqual({ done: [] });
});
