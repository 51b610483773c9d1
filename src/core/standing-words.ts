/** Which way a finding points, in a reader’s words. */
import { DIRECTIONS, type Direction, type Shows } from './vocabulary.ts';

const STANDS: Readonly<Record<Direction, string>> = { positive: 'good', negative: 'bad', mixed: 'mixed', 'no-change': 'as it was' };

/** "better" for a change, "standing, good" for how things are. */
export function directionInWords({ shows, direction }: { shows: Shows; direction: Direction }): string {
  return shows === 'change' ? DIRECTIONS[direction].label : `standing, ${STANDS[direction]}`;
}
