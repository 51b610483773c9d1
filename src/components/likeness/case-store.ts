/** Loads the outline of all cases once, and the pieces that hold the cases to show; each is asked for once, a failed one again. */
import { CASES_A_PIECE, piecesFor, rowsOf, type CaseRow, type Outline } from '../../core/like-mine/outline.ts';
import type { ShownCase } from '../../core/like-mine/shown-case.ts';

/** `source` is the address of the outline; its pieces stand in the folder of that name. */
export function makeCaseStore(source: string): CaseStore {
  const answers = new Map<string, Promise<unknown>>();
  const rows = new WeakMap<Outline, CaseRow[]>();

  function load<Content>(address: string): Promise<Content> {
    let answer = answers.get(address);
    if (!answer) {
      answer = fetch(address).then((response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        return response.json();
      });
      answers.set(address, answer);
      answer.catch(() => answers.delete(address));
    }
    return answer as Promise<Content>;
  }

  return {
    async outline() {
      const outline = await load<Outline>(source);
      let read = rows.get(outline);
      if (!read) rows.set(outline, read = rowsOf(outline));
      return { outline, rows: read };
    },
    async cases(outline, wanted) {
      const held = new Map<number, ShownCase>();
      await Promise.all(piecesFor(wanted, outline.pieces.length).map(async (piece) => {
        const cases = await load<ShownCase[]>(`${source.replace(/\.json$/, '')}/${outline.pieces[piece]}.json`);
        for (const [index, shownCase] of cases.entries()) held.set(piece * CASES_A_PIECE + index, shownCase);
      }));
      return held;
    },
  };
}

export interface CaseStore {
  outline: () => Promise<{ outline: Outline; rows: CaseRow[] }>;
  /** At least the cases wanted, by their place in the outline. */
  cases: (outline: Outline, wanted: readonly number[]) => Promise<ReadonlyMap<number, ShownCase>>;
}
