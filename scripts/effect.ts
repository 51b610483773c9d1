/**
 * What a change of the content does to what is published: `npm run effect -- <base> [--format text|markdown]`. Compares the content
 * of a revision with the content as it stands, and tells which answers, life lines, survival figures and counts move, from what to
 * what, because of which findings. Exit status 2 where it was not told what to compare, 1 where git cannot tell.
 */
import { parseArgs } from 'node:util';
import { compareContent } from './effect/compare.ts';
import { commitOf, filesAt, filesHere } from './effect/content-files.ts';
import { FORMATS, formatReport, type Format } from './effect/formats.ts';

const USAGE = 'Usage: npm run effect -- <base> [--format text|markdown]';

const { base, format } = readArguments();
const root = process.cwd();
try {
  const commit = commitOf(base, root);
  const report = compareContent(filesAt(commit, root), await filesHere(root), { from: `${base} (${commit.slice(0, 7)})`, to: 'the content as it stands' });
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
