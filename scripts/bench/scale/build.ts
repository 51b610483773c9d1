/** Builds a project and watches what it takes. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE_MS = 200;

/** Seconds on the clock, and the most memory that the build and its helpers held at once, in MB; without memory where the system does not tell. Throws when the build fails, with what it said last. */
export async function buildProject(folder: string): Promise<{ seconds: number; peakMb: number | undefined }> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let output = '';
  const keep = (chunk: Buffer) => { output = (output + chunk).slice(-4000); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peakMb: number | undefined;
  const sampling = setInterval(() => {
    const held = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (held !== undefined) peakMb = Math.max(peakMb ?? 0, held);
  }, SAMPLE_MS);
  const status = await new Promise<number | null>((done) => { child.on('close', done); });
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build of ${folder} failed:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, peakMb };
}

/** What a process and all that it started hold of the machine’s memory, in MB, as Linux tells it. */
function memoryOf(root: number): number | undefined {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const read = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ id: Number(name), parent: read('PPid'), kb: read('VmRSS') }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
    const family = new Set([root]);
    for (let before = 0; before < family.size;) {
      before = family.size;
      for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
    }
    return processes.filter(({ id }) => family.has(id)).reduce((sum, { kb }) => sum + kb, 0) / 1000;
  } catch {
    return undefined;
  }
}
