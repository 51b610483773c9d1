import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './fixture.ts';
import { A_CASE } from './pages.ts';

/** Where the pictures are kept, for whoever changes the look. */
const PICTURES = '.cache/screenshots';
/** A blank picture has one colour; a page of text in one face has dozens, from the smoothing of its letters. */
const COLOURS_OF_A_PAGE = 30;

describe('the design page', () => {
  test('is photographed in light and dark, and neither picture is blank or the other', async ({ open }) => {
    mkdirSync(PICTURES, { recursive: true });
    const pictures: Buffer[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/design/', { colorScheme });
      const picture = await page.screenshot({ fullPage: true });
      writeFileSync(join(PICTURES, `design-${colorScheme}.png`), picture);
      expect(await countColours(page, picture)).toBeGreaterThan(COLOURS_OF_A_PAGE);
      pictures.push(picture);
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(false);
  });

  test('a blank picture is told from a page', async ({ open }) => {
    const page = await open('/design/');
    const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 2, height: 2 } });
    expect(await countColours(page, picture)).toBeLessThan(COLOURS_OF_A_PAGE);
  });
});

describe('forced colours', () => {
  test.for(['/', A_CASE, '/search/?q=pensions'])('%s: text and lines stand out from the page', async (path, { open }) => {
    const page = await open(path, { forcedColors: 'active' });
    const { lines, paper, text } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.body).color,
      lines: [...document.querySelectorAll('main svg [data-ink]')].map((line) => getComputedStyle(line).stroke),
    }));
    expect(text).not.toBe(paper);
    expect(lines).not.toContain(paper);
    if (!path.startsWith('/search/')) expect(lines.length).toBeGreaterThan(0);
  });

  test('a link that has the focus is outlined', async ({ open }) => {
    const page = await open('/', { forcedColors: 'active' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
  });
});

describe('motion', () => {
  test('there is none where the reader wants none', async ({ open }) => {
    const page = await open(A_CASE, { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('a jump within the page is smooth where the reader does not mind', async ({ open }) => {
    const page = await open(A_CASE, { reducedMotion: 'no-preference' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('smooth');
  });
});

/** How many colours a picture has, counted by the browser that took it. */
function countColours(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (source) => {
    const image = Object.assign(new Image(), { src: source });
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, `data:image/png;base64,${picture.toString('base64')}`);
}
