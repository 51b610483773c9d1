/** The table of places against the gazetteer that it is taken from, and against the cases and the coast that it is for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readCaseFolder } from '../../src/casefile/folder.ts';
import { readPlaces } from '../../src/casefile/read-places.ts';
import { isInFrame, toFrame, type FramePoint } from '../../src/core/map/frame.ts';
import { drawOutline, type Topology } from '../../src/core/map/outline.ts';
import { findPlace, middleOf, places as placesSchema } from '../../src/core/map/places.ts';
import { toGrid } from '../../src/core/map/projection.ts';
import { candidatesFor, locate, readGazetteer } from './gazetteer.ts';

const NATION: Readonly<Record<string, string>> = { wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR' };
/** A point that stands on a quay may lie a little off a simplified coast, in kilometres. */
const SHORE = 3;

const bytes = readFileSync('content/places.yml');
const table = placesSchema.parse(parse(bytes.toString()));
const rows = Object.entries(table).flatMap(([region, towns]) => Object.entries(towns).map(([town, place]) => ({ region, town, place })));
const gazetteer = readGazetteer();

describe('the table of places', () => {
  it('is sound', () => expect(readPlaces(bytes).issues).toEqual([]));

  it.each(rows)('$town, $region, is where the gazetteer has it, in its nation', ({ region, place: { lat, lon, of } }) => {
    expect({ lat, lon }).toEqual(middleOf(of.map((part) => locate(part, gazetteer))));
    for (const part of of) expect(part.in.split('.')[0]).toBe(NATION[region] ?? 'ENG');
  });

  it('places nine in ten of the cases in one region of the United Kingdom; a new case may come before its place', async () => {
    const cases = await readCaseFolder('content/cases');
    const wanted = cases.flatMap(({ frontmatter }) => frontmatter?.place ?? []).filter(({ region }) => region !== 'several' && region !== 'abroad');
    const placed = wanted.filter((place) => findPlace(table, place));
    expect(placed.length / wanted.length).toBeGreaterThan(0.9);
  }, 60_000);

  it('has no place at sea or off the sheet', () => {
    const coast = ringsOf(drawOutline(readTopology(), ['826']));
    for (const { town, place } of rows) {
      const point = toFrame(toGrid(place));
      expect(isInFrame(point), town).toBe(true);
      const around = [point, ...[0, 1, 2, 3, 4, 5, 6, 7].map((turn) => ({ x: point.x + SHORE * Math.cos(turn * Math.PI / 4), y: point.y + SHORE * Math.sin(turn * Math.PI / 4) }))];
      expect(around.some((near) => coast.some((ring) => isInside(near, ring))), town).toBe(true);
    }
  });
});

describe('the gazetteer', () => {
  it('tells two towns of one name apart, and has none for a name that it lacks', () => {
    expect(candidatesFor('Richmond', 'ENG', gazetteer)).toHaveLength(2);
    expect(candidatesFor('Nowhere upon Sea', 'ENG', gazetteer)).toEqual([]);
    expect(candidatesFor('Blackburn', 'ENG', gazetteer)).toEqual([{ town: 'Blackburn', in: 'ENG.A8' }]);
    expect(candidatesFor('Suffolk', 'ENG', gazetteer)).toEqual([{ area: 'Suffolk', in: 'ENG.N5' }]);
  });

  it('refuses a part that it does not have', () => {
    expect(() => locate({ town: 'Ipswich', in: 'ENG.D4' }, gazetteer)).toThrow('0 towns called Ipswich');
    expect(() => locate({ area: 'Suffolk', in: 'ENG.D4' }, gazetteer)).toThrow('no ENG.D4 called Suffolk');
  });
});

function readTopology(): Topology {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
}

/** The rings of a path of steps, as drawOutline writes it. */
function ringsOf(path: string): FramePoint[][] {
  return path.split('z').filter(Boolean).map((ring) => {
    const [x = 0, y = 0, ...steps] = [...ring.matchAll(/-?\d+/g)].map(Number);
    const points = [{ x, y }];
    for (let index = 0; index < steps.length; index += 2) {
      const last = points.at(-1) as FramePoint;
      points.push({ x: last.x + (steps[index] as number), y: last.y + (steps[index + 1] as number) });
    }
    return points;
  });
}

/** By the number of edges to the right of the point. */
function isInside({ x, y }: FramePoint, ring: readonly FramePoint[]): boolean {
  return ring.reduce((inside, a, index) => {
    const b = ring[(index + 1) % ring.length] as FramePoint;
    return (a.y > y) !== (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x ? !inside : inside;
  }, false);
}
