/** Builds the site where dist/ is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const MADE_OF = ['content/**/*', 'src/**/*', 'public/**/*', 'scripts/build/**/*', 'astro.config.mjs', 'package-lock.json'];
const MADE_LAST = 'dist/pagefind/pagefind-entry.json';

/** Throws when the build fails. */
export function ensureBuilt(): void {
  const made = statSync(MADE_LAST, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (globSync(MADE_OF).every((file) => statSync(file).mtimeMs < made)) return;
  console.log('Building the site: dist/ is missing or older than its sources.');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
