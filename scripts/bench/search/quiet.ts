/** When the search page has answered. */
import type { Page } from 'playwright-core';

/** What the search page shows, and what it says of it. */
export const HITS = 'site-search ol.hits > li';
export const SAID = 'site-search [role="status"]';

/** What is quiet for so long has been answered: several times the pause that the search page makes after a key. */
export const QUIET_MS = 250;
export const MOST_MS = 30_000;

/**
 * Gives a function that waits until the page has said what it found, where it was asked something, and neither changes nor loads any
 * more; it rejects when that does not come. To be called before the page goes anywhere.
 */
export async function watchQuiet(page: Page): Promise<() => Promise<void>> {
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
      const said = await page.locator(SAID).first().textContent().catch(() => '');
      const answered = !page.url().includes('?q=') || Boolean(said);
      if (answered && under === 0 && Date.now() - last >= QUIET_MS) return;
    }
    throw new Error(`The page at ${page.url()} did not come to rest in ${MOST_MS / 1000} s.`);
  };
}
