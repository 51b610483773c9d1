import { describe, expect, it } from 'vitest';
import { isInFrame, LAYOUTS, SHETLAND_BOX, toFrame } from './frame.ts';
import { drawOutline, type Topology } from './outline.ts';
import { toGrid } from './projection.ts';

/** Two square countries of a degree, one above the other, that share a border with a bend of a hair’s breadth; and a speck. */
const topology: Topology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [[-2, 52], [0.5, 0.0001], [0.5, -0.0001]],
    [[-1, 52], [0, 1], [-1, 0], [0, -1]],
    [[-1, 52], [0, -1], [-1, 0], [0, 1]],
    [[-4, 56], [0.01, 0], [0, 0.01], [-0.01, -0.01]],
  ],
  objects: { countries: { geometries: [
    { type: 'Polygon', id: 'upper', arcs: [[0, 1]] },
    { type: 'MultiPolygon', id: 'lower', arcs: [[[0, 2]], [[3]]] },
    { type: 'Polygon', id: 'turned', arcs: [[~1, ~0]] },
  ] } },
};

describe('an outline', () => {
  it('is a closed path through the corners, without the hair and without the speck', () => {
    const path = drawOutline(topology, ['lower']);
    expect(path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
    expect(path.match(/-?\d+/g)).toHaveLength(2 * 5);
  });

  it('begins where the projection puts its first point', () => {
    const { x, y } = toFrame(toGrid({ lat: 52, lon: -2 }));
    expect(drawOutline(topology, ['upper'])).toMatch(new RegExp(`^M${Math.round(x)} ${Math.round(y)}l`));
  });

  it('follows an arc backwards too', () => {
    const numbers = (id: string) => drawOutline(topology, [id]).match(/-?\d+/g)?.length;
    expect(numbers('turned')).toBe(numbers('upper'));
  });

  it('is refused for a country that is not there', () => expect(() => drawOutline(topology, ['atlantis'])).toThrow('no country atlantis'));
});

describe('the sheet', () => {
  const at = (lat: number, lon: number) => toFrame(toGrid({ lat, lon }));

  it('holds the ends of the Kingdom', () => {
    for (const [lat, lon] of [[49.96, -5.2], [52.48, 1.76], [54.46, -8.17], [58.67, -3.37], [59.38, -2.4]] as const) expect(isInFrame(at(lat, lon))).toBe(true);
    expect(isInFrame(at(52.36, 6.66))).toBe(false);
  });

  it('has Shetland in its box, and Orkney not', () => {
    const isBoxed = ({ x, y }: { x: number; y: number }) => x > SHETLAND_BOX.x && x < SHETLAND_BOX.x + SHETLAND_BOX.width && y > SHETLAND_BOX.y && y < SHETLAND_BOX.y + SHETLAND_BOX.height;
    expect(isBoxed(at(60.15, -1.15))).toBe(true);
    expect(isBoxed(at(60.85, -0.89))).toBe(true);
    expect(isBoxed(at(59.86, -1.27))).toBe(true);
    expect(isBoxed(at(58.98, -2.96))).toBe(false);
  });

  it('keeps marks further apart than the least target', () => {
    for (const { apart } of Object.values(LAYOUTS)) expect(apart).toBeGreaterThanOrEqual(24);
  });
});
