import type { APIRoute } from 'astro';
import { getComparedCases } from '../../../lib/compare.ts';

export async function getStaticPaths() {
  return (await getComparedCases()).map((compared) => ({ params: { slug: compared.slug }, props: { compared } }));
}

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props['compared'])}\n`, { headers: { 'Content-Type': 'application/json' } });
