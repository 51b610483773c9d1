import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPlaces, type Mark, type Placed } from './clusters.ts';

const APART = 30;
const somePlaces = fc.array(fc.record({ x: fc.integer({ min: 0, max: 440 }), y: fc.integer({ min: 0, max: 690 }) }), { maxLength: 80 })
  .map((points) => points.map((point, index): Placed => ({ id: `case-${index}`, ...point })));

describe('marks', () => {
  it('hold every case exactly once, wherever the places are', () => {
    fc.assert(fc.property(somePlaces, (places) => {
      const ids = clusterPlaces(places, APART).flatMap((mark) => mark.ids);
      expect(ids.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
    }));
  });

  it('stand at least as far apart as asked', () => {
    fc.assert(fc.property(somePlaces, (places) => {
      expect(nearestPair(clusterPlaces(places, APART))).toBeGreaterThanOrEqual(APART);
    }));
  });

  it('stand in the middle of what they hold', () => {
    fc.assert(fc.property(somePlaces, (places) => {
      for (const { x, y, ids } of clusterPlaces(places, APART)) {
        const held = places.filter(({ id }) => ids.includes(id));
        expect(x).toBeCloseTo(held.reduce((sum, place) => sum + place.x, 0) / held.length, 6);
        expect(y).toBeCloseTo(held.reduce((sum, place) => sum + place.y, 0) / held.length, 6);
      }
    }));
  });

  it('are as many as the places, where those are far enough apart', () => {
    const at = (x: number) => clusterPlaces([{ id: 'a', x: 0, y: 0 }, { id: 'b', x, y: 0 }], APART);
    expect(at(APART)).toHaveLength(2);
    expect(at(APART - 0.5)).toHaveLength(1);
  });

  it('are one where places are the same, however little is asked', () => {
    expect(clusterPlaces([{ id: 'a', x: 5, y: 5 }, { id: 'b', x: 5, y: 5 }], 0)).toEqual([{ x: 5, y: 5, ids: ['a', 'b'] }]);
  });

  it('come from the top, and from left to right where they stand as high', () => {
    const places = [{ id: 'low', x: 0, y: 300 }, { id: 'right', x: 200, y: 3 }, { id: 'left', x: 10, y: 9 }];
    expect(clusterPlaces(places, APART).map(({ ids }) => ids[0])).toEqual(['left', 'right', 'low']);
  });

  it('are none where there is no place', () => expect(clusterPlaces([], APART)).toEqual([]));
});

function nearestPair(marks: readonly Mark[]): number {
  return Math.min(...marks.flatMap((a, index) => marks.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))), Infinity);
}
