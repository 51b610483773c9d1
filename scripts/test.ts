/** Runs every test, cheapest first: `npm test`. With names of stages, only those: `npm test -- site browser`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { countStage, STAGES, type Counts, type Stage } from './test/stages.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const stages = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const scratch = mkdtempSync(join(tmpdir(), 'spinning-out-test-'));
const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
let stopped = false;

for (const [index, stage] of stages.entries()) {
  if (stopped) {
    summary.push(`  ${stage.name.padEnd(14)}left out, since the build failed`);
    continue;
  }
  console.log(`\n── ${index + 1} of ${stages.length}: ${stage.name} ── checking ${stage.what}`);
  const started = performance.now();
  const { passed, failed } = await runStage(stage);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  summary.push(`  ${stage.name.padEnd(14)}${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''} in ${seconds} s`);
  stopped = failed > 0 && stage.needed === true;
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runStage(stage: Stage): Promise<Counts> {
  if (stage.name === 'browser') {
    try {
      ensureBrowser();
    } catch (error) {
      console.error((error as Error).message);
      return { passed: 0, failed: 1 };
    }
  }
  const reportFile = join(scratch, `${stage.name}.json`);
  const extra = stage.counted === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`] : [];
  const { ok, output } = await run([...stage.command, ...extra]);
  return countStage(stage, { ok, output, report: stage.counted === 'vitest' ? readReport(reportFile) : undefined });
}

/** Runs a command of node_modules/.bin, shows what it prints as it prints it, and keeps it. */
function run([command = '', ...words]: string[]): Promise<{ ok: boolean; output: string }> {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...colour, PATH, ASTRO_TELEMETRY_DISABLED: '1' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => { output += chunk; process.stdout.write(chunk); });
  child.stderr.on('data', (chunk: Buffer) => { output += chunk; process.stderr.write(chunk); });
  return new Promise((done) => {
    child.on('error', (error) => { console.error(error.message); done({ ok: false, output }); });
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

function readReport(file: string): object | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch {
    return undefined;
  }
}
