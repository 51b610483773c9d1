/** What a first search costs a reader whose browser holds nothing yet. */
import type { Browser } from 'playwright-core';
import { HITS, watchQuiet } from './quiet.ts';

/** What has crossed the network on a cold visit when the first hits stand, in kB as it is sent, headers and all, beyond the search page without a search. */
export async function weighFirstHits(browser: Browser, origin: string, query: string): Promise<number> {
  return await weighVisit(browser, `${origin}/search/?q=${encodeURIComponent(query)}`) - await weighPage(browser, origin);
}

/** The search page itself on a cold visit, without a search: markup, styles, fonts and script, in kB as they are sent. */
export function weighPage(browser: Browser, origin: string): Promise<number> {
  return weighVisit(browser, `${origin}/search/`);
}

/** Sizes are as the browser counts them on the wire (`encodedDataLength` of the DevTools protocol), those of its workers’ requests among them. */
async function weighVisit(browser: Browser, address: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  const settled = await watchQuiet(page);
  const sizes: Promise<number>[] = [];
  let open = true;
  page.on('requestfinished', (request) => {
    if (open) sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
  });
  await page.goto(address);
  // Where a search finds nothing, all that it loaded for that counts.
  await Promise.race([page.locator(HITS).first().waitFor(), settled()]);
  open = false;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  return bytes / 1000;
}
