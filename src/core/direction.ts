/** Which way one unit points on one outcome. */
import { supportOf, type Rank } from './support.ts';
import type { EvidenceFinding } from './unit.ts';
import type { Direction } from './vocabulary.ts';

/**
 * The direction of a unit: that of its best-supported findings. Equal rank and opposite directions make it mixed, and so does a
 * mixed finding among them; "no change" in one respect does not undo a change in another, so it speaks only where it stands alone.
 * `undefined` for no findings. A unit has one direction however many findings it has: /method/#direction
 */
export function directionOf(findings: readonly EvidenceFinding[]): UnitDirection | undefined {
  if (findings.length === 0) return undefined;
  const rank = Math.max(...findings.map(rankOf)) as Rank;
  const deciding = findings.filter((finding) => rankOf(finding) === rank);
  return { direction: joined(new Set(deciding.map(({ direction }) => direction))), rank, deciding, outweighed: findings.filter((finding) => rankOf(finding) < rank) };
}

/** The rank of a finding’s support. */
export function rankOf({ method, speaker }: Pick<EvidenceFinding, 'method' | 'speaker'>): Rank {
  return supportOf(method, speaker).rank;
}

function joined(directions: ReadonlySet<Direction>): Direction {
  const better = directions.has('positive');
  const worse = directions.has('negative');
  if (directions.has('mixed') || (better && worse)) return 'mixed';
  if (better) return 'positive';
  return worse ? 'negative' : 'no-change';
}

export interface UnitDirection {
  direction: Direction;
  /** The rank of its best-supported findings. */
  rank: Rank;
  /** The findings that decided. */
  deciding: EvidenceFinding[];
  /** Findings with less support. */
  outweighed: EvidenceFinding[];
}
