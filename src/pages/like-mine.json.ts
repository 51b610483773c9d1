import type { APIRoute } from 'astro';
import { getLikeMine } from '../lib/like-mine.ts';

/** The outline of all cases. */
export const GET: APIRoute = async () => new Response(JSON.stringify((await getLikeMine()).outline), { headers: { 'Content-Type': 'application/json' } });
