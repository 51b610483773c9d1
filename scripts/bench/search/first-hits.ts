/** What a first search costs a reader whose browser holds nothing yet. */
import type { Browser, Page } from 'playwright-core';
import { HITS, watchQuiet } from './quiet.ts';

/**
 * What has crossed the network on a cold visit, in kB as it is sent, headers and all, beyond the search page without a search:
 * by the moment at which the first hits stand, and once the whole first list has come.
 */
export async function weighFirstHits(browser: Browser, origin: string, query: string): Promise<{ first: number; all: number }> {
  const page = await weighPage(browser, origin);
  const { first, all } = await weighVisit(browser, `${origin}/search/?q=${encodeURIComponent(query)}`);
  return { first: first - page, all: all - page };
}

/** The search page itself on a cold visit, without a search: markup, styles, fonts and script, in kB as they are sent. */
export async function weighPage(browser: Browser, origin: string): Promise<number> {
  return (await weighVisit(browser, `${origin}/search/`)).all;
}

/**
 * Sizes are as the browser counts them on the wire (`encodedDataLength` of the DevTools protocol). A file belongs to the first hits if
 * its last byte had come when they were put into the page; where a search finds nothing, all that it loaded for that counts.
 */
async function weighVisit(browser: Browser, address: string): Promise<{ first: number; all: number }> {
  const page = await (await browser.newContext()).newPage();
  const settled = await watchQuiet(page);
  await markFirstHits(page);
  const files: Promise<{ size: number; end: number }>[] = [];
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    files.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({ size: responseBodySize + responseHeadersSize, end: startTime + responseEnd })));
  });
  await page.goto(address);
  await settled();
  const stood = await page.evaluate(() => (globalThis as { firstHits?: number }).firstHits ?? Number.POSITIVE_INFINITY);
  const sizes = await Promise.all(files);
  await page.context().close();
  const sum = (chosen: typeof sizes) => chosen.reduce((total, { size }) => total + size, 0) / 1000;
  return { first: sum(sizes.filter(({ end }) => end <= stood)), all: sum(sizes) };
}

/** Notes in the page, in milliseconds since 1970, when its first hit is put into it. */
async function markFirstHits(page: Page): Promise<void> {
  await page.addInitScript((hits) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(hits)) return;
      (globalThis as { firstHits?: number }).firstHits = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, HITS);
}
