import { describe, expect, it } from 'vitest';
import { COST_OF_SELF_REPORT, RANK_OF_METHOD, RANKS, speakerOf, supportOf, toSupport } from './support.ts';
import { METHODS, wordsOf } from './vocabulary.ts';

describe('the support of a finding', () => {
  it('ranks every method as the contract says', () => {
    expect(RANK_OF_METHOD).toEqual({
      'comparison-group': 4, 'systematic-review': 4, 'meta-analysis': 4,
      'before-after': 3, inspection: 3, accounts: 3, audit: 3,
      survey: 2, interviews: 2, 'case-description': 1, opinion: 0, theory: 0,
    });
  });

  it('says the ranks in words', () => {
    expect(RANKS.map(({ rank, label }) => [rank, label])).toEqual([[4, 'strong'], [3, 'good'], [2, 'fair'], [1, 'weak'], [0, 'claim only']]);
    for (const { rank } of RANKS) expect(toSupport(rank).rank).toBe(rank);
  });

  it('is one less when the organisation speaks of itself, and never below claim only', () => {
    for (const method of wordsOf(METHODS)) {
      const others = supportOf(method, 'press').rank;
      expect(supportOf(method, 'organisation').rank).toBe(Math.max(0, others - COST_OF_SELF_REPORT));
    }
    expect(supportOf('opinion', 'organisation').label).toBe('claim only');
    expect(supportOf('before-after', 'organisation').label).toBe('fair');
  });

  it('takes the speaker of the entry before that of its source', () => {
    const sources = { 'press-2012': { speaker: 'press' as const } };
    expect(speakerOf({ source: 'press-2012' }, sources)).toBe('press');
    expect(speakerOf({ source: 'press-2012', speaker: 'organisation' }, sources)).toBe('organisation');
    expect(() => speakerOf({ source: 'nobody-2012' }, sources)).toThrow('nobody-2012');
  });
});
