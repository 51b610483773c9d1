import type { APIRoute } from 'astro';
import { getCases } from '../../../lib/cases.ts';
import { toCsl } from '../../../lib/citation.ts';

export async function getStaticPaths() {
  return (await getCases()).map(({ slug, caseStudy }) => ({ params: { slug }, props: { caseStudy } }));
}

export const GET: APIRoute = ({ params, props }) =>
  new Response(`${JSON.stringify([toCsl(params['slug'] as string, props['caseStudy'])], null, 2)}\n`, { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' } });
