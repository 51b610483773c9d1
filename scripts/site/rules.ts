/** All that is checked of the built site. */
import { fontsCarryTheText } from './characters.ts';
import { canonicalIsOwn, linksAreSafe, linksResolve, pagesAreReachable } from './links.ts';
import { markupIsValid } from './markup.ts';
import { descriptionsAreUnique, labelsHoldTheirText, linksSayWhere, saysWhatItIs, titlesAreUnique } from './naming.ts';
import { hasOneTitle, headingsAreInOrder, idsAreThere, landmarksAreThere, skipLinkIsFirst } from './outline.ts';
import { nothingIsForeign, nothingIsInline, policyComesFirst, stylesheetsAreOwn } from './policy.ts';
import type { PageRule, Site, SiteRule } from './read-site.ts';

const PAGE_RULES: Record<string, PageRule> = {
  linksResolve, linksAreSafe, canonicalIsOwn, hasOneTitle, headingsAreInOrder, landmarksAreThere, skipLinkIsFirst, idsAreThere,
  saysWhatItIs, linksSayWhere, labelsHoldTheirText, policyComesFirst, nothingIsInline, nothingIsForeign, fontsCarryTheText, markupIsValid,
};

const SITE_RULES: Record<string, SiteRule> = { pagesAreReachable, titlesAreUnique, descriptionsAreUnique, stylesheetsAreOwn };

/** Every fault of a site, in the order of its pages, and how many checks were made: each rule once for each page or site. */
export function checkSite(site: Site): { checks: number; failed: number; faults: Fault[] } {
  const onPages = site.pages.flatMap((page) => Object.entries(PAGE_RULES).map(([rule, check]) =>
    check(page, site).map((message) => ({ path: page.path, rule, message }))));
  const onSite = Object.entries(SITE_RULES).map(([rule, check]) => check(site).map((fault) => ({ ...fault, rule })));
  const results = [...onPages, ...onSite];
  return { checks: results.length, failed: results.filter((faults) => faults.length > 0).length, faults: results.flat() };
}

export interface Fault {
  path: string;
  /** The rule’s name, which is that of its function. */
  rule: string;
  message: string;
}
