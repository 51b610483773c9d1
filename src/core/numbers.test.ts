import { describe, expect, test } from 'vitest';
import { figureOf, figuresIn, isAmong, strongFiguresIn } from './numbers.ts';

const readings = (text: string) => figuresIn(text).map((figure) => figure.readings);
const agree = (ours: string, theirs: string) => strongFiguresIn(ours).every((figure) => isAmong(figure, figuresIn(theirs)));

describe('one number, however it is written', () => {
  test.each([
    ['£3.5m', '3,500,000'], ['£3.5m', 'three and a half million'], ['£3.5 million', '£3.5M'], ['£1.2bn', '1,200 million'], ['£10k', '10,000'], ['half a million', '500,000'],
    ['34%', '34 per cent'], ['34%', 'thirty-four percent'], ['34 per cent', '34'], ['half of staff', '50%'], ['two-thirds of staff', 'two thirds'], ['a quarter of them', '25%'],
    ['forty-five people', '45'], ['250', 'two hundred and fifty'], ['22,306', 'twenty-two thousand three hundred and six'], ['a dozen nurses', '12 nurses'], ['101', 'a hundred and one'],
    ['1300', '1 300'], ['1300', '1\u202F300'], ['45th', '45'], ['4th', 'the fourth'], ['21st', 'twenty-first'], ['2013', '2012/13'], ['2012-13', '2012/13'], ['2012–2015', '2012 to 2015'],
    ['£3 million', '£3-4m'], ['3 million', 'between 3 and 4 million'], ['500 metres', '500m'], ['£0.01', '1p'], ['550', 'c550'], ['16 weeks', 'sixteen weeks'], ['five-year', '5 years'],
  ])('%j agrees with %j', (ours, theirs) => expect(agree(ours, theirs)).toBe(true));

  test.each([
    ['£3.5m', '£3.5'], ['3.5 million', '35 million'], ['£3.5m', '3,500'], ['34%', '43%'], ['half of staff', '50 staff'], ['two-thirds of staff', 'two of the staff'], ['45', '54'], ['1300', '1.300'],
    ['2014', '2012/13'], ['£4', '£4m'], ['250', 'two hundred'], ['forty-five', 'forty'], ['12', 'dozens'], ['100', 'hundreds'], ['100', 'several hundred'], ['99.9%', '99%'],
  ])('%j does not agree with %j', (ours, theirs) => expect(agree(ours, theirs)).toBe(false));
});

describe('what counts as a number', () => {
  test.each(['one of the first', 'the third sector', 'a third party', 'first half of the year', 'the twenty-first century', 'hundreds of people', 'several hundred nurses', 'G4S and Q4', 'Covid-19', 'innov3te', 'no one', 'run by Four Seasons', 'Three Rivers took over', 'zero'])(
    '%j asks for no words', (text) => expect(strongFiguresIn(text)).toEqual([]));

  test.each(['two directors', 'Two directors', 'a third of staff', 'one in five', 'a hundred', 'in 2012', '1p', 'the 3rd', 'three years. Four left'])('%j asks for words', (text) => expect(strongFiguresIn(text)).not.toEqual([]));

  test('digits are read once, with their scale', () => {
    expect(readings('from £450m to £500m')).toEqual([[450e6], [500e6]]);
    expect(readings('10,000.50.')).toEqual([[10000.5]]);
    expect(readings('four, five and six')).toEqual([[4], [5], [6]]);
    expect(readings('2012-08-01')).toEqual([[2012], [8], [1]]);
  });

  test('each figure has the place at which it stands', () => {
    expect(figuresIn('In 2006, sixteen of 20.').map(({ text, offset }) => [text, offset])).toEqual([['2006', 3], ['sixteen', 9], ['20', 20]]);
  });
});

describe('an amount that is typed and not written', () => {
  test('a unit can scale it', () => {
    expect(isAmong(figureOf(3.5, 'GBP million a year'), figuresIn('£3.5m'))).toBe(true);
    expect(isAmong(figureOf(3.5, 'GBP'), figuresIn('£3.5m'))).toBe(false);
  });
  test('its sign is left to the words', () => expect(isAmong(figureOf(-300000, 'GBP'), figuresIn('a deficit of £300,000'))).toBe(true));
  test('a percentage agrees with its part', () => expect(isAmong(figureOf(50, '%'), figuresIn('half of them'))).toBe(true));
});
