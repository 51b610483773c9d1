/** The browser that the tests and the bench drive: found, or installed where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** No sandbox, since tests run as root in containers; nothing that a browser does in the background of its own accord. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/** Where a Chromium stands: CHROMIUM_PATH, else the system’s, else Playwright’s own; nothing if there is none. */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC_CHROME, chromium.executablePath()];
  return candidates.find(isExecutable);
}

/** Where a Chromium stands, after installing one if need be. Throws when none can be had, and says what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const commands = isRootOnDebian()
    ? [['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']]
    : [['npx', 'playwright-core', 'install', '--with-deps', 'chromium']];
  console.log('Installing a Chromium to test in: there is none on this machine. This takes a minute or two, once.');
  for (const [command = '', ...words] of commands) {
    const { status } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) throw new Error(`No browser: \`${[command, ...words].join(' ')}\` failed. Install Chromium or Chrome, or set CHROMIUM_PATH.`);
  }
  const installed = findBrowser();
  if (!installed) throw new Error('No browser: installing Chromium left none to find. Set CHROMIUM_PATH.');
  return installed;
}

/** Starts the browser without a window, on a fresh profile. Throws when there is no browser. */
export function launchBrowser(...flags: string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. `npm test` installs one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...flags] });
}

/** Debian itself: in Ubuntu the package of that name is a stub for a snap, which does not run in a container. */
function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
