import { beforeAll, describe, expect } from 'vitest';
import { DEFAULT_RULES, formatRules, PERIODS, type Rules } from '../../src/core/rules.ts';
import { toUnits, type EvidenceUnit } from '../../src/core/unit.ts';
import { PARENT_KINDS, wordsOf, type Factor, type Outcome } from '../../src/core/vocabulary.ts';
import { filesHere } from '../effect/content-files.ts';
import { readVersion } from '../effect/read-version.ts';
import { expectedOn, shownOn, type Asked } from './conclusion-shown.ts';
import { test } from './fixture.ts';

const OUTCOMES = ['access', 'service-quality', 'staff-engagement', 'growth', 'financial-resilience', 'governance-and-voice'] as const satisfies readonly Outcome[];
const FACTORS = ['leadership', 'commissioner-support', 'pensions', 'procurement-and-retender', 'funding-cuts'] as const satisfies readonly Factor[];

const SECTORS = ['community-health', 'adult-social-care', 'youth', 'libraries-and-culture', 'childrens-services'] as const;
const rules = (over: Partial<Rules>): Rules => ({ ...DEFAULT_RULES, ...over });

/** Each rule by itself, and rules together; every one is put to two outcomes and a factor. */
const SUBSETS: readonly Rules[] = [
  rules({ withoutSelfReport: true }), rules({ withoutOpinion: true }), rules({ withComparators: true }), rules({ withoutSelfReport: true, withoutOpinion: true }), rules({ withoutSelfReport: true, withoutOpinion: true, withComparators: true }),
  ...SECTORS.map((sector) => rules({ sector })),
  ...wordsOf(PERIODS).map((period) => rules({ period })),
  ...wordsOf(PARENT_KINDS).map((parent) => rules({ parent })),
  ...SECTORS.map((sector) => rules({ sector, withoutSelfReport: true })),
  ...wordsOf(PERIODS).map((period) => rules({ period, withComparators: true, withoutOpinion: true })),
  rules({ sector: 'community-health', period: '2010-2014' }), rules({ sector: 'community-health', period: '2010-2014', parent: 'primary-care-trust', withoutSelfReport: true }), rules({ parent: 'council', period: '2010-2014' }),
];

let units: EvidenceUnit[];

beforeAll(async () => {
  const { cases, studies } = readVersion(await filesHere(process.cwd()));
  units = toUnits(cases, studies);
});

test('the browser computes from the units of the content', async ({ site }) => {
  const published = await (await fetch(`${site.origin}/what-works/evidence.json`)).json();
  expect(units.length).toBeGreaterThan(0);
  expect(published).toEqual(JSON.parse(JSON.stringify(units)));
});

test('the subsets are more than twenty, all different, and change most answers or what they rest on', () => {
  const searches = new Set(SUBSETS.map((subset) => formatRules(subset).toString()));
  expect(searches.size).toBe(SUBSETS.length);
  expect(searches.size).toBeGreaterThanOrEqual(20);
  const asked = SUBSETS.flatMap((subset, index) => pagesFor(index).map((page) => ({ under: expected(page, subset), usual: expected(page, DEFAULT_RULES) })));
  expect(asked.filter(({ under, usual }) => under.basis !== usual.basis).length).toBeGreaterThan(asked.length / 2);
  expect(new Set(asked.map(({ under }) => under.answer)).size).toBeGreaterThan(5);
});

describe('under a reader’s rules the page says what is computed here', () => {
  test.for(SUBSETS.map((subset, index) => ({ subset, search: formatRules(subset).toString(), index })))('?$search', async ({ subset, search, index }, { open }) => {
    const page = await open('/what-works/');
    for (const asked of pagesFor(index)) {
      await page.goto(`${pathOf(asked)}?${search}`);
      await page.locator('.rules-said').waitFor();
      expect(await shownOn(page), `${asked.word} ?${search}`).toEqual(expected(asked, subset));
    }
  });

  test('chosen in the form and taken back, and the address follows', async ({ open }) => {
    const asked = { kind: 'outcome', word: 'staff-engagement' } as const;
    const page = await open(pathOf(asked));
    await page.locator('.rules summary').first().click();
    await page.getByRole('checkbox', { name: 'Leave out what organisations say of themselves' }).check();
    await page.getByRole('combobox', { name: 'Sector' }).selectOption('community-health');
    const chosen = rules({ withoutSelfReport: true, sector: 'community-health' });
    await expect.poll(() => shownOn(page)).toEqual(expected(asked, chosen));
    expect(new URL(page.url()).search).toBe(`?${formatRules(chosen)}`);
    await page.goBack();
    await expect.poll(() => shownOn(page)).toEqual(expected(asked, rules({ withoutSelfReport: true })));
    await page.getByRole('button', { name: 'The usual rules' }).click();
    await expect.poll(() => shownOn(page)).toEqual(expected(asked, DEFAULT_RULES));
    expect(new URL(page.url()).search).toBe('');
  });

  test('words that are in no list leave the usual conclusion', async ({ open }) => {
    const asked = { kind: 'factor', word: 'pensions' } as const;
    const page = await open(`${pathOf(asked)}?sector=nursing&without=everything`);
    expect(await shownOn(page)).toEqual(expected(asked, DEFAULT_RULES));
  });
});

describe('without script', () => {
  test.for([...OUTCOMES.map((word) => ({ kind: 'outcome', word } as const)), ...FACTORS.map((word) => ({ kind: 'factor', word } as const))])('$kind $word stands with its working, whatever the address asks', async (asked, { open }) => {
    const page = await open(`${pathOf(asked)}?without=self-report`, { javaScriptEnabled: false });
    expect(await shownOn(page)).toEqual(expected(asked, DEFAULT_RULES));
    expect(await page.locator('.rules').isVisible()).toBe(false);
    expect(await page.locator('[data-part="answer"] .answer').isVisible()).toBe(true);
    expect(await page.locator('[data-part="working"] .working, [data-part="working"] .left-out').first().isVisible()).toBe(true);
  });
});

/** Two outcomes and a factor for a subset, others for the next. */
function pagesFor(index: number): Asked[] {
  const outcome = (step: number) => ({ kind: 'outcome' as const, word: OUTCOMES[(index + step) % OUTCOMES.length] as Outcome });
  return [outcome(0), outcome(3), { kind: 'factor', word: FACTORS[index % FACTORS.length] as Factor }];
}

function pathOf({ kind, word }: Asked): string {
  return `/what-works/${kind}s/${word}/`;
}

const expected = (asked: Asked, under: Rules) => expectedOn(asked, under, units);
