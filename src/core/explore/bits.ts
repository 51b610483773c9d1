/** Sets of case numbers as bits, so that thousands of cases are narrowed and counted in well under a millisecond. */

/** A set of numbers from 0: bit `n % 32` of word `n / 32`. Sets that are put together are of the same length. */
export type Bits = Uint32Array;

/** No case of `count`. */
export function noBits(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32));
}

/** Every case of `count`. */
export function allBits(count: number): Bits {
  const bits = noBits(count).fill(0xffff_ffff);
  const rest = count % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** The given numbers of `count`. */
export function toBits(numbers: Iterable<number>, count: number): Bits {
  const bits = noBits(count);
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
  return bits;
}

export function hasBit(bits: Bits, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** What is in any of the sets. */
export function joinBits(sets: readonly Bits[], count: number): Bits {
  const joined = noBits(count);
  for (const set of sets) for (let word = 0; word < joined.length; word += 1) joined[word] = (joined[word] as number) | (set[word] as number);
  return joined;
}

/** What is in both. */
export function shareBits(one: Bits, other: Bits): Bits {
  return one.map((word, at) => word & (other[at] as number));
}

/** How many are in both. */
export function countShared(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += ones((one[at] as number) & (other[at] as number));
  return count;
}

/** The numbers in a set, lowest first. */
export function listBits(bits: Bits): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] as number; word !== 0; word &= word - 1) numbers.push(at * 32 + 31 - Math.clz32(word & -word));
  }
  return numbers;
}

/** Six cases to a character, which compresses to about what the set itself holds. */
export function packBits(bits: Bits, count: number): string {
  let text = '';
  for (let from = 0; from < count; from += PER_CHARACTER) {
    let six = 0;
    for (let bit = 0; bit < PER_CHARACTER; bit += 1) if (hasBit(bits, from + bit)) six |= 1 << bit;
    text += ALPHABET.charAt(six);
  }
  return text;
}

/** What `packBits` packed. Throws on a character that it does not write. */
export function unpackBits(text: string, count: number): Bits {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const six = ALPHABET.indexOf(text.charAt(at));
    if (six < 0) throw new Error(`“${text.charAt(at)}” is not part of a packed set`);
    for (let bit = 0; bit < PER_CHARACTER; bit += 1) if ((six >> bit) & 1) numbers.push(at * PER_CHARACTER + bit);
  }
  return toBits(numbers, count);
}

/** The ones of a 32-bit word, counted side by side (H. S. Warren, Hacker’s Delight, 2nd edition, 2012, section 5–1). */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

const PER_CHARACTER = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
