/** The paper of the map: which part of the grid it shows, and the two sizes at which marks are laid out on it. */
import type { GridPoint } from './projection.ts';

/** Edges of the map in kilometres of the grid: from the west of Northern Ireland to Lowestoft, from Scilly to Orkney. */
const EDGES = { west: -15, east: 668, south: -4, north: 1062 } as const;

/** North of this, in kilometres of the grid, lies Shetland alone. It would add a sixth to the height, so it is moved into a box. */
const SHETLAND_FROM = 1066;
const SHETLAND_MOVED_BY = { east: 135, north: -212 } as const;

/** Kilometres across and down. */
export const FRAME = { width: EDGES.east - EDGES.west, height: EDGES.north - EDGES.south } as const;

/** The box that Shetland stands in, in kilometres from the top left of the map. */
export const SHETLAND_BOX = { x: 546, y: 40, width: 104, height: 142 } as const;

/**
 * Where marks are laid out: `width` is the least that a map of this layout is drawn at, in CSS pixels, so that its targets only
 * ever grow; `apart` is how near two marks may stand, which leaves each the 24 pixels that WCAG 2.5.8 asks for, and some air.
 */
export const LAYOUTS = {
  narrow: { width: 288, apart: 32 },
  wide: { width: 440, apart: 32 },
} as const;

/** Kilometres from the top left of the map; Shetland in its box. */
export function toFrame({ east, north }: GridPoint): FramePoint {
  const inBox = north / 1000 > SHETLAND_FROM;
  const x = east / 1000 + (inBox ? SHETLAND_MOVED_BY.east : 0);
  const y = north / 1000 + (inBox ? SHETLAND_MOVED_BY.north : 0);
  return { x: x - EDGES.west, y: EDGES.north - y };
}

/** Whether the point is on the paper. */
export function isInFrame({ x, y }: FramePoint): boolean {
  return x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height;
}

/** Kilometres, rightwards and down. */
export interface FramePoint {
  x: number;
  y: number;
}

export type Layout = keyof typeof LAYOUTS;
