/**
 * Cuts the two typefaces down to what the pages use: the characters of English text and European names, the layout
 * features we set, and the part of the weight axis that the styles name. Both are under the SIL Open Font Licence.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const FOLDER = new URL('../../src/styles/fonts/', import.meta.url);

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Every character the subset fonts carry; a test of the built site fails on a page that needs another. */
export const FONT_CHARACTERS = `${ASCII}\u00a0£§©°·»½¼¾×éèêëáàâäãåçíìîïñóòôöõøúùûüýÉÁÀÖÜÇ‐‑–—―‖‘’“”‟…•€−→←↑↓`;

const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

const FONTS: readonly { name: string; from: string; axes: Record<string, number | { min: number; max: number }> }[] = [
  { name: 'newsreader-text', from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2', axes: { wght: 400, opsz: 16 } },
  { name: 'newsreader-italic', from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2', axes: { wght: 400, opsz: 16 } },
  { name: 'newsreader-display', from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2', axes: { wght: 500, opsz: 48 } },
  { name: 'public-sans', from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', axes: { wght: { min: 400, max: 700 } } },
];

/** Writes the subset fonts where the styles look for them, before Vite reads the styles; skips what is already there. */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        mkdirSync(FOLDER, { recursive: true });
        for (const font of FONTS) {
          const original = readFileSync(require.resolve(font.from));
          const target = new URL(`${font.name}.woff2`, FOLDER);
          const stamp = new URL(`${font.name}.stamp`, FOLDER);
          const recipe = createHash('sha256').update(original).update(JSON.stringify([font.axes, FEATURES, FONT_CHARACTERS])).digest('hex');
          if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe) continue;
          // The package knows `keepFeatures`, its types do not yet.
          const options = { targetFormat: 'woff2' as const, variationAxes: font.axes, keepFeatures: FEATURES, noHinting: true };
          const subset = await subsetFont(original, FONT_CHARACTERS, options);
          writeFileSync(target, subset);
          writeFileSync(stamp, recipe);
          logger.info(`${font.name}: ${(subset.length / 1000).toFixed(1)} kB`);
        }
      },
    },
  };
}
