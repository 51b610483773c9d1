/** A conclusion as its page shows it, read in the browser, and as it has to be, computed here. */
import type { Page } from 'playwright-core';
import { answerOf, basisOf, factorAnswerOf, factorBasisOf, fallOf, stepInWords } from '../../src/core/answers.ts';
import { STEPS } from '../../src/core/certainty.ts';
import { readFactor, type FactorReading } from '../../src/core/factor-reading.ts';
import { REASONS_LEFT_OUT, type ReasonLeftOut, type Rules } from '../../src/core/rules.ts';
import { RANKS, supportInWords } from '../../src/core/support.ts';
import { conclude, directedUnitsOf, toEvidence, type Conclusion } from '../../src/core/synthesis.ts';
import type { EvidenceUnit } from '../../src/core/unit.ts';
import { DIRECTIONS, wordsOf, type Factor, type Outcome } from '../../src/core/vocabulary.ts';

/** What the page of an outcome or a factor has to show under a reader’s rules, as the core computes it from the units. */
export function expectedOn({ kind, word }: Asked, rules: Rules, units: readonly EvidenceUnit[]): Shown {
  return kind === 'outcome' ? ofConclusion(conclude(toEvidence(units), { outcome: word }, rules)) : ofFactor(readFactor(units, word, rules));
}

/** What a reader of the page is shown; of the evidence, each unit in its group with the entries that are not hidden. */
export function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const root = document.querySelector('reader-rules') as HTMLElement;
    const all = (selector: string, within: Element = root) => [...within.querySelectorAll<HTMLElement>(selector)];
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const opener = (cell: Element) => text(cell.querySelector('summary') ?? cell);
    const isShown = (element: HTMLElement) => !element.closest('[hidden]');
    // A figure of nothing stands as plain text, as there is no list to open.
    const support = () => {
      const heading = all('[data-part="working"] > h3').find((candidate) => text(candidate) === 'Support');
      const [figure, ranks] = [text(heading?.nextElementSibling?.querySelector('summary') ?? heading?.nextElementSibling), all('[data-part="working"] > ul.left-out > li')];
      return heading ? [figure, ...ranks.map((entry) => ({ words: opener(entry), units: all('li', entry).length })).filter(({ words }) => / at best$/.test(words)).map(({ words, units }) => `${words}, ${units} units`)] : [];
    };
    return {
      answer: text(root.querySelector('[data-part="answer"] .answer')),
      basis: text(root.querySelector('[data-part="answer"] .basis')),
      marks: all('.marks section').map((section) => `${text(section.querySelector('h2'))}, ${all('li a', section).length} marks`),
      steps: all('.working tbody tr').map((row) => [...row.children].map(opener).join(' | ')),
      support: support(),
      leftOut: all('[data-part="working"] > ul.left-out > li').map((entry) => ({ words: opener(entry), entries: all('li', entry).length })).filter(({ words }) => /^\d+: /.test(words)).map(({ words, entries }) => `${words}, ${entries} entries`),
      groups: all('[data-group]').flatMap((group) => all('[data-unit]', group).filter(isShown).map((unit) =>
        `${group.dataset['group']}: ${unit.dataset['unit']} ${all('[data-finding]', unit).filter(isShown).map(({ dataset }) => dataset['finding']).sort()}`)).sort(),
    };
  });
}

function ofConclusion(conclusion: Conclusion): Shown {
  const directions = wordsOf(DIRECTIONS);
  const groupsOf = (prefix: string, of: Conclusion['standing']) => directions.flatMap((direction) => of[direction].map(({ unit, deciding, outweighed }) => `${prefix}${direction}: ${unit} ${[...deciding, ...outweighed].toSorted()}`));
  return {
    answer: `${answerOf(conclusion)}.`,
    basis: basisOf(conclusion),
    marks: counted([...directions.map((direction): [string, number] => [DIRECTIONS[direction].label, conclusion.units[direction].length]), ['silent', conclusion.silent.length]]),
    steps: conclusion.steps.map((step) => [STEPS[step.step].label, stepInWords(step), fallOf(step)].join(' | ')),
    support: supportOf(conclusion),
    leftOut: leftOutOf(conclusion.leftOut),
    groups: [...groupsOf('', conclusion.units), ...groupsOf('standing-', conclusion.standing)].toSorted(),
  };
}

function ofFactor(reading: FactorReading): Shown {
  const labels = { help: 'A help', hindrance: 'A hindrance', both: 'Both', noDifference: 'Made no difference', advice: 'Advice only' } as const;
  const sides = Object.keys(labels) as (keyof typeof labels)[];
  return {
    answer: `${factorAnswerOf(reading)}.`,
    basis: factorBasisOf(reading),
    marks: counted(sides.map((side) => [labels[side], reading[side].length])),
    steps: [],
    support: [],
    leftOut: leftOutOf(reading.leftOut),
    groups: sides.flatMap((side) => reading[side].map(({ unit, helps, hinders, noDifference, lessons }) => `${side}: ${unit} ${[...new Set([...helps, ...hinders, ...noDifference, ...lessons])].toSorted()}`)).toSorted(),
  };
}

function supportOf(conclusion: Conclusion): string[] {
  const all = directedUnitsOf(conclusion);
  if (all.length === 0) return [];
  const byRank = RANKS.map((support) => ({ label: supportInWords(support), count: all.filter((unit) => unit.rank === support.rank).length })).filter(({ count }) => count > 0);
  return [`${conclusion.supported.length} of ${all.length} have at least fair support.`, ...byRank.map(({ label, count }) => `${count} with ${label} at best, ${count} units`)];
}

function counted(marks: [string, number][]): string[] {
  return marks.filter(([, count]) => count > 0).map(([label, count]) => `${label} ${count}, ${count} marks`);
}

function leftOutOf(leftOut: readonly { why: ReasonLeftOut }[]): string[] {
  return [...Map.groupBy(leftOut, ({ why }) => why)].map(([why, entries]) => `${entries.length}: ${REASONS_LEFT_OUT[why]}, ${entries.length} entries`);
}

export type Asked = { kind: 'outcome'; word: Outcome } | { kind: 'factor'; word: Factor };

/** White space as single spaces; lists in the order of the page, but for the evidence. */
export interface Shown {
  answer: string;
  basis: string;
  marks: string[];
  steps: string[];
  support: string[];
  leftOut: string[];
  groups: string[];
}
