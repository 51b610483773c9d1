/** A copy of the project in a folder of its own, with made-up cases for content: what the build does with a corpus of another size. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Register } from '../../../src/core/register-schema.ts';
import { formatCase, makeCorpus, toRegisterRow } from '../../make-corpus.ts';

const COPIED = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What is of the real cases: findings of studies name them, and the register has a row for each. The guide is copied without what it says of them. */
const LEFT_OUT = new Set(['cases', 'studies', 'guide', 'register.yml']);
const OF_CASES = ['cases', 'weighed', 'hear'];

/** A contributor’s file may not be larger than this; a register of 10,000 rows is, and the copy alone lets it. */
const LIMIT = { file: 'src/casefile/split.ts', text: 'MAX_FILE_BYTES = 1_000_000', instead: 'MAX_FILE_BYTES = 100_000_000' };

/** Makes the copy with `count` cases in an empty folder. What is of no case (glossary, outcomes, factors …) is the project’s own. */
export function makeProject(folder: string, count: number, seed: number): void {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  const limiting = readFileSync(LIMIT.file, 'utf8');
  if (!limiting.includes(LIMIT.text)) throw new Error(`${LIMIT.file} no longer has “${LIMIT.text}”; scripts/bench/scale/project.ts has to follow it`);
  writeFileSync(join(folder, LIMIT.file), limiting.replace(LIMIT.text, LIMIT.instead));
  linkPackages(resolve('node_modules'), join(folder, 'node_modules'));
  const corpus = makeCorpus(count, seed);
  const content = join(folder, 'content');
  for (const name of ['cases', 'studies', 'guide']) mkdirSync(join(content, name), { recursive: true });
  for (const name of readdirSync('content')) if (!LEFT_OUT.has(name)) cpSync(join('content', name), join(content, name), { recursive: true });
  for (const name of readdirSync('content/guide')) writeFileSync(join(content, 'guide', name), withoutCases(readFileSync(join('content/guide', name), 'utf8')));
  for (const entry of corpus) writeFileSync(join(content, 'cases', `${entry.slug}.mdx`), formatCase(entry));
  writeFileSync(join(content, 'register.yml'), stringify(makeRegister(corpus), { lineWidth: 0, aliasDuplicateObjects: false }));
}

/** A page of the guide as it would be if no case were named. */
function withoutCases(page: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? [];
  const kept = Object.entries(parse(frontmatter) as object).filter(([key]) => !OF_CASES.includes(key));
  return `---\n${stringify(Object.fromEntries(kept), { lineWidth: 0 })}---\n${body}`;
}

/** Each package by a link of its own, so that what the build keeps beside them is the copy’s own too. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '.astro' || name === '.vite') continue;
    if (name.startsWith('@') && !existsSync(join(from, name, 'package.json'))) linkPackages(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name));
  }
}

function makeRegister(corpus: ReturnType<typeof makeCorpus>): Register {
  const entries = corpus.map((entry) => ({ ...entry, row: toRegisterRow(entry), key: `${entry.slug}-source` }));
  return {
    sources: Object.fromEntries(entries.flatMap(({ caseStudy, row, key }) => {
      const source = caseStudy.sources[row.source];
      return source ? [[key, { ...source, url: `${source.url}/register` }]] : [];
    })),
    rows: Object.fromEntries(entries.map(({ slug, row, key }) => [slug, { ...row, source: key }])),
    counts: [],
    gaps: [],
  };
}
