/**
 * Builds the site from the content of a change: `npm run review:preview -- <folder with content> <folder to build into>`. The code,
 * the settings and the packages are those that are here; of the change there are only files of content, and the build refuses any
 * that is not safe. Exit status 1 where the build fails, 2 where it was not told what to build.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPrintable } from '../src/core/issues.ts';

/** All that the build reads, beside the content and the packages. */
const CODE = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const [from, into, ...rest] = process.argv.slice(2);
if (from === undefined || into === undefined || rest.length > 0 || !existsSync(join(from, 'content'))) {
  console.error('Usage: npm run review:preview -- <folder with content> <folder to build into>');
  process.exit(2);
}

const here = resolve(import.meta.dirname, '..');
const packages = resolve(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), '..');
const scratch = mkdtempSync(join(tmpdir(), 'preview-'));
const site = join(scratch, 'site');
try {
  // Above the site and not in it: nothing that is built may write among the packages.
  symlinkSync(packages, join(scratch, 'node_modules'));
  for (const name of CODE) cpSync(join(here, name), join(site, name), { recursive: true });
  cpSync(join(from, 'content'), join(site, 'content'), { recursive: true });
  const PATH = [join(packages, '.bin'), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { cwd: site, encoding: 'utf8', env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 2 ** 28 });
  // What the build prints can quote the change. Behind a bar no line of it is a command to GitHub’s runner.
  if (status !== 0) for (const text of `${stdout}${stderr}`.split('\n').slice(-60)) console.error(`| ${toPrintable(text)}`);
  else {
    rmSync(into, { recursive: true, force: true });
    cpSync(join(site, 'dist'), into, { recursive: true });
    console.log(`The preview stands in ${into}.`);
  }
  process.exitCode = status === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
