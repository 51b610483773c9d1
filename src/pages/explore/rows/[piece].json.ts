import type { APIRoute, GetStaticPaths } from 'astro';
import { getExplorer } from '../../../lib/explore.ts';

export const getStaticPaths = (async () => {
  const { pieces } = await getExplorer();
  return pieces.map((rows, piece) => ({ params: { piece: String(piece) }, props: { rows } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['rows']), { headers: { 'Content-Type': 'application/json' } });
