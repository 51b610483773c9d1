/**
 * Rehearses the review on the content that is here: `npm run review:rehearse -- <folder>`. In a repository of its own it makes a change
 * that adds a case (from a filled-in issue form), one that corrects a finding and one that means harm, runs the workflow’s own
 * steps over each, and leaves the three summaries in the folder. Exit status 1 where one of them ends otherwise than it should.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fieldsOf, formText } from './issue/forms.ts';
import { judge } from './issue/judge.ts';
import { TIE_HEADING } from './review/description.ts';
import { makeRepository, rehearse } from './review/rehearsal.ts';
import { addsCase, correctsFinding, meansHarm } from './review/rehearsed-changes.ts';

const [into, ...rest] = process.argv.slice(2);
if (into === undefined || rest.length > 0) {
  console.error('Usage: npm run review:rehearse -- <folder for the summaries>');
  process.exit(2);
}

const project = resolve(import.meta.dirname, '..');
const fixture = (path: string) => readFileSync(join(project, 'scripts/fixtures', path), 'utf8');
const { draft } = judge(fixture('issues/filled-in.md'), fieldsOf(formText(join(project, '.github'), 'suggest-a-case')), [], new Date().toISOString().slice(0, 10));
if (!draft) throw new Error('The filled-in form gives no draft.');
const correction = { slug: 'central-surrey-health', finding: 'staff-recommend-2014', from: 'positive', to: 'mixed', author: { name: 'A rehearsal', interest: 'made up, to show where a tie is told' } };
const changes = [
  { change: addsCase(draft.slug, draft.text, `## ${TIE_HEADING}\n\nnone\n`), isRefused: false },
  { change: correctsFinding(correction, `## ${TIE_HEADING}\n\nMade up, to show where a tie is told.\n`), isRefused: false },
  { change: meansHarm(fixture('plain.mdx')), isRefused: true },
];

mkdirSync(into, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'rehearsal-'));
try {
  const repository = makeRepository(project, join(project, 'content'), scratch);
  for (const { change, isRefused } of changes) {
    const { steps, summary, ran, altered, preview } = await rehearse(repository, change);
    const path = join(into, `review-${change.name}.md`);
    writeFileSync(path, summary);
    const refused = steps.some(({ status }) => status !== 0);
    const built = existsSync(join(preview, 'index.html'));
    console.log(`${change.name}: ${refused ? 'refused' : 'passed'}; ${built ? 'a preview was built' : 'no preview'}; ${ran ? 'SOMETHING OF IT WAS RUN' : 'nothing of it was run'}; ${altered.length} files of the base altered. ${path}`);
    for (const { run, status } of steps) console.log(`  ${status}  ${run}`);
    if (refused !== isRefused) console.log(steps.at(-1)?.output);
    if (refused !== isRefused || built === isRefused || ran || altered.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
