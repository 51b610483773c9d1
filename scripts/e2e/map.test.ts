import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { MapCase } from '../../src/core/map/map-case.ts';
import { test } from './fixture.ts';

const MAP = '/cases/map/';
const SOURCE = '/cases/map.json';
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { width: 360, height: 740 };
const SIZES = [['wide', { width: 1280, height: 800 }], ['narrow', PHONE]] as const;

describe.for(SIZES)('the %s map', ([, viewport]) => {
  test('has every placed case in exactly one mark, and every case in the list', async ({ open, site }) => {
    const cases = await casesFrom(site.origin);
    const page = await open(MAP, { viewport });
    const marked = await marksOf(page).evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-slugs')?.split(' ') ?? []));
    expect(marked.toSorted()).toEqual(cases.filter(({ at }) => at).map(({ slug }) => slug).toSorted());
    const listed = await page.locator('.map-list [data-slug]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['slug'] ?? ''));
    expect(listed.toSorted()).toEqual(cases.map(({ slug }) => slug).toSorted());
  });

  test('has marks of at least 24 pixels that do not lie on one another, on the map and in order', async ({ open }) => {
    const page = await open(MAP, { viewport });
    const frame = await page.locator('.map-frame').boundingBox();
    const boxes = await marksOf(page).evaluateAll((marks) => marks.map((mark) => (mark.querySelector('.map-target') as Element).getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, { x, y, width, height }] of boxes.entries()) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(x + width / 2).toBeGreaterThan(frame?.x ?? Infinity);
      expect(x + width / 2).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
      for (const other of boxes.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(width);
    }
    // Every mark is beneath those that the keyboard reaches a band or more before it.
    for (const [index, { y, height }] of boxes.entries()) for (const later of boxes.slice(index + 1)) expect(later.y).toBeGreaterThan(y - 2 * height);
  });

  test('is used by keyboard alone: past it to the list, to a mark, to its cases, and back', async ({ open }) => {
    const page = await open(MAP, { viewport });
    await page.locator('.map-skip').focus();
    expect(await page.locator('.map-skip').evaluate((link) => link.getBoundingClientRect().width)).toBeGreaterThan(24);
    await page.keyboard.press('Tab');
    const [first, cluster] = [marksOf(page).first(), marksOf(page).filter({ has: page.locator('text') }).first()];
    expect(await first.evaluate((mark) => mark === document.activeElement)).toBe(true);
    await cluster.focus();
    await page.keyboard.press('Enter');
    const popover = page.locator('.map-popover');
    expect(await popover.isVisible()).toBe(true);
    const slugs = (await cluster.getAttribute('data-slugs'))?.split(' ') ?? [];
    expect(await popover.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(expect.arrayContaining(slugs.map((slug) => `/cases/${slug}/`)));
    expect(await popover.locator('li').count()).toBe(Number(await cluster.locator('text').textContent()));
    await page.keyboard.press('Escape');
    expect(await popover.isVisible()).toBe(false);
    await expect.poll(() => cluster.evaluate((mark) => mark === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => slugs.some((slug) => url.pathname === `/cases/${slug}/`));
  });

  test('shows the cases of a mark within the window', async ({ open }) => {
    const page = await open(MAP, { viewport });
    for (const mark of await marksOf(page).all()) {
      await mark.focus();
      await page.keyboard.press('Enter');
      const box = await page.locator('.map-popover').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      await page.keyboard.press('Escape');
    }
  });

  test('leads without script from every mark to the cases that stand there', async ({ open }) => {
    const page = await open(MAP, { viewport, javaScriptEnabled: false });
    const marks = await marksOf(page).all();
    for (const mark of [marks[0], marks.at(-1), marks[Math.floor(marks.length / 2)]]) {
      const slugs = (await mark?.getAttribute('data-slugs'))?.split(' ') ?? [];
      await mark?.focus();
      await page.keyboard.press('Enter');
      const target = page.locator(new URL(page.url()).hash);
      expect(await target.isVisible()).toBe(true);
      expect(await target.locator('a[href^="/cases/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(slugs.map((slug) => `/cases/${slug}/`));
    }
  });
});

describe('the list and the map', () => {
  test('a row in focus marks where it stands; a mark in focus marks its rows', async ({ open }) => {
    const page = await open(MAP);
    const row = page.locator('.map-list [data-slug="suffolk-libraries"]');
    await row.locator('a').focus();
    const mark = page.locator('.map-wide .map-mark[data-slugs~="suffolk-libraries"]');
    expect(await mark.getAttribute('data-on')).toBe('');
    await mark.focus();
    expect(await row.getAttribute('data-on')).toBe('');
    expect(await page.locator('.map-list [data-on]').count()).toBe((await mark.getAttribute('data-slugs'))?.split(' ').length);
  });

  test('an ended spin-out is on the map, a comparator is told apart by shape and word, and one from abroad is listed', async ({ open }) => {
    const page = await open(MAP);
    expect(await page.locator('.map-wide .map-mark[data-slugs~="seqol"]').count()).toBe(1);
    const optalis = page.locator('.map-list [data-slug="optalis"]');
    expect(await optalis.locator('.map-square').count()).toBe(1);
    expect(await optalis.innerText()).toContain('Comparator');
    expect(await page.locator('.map-list [data-slug="suffolk-libraries"] .map-square').count()).toBe(0);
    expect(await page.locator('.map-list [data-slug="buurtzorg"]').innerText()).toContain('not on the map');
  });
});

describe('show()', () => {
  const CHOSEN = ['suffolk-libraries', 'seqol', 'buurtzorg', 'explore-york-libraries-and-archives'];

  test('draws only the cases asked for, each in one mark, with their list and their count', async ({ open }) => {
    const page = await open(MAP);
    await show(page, CHOSEN);
    const marked = await marksOf(page).evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-slugs')?.split(' ') ?? []));
    expect(marked.toSorted()).toEqual(CHOSEN.filter((slug) => slug !== 'buurtzorg').toSorted());
    expect(await page.locator('.map-list [data-slug]').count()).toBe(CHOSEN.length);
    expect(await page.locator('[data-count]').innerText()).toMatch(/^4 of \d+ cases: 3 on the map, 1 beside it in the list\.$/);
    await marksOf(page).first().click();
    expect(await page.locator('.map-popover li').count()).toBeGreaterThan(0);
  });

  test('of all cases gives what the build drew', async ({ open, site }) => {
    const page = await open(MAP);
    const parts = () => page.locator('[data-drawn], [data-panels], [data-count]').evaluateAll((drawn) => drawn.map((part) => part.innerHTML.replace(/ data-on=""/g, '')));
    const built = await parts();
    await show(page, (await casesFrom(site.origin)).map(({ slug }) => slug));
    expect(await parts()).toEqual(built);
  });

  test('of no case says so', async ({ open }) => {
    const page = await open(MAP);
    await show(page, []);
    expect(await page.locator('[data-count]').innerText()).toBe('No case to show.');
    expect(await page.locator('.map-mark').count()).toBe(0);
  });

  test('answers whoever asked last', async ({ open }) => {
    const page = await open(MAP, { before: async (empty) => { await empty.route(`**${SOURCE}`, async (route) => { await new Promise((done) => { setTimeout(done, 300); }); await route.continue(); }); } });
    await page.evaluate(async ([first, last]) => {
      const map = document.querySelector('case-map') as HTMLElement & { show: (slugs: ReadonlySet<string>) => Promise<void> };
      await Promise.all([map.show(new Set(first)), map.show(new Set(last))]);
    }, [CHOSEN, ['seqol']] as const);
    expect(await page.locator('[data-count]').innerText()).toMatch(/^1 of/);
  });

  test('leaves what there was, and says why, where the cases cannot be loaded', async ({ open }) => {
    const page = await open(MAP, { allowed: [/net::ERR_FAILED/], before: async (empty) => { await empty.route(`**${SOURCE}`, (route) => route.abort()); } });
    const before = await page.locator('.map-mark').count();
    await show(page, ['seqol']);
    expect(await page.locator('[data-count]').innerText()).toContain('could not be loaded');
    expect(await page.locator('.map-mark').count()).toBe(before);
  });
});

describe.for(['light', 'dark'] as const)('axe, WCAG 2.2 AA, %s', (colorScheme) => {
  test.for(SIZES)('the %s map, with the cases of a mark open', async ([, viewport], { open }) => {
    const page = await open(MAP, { colorScheme, viewport });
    await marksOf(page).filter({ has: page.locator('text') }).first().click();
    await page.locator('.map-popover:popover-open').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the one case of a mark open', async ({ open }) => {
    const page = await open(MAP, { colorScheme });
    await page.locator('.map-mark:not(.map-cluster):visible').first().click();
    await page.locator('.map-popover:popover-open li').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a panel opened without script', async ({ open }) => {
    const page = await open(`${MAP}#map-wide-3`, { colorScheme });
    expect(await page.locator('.map-panel:target').isVisible()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('the sheet', () => {
  test('fits 360 and 320 pixels, and text of twice the size', async ({ open }) => {
    const page = await open(MAP, { viewport: PHONE });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow()).toBe(0);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect(await overflow()).toBe(0);
    const sizes = await marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().width));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test('is black on paper, with its list and without panels', async ({ open }) => {
    const page = await open(`${MAP}#map-wide-3`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-panel:target').isVisible()).toBe(false);
    expect(await page.locator('.map-list [data-slug]').first().isVisible()).toBe(true);
    const inks = await page.locator('.map-wide .map-ring').evaluateAll((rings) => [...new Set(rings.map((ring) => getComputedStyle(ring).stroke))]);
    expect(inks).toEqual(['rgb(0, 0, 0)']);
  });

  test('is drawn in the reader’s own colours where they are forced', async ({ open }) => {
    const page = await open(MAP, { forcedColors: 'active' });
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    const inks = await page.locator('.map-wide :is(.map-ring, .map-hollow), .map-kingdom').evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).stroke))]);
    expect(inks).toEqual([text]);
  });

  test('names its sources', async ({ open }) => {
    const note = (await open(MAP)).locator('.map-note');
    expect(await note.innerText()).toContain('GeoNames, CC BY 4.0');
    expect(await note.locator('a[href="https://www.geonames.org/"]').count()).toBe(1);
  });
});

/** The marks of the layout that is seen. */
function marksOf(page: Page) {
  return page.locator('.map-mark:visible');
}

function show(page: Page, slugs: readonly string[]): Promise<void> {
  return page.evaluate((wanted) => (document.querySelector('case-map') as HTMLElement & { show: (slugs: ReadonlySet<string>) => Promise<void> }).show(new Set(wanted)), slugs);
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`);
}

async function casesFrom(origin: string): Promise<MapCase[]> {
  return (await (await fetch(origin + SOURCE)).json() as { cases: MapCase[] }).cases;
}
