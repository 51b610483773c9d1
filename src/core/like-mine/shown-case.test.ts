import { describe, expect, it } from 'vitest';
import { makeCase, makeChallenge, makeFinding, makeLesson, makeSource } from '../testing.ts';
import { KINDS_OF_BODY, SPIN_OUT_KINDS, wordsOf } from '../vocabulary.ts';
import { isComparator, lifeOf, toShownCase } from './shown-case.ts';

const shown = (overrides: Parameters<typeof makeCase>[0]) => toShownCase({ slug: 'example', caseStudy: makeCase(overrides) });
const BOTH = { 'example-2024': makeSource(), 'council-2020': makeSource({ url: 'https://example.org/council', published: '2020', speaker: 'parent-or-commissioner' }) };

describe('the strongest finding', () => {
  it('is the best supported, whichever way it points and wherever it stands', () => {
    const { strongest, wrong } = shown({ sources: BOTH, findings: [
      makeFinding({ id: 'said', method: 'opinion' }), makeFinding({ id: 'inspected', method: 'inspection', direction: 'negative', source: 'council-2020' }), makeFinding({ id: 'asked', method: 'survey' }),
    ] });
    expect(strongest).toMatchObject({ id: 'inspected', rank: 3, by: 'parent-or-commissioner', year: '2020' });
    expect(wrong?.id).toBe('inspected');
  });

  it('of two as well supported is the change, and then the newer', () => {
    const standing = makeFinding({ id: 'standing', shows: 'standing' });
    expect(shown({ findings: [standing, makeFinding({ id: 'change' })] }).strongest?.id).toBe('change');
    const older = makeFinding({ id: 'older', source: 'council-2020', speaker: 'organisation' });
    expect(shown({ sources: BOTH, findings: [older, makeFinding({ id: 'newer' })] }).strongest?.id).toBe('newer');
  });

  it('is missing where there is none', () => {
    expect(shown({}).strongest).toBeUndefined();
  });
});

describe('what went wrong', () => {
  it('is the best supported bad finding, else the first challenge, else nothing', () => {
    const challenges = [makeChallenge({ id: 'first' }), makeChallenge({ id: 'second' })];
    expect(shown({ challenges, findings: [makeFinding({ id: 'bad', direction: 'negative' }), makeFinding({ id: 'good' })] }).wrong?.id).toBe('bad');
    expect(shown({ challenges, findings: [makeFinding()] }).wrong).toMatchObject({ id: 'first', text: 'VAT could not be recovered.', by: 'organisation' });
    expect(shown({ findings: [makeFinding()] }).wrong).toBeUndefined();
  });
});

describe('what it met', () => {
  it('is its challenges and the bad findings that name a factor, as far as somebody may worry about them', () => {
    const { met } = shown({
      challenges: [makeChallenge({ id: 'vat', how_met: 'An adviser was paid.' }), makeChallenge({ id: 'demand', challenge: 'rising-demand' })],
      findings: [makeFinding({ id: 'cut', direction: 'negative', factors: ['funding-cuts'] }), makeFinding({ id: 'bad', direction: 'negative' }), makeFinding({ id: 'help', factors: ['vat'] })],
    });
    expect(met.map(({ id, how }) => [id, how])).toEqual([['vat', 'An adviser was paid.'], ['cut', undefined]]);
  });
});

describe('a shown case', () => {
  it('keeps who gives a lesson, and what it speaks of', () => {
    expect(shown({ lessons: [makeLesson({ factors: ['trade-unions'] })] }).lessons).toEqual([{ id: 'talk-early', text: 'Talk to the unions early.', who: 'A leader', factors: ['trade-unions'] }]);
  });

  it('has a life, with an end where it ended and no start where none is dated', () => {
    const { launched, ended, status } = lifeOf(shown({ status: { now: 'returned-in-house', on: '2025-06', as_of: '2025' } }));
    expect([launched?.text, ended?.text, status]).toEqual(['2011-04', '2025-06', 'returned-in-house']);
    const undated = lifeOf(shown({ timeline: [{ date: 'undated', stage: 'launch', event: 'It left.', source: 'example-2024', says: 'We left' }] }));
    expect([undated.launched, undated.started, undated.ended]).toEqual([undefined, undefined, undefined]);
  });

  it('is a comparator unless it is a spin-out or was planned as one', () => {
    expect(wordsOf(KINDS_OF_BODY).filter((kind) => !isComparator(kind)).toSorted()).toEqual([...SPIN_OUT_KINDS, 'proposal'].toSorted());
    expect(shown({ kind_of_body: 'council-owned-company' }).comparator).toBe('council-owned-company');
    expect(shown({ kind_of_body: 'proposal' }).comparator).toBeUndefined();
  });
});
