/**
 * Reviews a change: `npm run review:change -- <base> <head> [--content <folder>] [--summary <file>] [--event <file>] [--links] [--format text|github]`.
 * Reads both revisions from git’s store, checks the content of the second, and tells what the change is and what it does. Nothing
 * of the second revision is run. `--content` keeps its content, for a preview; `--summary` adds the summary to a file as Markdown;
 * `--event` takes the description from a GitHub event; `--links` asks the pages that are new. Exit status 1 where the change cannot
 * be taken in as it is, 2 where it was not told what to review.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toPrintable } from '../src/core/issues.ts';
import { commitOf } from './effect/content-files.ts';
import { formatReport } from './effect/formats.ts';
import { FORMATS, reportLines, summaryLine, type Format } from './lib/report.ts';
import { tieIn } from './review/description.ts';
import { reviewChange } from './review/review.ts';
import { summaryOf } from './review/summary.ts';

const USAGE = 'Usage: npm run review:change -- <base> <head> [--content <folder>] [--summary <file>] [--event <file>] [--links] [--format text|github]';

const started = performance.now();
const { base, head, content, summary, event, links, format } = readArguments();
const folder = content === undefined ? mkdtempSync(join(tmpdir(), 'review-')) : resolve(content);
mkdirSync(folder, { recursive: true });
try {
  const root = process.cwd();
  const change = await reviewChange({ root, base: commitOf(base, root), head: commitOf(head, root), folder, asksLinks: links });
  const sections = summaryOf({ ...change, tie: event === undefined ? undefined : tieIn(descriptionIn(event)) });
  for (const text of reportLines(change.checked, format)) console.log(text);
  // Behind a bar, so that no name is a command to GitHub’s runner.
  for (const { path, why } of change.leftOut) console.log(`| ${toPrintable(path)}: left out, ${why}`);
  console.log(summaryLine(change.checked, performance.now() - started));
  if (summary === undefined) process.stdout.write(`\n${formatReport(sections, 'text')}`);
  else appendFileSync(summary, formatReport(sections, 'markdown'));
  process.exitCode = change.leftOut.length > 0 || change.checked.some(({ issues }) => issues.length > 0) ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  if (content === undefined) rmSync(folder, { recursive: true, force: true });
}

/** The description of the pull request of an event; empty where it has none. */
function descriptionIn(path: string): string {
  const { pull_request: pullRequest } = JSON.parse(readFileSync(path, 'utf8')) as { pull_request?: { body?: unknown } };
  return typeof pullRequest?.body === 'string' ? pullRequest.body : '';
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string' }, summary: { type: 'string' }, event: { type: 'string' }, links: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
    });
    const chosen: Format | undefined = FORMATS.find((known) => known === values.format);
    if (!chosen) throw new Error(`"${values.format}" is not a format.`);
    const [from, to, ...rest] = positionals;
    if (from === undefined || to === undefined || rest.length > 0) throw new Error('Name two revisions, such as main and HEAD.');
    return { ...values, base: from, head: to, format: chosen };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
