import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { makeFinding } from './synthesis-testing.ts';

describe('the direction of a unit', () => {
  it('is nothing for no findings', () => {
    expect(directionOf([])).toBeUndefined();
  });

  it('is that of its best-supported finding, and the others are told as outweighed', () => {
    const measured = makeFinding({ direction: 'negative', method: 'before-after' });
    const told = makeFinding({ direction: 'positive', method: 'case-description' });
    expect(directionOf([told, measured])).toEqual({ direction: 'negative', rank: 3, deciding: [measured], outweighed: [told] });
  });

  it('weighs a self-reported survey like a description by somebody else', () => {
    const own = makeFinding({ direction: 'positive', method: 'survey', speaker: 'organisation' });
    const theirs = makeFinding({ direction: 'negative', method: 'case-description', speaker: 'press' });
    expect(directionOf([own, theirs])).toMatchObject({ direction: 'mixed', rank: 1 });
  });

  it('is mixed for equal rank and opposite directions', () => {
    expect(directionOf([makeFinding({ direction: 'positive' }), makeFinding({ direction: 'negative' })])?.direction).toBe('mixed');
  });

  it('is mixed where one of the best is mixed', () => {
    expect(directionOf([makeFinding({ direction: 'positive' }), makeFinding({ direction: 'mixed' })])?.direction).toBe('mixed');
  });

  it('is a change in one respect although nothing changed in another', () => {
    expect(directionOf([makeFinding({ direction: 'negative' }), makeFinding({ direction: 'no-change' })])?.direction).toBe('negative');
    expect(directionOf([makeFinding({ direction: 'no-change' })])?.direction).toBe('no-change');
  });
});
