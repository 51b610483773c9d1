import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBits, countShared, hasBit, joinBits, listBits, noBits, packBits, shareBits, toBits, unpackBits } from './bits.ts';

const COUNT = 103;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 }));
const sorted = (list: Iterable<number>) => [...new Set(list)].toSorted((a, b) => a - b);

test('sets of bits join, share and count as sets of numbers do, and come back from their packed form', () => {
  fc.assert(fc.property(numbers, numbers, (one, other) => {
    const [a, b] = [toBits(one, COUNT), toBits(other, COUNT)];
    const shared = one.filter((number) => other.includes(number));
    expect(listBits(a)).toEqual(sorted(one));
    expect(listBits(joinBits([a, b], COUNT))).toEqual(sorted([...one, ...other]));
    expect(listBits(shareBits(a, b))).toEqual(sorted(shared));
    expect(countShared(a, b)).toBe(shared.length);
    expect(unpackBits(packBits(a, COUNT), COUNT)).toEqual(a);
    expect(one.every((number) => hasBit(a, number))).toBe(true);
  }));
});

test.each([1, 31, 32, 33, 64])('all of %i are that many', (count) => {
  expect(listBits(allBits(count))).toEqual(Array.from({ length: count }, (_, number) => number));
  expect(listBits(noBits(count))).toEqual([]);
});

test('what is no packed set is refused', () => {
  expect(() => unpackBits('A*', 12)).toThrow('“*” is not part of a packed set');
});
