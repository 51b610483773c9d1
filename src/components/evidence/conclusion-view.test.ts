import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../core/rules.ts';
import { conclude, directedUnitsOf, toEvidence } from '../../core/synthesis.ts';
import { makeUnit, makeUnits } from '../../core/synthesis-testing.ts';
import { answerHtml, rulesInWords, workingHtml } from './conclusion-view.ts';

const units = [...makeUnits(3), ...makeUnits(1, { direction: 'negative' }), makeUnit({ name: '<script>alert(1)</script>' })];
const names = Object.fromEntries(units.map(({ id, name }) => [id, name]));
const conclusion = conclude(toEvidence(units), { outcome: 'access' }, DEFAULT_RULES);

describe('a conclusion as HTML', () => {
  test('has a mark for every unit that shows a change, and for every silent one', () => {
    const marks = answerHtml(conclusion, names).text.match(/<li>/g) ?? [];
    expect(marks).toHaveLength(directedUnitsOf(conclusion).length + conclusion.silent.length);
  });

  test('opens every figure of the working to as many links as it says', () => {
    const { text } = workingHtml(conclusion, names);
    for (const [, words = '', list = ''] of text.matchAll(/<summary>(.+?)<\/summary><ul>(.+?)<\/ul>/g)) {
      expect(list.match(/<li>/g)?.length, words).toBe(Number(/\d+/.exec(words)?.[0]));
    }
    expect(text).toContain('<summary>3 of 4 point the same way.</summary>');
  });

  test('escapes names, which contributors write', () => {
    expect(answerHtml(conclusion, names).text).not.toContain('<script>');
  });
});

test('a reader’s rules are said in words, the usual ones not at all', () => {
  expect(rulesInWords(DEFAULT_RULES)).toBe('');
  expect(rulesInWords({ ...DEFAULT_RULES, withoutSelfReport: true, sector: 'youth' })).toBe('without what organisations say of themselves; only youth services');
});
