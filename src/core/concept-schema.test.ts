import { describe, expect, it } from 'vitest';
import { disagreementsOf, factorFrontmatter, outcomeFrontmatter } from './concept-schema.ts';

const written = { question: 'Are staff happier?', meaning: 'Whether staff are satisfied.', written_for: { effect: 'mixed', certainty: 'low' } };

describe('the page of an outcome or a factor', () => {
  it('names the answer that its commentary was written for, in the words of the computation', () => {
    expect(outcomeFrontmatter.safeParse(written).success).toBe(true);
    expect(outcomeFrontmatter.safeParse({ ...written, written_for: { effect: 'good', certainty: 'low' } }).error?.issues[0]?.path).toEqual(['written_for', 'effect']);
    expect(factorFrontmatter.safeParse({ ...written, written_for: { answer: 'both' } }).success).toBe(true);
  });

  it('is asked to be read again when the computed answer moves, and only then', () => {
    expect(disagreementsOf({ effect: 'mixed', certainty: 'low' }, { effect: 'mixed', certainty: 'low' })).toEqual([]);
    expect(disagreementsOf({ effect: 'mixed', certainty: 'low' }, { effect: 'better', certainty: 'low' })).toEqual([{ path: ['written_for', 'effect'], said: 'mixed', computed: 'better' }]);
    expect(disagreementsOf({ answer: 'both' }, { answer: 'hindrance' })).toEqual([{ path: ['written_for', 'answer'], said: 'both', computed: 'hindrance' }]);
  });
});
