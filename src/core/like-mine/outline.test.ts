import { describe, expect, it } from 'vitest';
import { makeCase, makeChallenge, makeFact } from '../testing.ts';
import { CASES_A_PIECE, inOutlineOrder, PIECES_LOADED_AT_ONCE, piecesFor, rowsOf, toOutline } from './outline.ts';
import { toShownCase } from './shown-case.ts';

const shown = (slug: string, overrides: Parameters<typeof makeCase>[0]) => toShownCase({ slug, caseStudy: makeCase(overrides) });
const outlineOf = (...cases: ReturnType<typeof shown>[]) => toOutline(cases, { from: 2000, to: 2026 }, ['a-piece']);
/** As it comes over the network. */
const received = (...cases: ReturnType<typeof shown>[]) => rowsOf(JSON.parse(JSON.stringify(outlineOf(...cases))) as ReturnType<typeof outlineOf>);

describe('the outline', () => {
  it('gives back what a case is ranked by, the unknown as unknown', () => {
    const [full, blank] = received(
      shown('full', { sector: 'youth', place: { region: 'london' }, parent: { name: 'A trust', kind: 'primary-care-trust' }, facts: [makeFact({ about: 'staff_at_launch', value: 85 })] }),
      shown('blank', { place: { region: 'several' }, kind_of_body: 'housing-transfer' }),
    );
    expect(full).toMatchObject({ at: 0, comparator: false, profile: { sector: 'youth', region: 'london', parent: 'nhs-trust', staff: 85 } });
    expect(blank).toMatchObject({ at: 1, comparator: true, profile: { sector: 'community-health' } });
    expect([blank?.profile.region, blank?.profile.parent, blank?.profile.staff]).toEqual([undefined, undefined, undefined]);
  });

  it('tells which worries a case met, and of which a page says how', () => {
    const [row] = received(shown('one', { challenges: [
      makeChallenge({ id: 'a', challenge: 'vat' }), makeChallenge({ id: 'b', challenge: 'legal-form', how_met: 'Became a charity.' }), makeChallenge({ id: 'c', challenge: 'rising-demand', how_met: 'Hired.' }),
    ] }));
    expect([...row?.met ?? []]).toEqual(['vat-and-tax', 'board-and-rules']);
    expect([...row?.told ?? []]).toEqual(['board-and-rules']);
  });

  it('holds no word that an author wrote', () => {
    const text = JSON.stringify(outlineOf(shown('secret-slug', { name: 'Secret name', summary: 'Secret summary.' })));
    expect(text).not.toMatch(/secret/i);
  });

  it('puts cases alike in field, region and parent together, whatever order they come in', () => {
    const cases = [shown('c', { sector: 'youth' }), shown('b', { sector: 'leisure' }), shown('a', { sector: 'youth' })];
    expect(cases.toSorted(inOutlineOrder).map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
    expect(cases.toReversed().toSorted(inOutlineOrder).map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
  });
});

describe('the pieces to load', () => {
  it('are all while they are few, whatever is shown', () => {
    expect(piecesFor([0], PIECES_LOADED_AT_ONCE)).toHaveLength(PIECES_LOADED_AT_ONCE);
    expect(piecesFor([], 3)).toEqual([0, 1, 2]);
  });

  it('are those of the cases shown once they are many, each once', () => {
    expect(piecesFor([CASES_A_PIECE * 2, 0, CASES_A_PIECE - 1, CASES_A_PIECE], PIECES_LOADED_AT_ONCE + 1)).toEqual([0, 1, 2]);
    expect(piecesFor([], PIECES_LOADED_AT_ONCE + 1)).toEqual([]);
  });
});
