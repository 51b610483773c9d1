/** What a first visit transfers. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** As hosts compress on the fly; those that compress beforehand, at 11, send about a tenth less. */
const BROTLI_LEVEL = 5;
const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|xml|wasm)|image\/svg)/;

/** The compressed bytes of a first visit in kB, by what they are; Pagefind’s are apart, since only a search loads them. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const { weight, close } = await openWeighed(browser, url);
  await close();
  return weight;
}

/** What a first search adds to its page in kB, and how long a key takes once its words are there, in ms to the hits. */
export async function weighSearch(browser: Browser, url: string): Promise<{ addedKb: number; keyMs: number[] }> {
  const { page, weight, settle, close } = await openWeighed(browser, url);
  const before = totalOf(weight);
  const box = page.locator('site-search input[type="search"]');
  await box.focus();
  await box.pressSequentially('pensions');
  await page.locator('ol.hits > li').first().waitFor();
  await settle();
  // Taken before the next keys, which load parts of the index of their own.
  const addedKb = totalOf(weight) - before;
  const words = ['contract', 'library', 'staff', 'council', 'inspection', 'surplus', 'lost'];
  for (const word of words) await timeKey(page, word);
  const keyMs = [];
  for (const word of words) keyMs.push(await timeKey(page, word));
  await close();
  return { addedKb, keyMs };
}

/** Puts a word into the box as a single key would, and waits until the hits have changed. */
function timeKey(page: Page, word: string): Promise<number> {
  return page.evaluate((query) => new Promise<number>((done) => {
    const input = document.querySelector<HTMLInputElement>('site-search input[type="search"]') as HTMLInputElement;
    const hits = document.querySelector('ol.hits') as HTMLElement;
    const started = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done(performance.now() - started);
    });
    observer.observe(hits, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }), word);
}

async function openWeighed(browser: Browser, url: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const weight: Weight = { html: 0, css: 0, fonts: 0, script: 0, pagefind: 0, other: 0 };
  const reading: Promise<void>[] = [];
  const onResponse = (response: Response) => reading.push(weigh(response).then(({ kind, bytes }) => { weight[kind] += bytes / 1000; }));
  context.on('response', onResponse);
  const settle = async () => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    await Promise.all(reading);
  };
  await page.goto(url);
  await settle();
  const close = async () => {
    context.off('response', onResponse);
    await settle();
    await context.close();
  };
  return { page, weight, settle, close };
}

async function weigh(response: Response): Promise<{ kind: keyof Weight; bytes: number }> {
  const body = await response.body();
  const type = (await response.headerValue('content-type')) ?? '';
  const bytes = COMPRESSIBLE.test(type) ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }).length : body.length;
  return { kind: kindOf(response), bytes };
}

function kindOf(response: Response): keyof Weight {
  if (new URL(response.url()).pathname.startsWith('/pagefind/')) return 'pagefind';
  const kinds: Record<string, keyof Weight> = { document: 'html', stylesheet: 'css', font: 'fonts', script: 'script' };
  return kinds[response.request().resourceType()] ?? 'other';
}

function totalOf(weight: Weight): number {
  return Object.values(weight).reduce((sum, kb) => sum + kb, 0);
}

/** kB, by what they are. */
export interface Weight {
  html: number;
  css: number;
  fonts: number;
  script: number;
  pagefind: number;
  other: number;
}
