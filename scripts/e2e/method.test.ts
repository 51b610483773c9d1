/** The method page, the core and the tests state the same constants: what the built page says is held against what the code imports. */
import { describe, expect, test } from 'vitest';
import { FEWEST_DRAWN } from '../../src/components/lifeline/survival-reading.ts';
import {
  CERTAINTIES, COMPARING_METHODS, ENOUGH_UNITS, FEW_UNITS, LEAST_AGREEMENT, LEAST_COMPARED, MOST_FROM_ONE_PLACE, MOST_SELF_REPORTED, MOST_WEAK, PERIOD_YEARS, STEPS,
} from '../../src/core/certainty.ts';
import { FACTOR_ANSWERS } from '../../src/core/factor-reading.ts';
import { STALE_AFTER_YEARS } from '../../src/core/lifeline.ts';
import { ALIKE_WITHIN, FEWEST_COMPARED, TRAITS } from '../../src/core/likeness.ts';
import { PERIODS, REASONS_LEFT_OUT } from '../../src/core/rules.ts';
import { MAX_QUOTED_WORDS, MAX_SUMMARY_WORDS } from '../../src/core/schema.ts';
import { COST_OF_SELF_REPORT, FAIR_RANK, RANK_OF_METHOD, RANKS, supportOf, toSupport, WEAK_RANK } from '../../src/core/support.ts';
import { CLEAR_SHARE, EFFECTS, FEWEST_SUPPORTED, LEADING_SHARE } from '../../src/core/synthesis.ts';
import { METHODS, wordsOf } from '../../src/core/vocabulary.ts';
import { attribute, readSite, textOf, type Element, type SitePage } from '../site/read-site.ts';

const METHOD = pageAt('method');
const LIFE_LINES = pageAt('life-lines');

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (number: number) => NUMBERS[number] ?? String(number);
const per = (share: number) => `${Math.round(share * 100)}%`;

/** "Three in four", "half": a share as the lists of words put it; the share’s percent where it is no simple one. */
function shareInWords(share: number): string {
  if (share === 1 / 2) return 'half';
  const whole = [2, 3, 4, 5].find((parts) => Number.isInteger(Math.round(share * parts * 1e9) / 1e9));
  return whole === undefined ? per(share) : `${inWords(Math.round(share * whole))} in ${inWords(whole)}`;
}

/** Words that stand in a part of the method page, by the id of its heading. */
const STATED: readonly [part: string, words: string][] = [
  ['effect', `at least ${per(CLEAR_SHARE)} of the units`],
  ['effect', `more than ${per(LEADING_SHARE)} do`],
  ['effect', `fewer than ${FEWEST_SUPPORTED} units that have at least ${toSupport(FAIR_RANK).label} support`],
  ['certainty', `fewer than ${per(LEAST_COMPARED)} of units rest on ${new Intl.ListFormat('en-GB').format([...COMPARING_METHODS].map((method) => METHODS[method].label))}`],
  ['certainty', `more than ${per(MOST_WEAK)} of units have ${toSupport(WEAK_RANK).label} support or less`],
  ['certainty', `under ${per(LEAST_AGREEMENT)} of units point the same way`],
  ['certainty', `fewer than ${ENOUGH_UNITS} units, and two with fewer than ${FEW_UNITS}`],
  ['certainty', `more than ${per(MOST_FROM_ONE_PLACE)} of units are from one sector, or launched within ${PERIOD_YEARS} years`],
  ['certainty', `more than ${per(MOST_SELF_REPORTED)} of units rest on self-report alone`],
  ['support', `${inWords(COST_OF_SELF_REPORT)} step less when the speaker is the organisation itself`],
  ['support', RANKS.map(({ label }) => label).join(', ')],
  ['likeness', `${Object.keys(TRAITS).length} traits of equal weight`],
  ['likeness', new Intl.ListFormat('en-GB').format(Object.values(TRAITS))],
  ['likeness', `fewer than ${FEWEST_COMPARED} known in common`],
  ['likeness', `closer than ${per(ALIKE_WITHIN)} of their range`],
  ['status', `more than ${STALE_AFTER_YEARS} years ago`],
  ['from-where', `at most ${MAX_QUOTED_WORDS} of them`],
  ['how-a-case-is-made', `at most ${MAX_SUMMARY_WORDS} words`],
  ...Object.values(REASONS_LEFT_OUT).map((reason): [string, string] => ['rules', reason]),
];

describe('the method page', () => {
  test.for(STATED)('says under #%s: %s', ([part, words]) => {
    expect(partOf(METHOD, part)).toContain(words);
  });

  test('gives each method the support that the code gives it, said by others and by itself', () => {
    for (const method of wordsOf(METHODS)) {
      const row = rowsOf(METHOD, 'Support by method').find(([label]) => label === METHODS[method].label);
      expect(row?.slice(2), method).toEqual([toSupport(RANK_OF_METHOD[method]).label, supportOf(method, 'organisation').label]);
    }
  });

  test.for([
    ['Effects', EFFECTS], ['Certainties', CERTAINTIES], ['Answers for a factor', FACTOR_ANSWERS], ['Periods, by year of launch', PERIODS],
  ] as const)('lists “%s” word by word', ([caption, words]) => {
    expect(rowsOf(METHOD, caption).map(([label = '', meaning]) => [label.toLowerCase(), meaning])).toEqual(Object.values(words).map(({ label, meaning }) => [label.toLowerCase(), meaning]));
  });

  test('has a row for each step down, and no figure that is none of the constants', () => {
    expect(rowsOf(METHOD, 'Steps down').map(([label]) => label)).toEqual(Object.values(STEPS).map(({ label }) => label));
    const constants = [CLEAR_SHARE, LEADING_SHARE, LEAST_COMPARED, MOST_WEAK, LEAST_AGREEMENT, MOST_FROM_ONE_PLACE, MOST_SELF_REPORTED].map(per);
    const known = new Set([...constants, ...[FEWEST_SUPPORTED, ENOUGH_UNITS, FEW_UNITS, PERIOD_YEARS].map(String)]);
    for (const part of ['effect', 'certainty']) expect([...partOf(METHOD, part).matchAll(/\d+%?/g)].map(([figure]) => figure).filter((figure) => !known.has(figure)), part).toEqual([]);
  });
});

describe('words that put a constant into words', () => {
  test.for([
    [EFFECTS.better.meaning, shareInWords(CLEAR_SHARE)], [EFFECTS.worse.meaning, shareInWords(CLEAR_SHARE)], [FACTOR_ANSWERS.help.meaning, shareInWords(CLEAR_SHARE)], [FACTOR_ANSWERS.hindrance.meaning, shareInWords(CLEAR_SHARE)],
    ...[EFFECTS['more-often-better'], EFFECTS['no-change'], EFFECTS.mixed, EFFECTS['more-often-worse'], FACTOR_ANSWERS['more-often-help'], FACTOR_ANSWERS.both, FACTOR_ANSWERS['more-often-hindrance']].map(({ meaning }) => [meaning, shareInWords(LEADING_SHARE)] as const),
    [EFFECTS['not-enough-evidence'].meaning, `fewer than ${inWords(FEWEST_SUPPORTED)} units have at least ${toSupport(FAIR_RANK).label} support`],
    [FACTOR_ANSWERS['not-enough-evidence'].meaning, `fewer than ${inWords(FEWEST_SUPPORTED)} units`],
    [STEPS.relevance.meaning, `within ${inWords(PERIOD_YEARS)} years`],
  ] as const)('“%s” says %s', ([meaning, words]) => {
    expect(meaning.toLowerCase()).toContain(words);
  });

  test('the life lines page says where its curve stops', () => {
    expect(textOfPage(LIFE_LINES)).toContain(`stops where fewer than ${inWords(FEWEST_DRAWN)} are followed`);
  });
});

function pageAt(path: string): SitePage {
  const page = readSite(`dist/${path}`).pages.find((candidate) => candidate.path === '/');
  if (!page) throw new Error(`dist/${path}/ is not there. Build the site first.`);
  return page;
}

/** The text from a heading with an id to the next heading of its level. */
function partOf({ elements }: SitePage, id: string): string {
  const heading = elements.find((element) => attribute(element, 'id') === id);
  const siblings = (heading?.parentNode?.childNodes ?? []) as Element[];
  const rest = siblings.slice(siblings.indexOf(heading as Element) + 1);
  const end = rest.findIndex((node) => node.tagName === heading?.tagName);
  return rest.slice(0, end < 0 ? undefined : end).map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** The cells of the body rows of the table with a caption. */
function rowsOf({ elements }: SitePage, caption: string): string[][] {
  const table = elements.find((element) => element.tagName === 'caption' && textOf(element) === caption)?.parentNode;
  const rows = elements.filter((element) => element.tagName === 'tr' && element.parentNode?.nodeName === 'tbody' && element.parentNode.parentNode === table);
  return rows.map(({ childNodes }) => childNodes.filter((node) => 'tagName' in node).map(textOf));
}

function textOfPage({ elements }: SitePage): string {
  return textOf(elements.find(({ tagName }) => tagName === 'main') as Element);
}
