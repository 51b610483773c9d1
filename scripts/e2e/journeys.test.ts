/** What a head of service with ten minutes comes for, where no other test walks the whole way. */
import { describe, expect } from 'vitest';
import { test } from './fixture.ts';

const PHONE = { width: 360, height: 740 };

describe('what to do about LGPS pensions', () => {
  test('is found by keyboard alone on a phone', async ({ open }) => {
    const page = await open('/search/', { viewport: PHONE });
    await page.keyboard.press('/');
    await page.keyboard.type('what do we do about LGPS pensions');
    await page.locator('site-search ol.hits > li').nth(4).waitFor();
    const hits = await page.locator('site-search ol.hits > li h2 a').evaluateAll((links) => links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(hits.some((path) => path === '/guide/getting-ready/' || path === '/what-works/factors/pensions/'), hits.join(' ')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(await page.locator('main').innerText()).toMatch(/LGPS|local government (?:pension )?scheme/i);
  });

  test('is found without script, from the guide to what cases did', async ({ open }) => {
    const page = await open('/', { javaScriptEnabled: false, viewport: PHONE });
    await page.locator('nav[aria-label="Main"] a[href="/guide/"]').click();
    await page.waitForURL('**/guide/');
    await page.locator('ol.stages a', { hasText: 'From yes to day one' }).click();
    await page.waitForURL('**/guide/getting-ready/');
    expect(await page.locator('section[aria-labelledby="law"]').innerText()).toContain('pension');
    await page.locator('.difficulty h3 a', { hasText: 'Pensions' }).first().click();
    await page.waitForURL('**/what-works/factors/pensions/');
    expect(await page.locator('main').innerText()).toContain('How it was met');
  });
});
