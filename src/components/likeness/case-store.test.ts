import { afterEach, describe, expect, it, vi } from 'vitest';
import { CASES_A_PIECE, PIECES_LOADED_AT_ONCE, toOutline } from '../../core/like-mine/outline.ts';
import { toShownCase } from '../../core/like-mine/shown-case.ts';
import { makeCase } from '../../core/testing.ts';
import { makeCaseStore } from './case-store.ts';

const shown = (index: number) => toShownCase({ slug: `case-${index}`, caseStudy: makeCase() });

/** A site of so many pieces; `asked` fills with what is asked for, and what is in `broken` is refused. */
function serve(pieces: number) {
  const cases = Array.from({ length: pieces * CASES_A_PIECE }, (_, index) => shown(index));
  const names = Array.from({ length: pieces }, (_, piece) => `piece-${piece}`);
  const files = new Map<string, unknown>([['/like-mine.json', toOutline(cases, { from: 2000, to: 2026 }, names)]]);
  for (const [piece, name] of names.entries()) files.set(`/like-mine/${name}.json`, cases.slice(piece * CASES_A_PIECE, (piece + 1) * CASES_A_PIECE));
  const asked: string[] = [];
  const broken = new Set<string>();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return broken.has(address) ? new Response('', { status: 500 }) : Response.json(files.get(address));
  });
  return { asked, broken };
}

afterEach(() => vi.unstubAllGlobals());

describe('the store of cases', () => {
  it('asks for the outline once, and for all pieces while they are few', async () => {
    const { asked } = serve(3);
    const store = makeCaseStore('/like-mine.json');
    const { outline, rows } = await store.outline();
    expect(rows).toHaveLength(3 * CASES_A_PIECE);
    expect((await store.outline()).rows).toBe(rows);
    const held = await store.cases(outline, [CASES_A_PIECE + 1]);
    await store.cases(outline, [0]);
    expect(held.get(CASES_A_PIECE + 1)?.slug).toBe(`case-${CASES_A_PIECE + 1}`);
    expect(asked).toEqual(['/like-mine.json', '/like-mine/piece-0.json', '/like-mine/piece-1.json', '/like-mine/piece-2.json']);
  });

  it('asks for the pieces of the cases wanted alone once they are many', async () => {
    const { asked } = serve(PIECES_LOADED_AT_ONCE + 1);
    const store = makeCaseStore('/like-mine.json');
    const { outline } = await store.outline();
    const held = await store.cases(outline, [CASES_A_PIECE * 2, CASES_A_PIECE * 2 + 1]);
    expect(asked.slice(1)).toEqual(['/like-mine/piece-2.json']);
    expect(held.get(CASES_A_PIECE * 2 + 1)?.slug).toBe(`case-${CASES_A_PIECE * 2 + 1}`);
  });

  it('fails with what fails, and asks for it again', async () => {
    const { asked, broken } = serve(1);
    const store = makeCaseStore('/like-mine.json');
    broken.add('/like-mine.json');
    await expect(store.outline()).rejects.toThrow('500');
    broken.clear();
    await expect(store.outline()).resolves.toMatchObject({ rows: { length: CASES_A_PIECE } });
    expect(asked).toEqual(['/like-mine.json', '/like-mine.json']);
  });
});
