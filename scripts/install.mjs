// @ts-check
/**
 * Installs what the other commands need, where it is missing or no longer what package-lock.json says.
 * Plain JavaScript for whatever Node the machine has (20 or newer): it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const RUNTIME = 'node_modules/.bin/node';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`This needs Node ${OLDEST_NODE} or newer to start with; this is ${process.version}. See https://nodejs.org/`);
  process.exit(1);
}

const stale = whyStale();
if (stale) {
  console.log(`Installing the packages (${stale}). This takes about a minute, once.`);
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
// A machine that installs packages without running their scripts has the runtime’s package and not the runtime.
if (!runs(RUNTIME)) {
  console.log('Installing the runtime, Node 24.');
  npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts', '--loglevel=error');
  if (!runs(RUNTIME)) {
    console.error(`The runtime could not be installed: ${RUNTIME} does not run.`);
    process.exit(1);
  }
}

/** Why the packages have to be installed again, in words, or nothing. */
function whyStale() {
  if (!existsSync('node_modules/.package-lock.json')) return 'none are there yet';
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    // Optional packages are those of other platforms too, and their absence is right.
    if (!found && optional) continue;
    if (found?.version !== version) return `${path.replace('node_modules/', '')} is not at ${version}`;
  }
  return undefined;
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {string} command */
function runs(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * npm on the machine’s own Node: the one in node_modules is replaced while npm installs.
 * @param {string[]} words
 */
function npm(...words) {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith('node_modules/.bin')).join(delimiter);
  const { status, error } = spawnSync('npm', words, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (status === 0) return;
  console.error(`npm ${words.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
  process.exit(1);
}
