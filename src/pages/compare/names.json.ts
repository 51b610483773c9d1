import type { APIRoute } from 'astro';
import { getNameRows } from '../../lib/compare.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getNameRows())}\n`, { headers: { 'Content-Type': 'application/json' } });
