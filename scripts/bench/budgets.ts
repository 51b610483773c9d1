/** What the site may weigh and how fast it has to be; a budget that is broken fails the bench. kB are 1,000 bytes. */
export const BUDGETS = {
  /** HTML and stylesheets of a page, compressed, on a first visit. */
  pageKb: 40,
  fontsKb: 60,
  /** Script of a page, compressed, without Pagefind’s, which counts as part of a search. */
  scriptKb: 15,
  /** What a first search adds to its page, Pagefind’s engine and all, at today’s size. */
  searchKb: 150,
  /** From a key to the hits on the screen, once the index is there. */
  searchMs: 100,
  /** Lighthouse, mobile: performance, accessibility, best practices, search engines. */
  lighthouse: 100,
} as const;

/** What the explorer may weigh and how fast it has to answer, whatever the number of cases up to 10,000. */
export const SCALE_BUDGETS = {
  /** HTML, stylesheets, script and data, compressed, on a first visit. */
  firstViewKb: 300,
  /** From a click on a facet to the painted answer. */
  clickMs: 100,
  /** From a key to the painted answer, once the index is there. */
  searchMs: 150,
} as const;

/** The pages that are weighed, beside the heaviest case; the budgets hold for those whose layout the design names. */
export const WEIGHED = [
  { kind: 'home', path: '/', held: true },
  { kind: 'all cases', path: '/cases/', held: true },
  { kind: 'search', path: '/search/', held: true },
  { kind: 'glossary', path: '/glossary/', held: false },
  { kind: 'method', path: '/method/', held: false },
  { kind: 'about', path: '/about/', held: false },
] as const;

/** The pages that Lighthouse judges beside the heaviest case: one of each layout that the design names. */
export const JUDGED = ['/', '/cases/', '/search/'] as const;
