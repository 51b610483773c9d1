/** The map for pages: the coast, and the cases with their places. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getEntry } from 'astro:content';
import { formatDate } from '../core/dates.ts';
import { inkOf, lifeInWords, toAxis, toLife } from '../core/lifeline.ts';
import { isInFrame, toFrame } from '../core/map/frame.ts';
import type { MapCase } from '../core/map/map-case.ts';
import { drawOutline, type Topology } from '../core/map/outline.ts';
import { findPlace, markedAt } from '../core/map/places.ts';
import { toGrid } from '../core/map/projection.ts';
import { KINDS_OF_BODY, SPIN_OUT_KINDS } from '../core/vocabulary.ts';
import { getCases, todayOf } from './cases.ts';

/** ISO 3166-1 numbers, by which the topology names countries. */
const UNITED_KINGDOM = '826';
const IRELAND_AND_MAN = ['372', '833'];

/** Every case as the map shows it, by name. Throws where the table of places was not loaded. */
export async function getMapCases(): Promise<MapCase[]> {
  const entry = await getEntry('places', 'places');
  if (!entry) throw new Error('content/places.yml was not loaded.');
  const pages = await getCases();
  const axis = toAxis([], todayOf(pages));
  return pages.map(({ slug, caseStudy: { name, place, kind_of_body: kind, ...caseStudy } }): MapCase => {
    const life = toLife(caseStudy);
    const found = findPlace(entry.data, place);
    const at = found && toFrame(toGrid(found));
    return {
      slug, name, place: place.town, region: place.region, ink: inkOf(life, axis), fate: lifeInWords(life, formatDate),
      ...(found && at && isInFrame(at) && { at: { x: toTenth(at.x), y: toTenth(at.y) }, marked: markedAt(place.town, found) || undefined }),
      ...(!SPIN_OUT_KINDS.has(kind) && { comparator: KINDS_OF_BODY[kind].label.toLowerCase() }),
    };
  });
}

let drawn: Promise<{ kingdom: string; neighbours: string }> | undefined;

/** The coast as SVG paths, in kilometres of the frame: the United Kingdom, and Ireland and the Isle of Man beside it. Drawn once for the whole build. */
export function getOutline(): Promise<{ kingdom: string; neighbours: string }> {
  drawn ??= (async () => {
    const topology = JSON.parse(await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
    return { kingdom: drawOutline(topology, [UNITED_KINGDOM]), neighbours: drawOutline(topology, IRELAND_AND_MAN) };
  })();
  return drawn;
}

function toTenth(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}
