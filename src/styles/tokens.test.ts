/** Colour pairs are held to WCAG 2.2 contrast (1.4.3: text 4.5:1; 1.4.11: marks 3:1), as numbers, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TEXT = 4.5;
const MARK = 3;
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const PAIRS: [string, string, number][] = [
  ['text', 'paper', TEXT], ['text', 'tint', TEXT], ['text', 'field', TEXT], ['text', 'mark', TEXT],
  ['soft', 'paper', TEXT], ['soft', 'tint', TEXT], ['soft', 'field', TEXT],
  ['link', 'paper', TEXT], ['link', 'tint', TEXT], ['link', 'field', TEXT],
  ['living', 'paper', MARK], ['returned', 'paper', TEXT], ['acquired', 'paper', TEXT], ['unseen', 'paper', TEXT],
  ['positive', 'paper', MARK], ['negative', 'paper', MARK], ['mixed', 'paper', MARK], ['no-change', 'paper', MARK],
  ['focus', 'paper', MARK],
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(PAIRS)('%s on %s', (front, back, least) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, scheme: 'light' | 'dark'): string {
  const value = new RegExp(`--color-${name}: (.+);`).exec(css)?.[1];
  if (!value) throw new Error(`No token --color-${name}`);
  const [, light = '', dark = ''] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  const chosen = scheme === 'light' ? light : dark;
  if (chosen.startsWith('#')) return chosen;
  const palette = /^var\((--.+)\)$/.exec(chosen)?.[1];
  const hex = palette && new RegExp(`${palette}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!hex) throw new Error(`--color-${name} has no colour in ${scheme}`);
  return hex;
}

/** Contrast ratio of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of an sRGB colour (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
