/** What `/like-mine/` computes with in the browser: the outline of all cases, and the pieces that hold what is shown of them. */
import { createHash } from 'node:crypto';
import { toTrimmedAxis } from '../core/lifeline.ts';
import { CASES_A_PIECE, inOutlineOrder, toOutline, type Outline } from '../core/like-mine/outline.ts';
import { lifeOf, toShownCase, type ShownCase } from '../core/like-mine/shown-case.ts';
import { getCases, todayOf } from './cases.ts';

/** The largest part of the lives that may begin before their axis does. */
const MAY_BEGIN_EARLIER = 0.05;

export interface LikeMine {
  outline: Outline;
  pieces: { name: string; cases: ShownCase[] }[];
  /** Cases that are compared, and comparators that a reader can add. */
  counted: number;
  comparators: number;
}

let all: Promise<LikeMine> | undefined;

/** Everything, read once for the whole build. */
export function getLikeMine(): Promise<LikeMine> {
  all ??= gather();
  return all;
}

async function gather(): Promise<LikeMine> {
  const pages = await getCases();
  const cases = pages.map(toShownCase).toSorted(inOutlineOrder);
  const comparators = cases.filter(({ comparator }) => comparator).length;
  const pieces = Array.from({ length: Math.ceil(cases.length / CASES_A_PIECE) }, (_, piece) => {
    const held = cases.slice(piece * CASES_A_PIECE, (piece + 1) * CASES_A_PIECE);
    return { name: createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 12), cases: held };
  });
  const axis = toTrimmedAxis(cases.map(lifeOf), todayOf(pages), MAY_BEGIN_EARLIER);
  return { outline: toOutline(cases, axis, pieces.map(({ name }) => name)), pieces, counted: cases.length - comparators, comparators };
}
