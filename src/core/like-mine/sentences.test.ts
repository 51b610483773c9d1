import { describe, expect, it } from 'vitest';
import { fatesInWords, summaryInWords, worryInWords } from './sentences.ts';

describe('what has come of the answers', () => {
  it('names the nearest three of all that were compared, and how many worries are answered', () => {
    expect(summaryInWords(['A', 'B', 'C', 'D'], 78, 0)).toBe('Nearest of 78: A, B and C.');
    expect(summaryInWords(['A'], 78, 1)).toBe('Nearest of 78: A. 1 worry is answered below.');
    expect(summaryInWords([], 78, 2)).toBe('None of the 78 cases is alike in anything that you have told. 2 worries are answered below.');
    expect(summaryInWords(undefined, 78, 2)).toBe('78 cases looked through. 2 worries are answered below. Tell of your service to see the nearest first.');
  });
});

describe('what became of the cases', () => {
  it('is counted, the ended and the never launched like the others', () => {
    expect(fatesInWords(['trading', 'abandoned', 'returned-in-house', 'trading'])).toBe('Of these 4: 2 trading when last seen, 1 returned in-house and 1 never launched.');
    expect(fatesInWords(['unknown', 'unknown'])).toBe('Of these 2: 2 whose fate is not known.');
    expect(fatesInWords(['ceased'])).toBe('This one: ceased.');
  });
});

describe('a worry', () => {
  it('says how many met it and of how many a page says how', () => {
    expect(worryInWords({ met: 8, told: 4, counted: 78 })).toBe('8 of the 78 cases met it; of 4 a page says how it was met.');
    expect(worryInWords({ met: 2, told: 2, counted: 78 })).toBe('2 of the 78 cases met it; of each a page says how it was met.');
  });

  it('says plainly where no case has told how it was met, and where none met it', () => {
    expect(worryInWords({ met: 2, told: 0, counted: 78 })).toBe('2 of the 78 cases met it, and no case has told how it was met.');
    expect(worryInWords({ met: 0, told: 0, counted: 78 })).toBe('None of the 78 cases is known to have met it. That is a gap, and not a sign that nobody did.');
  });
});
