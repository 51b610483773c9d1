/** Chance that repeats: the same seed gives the same corpus on every machine. */

/** Mulberry32 (T. Ettinger, 2017, public domain): numbers from 0 to just under 1, from a 32-bit seed. */
export function toRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)] as Value;
  return {
    chance: (part) => next() < part,
    whole,
    pick,
    zipf: (values) => values[Math.floor(values.length * next() ** 2)] as (typeof values)[number],
    weighted: (weights) => {
      const parts = Object.entries<number>(weights);
      let left = next() * parts.reduce((sum, [, weight]) => sum + weight, 0);
      const found = parts.find(([, weight]) => (left -= weight) < 0) ?? parts[0];
      return (found as [string, number])[0] as keyof typeof weights;
    },
    some: (values, count) => {
      const rest = [...values];
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0] as (typeof values)[number]);
    },
  };
}

export interface Random {
  chance(part: number): boolean;
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Early values far more often than late ones, as words in a language are. */
  zipf<Value>(values: readonly Value[]): Value;
  weighted<Value extends string>(weights: Readonly<Record<Value, number>>): Value;
  /** Different values, at most as many as there are. */
  some<Value>(values: readonly Value[], count: number): Value[];
}
