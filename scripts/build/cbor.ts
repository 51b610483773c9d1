/** The part of CBOR (RFC 8949) that Pagefind’s index files use: whole numbers, text, arrays and null. */

export type Cbor = number | string | null | Cbor[];

/** Reads one value that fills the bytes. Throws on any other kind of value, and on bytes left over or missing. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let position = 0;

  function take(length: number): Uint8Array {
    if (position + length > bytes.length) throw new Error(`CBOR ends early, at byte ${bytes.length}`);
    position += length;
    return bytes.subarray(position - length, position);
  }

  function readNumber(short: number): number {
    if (short < 24) return short;
    if (short > 26) throw new Error(`CBOR: a number of kind ${short} is not supported, at byte ${position}`);
    return take(2 ** (short - 24)).reduce((number, byte) => number * 256 + byte, 0);
  }

  function read(): Cbor {
    const [head = 0] = take(1);
    if (head === NULL) return null;
    const kind = head >> 5;
    if (kind !== NUMBER && kind !== NEGATIVE && kind !== TEXT && kind !== ARRAY) throw new Error(`CBOR: a value of kind ${kind} is not supported, at byte ${position}`);
    const number = readNumber(head & 31);
    if (kind === NUMBER) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === TEXT) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(take(number));
    return Array.from({ length: number }, read);
  }

  const value = read();
  if (position !== bytes.length) throw new Error(`CBOR goes on after its value, at byte ${position}`);
  return value;
}

/** Writes a value, each number in the fewest bytes. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (value === null) return Uint8Array.of(NULL);
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(NUMBER, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(ARRAY, value.length), ...value.map(encodeCbor)]);
}

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
const NULL = 0xf6;

function head(kind: number, number: number): Uint8Array {
  const first = kind << 5;
  if (number < 24) return Uint8Array.of(first | number);
  if (number < 2 ** 8) return Uint8Array.of(first | 24, number);
  if (number < 2 ** 16) return Uint8Array.of(first | 25, number >> 8, number & 255);
  return Uint8Array.of(first | 26, number >>> 24, (number >> 16) & 255, (number >> 8) & 255, number & 255);
}
