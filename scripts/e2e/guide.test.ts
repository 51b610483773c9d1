import { describe, expect } from 'vitest';
import { test } from './fixture.ts';

describe('the guide', () => {
  test('leads through its stages, each to the next', async ({ open }) => {
    const page = await open('/guide/', { javaScriptEnabled: false });
    const stages = await page.locator('ol.stages h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(stages.length).toBeGreaterThan(5);
    await page.goto(new URL(stages[0] as string, page.url()).href);
    for (const href of stages.slice(1)) {
      await page.locator('.next a').click();
      await page.waitForURL(`**${href}`);
    }
    expect(await page.locator('.next').count()).toBe(0);
  });

  test('says once where the law is told that it is no advice, and dates every point of law', async ({ open }) => {
    const page = await open('/guide/who-says-yes/', { javaScriptEnabled: false });
    expect(await page.locator('main .notice').count()).toBe(1);
    expect(await page.locator('main').innerText()).toContain('This is not legal advice');
    const points = page.locator('section[aria-labelledby="law"] .points li');
    expect(await points.count()).toBeGreaterThan(0);
    for (const text of await points.locator('summary').allInnerTexts()) expect(text).toMatch(/\d{4}|no date on the page/);
  });

  test('counts what goes wrong as the cases tell it', async ({ open }) => {
    const page = await open('/guide/getting-ready/', { javaScriptEnabled: false });
    const pensions = page.locator('.difficulty', { has: page.locator('h3', { hasText: 'Pensions' }) });
    const [met, counted] = ((await pensions.locator('.count').innerText()).match(/\d+/g) ?? []).map(Number) as [number, number];
    expect(met).toBeGreaterThan(2);
    expect(counted).toBeGreaterThan(met);
    await pensions.locator('summary').first().click();
    expect(await pensions.locator('.unit').first().isVisible()).toBe(true);
    await pensions.locator('h3 a').first().click();
    await page.waitForURL('**/what-works/factors/pensions/');
  });

  test('weighs what helped and hindered, with the evidence for and against', async ({ open }) => {
    const page = await open('/guide/commissioners/', { javaScriptEnabled: false });
    for (const side of ['helps', 'hinders']) expect(await page.locator(`section[aria-labelledby="${side}"] .weighed`).count()).toBeGreaterThan(1);
    const first = page.locator('.weighed').first();
    await first.locator('details').first().locator('summary').first().click();
    expect(await first.locator('.unit').first().isVisible()).toBe(true);
    expect(await page.locator('.weighed .counts', { hasText: /\d+ against/ }).count()).toBeGreaterThan(0);
  });
});

describe('voices', () => {
  test('are told apart by who speaks, on pages of their own', async ({ open }) => {
    const page = await open('/voices/', { javaScriptEnabled: false });
    const all = await page.locator('main figure').count();
    const links = page.locator('.speakers a:not([href="/voices/"])');
    const counts = await links.locator('span').allInnerTexts();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(all);
    await links.filter({ hasText: 'Staff or a union' }).click();
    await page.waitForURL('**/voices/staff-or-union/');
    expect(await page.locator('main figure').count()).toBe(Number(await page.locator('.speakers [aria-current] span').innerText()));
  });

  test('lead to where they stand', async ({ open }) => {
    const page = await open('/voices/staff-or-union/', { javaScriptEnabled: false });
    await page.locator('main figure figcaption a').first().click();
    await page.waitForURL(/\/(cases|guide|studies)\/[a-z0-9-]+\/#/);
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });
});
