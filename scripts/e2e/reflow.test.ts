import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { test } from './fixture.ts';
import { PAGES } from './pages.ts';

describe('at 320 pixels (WCAG 1.4.10)', () => {
  test.for(PAGES)('$kind: nothing needs sideways scrolling, nothing in the head overlaps', async ({ path }, { open }) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await expectFit(page);
  });
});

describe('with text of twice the size (WCAG 1.4.4)', () => {
  test.for(PAGES)('$kind: nothing is cut off or overlaps', async ({ path }, { open }) => {
    const page = await open(path);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await expectFit(page);
  });
});

describe('with the browser’s own text size doubled, which the style’s widths follow', () => {
  let large: Browser;
  beforeAll(async () => { large = await launchBrowser('--blink-settings=defaultFontSize=32'); });
  afterAll(() => large.close());

  test.for(PAGES)('$kind: nothing is cut off or overlaps', async ({ path }, { open }) => {
    const page = await open(path, { in: large });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expectFit(page);
  });
});

async function expectFit(page: Page): Promise<void> {
  expect(await tooWide(page), 'wider than the window').toEqual([]);
  expect(await cutOff(page), 'cut off').toEqual([]);
  expect(await overlapping(page), 'over one another in the head of the page').toEqual([]);
}

/** Elements that stick out of the window and out of every box that scrolls by itself; empty when the window does not scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    // What is positioned answers to the box that it is positioned in, and slips out of a scrolling box between the two.
    const boxAround = (element: Element | null) => (element instanceof HTMLElement && getComputedStyle(element).position === 'absolute' ? element.offsetParent : element?.parentElement) ?? null;
    const isHeld = (element: Element) => {
      for (let box = boxAround(element); box && box !== document.body; box = boxAround(box)) if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element));
    return ['the window scrolls sideways', ...out.slice(0, 8).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`)];
  });
}

/** Elements whose text is larger than they are and hidden where it sticks out; what is only for screen readers is meant to be. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (clipPath !== 'none' || element.closest('svg') || !element.checkVisibility()) return false;
      return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}”`));
}

/** Pairs of controls in the head of the page that cover one another. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('body > header :is(a, input, button)')].filter((element) => element.checkVisibility());
    return controls.flatMap((one, index) => controls.slice(index + 1).flatMap((other) => {
      const a = one.getBoundingClientRect();
      const b = other.getBoundingClientRect();
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      return apart ? [] : [`“${one.textContent}” and “${other.textContent}”`];
    }));
  });
}
