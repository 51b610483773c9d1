/** Numbers with their units, as readers write them. */

const POUNDS = /^GBP\b,?\s*/;

/** "1,300 people", "£9.9 million a year", "34%"; a value that is words stays as it is, with its unit behind it if it has one. */
export function formatAmount(value: number | string, unit: string | undefined): string {
  if (typeof value === 'string') return unit && !POUNDS.test(unit) ? `${value} ${unit}` : value;
  if (unit === undefined) return formatNumber(value);
  if (POUNDS.test(unit)) {
    const rest = unit.replace(POUNDS, '');
    return `${value < 0 ? '−' : ''}£${formatNumber(Math.abs(value))}${rest ? ` ${rest}` : ''}`;
  }
  if (unit.startsWith('%') || unit.startsWith('per cent')) return `${formatNumber(value)}%${unit.replace(/^(%|per cent)/, '')}`;
  return `${formatNumber(value)} ${unit}`;
}

/** Commas in thousands; from a million up, millions where two decimals lose nothing. */
export function formatNumber(value: number): string {
  const losesNothing = Math.abs(value) >= 1_000_000 && Number.isInteger(value / 10_000);
  return losesNothing ? `${plain(value / 1_000_000)} million` : plain(value);
}

const plain = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
