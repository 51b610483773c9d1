import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './fixture.ts';
import { A_CASE, PAGES } from './pages.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCHEMES = ['light', 'dark'] as const;

describe.for(SCHEMES)('axe, WCAG 2.2 AA, %s', (colorScheme) => {
  test.for(PAGES)('$kind', async ({ path }, { open }) => {
    expect(await violationsOn(await open(path, { colorScheme }))).toEqual([]);
  });

  test('a case with everything unfolded', async ({ open }) => {
    const page = await open(A_CASE, { colorScheme });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a case with a word explained', async ({ open }) => {
    const page = await open(A_CASE, { colorScheme });
    await page.locator('a.term').first().click();
    await page.locator('.term-popover:popover-open').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a search that finds nothing', async ({ open }) => {
    const page = await open('/search/?q=zzzzxq', { colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a narrow window', async ({ open }) => {
    const page = await open(A_CASE, { colorScheme, viewport: { width: 320, height: 640 } });
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('axe sees a fault where there is one', async ({ open }) => {
  const page = await open('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violationsOn(page)).toEqual([expect.stringContaining('button-name')]);
});

/** Each rule that is broken: where first, and how often. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`);
}
