import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { test } from './fixture.ts';

const CASES = readdirSync('content/cases').filter((file) => file.endsWith('.mdx')).map((file) => ({
  path: `/cases/${file.replace('.mdx', '')}/`,
  name: (parse(readFileSync(`content/cases/${file}`, 'utf8').split(/^---$/m)[1] ?? '') as { name: string }).name,
}));

/** What a reader would type, and what answers it, written from the content; `within` says among how many of the first hits (1 where it is not given). */
const CHECKS: { kind: string; checks: { query: string; answers: RegExp; within?: number }[] }[] = [
  {
    kind: 'a name', checks: [
      { query: 'CHCP', answers: /^\/cases\/city-health-care-partnership\// },
      { query: 'Your Healthcare', answers: /^\/cases\/your-healthcare\// },
      { query: 'Epic', answers: /^\/cases\/epic-cic\// },
      { query: 'Nudge Unit', answers: /^\/cases\/behavioural-insights-team\// },
      { query: 'Plymouth Community Healthcare', answers: /^\/cases\/livewell-southwest\// },
      { query: 'Greenwich Leisure Limited', answers: /^\/cases\/gll-greenwich-leisure\// },
      { query: 'Explore York', answers: /^\/cases\/explore-york-libraries-and-archives\// },
      { query: 'Circle Hinchingbrooke', answers: /^\/cases\/hinchingbrooke-circle\// },
      { query: 'Central Essex Community Services', answers: /^\/cases\/provide-cic\// },
      { query: 'sirona care and health', answers: /^\/cases\/sirona-care-and-health\// },
    ],
  },
  {
    kind: 'a misspelt word', checks: [
      { query: 'Sirrona', answers: /^\/cases\/sirona-care-and-health\// },
      { query: 'pentions', answers: /pension/ },
      { query: 'Suffolk libarys', answers: /^\/cases\/suffolk-libraries\// },
      { query: 'Brsitol comunity health', answers: /^\/cases\/bristol-community-health\// },
      { query: 'Behavioral Insights', answers: /^\/cases\/behavioural-insights-team\// },
      { query: 'Hinchinbrook', answers: /^\/cases\/hinchingbrooke-circle\// },
      { query: 'mutualistaion', answers: /^\/cases\/post-office-mutualisation\/|#mutual$/, within: 3 },
      { query: 'Buckingamshire care', answers: /^\/cases\/buckinghamshire-care\// },
      { query: 'goverance', answers: /^\/what-works\/factors\/governance\//, within: 3 },
    ],
  },
  {
    kind: 'one way of saying it', checks: [
      { query: 'staff transfer', answers: /#tupe$|tupe-and-staff-terms/, within: 3 },
      { query: 'PCT', answers: /#primary-care-trust$/ },
      { query: 'primary care trust', answers: /#primary-care-trust$/ },
      { query: 'insourced', answers: /#in-house$|^\/cases\//, within: 3 },
      { query: 'hive off', answers: /#spin-out$/, within: 3 },
      { query: 'externalise', answers: /#spin-out$/, within: 3 },
      { query: 'cooperative', answers: /co-?operative/, within: 3 },
      { query: 'LGPS', answers: /#lgps$/ },
      { query: 'local government pension scheme', answers: /#lgps$/ },
      { query: 'social return on investment', answers: /#social-return-on-investment$/ },
      { query: 'community interest company', answers: /#cic$/ },
      { query: 'went bust', answers: /^\/cases\/(?:secure-healthcare|spiral-health|enfield-leisure-centres)\//, within: 5 },
    ],
  },
  {
    kind: 'a question', checks: [
      { query: 'what if we lose the contract?', answers: /procurement-and-retender|^\/cases\/(?:anglian-community-enterprise|bristol-community-health|chime|mycsp|north-somerset-community-partnership)\//, within: 3 },
      { query: 'what happens to my pension?', answers: /factors\/pensions/, within: 3 },
      { query: 'how long should the contract be', answers: /factors\/contract-length/ },
      { query: 'do unions support it?', answers: /factors\/trade-unions|trade-union-critiques/ },
      { query: 'who owns the buildings?', answers: /factors\/assets-and-premises/, within: 3 },
      { query: 'do we have to pay VAT', answers: /factors\/vat\//, within: 3 },
      { query: 'are staff happier', answers: /outcomes\/staff-engagement/, within: 3 },
    ],
  },
  {
    kind: 'a term, a place or a person', checks: [
      { query: 'pensions', answers: /pension/ },
      { query: 'TUPE', answers: /[/#]tupe/ },
      { query: 'judicial review', answers: /#judicial-review|^\/cases\/central-surrey-health\// },
      { query: 'Hull', answers: /^\/cases\/city-health-care-partnership\// },
      { query: 'Cornwall', answers: /^\/cases\/(?:peninsula-community-health|smile-together)\//, within: 3 },
      { query: 'Plymouth', answers: /^\/cases\/livewell-southwest\// },
      { query: "Brendan O'Keefe", answers: /^\/cases\/epic-cic\// },
      { query: 'youth service London', answers: /^\/cases\/(?:epic-cic|youth-first-lewisham|young-lambeth-cooperative)\//, within: 3 },
    ],
  },
];

describe('a search puts first', () => {
  test.for(CHECKS)('for $kind what answers it', { timeout: 180_000 }, async ({ checks }, { open }) => {
    const page = await open('/search/');
    const wrong: string[] = [];
    for (const { query, answers, within = 1 } of checks) {
      await ask(page, query);
      const first = await addressesOf(page, within);
      if (!first.some((address) => answers.test(address))) wrong.push(`${query}: ${first.join(', ') || 'nothing'}`);
    }
    expect(wrong).toEqual([]);
  });

  test('for the name of each organisation its case', { timeout: 180_000 }, async ({ open }) => {
    const page = await open('/search/');
    const wrong: string[] = [];
    for (const { name, path } of CASES) {
      await ask(page, name);
      const [first] = await addressesOf(page, 1);
      if (first !== path) wrong.push(`${name}: ${first}`);
    }
    expect(CASES.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('what was searched for in place of what was typed', () => {
  test('a misspelt word is put right and said so; one can search for what was typed instead', async ({ open }) => {
    const page = await open('/search/?q=Sirrona');
    const asked = page.locator('site-search .asked');
    await expect.poll(() => asked.innerText()).toContain('Showing results for Sirona.');
    await asked.getByRole('link', { name: 'Search instead for “Sirrona”' }).click();
    await expect.poll(() => page.locator('site-search [role="status"]').innerText()).toMatch(/^Nothing found for “Sirrona”/);
    expect(new URL(page.url()).search).toBe('?q=Sirrona&exact=1');
    await asked.getByRole('link', { name: 'other spellings' }).click();
    await expect.poll(() => asked.innerText()).toContain('Showing results for Sirona.');
    await page.goBack();
    await expect.poll(() => page.locator('site-search [role="status"]').innerText()).toMatch(/^Nothing found for “Sirrona”/);
  });

  test('another way of saying it is searched for too and said so; one can search for only what was typed', async ({ open }) => {
    const page = await open('/search/?q=PCT');
    const asked = page.locator('site-search .asked');
    expect(await asked.innerText()).toContain('Also searched for primary care trust.');
    const widened = await countHits(page);
    await asked.getByRole('link', { name: 'Search only for “PCT”' }).click();
    await expect.poll(() => countHits(page)).toBeLessThan(widened);
    expect(await countHits(page)).toBeGreaterThan(0);
    expect(await asked.innerText()).not.toContain('Also searched for');
    // Other words are another search.
    await page.locator('site-search input[type="search"]').fill('PCTs');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=PCTs');
  });

  test.for(['pensions', 'mutualising', 'contracted', 'librar', 'Wirral', 'spinning'])('“%s” is left as it is: a word, an ending of it or its beginning', async (query, { open }) => {
    const page = await open(`/search/?q=${query}`);
    expect(await countHits(page)).toBeGreaterThan(0);
    expect(await page.locator('site-search .asked').innerText()).not.toContain('Showing results for');
  });

  test('a word that no page has is named, and the others are searched for', async ({ open }) => {
    const page = await open('/search/?q=pensions+zzzzxq');
    expect(await countHits(page)).toBeGreaterThan(0);
    expect(await page.locator('site-search .asked').innerText()).toContain('No page has “zzzzxq”.');
  });

  test('without the synonyms and the words a search still answers', async ({ open }) => {
    const page = await open('/search/?q=Sirrona+pensions', { allowed: [/^console error: Failed to load resource/], before: (empty) => empty.route(/synonyms\.json|words\.txt/, (route) => route.abort()) });
    expect(await countHits(page)).toBeGreaterThan(0);
  });
});

describe('quotation marks', () => {
  test.for(['"wound up"', '“Right to Request” pensions', '"back in-house"'])('%s: every hit has the words together', async (query, { open }) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    const phrase = /["“](.*?)["”]/.exec(query)?.[1] ?? '';
    const paths = (await addressesOf(page, 10)).map((address) => address.replace(/[?#].*$/, ''));
    expect(paths.length).toBeGreaterThan(1);
    for (const path of [...new Set(paths)].slice(0, 4)) {
      await page.goto(path);
      const text = (await page.locator('main').evaluate((main) => main.textContent ?? '')).replace(/[\s-]+/g, ' ').toLowerCase();
      expect(text, path).toContain(phrase.replace('-', ' ').toLowerCase());
    }
  });

  test('words that stand nowhere together are not found, and without the marks they are', async ({ open }) => {
    const page = await open(`/search/?q=${encodeURIComponent('"pensions library"')}`);
    expect(await page.locator('ol.hits > li').count()).toBe(0);
    await ask(page, 'pensions library');
    expect(await countHits(page)).toBeGreaterThan(0);
  });
});

describe('a hit', () => {
  test('says what it is: a case with its status, a study, a word explained, a finding and who says it and when', async ({ open }) => {
    const page = await open('/search/?q=sickness+absence');
    await expect.poll(() => page.locator('ol.hits > li').count()).toBeGreaterThan(5);
    const abouts = await page.locator('ol.hits .about').allInnerTexts();
    expect(abouts.some((about) => /^Case · (?:Trading|Ceased|Returned in-house|Contract lost|Acquired|Merged|Not known), \d{4} · /.test(about))).toBe(true);
    expect(abouts.some((about) => /^(?:What works|Study)/.test(about))).toBe(true);
    const findings = page.locator('ol.hits li li', { has: page.locator('.kind', { hasText: /^Finding · / }) });
    const speakers = await findings.locator('.by').allInnerTexts();
    // A source whose page gives no date has no year.
    expect(speakers.filter((by) => !/^says [a-z’ ]+(?:, \d{4})?$/.test(by))).toEqual([]);
    expect(speakers.some((by) => /, \d{4}$/.test(by))).toBe(true);
    await ask(page, 'TUPE');
    expect(await page.locator('ol.hits > li .about').first().innerText()).toBe('A word explained');
  });

  test('of a name begins with the short account of it', async ({ open }) => {
    const page = await open('/search/?q=CHCP');
    expect(await page.locator('ol.hits > li').first().locator('.kind').first().innerText()).toBe('In a minute');
  });

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

/** Types a query in place of the last one and waits for its answer. */
async function ask(page: Page, query: string): Promise<void> {
  const input = page.locator('site-search input[type="search"]');
  await input.fill('');
  await page.locator('site-search [role="status"]:empty').waitFor({ state: 'attached' });
  await input.fill(query);
  await page.locator('site-search [role="status"]:not(:empty)').waitFor();
}

/** The addresses of the first hits, each that of the part of its page that is shown first. */
async function addressesOf(page: Page, hits: number): Promise<string[]> {
  await page.locator('ol.hits > li').nth(Math.max(0, Math.min(hits, await countHits(page)) - 1)).waitFor({ timeout: 5000 }).catch(() => undefined);
  const links = await page.locator('ol.hits > li').evaluateAll((items) => items.map((item) => (item.querySelector('h2 a') as HTMLAnchorElement).href));
  return links.slice(0, hits).map((href) => new URL(href)).map(({ pathname, hash }) => pathname + hash);
}

function countHits(page: Page): Promise<number> {
  return page.locator('site-search [role="status"]').innerText().then((text) => Number(/(\d+) pages?/.exec(text)?.[1] ?? 0));
}
