/** Measures the built site against its budgets: `npm run bench`. Exit status 1 when a budget is broken. */
import { globSync, statSync } from 'node:fs';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { BUDGETS, JUDGED, WEIGHED } from './bench/budgets.ts';
import { judgePages } from './bench/lighthouse.ts';
import { weighPage, weighSearch } from './bench/weights.ts';
import { serveSite } from './server/site-server.ts';

const broken: string[] = [];
ensureBrowser();
const site = await serveSite({ folder: 'dist' });

// What can be cited is a case; the map of them stands in the same folder.
const heaviest = globSync('dist/cases/*/cite.bib').map((file) => file.replace('cite.bib', 'index.html')).toSorted((one, other) => statSync(other).size - statSync(one).size)[0];
if (!heaviest) throw new Error('dist/ holds no case. Build the site first: npm run build');
const aCase = heaviest.replace(/^dist|index\.html$/g, '');

const browser = await launchBrowser();
console.log(`“A case” is the heaviest, ${aCase}.`);
console.log('What a first visit transfers, in kB, compressed with Brotli as hosts do on the fly:\n');
console.log(`  ${'page'.padEnd(12)}${['HTML', 'CSS', 'both', 'fonts', 'script'].map((name) => name.padStart(8)).join('')}`);
for (const { kind, path, held } of [{ kind: 'a case', path: aCase, held: true }, ...WEIGHED]) {
  const { html, css, fonts, script, other } = await weighPage(browser, site.origin + path);
  console.log(`  ${kind.padEnd(12)}${[html, css, html + css, fonts, script].map((kb) => kb.toFixed(1).padStart(8)).join('')}${other > 1 ? `  and ${other.toFixed(1)} of other things` : ''}`);
  if (!held) continue;
  hold(`${kind}: HTML and CSS`, html + css, BUDGETS.pageKb, 'kB');
  hold(`${kind}: fonts`, fonts, BUDGETS.fontsKb, 'kB');
  hold(`${kind}: script`, script, BUDGETS.scriptKb, 'kB');
}

const { addedKb, keyMs } = await weighSearch(browser, `${site.origin}/search/`);
const sorted = keyMs.toSorted((one, other) => one - other);
const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
await browser.close();
console.log(`\nA first search adds ${addedKb.toFixed(1)} kB to its page; once warm, hits come ${median.toFixed(0)} ms after a key (median of ${sorted.length}; slowest ${sorted.at(-1)?.toFixed(0)} ms).`);
hold('search: first hits', addedKb, BUDGETS.searchKb, 'kB');
hold('search: from key to hits', median, BUDGETS.searchMs, 'ms');

console.log('\nLighthouse, mobile:\n');
for (const { url, scores, faults } of await judgePages([aCase, ...JUDGED].map((path) => site.origin + path))) {
  const path = url.slice(site.origin.length);
  console.log(`  ${path.padEnd(40)}${scores.map(({ title, score }) => `${title} ${score}`).join(' · ')}`);
  for (const fault of faults) console.log(`    ${fault}`);
  for (const { title, score } of scores) if (score < BUDGETS.lighthouse) broken.push(`${path}: Lighthouse, ${title}: ${score}, of ${BUDGETS.lighthouse}`);
}

await site.close();
console.log(broken.length === 0 ? '\nEvery budget holds.' : `\nBudgets broken:\n${broken.map((line) => `  ${line}`).join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;

function hold(what: string, measured: number, budget: number, unit: string): void {
  if (measured > budget) broken.push(`${what}: ${measured.toFixed(1)} ${unit}, of at most ${budget}`);
}
