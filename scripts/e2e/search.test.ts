import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { test } from './fixture.ts';

const CASES = readdirSync('content/cases').filter((file) => file.endsWith('.mdx')).map((file) => ({
  path: `/cases/${file.replace('.mdx', '')}/`,
  name: (parse(readFileSync(`content/cases/${file}`, 'utf8').split(/^---$/m)[1] ?? '') as { name: string }).name,
}));

/** What a reader would type, and the parts of pages that answer it: a page or an entry about it, or the word explained. */
const JOURNEYS = [
  { query: 'pensions', answers: /pension/ },
  { query: 'TUPE', answers: /[/#]tupe/ },
  { query: 'staff shareholders', answers: /^\/glossary\/#staff-share|^\/cases\/|ownership/ },
  { query: 'judicial review', answers: /#judicial-review|^\/cases\/central-surrey-health\// },
  { query: 'wound up', answers: /^\/glossary\/#wound-up$|^\/cases\// },
];

describe('a search puts first', () => {
  test.for(JOURNEYS)('for “$query” a part of a page that answers it, with every word of it in its title or marked', async ({ query, answers }, { open }) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    const { part, shown } = await firstHit(page);
    expect(part).toMatch(answers);
    // The search finds words by their stems, which four letters stand for here.
    for (const word of query.split(' ')) expect(shown).toContain(word.slice(0, 4).toLowerCase());
  });

  test('for the name of each organisation its case', { timeout: 180_000 }, async ({ open }) => {
    const page = await open('/search/');
    const wrong: string[] = [];
    for (const { name, path } of CASES) {
      await page.locator('site-search input[type="search"]').fill(name);
      await page.locator('site-search [role="status"]', { hasText: `“${name}”` }).waitFor();
      const first = await firstHit(page);
      if (first.path !== path) wrong.push(`${name}: ${first.path}`);
    }
    expect(CASES.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('a hit', () => {
  test('names its case with its status, and its first part leads to where the words stand, marked', async ({ open }) => {
    const page = await open('/search/?q=pensions');
    const hit = page.locator('ol.hits > li', { has: page.locator('h2 a[href^="/cases/"]') }).first();
    expect((await hit.locator('.about').innerText()).length).toBeGreaterThan(5);
    await hit.locator('ul a[href*="#"]').first().click();
    await page.waitForURL('**/cases/**');
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(800);
    expect((await target.boundingBox())?.y).toBeGreaterThan(-50);
    expect(await page.evaluate(() => CSS.highlights.get('search-words')?.size ?? 0)).toBeGreaterThan(0);
  });
});

describe('while one searches', () => {
  test('hits come as one types, are counted aloud, and the address keeps the search', async ({ open }) => {
    const page = await open('/search/');
    await page.locator('site-search input[type="search"]').pressSequentially('library');
    await page.locator('ol.hits > li').first().waitFor();
    await expect.poll(() => page.locator('site-search [role="status"]').innerText()).toMatch(/^\d+ pages? found/);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('library');
  });

  test('a filter narrows the hits, and Back takes it away', async ({ open }) => {
    const page = await open('/search/?q=staff');
    await page.locator('ol.hits > li').first().waitFor();
    const all = await countHits(page);
    await page.locator('.filters input[name="status"]').first().check();
    await expect.poll(() => new URL(page.url()).searchParams.has('status')).toBe(true);
    await expect.poll(() => countHits(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => countHits(page)).toBe(all);
    expect(await page.locator('.filters input[name="status"]').first().isChecked()).toBe(false);
  });

  test('the box in the head of a page leads to the search page with its words', async ({ open }) => {
    const page = await open('/cases/');
    await page.locator('header input[type="search"]').fill('TUPE');
    await page.locator('header search button').click();
    await page.waitForURL('**/search/?q=TUPE');
    await page.locator('ol.hits > li').first().waitFor();
  });
});

describe('when there is no answer', () => {
  test('nothing found says so, what to try, and shows the lists', async ({ open }) => {
    const page = await open('/search/?q=zzzzxq');
    expect(await page.locator('site-search [role="status"]').innerText()).toMatch(/^Nothing found for “zzzzxq”/);
    expect(await page.locator('ol.hits > li').count()).toBe(0);
    expect(await page.locator('.a-to-z a').first().isVisible()).toBe(true);
  });

  test('an index that cannot be loaded says so and shows the lists; trying again works once it can', async ({ open }) => {
    let broken = true;
    const page = await open('/search/?q=pensions', {
      allowed: [/^console error: Failed to load resource/],
      before: (empty) => empty.route('**/pagefind/**', (route) => (broken ? route.abort() : route.continue())),
    });
    expect(await page.locator('site-search [role="status"]').innerText()).toMatch(/could not be loaded/);
    expect(await page.locator('.a-to-z a').first().isVisible()).toBe(true);
    broken = false;
    await page.locator('site-search input[type="search"]').press('Enter');
    await page.locator('ol.hits > li').first().waitFor();
  });
});

/** The first hit: the address of its page, that of the part of it that is shown first, and its title with the words marked in that part. */
async function firstHit(page: Page): Promise<{ path: string; part: string; shown: string }> {
  const hit = page.locator('ol.hits > li').first();
  await hit.waitFor();
  const addressOf = async (selector: string) => new URL(await hit.locator(selector).first().evaluate((link) => (link as HTMLAnchorElement).href));
  const { pathname, hash } = await addressOf('ul > li a');
  return {
    path: (await addressOf('h2 a')).pathname,
    part: pathname + hash,
    shown: [await hit.locator('h2').innerText(), ...await hit.locator('ul > li').first().locator('mark').allInnerTexts()].join(' ').toLowerCase(),
  };
}

function countHits(page: Page): Promise<number> {
  return page.locator('site-search [role="status"]').innerText().then((text) => Number(/^\d+/.exec(text)?.[0] ?? 0));
}
