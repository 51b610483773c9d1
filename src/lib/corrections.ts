/** Addresses that open a prefilled issue in the repository. */
import { SITE } from '../site.ts';

/** The form for correcting a case, with its name and page filled in. */
export function correctionHref(slug: string, name: string): string {
  const query = new URLSearchParams({ template: 'correct-a-fact.yml', title: `Correction: ${name}`, case: slug });
  return `${SITE.repository}/issues/new?${query}`;
}
