import type { APIRoute } from 'astro';
import { getCases } from '../../../lib/cases.ts';
import { toBibtex } from '../../../lib/citation.ts';

export async function getStaticPaths() {
  return (await getCases()).map(({ slug, caseStudy }) => ({ params: { slug }, props: { caseStudy } }));
}

export const GET: APIRoute = ({ params, props }) =>
  new Response(toBibtex(params['slug'] as string, props['caseStudy']), { headers: { 'Content-Type': 'application/x-bibtex' } });
