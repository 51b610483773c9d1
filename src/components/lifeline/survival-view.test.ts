import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readYamlFile } from '../../casefile/read.ts';
import { REGISTER_TYPES, register, type Register } from '../../core/register-schema.ts';
import { survivalAt } from '../../core/survival.ts';
import { wordsOf } from '../../core/vocabulary.ts';
import { FEWEST_DRAWN, readSurvival, type SurvivalSource } from './survival-reading.ts';
import type { SurvivalChoice } from './survival-rules.ts';
import { attributeOf, elementsIn, elementsOf, isA, makeLifeRow, makeSurvivalSource, textOf } from './survival-testing.ts';
import { drawSurvival } from './survival-view.ts';
import { answerInWords, gapInWords, medianInWords, percent } from './survival-words.ts';

const USUAL: SurvivalChoice = { with: [], since: 2023 };

describe('what a row says', () => {
  const hostile = '"><img src=x onerror=alert(1)>&\'';
  const drawn = drawSurvival(makeSurvivalSource({
    a: makeLifeRow({ name: hostile, status: 'ceased', ended: '2015-01-01', said: { words: hostile, publisher: hostile, when: hostile, url: `https://example.org/${hostile}` } }),
    b: makeLifeRow({ name: hostile, launched: undefined }),
    c: makeLifeRow({ name: hostile, type: 'franchise' }),
  }), USUAL);

  test.each(['answer', 'chart', 'working', 'fates', 'left-out'] as const)('is text in the part “%s”, never HTML', (part) => {
    expect(elementsOf(drawn[part], ({ tagName, attrs }) => tagName === 'img' || attrs.some(({ name }) => name.startsWith('on') || name === 'style'))).toEqual([]);
  });

  it('is there as it was written', () => {
    const [quote] = elementsOf(drawn.fates, isA('blockquote'));
    expect(quote && textOf(quote)).toContain(hostile);
    expect(quote && elementsIn(quote, isA('a')).map((link) => attributeOf(link, 'href'))).toEqual([`https://example.org/${hostile}`]);
  });
});

const source = readSource();
const CHOICES: SurvivalChoice[] = [
  USUAL,
  { with: [], since: 2026 },
  { with: [], since: 2003 },
  { with: ['council-owned-company', 'franchise'], since: 2020 },
  { with: wordsOf(REGISTER_TYPES), since: 2018 },
];

describe.each(CHOICES)('the register with $with, not seen since $since', (choice) => {
  const reading = readSurvival(source, choice);
  const drawn = drawSurvival(source, choice);

  it('counts what became of them by the lists that open beneath', () => {
    const entries = elementsOf(drawn.fates, (element) => element.tagName === 'li' && attributeOf(element, 'data-life-ink') !== undefined);
    const counts = entries.map((entry) => [figureOf(entry), elementsIn(entry, isA('li')).length]);
    expect(entries.length).toBeGreaterThanOrEqual(7);
    for (const [figure, length] of counts) expect(figure).toBe(length);
    expect(counts.reduce((sum, [, length = 0]) => sum + length, 0)).toBe(reading.chosen.length);
  });

  it('counts what is left out by the lists that open beneath, and leaves nobody without a place', () => {
    const groups = elementsOf(drawn['left-out'], isA('details'));
    for (const group of groups) expect(figureOf(group)).toBe(elementsIn(group, isA('li')).length);
    const listed = groups.reduce((sum, group) => sum + elementsIn(group, isA('li')).length, 0);
    expect(listed + elementsOf(drawn.working, isA('tr')).length - 1).toBe(Object.keys(source.rows).length);
  });

  it('says how many are still followed by the rows of the working from there down', () => {
    const rows = elementsOf(drawn.working, isA('tr')).slice(1);
    const links = elementsOf(drawn.chart, (element) => element.tagName === 'a' && (attributeOf(element, 'href') ?? '').startsWith('#followed-'));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) {
      const first = rows.findIndex((row) => `#${attributeOf(row, 'id')}` === attributeOf(link, 'href'));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(Number.parseInt(textOf(link), 10)).toBe(rows.length - first);
    }
  });

  it('shows both parts after each row of the working as the curves have them', () => {
    for (const [index, row] of elementsOf(drawn.working, isA('tr')).slice(1).entries()) {
      const cells = elementsIn(row, isA('td')).map(textOf);
      const years = reading.estimate.spells[index]?.years as number;
      expect(cells.slice(-2)).toEqual([percent(survivalAt(reading.estimate, years).survival), percent(survivalAt(reading.worst, years).survival)]);
    }
  });

  it('marks as many ended and unseen in the working as the words say', () => {
    const fates = elementsOf(drawn.working, isA('tr')).map((row) => attributeOf(row, 'data-fate'));
    expect(fates.filter((fate) => fate === 'ended')).toHaveLength(reading.ended.length);
    expect(fates.filter((fate) => fate === 'unseen')).toHaveLength(reading.unseen.length);
    const words = elementsOf(drawn.answer, isA('p')).map(textOf).join(' ');
    expect(words).toContain(`${reading.ended.length} are known to have ended`);
    expect(words).toContain(`the ${reading.unseen.length} without a known end`);
  });

  it('never draws the estimate without the worst case, which is never above it', () => {
    for (const name of ['survival-estimate', 'survival-worst', 'survival-band']) expect(elementsOf(drawn.chart, isA('path', name)).length, name).toBeGreaterThan(0);
    for (const { years } of reading.worst.points) expect(survivalAt(reading.worst, years).survival).toBeLessThanOrEqual(survivalAt(reading.estimate, years).survival + 1e-12);
  });

  it('stops where fewer than ten are followed', () => {
    const { spells } = reading.estimate;
    expect(spells.filter(({ years }) => years >= reading.drawnTo).length).toBeGreaterThanOrEqual(FEWEST_DRAWN);
    expect(spells.filter(({ years }) => years > reading.drawnTo).length).toBeLessThan(FEWEST_DRAWN);
  });
});

describe('in words', () => {
  const twenty = (over: Parameters<typeof makeLifeRow>[0]) => Array.from({ length: 20 }, (_, index) => [`row-${index}`, makeLifeRow(index < 5 ? over : {})] as const);
  const readingOf = (over: Parameters<typeof makeLifeRow>[0], choice = USUAL) => readSurvival(makeSurvivalSource(Object.fromEntries(twenty(over))), choice);

  it('the answer gives both curves', () => {
    expect(answerInWords(readingOf({ status: 'ceased', ended: '2014-04-01' }))).toBe('Ten years after launch, 75% were still there by the estimate, and 75% in the worst case.');
    expect(answerInWords(readingOf({ status_as_of: '2014-04-01' }))).toBe('Ten years after launch, 100% were still there by the estimate, and 75% in the worst case.');
  });

  it('the answer says when too few can be followed', () => {
    expect(answerInWords(readSurvival(makeSurvivalSource({ a: makeLifeRow({ launched: '2024-01-01' }) }), USUAL))).toBe('Too few can be followed for 5 years to say how many were still there.');
  });

  it('the gap is in points of the rounded parts, and is none where all were seen', () => {
    expect(gapInWords(readingOf({ status_as_of: '2014-04-01' }))).toMatch(/^The 25 points between the two are/);
    expect(gapInWords(readingOf({ status: 'ceased', ended: '2014-04-01' }))).toMatch(/^The two are one line, since every one without a known end was seen in 2023 or later\./);
  });

  it('the median is given for each curve that falls to half', () => {
    expect(medianInWords(readingOf({}))).toBe('By either curve more than half were still there when it stops.');
    const half = readSurvival(makeSurvivalSource(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`row-${index}`, makeLifeRow(index < 10 ? { status_as_of: '2014-04-01' } : {})]))), USUAL);
    expect(medianInWords(half)).toBe('In the worst case half were gone after about 4 years; by the estimate more than half were still there when the curve stops.');
  });

  it.each([[0, '0%'], [0.004, 'under 1%'], [0.005, '1%'], [0.994, '99%'], [0.995, 'over 99%'], [1, '100%']])('%d is %s', (part, words) => {
    expect(percent(part)).toBe(words);
  });
});

function figureOf(element: Parameters<typeof elementsIn>[0]): number {
  const [figure] = elementsIn(element, isA('span', 'figure'));
  return Number(figure && textOf(figure));
}

/** The real register, as the page reads it but for the words of its sources. */
function readSource(): SurvivalSource {
  const { value, issues } = readYamlFile(readFileSync(new URL('../../../content/register.yml', import.meta.url)), register);
  expect(issues).toEqual([]);
  const { rows } = value as Register;
  return { today: 2026.9, types: Object.fromEntries(wordsOf(REGISTER_TYPES).map((type) => [type, REGISTER_TYPES[type].label])), rows };
}
