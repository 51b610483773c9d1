/** Asks the site’s own search page, in a browser, as a reader would, and reads its hits from the page. */
import type { Browser, Page } from 'playwright-core';
import { DEPTH } from './measures.ts';
import { keepFirst, toPageKey } from './page-key.ts';
import { HITS, MOST_MS, QUIET_MS, SAID, watchQuiet } from './quiet.ts';

const PAGES_AT_ONCE = 2;

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
    const before = await page.locator(HITS).count();
    await more.click();
    // On a busy machine an answer may be longer in coming than quiet lasts.
    await page.locator(HITS).nth(before).waitFor({ timeout: MOST_MS });
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

async function readHits(page: Page): Promise<string[][]> {
  const said = await page.locator(SAID).first().innerText();
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

/** Sets the box as a key would, and waits until the hits and what is said of them have stood still. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(({ words, quiet, most, parts }) => new Promise<number>((done, fail) => {
    const input = document.querySelector<HTMLInputElement>('site-search input[type="search"]') as HTMLInputElement;
    const started = performance.now();
    let last = 0;
    const observer = new MutationObserver(() => { last = performance.now(); });
    for (const element of document.querySelectorAll(parts)) observer.observe(element, { childList: true, subtree: true, characterData: true });
    const timer = setInterval(() => {
      if (last === 0 && performance.now() - started > most) { clearInterval(timer); fail(new Error(`No answer to “${words}”`)); }
      if (last === 0 || performance.now() - last < quiet) return;
      clearInterval(timer);
      observer.disconnect();
      done(last - started);
    }, 20);
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }), { words: query, quiet: QUIET_MS, most: MOST_MS, parts: `site-search ol.hits, ${SAID}` });
}

export interface SiteAnswer {
  pages: string[];
  /** As they are judged: a page’s key, `#` and the part’s id. */
  parts: Set<string>;
}
