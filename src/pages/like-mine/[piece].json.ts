import type { APIRoute } from 'astro';
import type { ShownCase } from '../../core/like-mine/shown-case.ts';
import { getLikeMine } from '../../lib/like-mine.ts';

export async function getStaticPaths() {
  const { pieces } = await getLikeMine();
  return pieces.map(({ name, cases }) => ({ params: { piece: name }, props: { cases } }));
}

/** What is shown of some cases, named by its content. */
export const GET: APIRoute<{ cases: ShownCase[] }> = ({ props }) => new Response(JSON.stringify(props.cases), { headers: { 'Content-Type': 'application/json' } });
