/** Asks the site’s own search page, in a browser, as a reader would, and reads its hits from the page. */
import type { Browser, Page } from 'playwright-core';
import { DEPTH } from './measures.ts';
import { keepFirst, toPageKey } from './page-key.ts';

/** What is quiet for so long has been answered: longer than the pause that the search page makes after a key. */
const QUIET_MS = 150;
const MOST_MS = 20_000;
const PAGES_AT_ONCE = 2;
const HITS = 'site-search ol.hits > li';

/**
 * What the search page answers at `/search/?q=…`, for each query: the pages in the order in which a reader comes upon them, at least ten
 * where there are so many, and the parts of pages that the hits lead to. Throws when the search page says that it could not search.
 */
export async function askSite(browser: Browser, origin: string, queries: readonly string[]): Promise<SiteAnswer[]> {
  const answers: SiteAnswer[] = [];
  const waiting = [...queries.entries()];
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, async () => {
    const page = await (await browser.newContext()).newPage();
    const settled = await watchQuiet(page);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, query] = next;
      await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
      answers[place] = await readAnswer(page, settled);
    }
    await page.context().close();
  }));
  return answers;
}

async function readAnswer(page: Page, settled: () => Promise<void>): Promise<SiteAnswer> {
  await settled();
  const hits = await readHits(page);
  const more = page.locator('site-search .more:not([hidden])');
  while (pagesOf(hits).length < DEPTH && await more.count() > 0) {
    await more.click();
    await settled();
    // Put behind those that were seen before, where the page may have put some of them between.
    hits.push(...await readHits(page));
  }
  return { pages: pagesOf(hits), parts: new Set(hits.flat().map(toPart)) };
}

/** From the change of the box to the last change of the hits, in ms, for each query, once all of them have been asked before. */
export async function timeSite(browser: Browser, origin: string, queries: readonly string[]): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/search/`);
  await page.locator('site-search input[type="search"]').focus();
  for (const query of queries) await timeQuery(page, query);
  const times = [];
  for (const query of queries) times.push(await timeQuery(page, query));
  await context.close();
  return times;
}

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

async function readHits(page: Page): Promise<string[][]> {
  const said = await page.locator('site-search [role="status"]').first().innerText();
  if (/could not be loaded/.test(said)) throw new Error(`The search page could not search: ${said}`);
  const links = await page.locator(HITS).evaluateAll((items) => items.map((item) => {
    const all = [...item.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const title = all.find((link) => link.closest('h2, h3, h4'));
    return [title, ...all].flatMap((link) => link?.href ?? []);
  }));
  return links.filter((hrefs) => hrefs.length > 0);
}

/** A hit is about the page that the link in its heading leads to, or else its first link; several hits may be about one page. */
const pagesOf = (hits: readonly string[][]) => keepFirst(hits.map(([first = '']) => toPageKey(first)));

function toPart(address: string): string {
  const { hash } = new URL(address);
  return toPageKey(address).split('#')[0] + hash;
}

/** Gives a function that waits until the page has had its hits or its say, and neither changes nor loads any more. */
async function watchQuiet(page: Page): Promise<() => Promise<void>> {
  let under = 0;
  let last = Date.now();
  const note = (change: number) => () => { under += change; last = Date.now(); };
  page.on('request', note(1));
  page.on('requestfinished', note(-1));
  page.on('requestfailed', note(-1));
  await page.exposeBinding('noteChange', note(0));
  await page.addInitScript(() => {
    const changed = (globalThis as unknown as { noteChange: () => void }).noteChange;
    new MutationObserver(() => changed()).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return async () => {
    last = Date.now();
    const until = Date.now() + MOST_MS;
    while (Date.now() < until) {
      await page.waitForTimeout(QUIET_MS / 3);
      const said = await page.locator('site-search [role="status"]').first().textContent().catch(() => '');
      const answered = !page.url().includes('?q=') || Boolean(said);
      if (answered && under === 0 && Date.now() - last >= QUIET_MS) return;
    }
    throw new Error(`The page at ${page.url()} did not come to rest in ${MOST_MS / 1000} s.`);
  };
}

/** Sets the box as a key would, and waits until the hits and what is said of them have stood still. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(({ words, quiet, most }) => new Promise<number>((done, fail) => {
    const input = document.querySelector<HTMLInputElement>('site-search input[type="search"]') as HTMLInputElement;
    const watched = [document.querySelector('site-search ol.hits'), document.querySelector('site-search [role="status"]')] as HTMLElement[];
    const started = performance.now();
    let last = 0;
    const observer = new MutationObserver(() => { last = performance.now(); });
    for (const element of watched) observer.observe(element, { childList: true, subtree: true, characterData: true });
    const timer = setInterval(() => {
      if (last === 0 && performance.now() - started > most) { clearInterval(timer); fail(new Error(`No answer to “${words}”`)); }
      if (last === 0 || performance.now() - last < quiet) return;
      clearInterval(timer);
      observer.disconnect();
      done(last - started);
    }, 20);
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }), { words: query, quiet: QUIET_MS, most: MOST_MS });
}

export interface SiteAnswer {
  pages: string[];
  /** As they are judged: a page’s key, `#` and the part’s id. */
  parts: Set<string>;
}
