/**
 * The review, rehearsed: a repository of its own, three changes made to it as strangers would make them, and the commands of the
 * workflow’s own steps run over each, as GitHub’s runner does, in a checkout of the base.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import type { Change } from './rehearsed-changes.ts';

/** All that a checkout holds beside the content. */
const CODE = ['.github', 'scripts', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore'];
const WHO = ['-c', 'user.name=A rehearsal', '-c', 'user.email=rehearsal@example.org', '-c', 'commit.gpgsign=false'];

/** The commands of the workflow’s steps, in order. Actions of others are left out, and so is the installation: the packages are those that are here. */
export function stepsOf(workflow: string): string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: { run?: string }[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined || run === 'node scripts/install.mjs' ? [] : [run])));
}

/** Makes the repository in `scratch`, from the project’s code and the content given. */
export function makeRepository(project: string, content: string, scratch: string): Repository {
  const origin = join(scratch, 'origin');
  for (const name of CODE) cpSync(join(project, name), join(origin, name), { recursive: true });
  cpSync(content, join(origin, 'content'), { recursive: true });
  // Above the checkouts and not in them: npm, where it installs, empties the folder even behind a link.
  symlinkSync(join(project, 'node_modules'), join(scratch, 'node_modules'));
  git(origin, 'init', '--quiet', '--initial-branch=main');
  commit(origin, 'The base');
  return { project, scratch, origin, base: git(origin, 'rev-parse', 'HEAD') };
}

/**
 * One pull request: the change on a branch, its merge, and the workflow’s steps up to the first that fails. `skip` names commands to
 * leave out, and `drop` words to take out of the others.
 */
export async function rehearse({ project, scratch, origin, base }: Repository, change: Change, { skip = [], drop = [] }: { skip?: readonly string[]; drop?: readonly string[] } = {}): Promise<Rehearsal> {
  git(origin, 'checkout', '--quiet', '-B', change.name, base);
  await change.make(origin);
  commit(origin, change.name);
  git(origin, 'checkout', '--quiet', '--detach', base);
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', change.name);
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', `refs/pull/${change.name}/merge`, merge);
  git(origin, 'checkout', '--quiet', 'main');

  const temporary = join(scratch, change.name);
  const checkout = join(temporary, 'checkout');
  mkdirSync(temporary);
  git(scratch, 'clone', '--quiet', '--no-local', '--depth=1', `file://${origin}`, checkout);
  const [event, summary, canary] = ['event.json', 'summary.md', 'canary'].map((name) => join(temporary, name)) as [string, string, string];
  writeFileSync(event, JSON.stringify({ pull_request: { body: change.description } }));
  writeFileSync(summary, '');
  const env = {
    ...environment(), GITHUB_SHA: merge, GITHUB_EVENT_PATH: event, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary, CANARY: canary,
    PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  };
  const steps: Step[] = [];
  for (const step of stepsOf(readFileSync(join(checkout, '.github/workflows/review.yml'), 'utf8'))) {
    if (skip.some((part) => step.includes(part))) continue;
    const run = drop.reduce((words, word) => words.replace(` ${word}`, ''), step);
    // As the runner does it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], { cwd: checkout, encoding: 'utf8', env, maxBuffer: 2 ** 28 });
    steps.push({ run, status, output: `${stdout}${stderr}` });
    if (status !== 0) break;
  }
  const written = readFileSync(summary, 'utf8').replaceAll(base.slice(0, 7), '«base»').replaceAll(merge.slice(0, 7), '«change»');
  return { steps, summary: written, ran: existsSync(canary), altered: git(checkout, 'status', '--porcelain').split('\n').filter((line) => line !== ''), preview: join(temporary, 'preview') };
}

function commit(root: string, message: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
}

function git(root: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...WHO, ...words], { cwd: root, encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

/** Without the hooks and settings of whoever runs this, and without the variables of a git or npm command that it runs in. */
function environment(): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|NODE_OPTIONS|VITEST)/.test(name))), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

export interface Repository {
  project: string;
  scratch: string;
  origin: string;
  /** The commit of main. */
  base: string;
}

export interface Step {
  run: string;
  status: number | null;
  output: string;
}

export interface Rehearsal {
  steps: Step[];
  /** Markdown; the ids of the two commits are replaced by words, because they differ from run to run. */
  summary: string;
  /** Whether anything that the change brought was run. */
  ran: boolean;
  /** Files of the base’s checkout that differ afterwards. */
  altered: string[];
  /** Where the preview stands, if it was built. */
  preview: string;
}
