/** Places drawn together into marks, so that no two marks stand too near one another to be seen apart or to be hit. */

/** Places within the same cell, this part of `apart` wide, are joined at once: they would be anyway, and thousands of places become hundreds of marks. */
const CELL = 1 / 4;

/**
 * One mark for each place, and one mark for those that stand too near: the nearest two marks are joined, at the middle of all
 * that they hold, until no two are nearer than `apart`. Every id is in exactly one mark. The marks come in the order that one
 * reads them: in bands as high as `apart`, from the top, and from left to right in each.
 */
export function clusterPlaces(places: readonly Placed[], apart: number): Mark[] {
  const marks = joinCells(places, apart * CELL);
  const nearest = marks.map((_, index) => nearestTo(index, marks));
  for (;;) {
    const at = indexOfLeast(nearest);
    const found = nearest[at];
    if (!found || found.distance >= apart) break;
    const [first, second] = [Math.min(at, found.index), Math.max(at, found.index)];
    marks[first] = join(marks[first] as Mark, marks[second] as Mark);
    const last = marks.length - 1;
    marks[second] = marks[last] as Mark;
    marks.length = last;
    nearest[second] = nearest[last] as Neighbour;
    nearest.length = last;
    for (let index = 0; index < last; index += 1) {
      const known = nearest[index] as Neighbour;
      const isStale = [index, known.index].some((one) => one === first || one === second || one === last);
      nearest[index] = isStale ? nearestTo(index, marks) : nearer(known, { index: first, distance: distanceOf(marks[index] as Mark, marks[first] as Mark) });
    }
  }
  return marks.toSorted((a, b) => Math.floor(a.y / apart) - Math.floor(b.y / apart) || a.x - b.x || a.y - b.y);
}

/** Ids at one and the same place are one mark whatever the size of a cell. */
function joinCells(places: readonly Placed[], size: number): Mark[] {
  const cellOf = ({ x, y }: Placed) => (size > 0 ? `${Math.floor(x / size)} ${Math.floor(y / size)}` : `${x} ${y}`);
  return [...Map.groupBy(places, cellOf).values()].map((together) => {
    const middle = (key: 'x' | 'y') => together.reduce((sum, place) => sum + place[key], 0) / together.length;
    return { x: middle('x'), y: middle('y'), ids: together.map(({ id }) => id) };
  });
}

function join(a: Mark, b: Mark): Mark {
  const ids = [...a.ids, ...b.ids];
  const middle = (key: 'x' | 'y') => (a[key] * a.ids.length + b[key] * b.ids.length) / ids.length;
  return { x: middle('x'), y: middle('y'), ids };
}

function nearestTo(index: number, marks: readonly Mark[]): Neighbour {
  const mark = marks[index] as Mark;
  let best: Neighbour = { index: -1, distance: Infinity };
  for (let other = 0; other < marks.length; other += 1) {
    const distance = other === index ? Infinity : distanceOf(mark, marks[other] as Mark);
    if (distance < best.distance) best = { index: other, distance };
  }
  return best;
}

function indexOfLeast(nearest: readonly Neighbour[]): number {
  let least = 0;
  for (let index = 1; index < nearest.length; index += 1) {
    if ((nearest[index] as Neighbour).distance < (nearest[least] as Neighbour).distance) least = index;
  }
  return least;
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
