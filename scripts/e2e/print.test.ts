import { describe, expect } from 'vitest';
import { test } from './fixture.ts';
import { A_CASE } from './pages.ts';
import { readPdf } from './read-pdf.ts';

describe('a case on paper', () => {
  test('is a document with its name, its story and the sources’ own words', async ({ open }) => {
    const page = await open(A_CASE);
    const words = await page.locator('[data-entry="finding"] blockquote p').first().evaluate((element) => element.textContent?.trim().split(/\s+/).slice(0, 5).join(' ') ?? '');
    expect(words.length).toBeGreaterThan(10);
    const { title, pages, text } = readPdf(await page.pdf());
    expect(title).toContain('Suffolk Libraries');
    expect(pages).toBeGreaterThan(1);
    expect(text).toContain('SuffolkLibraries');
    expect(text).toContain(words.replace(/\s/g, ''));
  });

  test('leaves the controls of the screen behind', async ({ open }) => {
    const page = await open(A_CASE);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['header input[type="search"]', 'footer nav', 'nav.contents']) {
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    }
  });
});

test('the cases on paper keep their names and what came of each, and leave the controls behind', async ({ open }) => {
  const page = await open('/cases/');
  await page.emulateMedia({ media: 'print' });
  const first = page.locator('[data-shown="list"] .case-rows > li').first();
  expect(await first.locator('h3').isVisible()).toBe(true);
  expect(await first.locator('.summary').isVisible()).toBe(true);
  expect(await page.locator('explore-cases form').first().isVisible()).toBe(false);
  expect(await page.locator('explore-cases .side').isVisible()).toBe(false);
});
