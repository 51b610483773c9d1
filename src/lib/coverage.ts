/** What was kept of what was gathered, for the page that prints it. */
import { getCollection } from 'astro:content';
import { coverageOf, type Coverage } from '../core/gathered.ts';
import { getCases } from './cases.ts';
import { getRegister } from './register.ts';

/** The coverage, with the address of the row of each organisation that has no case; no address where it has no row either. */
export async function getCoverage(): Promise<Omit<Coverage, 'registerOnly'> & { registerOnly: (Coverage['registerOnly'][number] & { href: string | undefined })[] }> {
  const [entries, cases, { rows }] = await Promise.all([getCollection('gathered'), getCases(), getRegister()]);
  const coverage = coverageOf(Object.fromEntries(entries.map(({ id, data }) => [id, data])), cases);
  return { ...coverage, registerOnly: coverage.registerOnly.map((entry) => ({ ...entry, href: rows[entry.slug] ? `/register/#row-${entry.slug}` : undefined })) };
}
