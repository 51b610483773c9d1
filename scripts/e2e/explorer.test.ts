import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './fixture.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Machines that run several browsers at once are slow. */
const SOON = { timeout: 15_000 };
const PHONE = { width: 360, height: 760 };

interface Packed {
  count: number;
  facets: { id: string; values: { value: string; label: string }[] }[];
}
const INDEX = JSON.parse(readFileSync('dist/explore/index.json', 'utf8')) as Packed;

describe('a reader finds', () => {
  test('with the keyboard alone an ended library mutual in the East of England', async ({ open }) => {
    const page = await open('/cases/');
    await tickByKeyboard(page, 'sector', 'libraries-and-culture');
    await tickByKeyboard(page, 'status', 'ended');
    await tickByKeyboard(page, 'region', 'east-of-england');
    await tickByKeyboard(page, 'kind', 'spin-out');
    await expect.poll(() => names(page), SOON).toEqual(['Suffolk Libraries']);
    await tabTo(page, '.case-rows .name a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/suffolk-libraries/');
  });

  test('with the keyboard alone who lost a contract and why', async ({ open }) => {
    const page = await open('/cases/');
    await tickByKeyboard(page, 'status', 'contract-lost');
    await expect.poll(() => said(page), SOON).toMatch(/^\d+ of \d+ cases$/);
    expect(await names(page)).toContain('Anglian Community Enterprise');
    await tabTo(page, '.case-rows a[href$="#what-went-wrong"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/[a-z0-9-]+\/#what-went-wrong$/);
    expect(await page.locator('#what-went-wrong').innerText()).toMatch(/contract/i);
  });

  test('both at 360 pixels, in a sheet that says how many await', async ({ open }) => {
    const page = await open('/cases/', { viewport: PHONE });
    const button = page.getByRole('button', { name: /^Narrow/ });
    await button.click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('details[data-facet="sector"] input[value="libraries-and-culture"]').check();
    await sheet.locator('details[data-facet="status"] input[value="ended"]').check();
    await sheet.locator('details[data-facet="region"] summary').click();
    await sheet.locator('details[data-facet="region"] input[value="east-of-england"]').check();
    const show = sheet.locator('[data-close-sheet]');
    await expect.poll(() => show.innerText(), SOON).toMatch(/^Show \d+ cases?$/);
    const awaited = Number(/\d+/.exec(await show.innerText())?.[0]);
    await show.click();
    expect(await sheet.isVisible()).toBe(false);
    expect((await names(page)).length).toBe(awaited);
    expect(await names(page)).toContain('Suffolk Libraries');
    expect(await button.innerText()).toMatch(/\(3\)$/);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-open-facets]'))).toBe(true);

    await page.goto('/cases/');
    await button.click();
    await sheet.locator('details[data-facet="status"] input[value="contract-lost"]').check();
    await expect.poll(() => show.innerText(), SOON).toMatch(/^Show \d+ cases?$/);
    await show.click();
    await page.locator('.case-rows a[href$="#what-went-wrong"]').first().click();
    await page.waitForURL(/#what-went-wrong$/);
  });

  test('both without script, by the pages of the values', async ({ open }) => {
    const page = await open('/cases/?sector=libraries-and-culture&status=ended', { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toMatch(/need script/);
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.case-rows > li').count()).toBeGreaterThan(10);
    await page.locator('details[data-facet="region"] summary').click();
    await page.locator('details[data-facet="region"] a', { hasText: 'East of England' }).click();
    await page.waitForURL('**/cases/by/region/east-of-england/');
    expect(await page.locator('main li', { hasText: 'Suffolk Libraries' }).first().innerText()).toMatch(/Returned in-house/);
    await page.goto('/cases/');
    await page.locator('details[data-facet="status"] a', { hasText: 'Contract lost' }).click();
    await page.waitForURL('**/cases/by/status/contract-lost/');
    await page.locator('main h2 a').first().click();
    expect(await page.locator('#what-went-wrong').isVisible()).toBe(true);
  });

  test('without script every case, by the letter it begins with', async ({ open }) => {
    const page = await open('/cases/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Names that begin with S' }).click();
    expect(await page.locator('main h2 a').allInnerTexts()).toContain('Suffolk Libraries');
  });
});

describe('the counts', () => {
  test('are those of the pages before anything is chosen, and say what each value would show then', async ({ open }) => {
    const page = await open('/cases/');
    const before = await counts(page, 'region');
    await tick(page, 'sector', 'libraries-and-culture');
    await expect.poll(() => counts(page, 'region'), SOON).not.toEqual(before);
    const [value, count] = Object.entries(await counts(page, 'region')).find(([, found]) => found > 0 && found < 5) as [string, number];
    await tick(page, 'region', value);
    await expect.poll(async () => (await names(page)).length, SOON).toBe(count);
    // Of what is chosen in the other facets, and so not fallen to nothing because one value is chosen.
    expect(Object.values(await counts(page, 'region')).filter((found) => found > 0).length).toBeGreaterThan(1);
  });

  test('widen within a facet and narrow between them', async ({ open }) => {
    const page = await open('/cases/');
    await tick(page, 'sector', 'youth');
    const youth = await found(page);
    await tick(page, 'sector', 'leisure');
    expect(await found(page)).toBeGreaterThan(youth);
    const both = await found(page);
    await tick(page, 'status', 'trading');
    expect(await found(page)).toBeLessThan(both);
  });

  test('are of what holds the words, where there are any, and the facets can be used before a word is typed', async ({ open }) => {
    const page = await open('/cases/?sector=community-health');
    const all = await found(page);
    const box = page.getByLabel('Words in the cases');
    await box.fill('retender');
    await expect.poll(() => said(page), SOON).toMatch(/“retender”/);
    expect(await found(page)).toBeLessThan(all);
    expect(await page.locator('#case-order').inputValue()).toBe('relevance');
  });

  test('of nothing say which choice to give up', async ({ open }) => {
    const page = await open('/cases/?sector=fire-and-rescue&region=wales');
    await expect.poll(() => said(page), SOON).toMatch(/^None of the/);
    await page.locator('[data-ways-out] button').first().click();
    await expect.poll(() => found(page), SOON).toBeGreaterThan(0);
  });
});

describe('the address', () => {
  test('keeps every state, and Back and Forward go through them', async ({ open }) => {
    const page = await open('/cases/');
    await tick(page, 'sector', 'youth');
    const first = await names(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('table').waitFor();
    expect(new URL(page.url()).search).toBe('?sector=youth&view=table');
    await page.goBack();
    await expect.poll(() => names(page), SOON).toEqual(first);
    expect(await page.getByRole('button', { name: 'List', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => found(page), SOON).toBe(INDEX.count);
    expect(await page.locator('details[data-facet="sector"] input[value="youth"]').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => names(page), SOON).toEqual(first);
  });

  test('opens as it was shared: words, facets, order, view and columns', async ({ open }) => {
    const page = await open('/cases/?q=staff&sector=community-health&outcome=staff-engagement-good&sort=launched&order=reversed&view=table&column=town&column=launched');
    await page.locator('table tbody tr').first().waitFor();
    expect(await page.locator('thead th').allInnerTexts()).toEqual([expect.stringMatching(/^Name/), 'Place', expect.stringMatching(/^Launched/)]);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByLabel('Words in the cases').inputValue()).toBe('staff');
    expect(await page.locator('[data-chips] li').allInnerTexts()).toEqual([expect.stringContaining('staff'), expect.stringContaining('Sector: Community health'), expect.stringContaining('Staff engagement: good'), 'Clear all']);
    const years = (await page.locator('tbody td:last-child').allInnerTexts()).map((text) => Number(/\d{4}/.exec(text)?.[0] ?? 0));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('that nobody could have made shows what it can', async ({ open }) => {
    const page = await open('/cases/?sector=<script>&view=globe&sort=x&more=9e9&q=%22%3E%3Cimg%20src=x%3E');
    await expect.poll(() => said(page), SOON).toMatch(/<img src=x>/);
    expect(await page.locator('explore-cases img').count()).toBe(0);
  });

  test('of more rows shows them again', async ({ open }) => {
    const page = await open('/cases/');
    const before = (await names(page)).length;
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await names(page)).length, SOON).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await names(page))[before]);
    await page.reload();
    await expect.poll(async () => (await names(page)).length, SOON).toBeGreaterThan(before);
  });
});

describe('the views', () => {
  test('show one and the same set', async ({ open }) => {
    const page = await open('/cases/?status=returned-in-house');
    const listed = await names(page);
    expect(listed.length).toBe(await found(page));
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect.poll(() => page.locator('tbody th').allInnerTexts(), SOON).toEqual(listed);
    await page.getByRole('button', { name: 'Life lines', exact: true }).click();
    await expect.poll(() => page.locator('.life-rows .name a').allInnerTexts(), SOON).toEqual(listed);
    expect(await page.locator('.life-rows [data-life-ink="returned"]').count()).toBe(listed.length);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect.poll(() => page.locator('case-map [data-drawn="list"] [data-slug]').count(), SOON).toBe(listed.length);
  });

  test('the table sorts by its headings, in the file as on the page', async ({ open }) => {
    const page = await open('/cases/?view=table&status=ended');
    await page.getByRole('button', { name: /^Staff at launch/ }).click();
    await expect.poll(() => page.locator('th[aria-sort="descending"]').innerText(), SOON).toMatch(/^Staff at launch/);
    await page.getByText('Columns', { exact: true }).click();
    await page.getByLabel('Place', { exact: true }).check();
    await page.locator('thead th', { hasText: 'Place' }).waitFor();
    const table = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('th')?.textContent));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('spinning-out-cases.csv');
    const [heading, ...lines] = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    expect(heading).toBe(`\uFEFF${['Name', 'What became of it', 'Ended or last seen', 'Sector', 'Place', 'Region', 'Launched', 'Staff at launch', 'Findings of fair support or better', 'Address'].map((label) => `"${label}"`).join(',')}`);
    expect(lines.length).toBe(await found(page));
    expect(lines.map((line) => line.replace(/^"|",.*$/g, '')).slice(0, 5)).toEqual(table.slice(0, 5));
    expect(lines[0]).toMatch(/\/cases\/[a-z0-9-]+\/"$/);
  });

  test.for(['light', 'dark'] as const)('have nothing that axe finds, %s', { timeout: 180_000 }, async (colorScheme, { open }) => {
    for (const path of ['/cases/?status=ended', '/cases/?view=table', '/cases/?view=map', '/cases/?view=lines', '/cases/?q=pensions&sort=evidence', '/cases/?sector=fire-and-rescue&region=wales']) {
      const page = await open(path, { colorScheme });
      await page.locator('explore-cases:not([data-busy])').waitFor();
      expect(await violationsOn(page), path).toEqual([]);
    }
    const phone = await open('/cases/?status=ended', { colorScheme, viewport: PHONE });
    await phone.getByRole('button', { name: /^Narrow/ }).click();
    expect(await violationsOn(phone), 'the sheet').toEqual([]);
  });

  test.for(['table', 'lines', 'list'] as const)('need no sideways scrolling of the window at 320 pixels: %s', async (view, { open }) => {
    const page = await open(`/cases/?view=${view}&status=ended&sector=community-health`, { viewport: { width: 320, height: 640 } });
    await page.locator('explore-cases:not([data-busy])').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('an index that cannot be loaded says so and leaves the list; choosing again works once it can', async ({ open }) => {
  let broken = true;
  const page = await open('/cases/', {
    allowed: [/^console error: Failed to load resource/],
    before: (empty) => empty.route('**/explore/index.json*', (route) => (broken ? route.abort() : route.continue())),
  });
  const box = page.locator('details[data-facet="sector"] input[value="youth"]');
  await box.check();
  await expect.poll(() => said(page), SOON).toMatch(/could not be loaded/);
  expect((await names(page)).length).toBeGreaterThan(10);
  broken = false;
  await box.uncheck();
  await box.check();
  await expect.poll(() => said(page), SOON).toMatch(/^\d+ of/);
});

test('a choice made while the index is on its way is added to what the address asks', async ({ open }) => {
  let release = () => {};
  const held = new Promise<void>((done) => { release = done; });
  const page = await open('/cases/?sector=youth', { before: (empty) => empty.route('**/explore/index.json*', async (route) => { await held; await route.continue(); }) });
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('details[data-facet="status"] input[value="ended"]').check();
  release();
  await page.locator('tbody tr').first().waitFor();
  expect(new URL(page.url()).search).toBe('?sector=youth&status=ended&view=table');
});

/** Goes to the box of a value with Tab, opening its facet on the way if need be, and ticks it with the space bar. */
async function tickByKeyboard(page: Page, facet: string, value: string): Promise<void> {
  if (!await page.locator(`details[data-facet="${facet}"]`).evaluate((details: HTMLDetailsElement) => details.open)) {
    await tabTo(page, `details[data-facet="${facet}"] summary`);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, `details[data-facet="${facet}"] input[value="${value}"]`);
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.getAll(facet).includes(value));
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Ticks a box as a pointer would, and waits for the answer. */
async function tick(page: Page, facet: string, value: string): Promise<void> {
  const group = page.locator(`details[data-facet="${facet}"]`);
  if (!await group.evaluate((details: HTMLDetailsElement) => details.open)) await group.locator('summary').click();
  await group.locator(`input[value="${value}"]`).check();
  await page.waitForURL((url) => url.searchParams.getAll(facet).includes(value));
  await page.locator('[data-chips] button', { hasText: INDEX.facets.find(({ id }) => id === facet)?.values.find((each) => each.value === value)?.label ?? '' }).waitFor();
}

const said = (page: Page) => page.locator('[data-said]').innerText();
const found = async (page: Page) => Number(/^[\d,]+/.exec(await said(page))?.[0].replaceAll(',', '') ?? 0);
const names = async (page: Page) => {
  await page.locator('explore-cases:not([data-busy])').waitFor();
  return page.locator('.case-rows .name a').allInnerTexts();
};

async function counts(page: Page, facet: string): Promise<Record<string, number>> {
  return page.locator(`details[data-facet="${facet}"] label`).evaluateAll((labels) => Object.fromEntries(labels.map((label) => [label.querySelector('input')?.value, Number(label.querySelector('.count')?.textContent)])));
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`);
}
