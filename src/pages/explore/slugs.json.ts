import type { APIRoute } from 'astro';
import { getExplorer } from '../../lib/explore.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await getExplorer()).rows.map(({ slug }) => slug)), { headers: { 'Content-Type': 'application/json' } });
