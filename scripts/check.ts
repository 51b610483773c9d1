/**
 * Checks the content: `npm run check [-- file…] [--fix] [--accept-answers] [--format github]`. All faults of all files in one run,
 * one to a line; exit status 1 where there is one. `--fix` first mends what a machine can mend, and says what it did.
 * `--accept-answers` writes the computed answers into the commentaries, and says which of them are to be read again.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptAnswers } from './lib/accept-answers.ts';
import { allContent, checkContent } from './lib/content.ts';
import { fixFiles } from './lib/fix-files.ts';
import { FORMATS, reportLines, summaryLine } from './lib/report.ts';
import type { Format } from './lib/report.ts';

const USAGE = 'Usage: npm run check [-- file…] [--fix] [--accept-answers] [--format text|github]';

const started = performance.now();
const content = resolve(import.meta.dirname, '../content');
const { files, fix, acceptsAnswers, format } = readArguments();
const paths = files.length > 0 ? files : await allContent(content);
if (fix) for (const line of await fixFiles(paths, nameOf)) console.log(line);
if (acceptsAnswers) for (const line of await acceptAnswers(paths, content, nameOf)) console.log(line);
const checked = (await checkContent(paths, content)).map(({ path, issues }) => ({ name: nameOf(path), issues }));
for (const line of reportLines(checked, format)) console.log(line);
console.log(summaryLine(checked, performance.now() - started));
process.exitCode = checked.some(({ issues }) => issues.length > 0) ? 1 : 0;

function readArguments(): { files: string[]; fix: boolean; acceptsAnswers: boolean; format: Format } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true, options: { fix: { type: 'boolean', default: false }, 'accept-answers': { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
    });
    const chosen = FORMATS.find((known) => known === values.format);
    if (!chosen) throw new Error(`"${values.format}" is not a format.`);
    return { files: positionals, fix: values.fix, acceptsAnswers: values['accept-answers'], format: chosen };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

function nameOf(path: string): string {
  return relative(process.cwd(), resolve(path));
}
