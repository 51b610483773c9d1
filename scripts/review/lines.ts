/** Lines of a report: words of ours, and words that somebody wrote, which whoever prints them makes harmless. */
import type { Line, Written } from '../effect/report.ts';

export const line = (depth: Line['depth'], ...words: Line['words']): Line => ({ depth, words: words.filter((part) => part !== '') });
export const written = (text: string): Written => ({ written: text });
export const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
