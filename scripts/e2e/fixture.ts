/** What the browser tests share: the built site served, one browser for each file, and pages that are watched. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as plain, vi } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../server/site-server.ts';
import { watch } from './watch.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const DESKTOP = { width: 1280, height: 800 };

/** `open` gives a page in a fresh profile at an address of the site; the test fails on anything that no page may do. */
export const test = plain
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await serveSite({ folder: 'dist' });
    onCleanup(() => site.close());
    return site;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ site, browser }, { onCleanup }) => {
    const closings: (() => Promise<string[]>)[] = [];
    onCleanup(async () => {
      const faults = [];
      for (const close of closings) faults.push(...await close());
      expect(faults, 'what no page may do').toEqual([]);
    });
    return async (path: string, { allowed = [], in: other, before, ...options }: OpenOptions = {}): Promise<Page> => {
      const context = await (other ?? browser).newContext({ baseURL: site.origin, viewport: DESKTOP, ...options });
      const { faults, settle } = watch(context, site.origin, allowed);
      closings.push(async () => {
        await settle();
        await context.close();
        return faults;
      });
      const page = await context.newPage();
      await before?.(page);
      await page.goto(path);
      if (path.startsWith('/search/?q=')) await page.locator('site-search [role="status"]:not(:empty)').waitFor();
      if (path.startsWith('/compare/?cases=') && options.javaScriptEnabled !== false) await page.locator('case-comparison [role="status"]:not(:empty)').waitFor();
      return page;
    };
  });

export interface OpenOptions extends BrowserContextOptions {
  /** Faults that the test means to cause. */
  allowed?: readonly RegExp[];
  /** Another browser than the file’s own. */
  in?: Browser;
  /** What to do with the empty page before it goes to the address. */
  before?: (page: Page) => Promise<unknown>;
}
