import type { APIRoute } from 'astro';
import { getSynonyms } from '../../lib/synonyms.ts';

/** The ways of saying the same, by which the search page widens a query. */
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getSynonyms())}\n`, { headers: { 'Content-Type': 'application/json' } });
