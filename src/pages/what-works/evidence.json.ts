import type { APIRoute } from 'astro';
import { getEvidence } from '../../lib/evidence.ts';

/** The units, as the pages of conclusions compute with them in the browser. */
export const GET: APIRoute = async () => {
  const { units } = await getEvidence();
  return new Response(JSON.stringify(units), { headers: { 'Content-Type': 'application/json' } });
};
