/**
 * How the site grows: builds it with 100, 1,000 and 10,000 made-up cases, each in a temporary folder, and measures the build and
 * the explorer: `npm run bench:scale`. Other sizes: `npm run bench:scale -- 100 500`. Exit status 1 when a budget is broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { SCALE_BUDGETS } from './bench/budgets.ts';
import { buildProject } from './bench/scale/build.ts';
import { measureExplorer } from './bench/scale/explorer.ts';
import { makeProject } from './bench/scale/project.ts';
import { serveSite } from './server/site-server.ts';

const SEED = 1;
const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Sizes are whole numbers: npm run bench:scale -- 100 1000');
  process.exit(2);
}
const sizes = asked.length > 0 ? asked : [100, 1_000, 10_000];

ensureBrowser();
const rows: Record<string, number | undefined>[] = [];
const broken: string[] = [];
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `spinning-out-${size}-`));
  try {
    makeProject(folder, size, SEED);
    const { seconds, peakMb } = await buildProject(folder);
    const site = await serveSite({ folder: join(folder, 'dist') });
    const browser = await launchBrowser();
    const { parts, kb, fontsKb, click, search } = await measureExplorer(browser, site.origin);
    await browser.close();
    await site.close();
    rows.push({
      'first view, kB': kb, '  HTML': parts.html, '  CSS': parts.css, '  script': parts.script, '  data': parts.data, 'fonts beside it, kB': fontsKb,
      'facet click, ms': click.median, '  slowest': click.slowest, 'search, ms': search.median, '  slowest of them': search.slowest, 'build, s': seconds, 'peak memory, MB': peakMb,
    });
    hold(size, 'first view', kb, SCALE_BUDGETS.firstViewKb, 'kB');
    hold(size, 'facet click', click.median, SCALE_BUDGETS.clickMs, 'ms');
    hold(size, 'search', search.median, SCALE_BUDGETS.searchMs, 'ms');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`Compressed with Brotli as hosts do on the fly; times are medians, from a click or a key to the painted answer. Each “×” is how much more than the size before.\n`);
console.log(`${''.padEnd(24)}${sizes.map((size) => size.toLocaleString('en-GB').padStart(18)).join('')}`);
for (const what of Object.keys(rows[0] ?? {})) console.log(`${what.padEnd(24)}${rows.map((row, at) => cell(row[what], rows[at - 1]?.[what])).join('')}`);
console.log(broken.length === 0 ? '\nEvery budget holds.' : `\nBudgets broken:\n${broken.map((line) => `  ${line}`).join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;

function cell(value: number | undefined, before: number | undefined): string {
  if (value === undefined) return 'not measured'.padStart(18);
  const growth = before === undefined || before === 0 ? '' : ` ×${(value / before).toFixed(1)}`;
  return `${value.toFixed(value < 100 ? 1 : 0)}${growth.padStart(7)}`.padStart(18);
}

function hold(size: number, what: string, measured: number, budget: number, unit: string): void {
  if (measured > budget) broken.push(`${size.toLocaleString('en-GB')} cases, ${what}: ${measured.toFixed(1)} ${unit}, of at most ${budget}`);
}
