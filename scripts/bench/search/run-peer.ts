/** Runs one of the other four: builds its index in Node, ships index and library to an empty page of the browser, and asks it there. */
import { brotliCompressSync, constants } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { IndexedPage } from './corpus.ts';
import { keepFirst } from './page-key.ts';
import type { Ask, Peer } from './peers/peer.ts';

/** As hosts compress on the fly, and as the other bench counts. */
const BROTLI_LEVEL = 5;
const NAME = 'peer';

/** Its answers to each query, how long each took once all had been asked, in ms, and what it ships, in kB. */
export async function runPeer(browser: Browser, module: string, pages: readonly IndexedPage[], queries: readonly string[]): Promise<PeerRun> {
  const file = fileURLToPath(new URL(`peers/${module}.ts`, import.meta.url));
  const peer = await import(file) as Peer;
  const index = await peer.build(pages);
  const code = await bundle(file);
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: code });
  await page.evaluate(async ({ shipped, name }) => {
    const scope = globalThis as unknown as Record<string, Peer & { ask: Ask }>;
    const opened = scope[name] as Peer;
    (scope as unknown as { ask: Ask }).ask = await opened.open(shipped);
  }, { shipped: index, name: NAME });
  const answers = await page.evaluate(async (asked) => {
    const { ask } = globalThis as unknown as { ask: Ask };
    for (const query of asked) await ask(query);
    const measured: { pages: string[]; ms: number }[] = [];
    for (const query of asked) {
      const started = performance.now();
      const found = await ask(query);
      measured.push({ ms: performance.now() - started, pages: found });
    }
    return measured;
  }, queries);
  await page.close();
  // MiniSearch’s stemmer is Lunr’s, for want of one of its own; its bytes would be about one kB of the eight that Lunr has.
  const weighed = module === 'lunr' ? code : await bundle(file, ['lunr']);
  return {
    answers: answers.map(({ pages: found }) => keepFirst(found)),
    ms: answers.map(({ ms }) => ms),
    kb: (compressed(index) + compressed(weighed)) / 1000,
  };
}

async function bundle(file: string, external: string[] = []): Promise<string> {
  const made = await rolldown({ input: file, platform: 'browser', external, logLevel: 'silent' });
  const { output: [chunk] } = await made.generate({ format: 'iife', name: NAME, minify: true });
  await made.close();
  return chunk.code;
}

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } }).length;
}

export interface PeerRun {
  answers: string[][];
  ms: number[];
  kb: number;
}
