import { describe, expect } from 'vitest';
import { test } from './fixture.ts';
import { A_CASE } from './pages.ts';

describe('without script', () => {
  test('a case reads from its status to its sources', async ({ open }) => {
    const page = await open(A_CASE, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toContain('Suffolk Libraries');
    for (const part of ['#life-line svg', '#summary', '#what-changed', '#what-went-wrong', '#sources', '#gaps']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    const words = page.locator('[data-entry="finding"] details').first();
    await words.locator('summary').click();
    expect(await words.locator('blockquote').first().isVisible()).toBe(true);
  });

  test('a word leads to where it is explained on the same page', async ({ open }) => {
    const page = await open(A_CASE, { javaScriptEnabled: false });
    await page.locator('a.term').first().click();
    await page.waitForURL(/#word-/);
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });

  test('every facet is a page, and leads to its cases', async ({ open }) => {
    const page = await open('/cases/', { javaScriptEnabled: false });
    const facets = page.locator('main a[href^="/cases/by/"]');
    const kinds = new Set(await facets.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[3])));
    expect([...kinds].toSorted()).toEqual(['factor', 'form', 'kind', 'launched', 'legal-form', 'letter', 'outcome', 'parent', 'region', 'route', 'sector', 'size', 'speaker', 'status']);
    await facets.first().click();
    await page.waitForURL('**/cases/by/**');
    await page.locator('main a[href^="/cases/"]:not([href="/cases/"], [href*="/by/"], [href*="?"])').first().click();
    await page.waitForURL(/\/cases\/[a-z-]+\/$/);
  });

  test('the search page says that it needs script, and lists every case and the way to every word', async ({ open }) => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toMatch(/script/);
    expect(await page.locator('main .filters').isVisible()).toBe(false);
    const all = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(all).toContain(A_CASE);
    expect(all).toContain('/glossary/');
    expect(all.some((href) => href?.startsWith('/cases/by/status/'))).toBe(true);
  });
});
