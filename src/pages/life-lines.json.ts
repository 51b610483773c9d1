import type { APIRoute } from 'astro';
import { getSurvivalSource } from '../lib/life-lines.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getSurvivalSource())}\n`, { headers: { 'Content-Type': 'application/json' } });
