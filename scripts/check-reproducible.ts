/** Builds the site once more, beside the one that stands in `dist/`, and compares the two byte for byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';

const FIRST = 'dist';
const SECOND = '.cache/second-build';

if (!existsSync(FIRST)) {
  console.error(`${FIRST}/ is not there. Build the site first: npm run build`);
  process.exit(1);
}

rmSync(SECOND, { recursive: true, force: true });
// `--force` reads the content again; a second build from the first one’s cache would prove little.
const { status, stdout, stderr } = spawnSync('astro', ['build', '--force', '--outDir', SECOND], {
  encoding: 'utf8',
  env: { ...process.env, PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error(`${stdout}${stderr}\nThe second build failed.`);
  process.exit(1);
}

const first = hashesIn(FIRST);
const second = hashesIn(SECOND);
const files = [...new Set([...first.keys(), ...second.keys()])].toSorted();
const different = files.filter((file) => first.get(file) !== second.get(file));
for (const file of different) {
  const where = !first.has(file) ? 'only in the second build' : !second.has(file) ? 'only in the first build' : 'not the same';
  console.log(`${file}: ${where}`);
}
rmSync(SECOND, { recursive: true, force: true });
console.log(`${files.length} files of two builds compared, ${different.length} differ.`);
console.log(`1 check, ${different.length > 0 || files.length === 0 ? 1 : 0} faults`);
process.exitCode = different.length > 0 || files.length === 0 ? 1 : 0;

function hashesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
  }));
}
