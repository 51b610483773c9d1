/** Places drawn together into marks, so that no two marks stand too near one another to be seen apart or to be hit. */

/**
 * One mark for each place, and one mark for those that stand too near: the nearest two marks are joined, at the middle of all
 * that they hold, until no two are nearer than `apart`. Every id is in exactly one mark. The marks come in the order that one
 * reads them: in bands as high as `apart`, from the top, and from left to right in each.
 */
export function clusterPlaces(places: readonly Placed[], apart: number): Mark[] {
  const marks = joinEqual(places);
  const nearest = marks.map((_, index) => nearestTo(index, marks));
  for (;;) {
    const at = nearest.reduce((best, { distance }, index) => (distance < (nearest[best]?.distance ?? Infinity) ? index : best), 0);
    const found = nearest[at];
    if (!found || found.distance >= apart) break;
    const [first, second] = [Math.min(at, found.index), Math.max(at, found.index)];
    marks[first] = join(marks[first] as Mark, marks[second] as Mark);
    const last = marks.length - 1;
    marks[second] = marks[last] as Mark;
    marks.length = last;
    nearest[second] = nearest[last] as Neighbour;
    nearest.length = last;
    const moved = new Set([first, second, last]);
    for (const [index, { index: neighbour }] of nearest.entries()) {
      if (moved.has(index) || moved.has(neighbour)) nearest[index] = nearestTo(index, marks);
      else nearest[index] = nearer(nearest[index] as Neighbour, { index: first, distance: distanceOf(marks[index] as Mark, marks[first] as Mark) });
    }
  }
  return marks.toSorted((a, b) => Math.floor(a.y / apart) - Math.floor(b.y / apart) || a.x - b.x || a.y - b.y);
}

/** Ids at one and the same place are one mark whatever the distance. */
function joinEqual(places: readonly Placed[]): Mark[] {
  return [...Map.groupBy(places, ({ x, y }) => `${x} ${y}`).values()].map((together) => {
    const { x, y } = together[0] as Placed;
    return { x, y, ids: together.map(({ id }) => id) };
  });
}

function join(a: Mark, b: Mark): Mark {
  const ids = [...a.ids, ...b.ids];
  const middle = (key: 'x' | 'y') => (a[key] * a.ids.length + b[key] * b.ids.length) / ids.length;
  return { x: middle('x'), y: middle('y'), ids };
}

function nearestTo(index: number, marks: readonly Mark[]): Neighbour {
  let best: Neighbour = { index: -1, distance: Infinity };
  for (const [other, mark] of marks.entries()) {
    if (other !== index) best = nearer(best, { index: other, distance: distanceOf(marks[index] as Mark, mark) });
  }
  return best;
}

function nearer(a: Neighbour, b: Neighbour): Neighbour {
  return b.distance < a.distance ? b : a;
}

function distanceOf(a: Mark, b: Mark): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export interface Placed {
  id: string;
  /** Pixels of the layout, as are those of a mark. */
  x: number;
  y: number;
}

export interface Mark {
  x: number;
  y: number;
  /** The ids of what stands here, in the order given. */
  ids: readonly string[];
}

interface Neighbour {
  index: number;
  distance: number;
}
