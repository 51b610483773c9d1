/**
 * How well the site’s search answers the judged set, beside MiniSearch, FlexSearch, Orama and Lunr over the same text in the same browser:
 * `npm run bench:search`. Exit status 1 when the site is not above each of them, when a misspelt query or a synonym finds nothing,
 * or when first hits cost more than their budget, in the median of one query of each kind: a single word is far cheaper than a sentence.
 */
import { readFileSync } from 'node:fs';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { BUDGETS } from './bench/budgets.ts';
import { readIndexedPages } from './bench/search/corpus.ts';
import { weighFirstHits, weighPage } from './bench/search/first-hits.ts';
import { ensureBuilt } from './bench/search/fresh-build.ts';
import { KINDS, readJudgedSet } from './bench/search/judged-set.ts';
import { mean, quantile } from './bench/search/measures.ts';
import { askSite, timeSite } from './bench/search/our-search.ts';
import { runPeer } from './bench/search/run-peer.ts';
import { formatByKind, formatOverall, formatWorst, gainFigure, gainsOf, nothingFigure, shareOfRightParts, successFigure, type Run } from './bench/search/tables.ts';
import { serveSite } from './server/site-server.ts';

const JUDGED_SET = 'scripts/bench/search/judged.yml';
const PEERS = [['MiniSearch', 'minisearch'], ['FlexSearch', 'flexsearch'], ['Orama', 'orama'], ['Lunr', 'lunr']] as const;
/** Kinds of queries that have to find something, whatever it is worth. */
const NEVER_NOTHING = new Set(['misspelt', 'synonym']);

ensureBuilt();
ensureBrowser();
const pages = readIndexedPages('dist');
const judged = readJudgedSet(readFileSync(JUDGED_SET, 'utf8'), new Set(pages.map(({ key }) => key)));
const queries = judged.map(({ query }) => query);
const site = await serveSite({ folder: 'dist' });
const browser = await launchBrowser();

const answers = await askSite(browser, site.origin, queries);
const ms = await timeSite(browser, site.origin, queries);
const firsts = KINDS.map((kind) => judged.find((each) => each.kind === kind)?.query ?? '');
const weights: { query: string; kb: number }[] = [];
for (const query of firsts) weights.push({ query, kb: await weighFirstHits(browser, site.origin, query) });
const pageKb = await weighPage(browser, site.origin);
const typicalKb = quantile(weights.map(({ kb }) => kb), 0.5);

const runs: Run[] = [{ name: 'the site', answers: answers.map((answer) => answer.pages), ms, kb: typicalKb }];
for (const [name, module] of PEERS) runs.push({ name, ...await runPeer(browser, module, pages, queries) });
await browser.close();
await site.close();

const [ours, ...others] = runs as [Run, ...Run[]];
console.log(`${judged.length} queries, ${judged.reduce((sum, { grades }) => sum + grades.size, 0)} judgements, ${pages.length} pages and terms; Chromium ${browser.version()}.\n`);
console.log(`${formatOverall(judged, runs)}\n`);
console.log('ms: of the site from the change of the box to the hits on the screen, after its pause for typing; of the others until they have their list.');
console.log('kB, compressed: of the site what a first search adds to its page until hits stand, the median below; of the others library and whole index,');
console.log(`without texts for excerpts but for Orama, which searches in them. The search page itself is ${pageKb.toFixed(0)} kB.\n`);
console.log(`nDCG@10 by kind\n${formatByKind(judged, runs, gainFigure)}\n`);
console.log(`First answer of use (success@1) by kind\n${formatByKind(judged, runs, successFigure)}\n`);
console.log(`Queries answered with nothing, by kind\n${formatByKind(judged, runs, nothingFigure)}\n`);
console.log(`Where the part of a page that answers was judged and the page is among the first ten, its hit leads to that part: ${(100 * shareOfRightParts(judged, ours, answers.map(({ parts }) => parts))).toFixed(0)}%.\n`);
console.log(`What a first search adds, cold, in kB:\n${weights.map(({ query, kb }) => `  ${kb.toFixed(0).padStart(4)}  ${query}`).join('\n')}\n`);
console.log(`Where the site does worst (grade of each)\n${formatWorst(judged, runs)}\n`);

const broken: string[] = [];
const gain = mean(gainsOf(judged, ours));
for (const other of others) {
  const theirs = mean(gainsOf(judged, other));
  if (gain <= theirs) broken.push(`nDCG@10 of ${gain.toFixed(3)} is not above ${other.name}’s ${theirs.toFixed(3)}`);
}
for (const [place, { id, kind, query }] of judged.entries()) {
  if (NEVER_NOTHING.has(kind) && ours.answers[place]?.length === 0) broken.push(`${id}: nothing found for “${query}”`);
}
if (typicalKb > BUDGETS.searchKb) broken.push(`first hits cost ${typicalKb.toFixed(0)} kB (median of ${weights.length}), of at most ${BUDGETS.searchKb}`);
console.log(broken.length === 0 ? 'Everything holds.' : `Not met:\n${broken.map((line) => `  ${line}`).join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
