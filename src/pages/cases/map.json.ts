import type { APIRoute } from 'astro';
import { getMapCases } from '../../lib/map.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify({ cases: await getMapCases() })}\n`, { headers: { 'Content-Type': 'application/json' } });
