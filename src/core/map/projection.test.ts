import { describe, expect, it } from 'vitest';
import { toGrid } from './projection.ts';

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;

describe('the National Grid', () => {
  it('gives the worked example of the Ordnance Survey’s guide, annexe C, to a millimetre', () => {
    const { east, north } = toGrid({ lat: degrees(52, 39, 27.2531), lon: degrees(1, 43, 4.5177) });
    expect(east).toBeCloseTo(651_409.903, 3);
    expect(north).toBeCloseTo(313_177.270, 3);
  });

  it('gives the example of EPSG guidance note 7-2, method 9807, to its centimetre', () => {
    const { east, north } = toGrid({ lat: 50.5, lon: 0.5 });
    expect(east).toBeCloseTo(577_274.99, 1);
    expect(north).toBeCloseTo(69_740.50, 1);
  });

  it('has its origin at 49° north, 2° west', () => {
    const { east, north } = toGrid({ lat: 49, lon: -2 });
    expect(east).toBeCloseTo(400_000, 6);
    expect(north).toBeCloseTo(-100_000, 6);
  });

  it('grows to the east and to the north, across Northern Ireland too', () => {
    const [west, belfast] = [toGrid({ lat: 54.6, lon: -8 }), toGrid({ lat: 54.6, lon: -5.93 })];
    expect(belfast.east).toBeGreaterThan(west.east);
    expect(toGrid({ lat: 55.2, lon: -8 }).north).toBeGreaterThan(west.north);
  });
});
