/** The coast as one SVG path, from countries in TopoJSON: projected, simplified, rounded to kilometres. */
import { toFrame, type FramePoint } from './frame.ts';
import { toGrid } from './projection.ts';

/** A point that strays less than this from the line without it is left out, in kilometres: half a pixel of the wide map. */
const TOLERANCE = 0.8;

/** Islands smaller than this are specks, in square kilometres. */
const SMALLEST = 12;

/**
 * The outline of the countries with the given ids, in kilometres of the map’s frame. Each arc is simplified once, so that two
 * countries that share a border still share it. Throws where a country is not in the topology.
 */
export function drawOutline(topology: Topology, ids: readonly string[]): string {
  const simplified = new Map<number, FramePoint[]>();
  const arcAt = (index: number): FramePoint[] => {
    const known = simplified.get(index) ?? simplify(toPoints(topology, index));
    simplified.set(index, known);
    return known;
  };
  return ids.flatMap((id) => ringsOf(topology, id))
    .map((arcs) => toRing(arcs.map((arc) => (arc < 0 ? arcAt(~arc).toReversed() : arcAt(arc)))))
    .filter((ring) => Math.abs(areaOf(ring)) >= SMALLEST)
    .map(formatRing).join('');
}

/** The outer rings of a country, each as numbers of arcs; `~n` is arc n backwards. */
function ringsOf({ objects }: Topology, id: string): (readonly number[])[] {
  const country = objects['countries']?.geometries.find((geometry) => geometry.id === id);
  if (!country?.arcs) throw new Error(`The topology has no country ${id}.`);
  const polygons = (country.type === 'Polygon' ? [country.arcs] : country.arcs) as readonly (readonly (readonly number[])[])[];
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

/** The points of an arc, whose coordinates are steps from one to the next (TopoJSON, 2.1.4). */
function toPoints({ arcs, transform: { scale, translate } }: Topology, index: number): FramePoint[] {
  let [x, y] = [0, 0];
  return (arcs[index] ?? []).map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    return toFrame(toGrid({ lon: x * scale[0] + translate[0], lat: y * scale[1] + translate[1] }));
  });
}

/** Douglas and Peucker (1973): the fewest of the points that leave none further away than the tolerance. */
function simplify(points: readonly FramePoint[]): FramePoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => distanceTo(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] as number) < TOLERANCE) return [first, last];
  return [...simplify(points.slice(0, farthest + 1)).slice(0, -1), ...simplify(points.slice(farthest))];
}

function distanceTo({ x, y }: FramePoint, from: FramePoint, to: FramePoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx ** 2 + dy ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Arcs end to end, each begun where the last one ended, rounded to kilometres, without points that rounding made equal. */
function toRing(arcs: readonly (readonly FramePoint[])[]): FramePoint[] {
  const rounded = arcs.flat().map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  return rounded.filter(({ x, y }, index) => index === 0 || x !== rounded[index - 1]?.x || y !== rounded[index - 1]?.y);
}

/** In square kilometres; negative for a ring that turns the other way. */
function areaOf(ring: readonly FramePoint[]): number {
  return ring.reduce((sum, { x, y }, index) => {
    const next = ring[(index + 1) % ring.length] as FramePoint;
    return sum + (x * next.y - next.x * y) / 2;
  }, 0);
}

/** As a path of steps, which are shorter to write than places. */
function formatRing(ring: readonly FramePoint[]): string {
  const [first, ...rest] = ring as [FramePoint, ...FramePoint[]];
  let at = first;
  const steps = rest.map((point) => {
    const step = `${point.x - at.x} ${point.y - at.y}`;
    at = point;
    return step;
  });
  return `M${first.x} ${first.y}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** What is read of TopoJSON: https://github.com/topojson/topojson-specification */
export interface Topology {
  transform: { scale: readonly number[]; translate: readonly number[] } & { scale: readonly [number, number]; translate: readonly [number, number] };
  arcs: readonly (readonly (readonly number[])[])[];
  objects: Readonly<Record<string, { geometries: readonly { type: string; id?: string | number | undefined; arcs?: unknown }[] }>>;
}
