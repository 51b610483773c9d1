import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './fixture.ts';
import { A_CASE, PAGES } from './pages.ts';

describe('with the keyboard alone', () => {
  test('the first Tab shows the link to the content, and Enter goes there', async ({ open }) => {
    const page = await open(A_CASE);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    expect(await isFocused(page, 'a.skip')).toBe(true);
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await isFocused(page, '#main')).toBe(true);
  });

  test('/ goes to the search box, and is a character like any other within it', async ({ open }) => {
    const page = await open(A_CASE);
    await page.keyboard.press('/');
    expect(await isFocused(page, 'header input[type="search"]')).toBe(true);
    await page.keyboard.type('a/b');
    expect(await page.locator('header input[type="search"]').inputValue()).toBe('a/b');
  });

  test('/ goes to the search page where the window is too narrow for a box', async ({ open }) => {
    const page = await open(A_CASE, { viewport: { width: 320, height: 640 } });
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
  });

  test('a search is made, its first hit reached and opened', async ({ open }) => {
    const page = await open('/cases/');
    await page.keyboard.press('/');
    await page.keyboard.type('pensions');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=pensions');
    await page.locator('ol.hits > li').first().waitFor();
    await page.locator('site-search input[type="search"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, 'ol.hits > li:first-child a')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  });

  test('the source’s own words open beneath a finding', async ({ open }) => {
    const page = await open(A_CASE);
    const details = page.locator('[data-entry="finding"] details').first();
    expect(await details.locator('blockquote').first().isVisible()).toBe(false);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.locator('blockquote').first().isVisible()).toBe(true);
  });

  test('a word is explained where it stands; Escape closes it and goes back to the word', async ({ open }) => {
    const page = await open(A_CASE);
    const popover = page.locator('.term-popover');
    await page.locator('a.term').first().focus();
    await page.keyboard.press('Enter');
    expect(await popover.isVisible()).toBe(true);
    expect(await isFocused(page, '.term-popover')).toBe(true);
    expect((await popover.innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
    // The focus goes back when the browser tells of the closing, a moment later.
    await expect.poll(() => isFocused(page, 'a.term[aria-expanded="false"]')).toBe(true);
  });
});

describe('the focus', () => {
  test.for(PAGES)('$kind: is always seen, and goes through the whole page', async ({ path }, { open }) => {
    // Where a page scrolls smoothly, the focus is on its way for a while.
    const page = await open(path, { reducedMotion: 'reduce' });
    const unseen: string[] = [];
    let steps = 0;
    for (let focus = await nextFocus(page); focus; focus = await nextFocus(page)) {
      steps += 1;
      if (!focus.seen) unseen.push(focus.what);
      if (steps > 1000) throw new Error(`The focus never leaves the page; it is at ${focus.what}`);
    }
    expect(unseen).toEqual([]);
    expect(steps).toBeGreaterThan(5);
  });
});

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** Presses Tab and tells where the focus went and whether a sighted reader can see it there; nothing past the page’s end. */
async function nextFocus(page: Page): Promise<{ what: string; seen: boolean } | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const inView = boxes.some((box) => box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
    const what = `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}” ${element.getAttribute('href') ?? ''}`;
    return { what, seen: inView && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
  });
}
