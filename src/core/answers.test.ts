import { describe, expect, test } from 'vitest';
import { answerOf, basisOf, factorAnswerOf, factorBasisOf, fallOf, stepInWords } from './answers.ts';
import { readFactor } from './factor-reading.ts';
import { DEFAULT_RULES } from './rules.ts';
import { conclude, toEvidence } from './synthesis.ts';
import { makeFinding, makeMention, makeUnit, makeUnits } from './synthesis-testing.ts';

const concluded = (units: Parameters<typeof toEvidence>[0]) => conclude(toEvidence(units), { outcome: 'access' }, DEFAULT_RULES);

describe('an answer in words', () => {
  test('tells effect and certainty apart', () => {
    expect(answerOf(concluded(makeUnits(4)))).toBe('Better, with very low certainty');
  });

  test('gives no certainty where there is no effect', () => {
    expect(answerOf(concluded(makeUnits(2)))).toBe('Not enough evidence');
  });

  test('counts every direction, the silent, and the lack of support', () => {
    const units = [...makeUnits(2), ...makeUnits(1, { direction: 'negative', method: 'opinion' }), makeUnit()];
    expect(basisOf(concluded(units))).toBe('Of 3 cases and studies that show a change: 2 better and 1 worse. Only 2 of them have at least fair support; 3 are needed for an answer. 1 case says nothing of a change.');
  });

  test('says so where nothing was found', () => {
    expect(basisOf(concluded([makeUnit()]))).toBe('No case and no study shows a change in it, for better or worse. 1 case says nothing of a change.');
  });
});

describe('a step in words', () => {
  test('has its figures and how far certainty falls', () => {
    const steps = concluded(makeUnits(4)).steps.map((step) => [stepInWords(step), fallOf(step)]);
    expect(steps).toMatchInlineSnapshot(`
      [
        [
          "0 of 4 rest on a before and after that was measured, or on a comparison group.",
          "one step down. Too few units rest on a measured before and after or on a comparison group.",
        ],
        [
          "0 of 4 rest on weak support or on claims only.",
          "no step down",
        ],
        [
          "4 of 4 point the same way.",
          "no step down",
        ],
        [
          "4 show a change.",
          "one step down. There are few units.",
        ],
        [
          "4 of 4 are from youth services.",
          "one step down. Nearly all units are from one sector, or launched within five years.",
        ],
        [
          "0 of 4 rest on what the organisation says of itself.",
          "no step down",
        ],
      ]
    `);
  });
});

describe('a factor in words', () => {
  const naming = (direction: 'positive' | 'negative') => makeUnit({ findings: [makeFinding({ direction, factors: ['vat'] })] });

  test('is named as what most name it', () => {
    expect(factorAnswerOf(readFactor([naming('positive'), naming('positive'), naming('negative')], 'vat', DEFAULT_RULES))).toBe('More often named as a help');
    expect(factorAnswerOf(readFactor([naming('negative'), naming('negative'), naming('negative')], 'vat', DEFAULT_RULES))).toBe('Named as a hindrance');
    expect(factorAnswerOf(readFactor([naming('negative')], 'vat', DEFAULT_RULES))).toBe('Not enough evidence');
  });

  test('counts its sides, and advice apart', () => {
    const advice = makeUnit({ mentions: [makeMention({ as: 'lesson' })] });
    expect(factorBasisOf(readFactor([naming('positive'), advice], 'vat', DEFAULT_RULES))).toBe('Of 1 case or study that names it: 1 as a help. 1 more gives advice on it.');
    expect(factorBasisOf(readFactor([makeUnit()], 'vat', DEFAULT_RULES))).toBe('No case and no study names it.');
  });
});
