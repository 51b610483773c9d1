/** The order of the pages that are shown together. */

/**
 * Puts behind the others, in each run of pages that are shown together, glossary terms whose names only hold the words: somebody who
 * asks for pensions wants more than four terms with that word in them. Those that bear the name asked for, or another way of saying
 * it, keep their place.
 */
export function orderPages<Page extends { id: string }>(pages: readonly Page[], shownTogether: number, { isTerm, isAsked }: { isTerm: (id: string) => boolean; isAsked: (id: string) => boolean }): Page[] {
  const runs = Array.from({ length: Math.ceil(pages.length / shownTogether) }, (_, index) => pages.slice(index * shownTogether, (index + 1) * shownTogether));
  const isBehind = ({ id }: Page) => isTerm(id) && !isAsked(id);
  return runs.flatMap((run) => [...run.filter((page) => !isBehind(page)), ...run.filter(isBehind)]);
}
