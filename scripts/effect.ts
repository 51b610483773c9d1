/**
 * What a change of the content does to what is published: `npm run effect -- <base> [--format text|markdown]`. Compares the content
 * of a revision with the content as it stands, and tells which answers, life lines, survival figures and counts move, from what to
 * what, because of which findings. Exit status 2 where it was not told what to compare, 1 where git cannot tell.
 */
import { parseArgs } from 'node:util';
import { effectOf } from '../src/core/effect.ts';
import { commitOf, filesAt, filesHere } from './effect/content-files.ts';
import { FORMATS, formatReport, type Format } from './effect/formats.ts';
import { readVersion, type ReadVersion } from './effect/read-version.ts';
import { reportOf } from './effect/report.ts';
import { survivalFigures } from './effect/survival-figures.ts';

const USAGE = 'Usage: npm run effect -- <base> [--format text|markdown]';

const { base, format } = readArguments();
const root = process.cwd();
try {
  const commit = commitOf(base, root);
  const before = readVersion(filesAt(commit, root));
  const after = readVersion(await filesHere(root));
  // Rows that only one side has would all seem to be new, or gone.
  const both = before.rows !== undefined && after.rows !== undefined;
  const toCompared = (version: ReadVersion) => ({ ...version, rows: both ? version.rows ?? {} : {} });
  const unreadable = [{ version: 'the base', files: before.unreadable }, { version: 'this version', files: after.unreadable }];
  const report = reportOf(effectOf(toCompared(before), toCompared(after), survivalFigures), { from: `${base} (${commit.slice(0, 7)})`, to: 'the content as it stands', unreadable });
  process.stdout.write(formatReport(report, format));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readArguments(): { base: string; format: Format } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
    const format = FORMATS.find((known) => known === values.format);
    if (!format) throw new Error(`"${values.format}" is not a format.`);
    const [base, ...rest] = positionals;
    if (base === undefined || rest.length > 0) throw new Error('Name one revision to compare with, such as main.');
    return { base, format };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
