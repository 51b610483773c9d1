import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { caseFragments } from './scripts/build/case-fragments.ts';
import { subsetFonts } from './scripts/build/fonts.ts';
import { searchIndex } from './scripts/build/search-index.ts';
import { SITE } from './src/site.ts';

export default defineConfig({
  site: SITE.url,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // 'jsx', the default, drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  integrations: [mdx(), subsetFonts(), searchIndex(), caseFragments()],
  // One stylesheet for all pages: it is fetched once, and a first visit waits for one file in place of nine.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
