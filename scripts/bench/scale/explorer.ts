/** What the explorer transfers and how fast it answers, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { weighPage } from '../weights.ts';

/** Chosen and given up again, so that sets grow and shrink: the first value of these facets. */
const FACETS = ['sector', 'status', 'sector', 'status'];
/** Words that both the real and the made-up cases hold: some hold them all, some a few. */
const WORDS = ['staff', 'pension', 'council', 'tender', 'library', 'nurses', 'contract'];

/** kB of the first view, and milliseconds from a click or a key to the painted answer, rows and counts; medians and the slowest. */
export async function measureExplorer(browser: Browser, origin: string): Promise<ExplorerFigures> {
  const { html, css, script, other, fonts } = await weighPage(browser, `${origin}/cases/`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/cases/`, { waitUntil: 'networkidle' });
  const clicks: number[] = [];
  for (const facet of [FACETS[0] as string, ...FACETS, ...FACETS]) clicks.push(await timeClick(page, facet));
  await page.locator('#case-words').focus();
  await page.waitForLoadState('networkidle');
  for (const word of WORDS) await timeWord(page, word);
  const searches: number[] = [];
  for (const word of WORDS) searches.push(await timeWord(page, word));
  await context.close();
  // The first choice may still wait for a file; what is measured is what every further one takes.
  return { parts: { html, css, script, data: other }, kb: html + css + script + other, fontsKb: fonts, click: spread(clicks.slice(1)), search: spread(searches) };
}

function timeClick(page: Page, facet: string): Promise<number> {
  return page.evaluate(`(${toPaint})(() => document.querySelector('[data-facet="${facet}"] input').click())`);
}

function timeWord(page: Page, word: string): Promise<number> {
  return page.evaluate(`(${toPaint})(() => { const box = document.querySelector('#case-words'); box.value = ${JSON.stringify(word)}; box.dispatchEvent(new Event('input', { bubbles: true })); })`);
}

/** Runs in the page: does something, and gives the time until the list has changed and the browser has painted it. */
const toPaint = `(act) => new Promise((done) => {
  const started = performance.now();
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
  });
  observer.observe(document.querySelector('[data-shown="list"] [data-rows]'), { childList: true });
  act();
})`;

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, slowest: sorted.at(-1) ?? Number.NaN };
}

export interface Spread {
  median: number;
  slowest: number;
}

export interface ExplorerFigures {
  parts: { html: number; css: number; script: number; data: number };
  /** HTML, CSS, script and data, compressed. */
  kb: number;
  fontsKb: number;
  click: Spread;
  search: Spread;
}
