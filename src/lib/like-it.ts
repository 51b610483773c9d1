/** "Cases like it", from the likeness rules of the core. */
import type { CasePage } from './cases.ts';

const SHOWN = 3;

/** Up to three cases nearest to one, each with why it is alike in words. */
export function nearestCases(page: CasePage, pages: readonly CasePage[]): { page: CasePage; reason: string }[] {
  return [];
}
