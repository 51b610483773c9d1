import type { APIRoute } from 'astro';
import { getCases } from '../../../lib/cases.ts';
import { toRis } from '../../../lib/citation.ts';

export async function getStaticPaths() {
  return (await getCases()).map(({ slug, caseStudy }) => ({ params: { slug }, props: { caseStudy } }));
}

export const GET: APIRoute = ({ params, props }) =>
  new Response(toRis(params['slug'] as string, props['caseStudy']), { headers: { 'Content-Type': 'application/x-research-info-systems' } });
