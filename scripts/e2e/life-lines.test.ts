import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SurvivalSource } from '../../src/components/lifeline/survival-reading.ts';
import { formatChoice, parseChoice, typesOf, usualChoice, yearsToChoose, type SurvivalChoice } from '../../src/components/lifeline/survival-rules.ts';
import { drawSurvival } from '../../src/components/lifeline/survival-view.ts';
import { test } from './fixture.ts';

const LIFE_LINES = '/life-lines/';
const REGISTER = '/register/';
const SOURCE = '/life-lines.json';
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('the survival curve', () => {
  test('stands without script, with its worst case, its tables and the rows behind its counts; its controls do not', async ({ open }) => {
    const page = await open(LIFE_LINES, { javaScriptEnabled: false });
    expect(await page.locator('survival-choice [data-choice]').isVisible()).toBe(false);
    for (const part of ['path.survival-estimate', 'path.survival-worst', '.survival-answer']) expect(await page.locator(part).last().isVisible(), part).toBe(true);
    const ceased = page.locator('[data-key="ceased"]');
    await ceased.locator('summary').click();
    expect(await ceased.locator('blockquote').first().isVisible()).toBe(true);
    expect(Number(await ceased.locator('.figure').innerText())).toBe(await ceased.locator('li').count());
  });

  test('says without script what the code says of the usual choice', async ({ open, site }) => {
    const source = await sourceFrom(site.origin);
    const page = await open(LIFE_LINES, { javaScriptEnabled: false });
    const answer = await page.locator('[data-drawn="answer"]').innerText();
    expect(squeeze(answer)).toBe(squeeze(plain(drawSurvival(source, usualChoice(source)).answer.text)));
  });

  test('is the same in the browser as computed here, for every choice of one type and many of several', async ({ open, site }) => {
    const source = await sourceFrom(site.origin);
    const choices = choicesOf(source);
    expect(choices.length).toBeGreaterThanOrEqual(20);
    const page = await open(LIFE_LINES);
    for (const choice of choices) {
      await choose(page, choice);
      expect(new URL(page.url()).search).toBe(formatChoice(choice, source));
      expect(await differing(page, source, choice), formatChoice(choice, source)).toEqual([]);
    }
  });

  test('changes with the choice', async ({ open }) => {
    const page = await open(LIFE_LINES);
    const before = await page.locator('[data-drawn="chart"]').innerHTML();
    await page.getByRole('checkbox', { name: /Council-owned company/ }).check();
    await expect.poll(() => page.locator('[data-drawn="chart"]').innerHTML()).not.toBe(before);
    expect(page.url()).toContain('?with=council-owned-company');
    expect(await page.locator('[data-status]').innerText()).toMatch(/^\d+ rows count, \d+ of them in the curve/);
  });

  test('opens as its address asks, and the Back key and the button go back to what was', async ({ open, site }) => {
    const source = await sourceFrom(site.origin);
    const asked = '?with=franchise&since=2020';
    const page = await open(LIFE_LINES + asked);
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await page.getByRole('checkbox', { name: /Franchise/ }).isChecked()).toBe(true);
    expect(await page.locator('select[name="since"]').inputValue()).toBe('2020');
    expect(await differing(page, source, parseChoice(new URLSearchParams(asked), source))).toEqual([]);
    await page.getByRole('button', { name: 'Back to the usual choice' }).click();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => differing(page, source, usualChoice(source))).toEqual([]);
    expect(await page.getByRole('button', { name: 'Back to the usual choice' }).isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('select[name="since"]').inputValue()).toBe('2020');
    await expect.poll(() => differing(page, source, parseChoice(new URLSearchParams(asked), source))).toEqual([]);
  });

  test('leaves open what the reader had opened', async ({ open }) => {
    const page = await open(LIFE_LINES);
    await page.locator('[data-key="ceased"] summary').click();
    await page.locator('select[name="since"]').selectOption('2020');
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await page.locator('[data-key="ceased"] li').first().isVisible()).toBe(true);
    expect(await page.locator('[data-key="working"]').getAttribute('open')).toBeNull();
  });

  test('stays as it was, and says why, where the register cannot be loaded', async ({ open }) => {
    const page = await open(LIFE_LINES, { allowed: [/net::ERR_FAILED/], before: async (empty) => { await empty.route(`**${SOURCE}`, (route) => route.abort()); } });
    const before = await page.locator('[data-drawn="chart"]').innerHTML();
    await page.locator('select[name="since"]').selectOption('2020');
    await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(/could not be loaded/);
    expect(await page.locator('[data-drawn="chart"]').innerHTML()).toBe(before);
  });

  test('is followed from a number to the rows of the working that it counts', async ({ open }) => {
    const page = await open(LIFE_LINES);
    const link = page.locator('a[href="#followed-10"]');
    const followed = Number.parseInt(await link.innerText(), 10);
    await link.click();
    const rows = page.locator('[data-key="working"] tbody tr');
    const first = await rows.evaluateAll((all) => all.findIndex(({ id }) => id === 'followed-10'));
    expect(await rows.count() - first).toBe(followed);
    expect(await rows.nth(first).isVisible()).toBe(true);
  });

  test('is black on paper, without its controls', async ({ open }) => {
    const page = await open(LIFE_LINES);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('survival-choice [data-choice]').isVisible()).toBe(false);
    expect(await strokesOf(page, '.drawing > svg :is(.survival-estimate, .survival-worst)')).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
  });

  test('is drawn in the reader’s own colours where they are forced, and told apart by its line', async ({ open }) => {
    const page = await open(LIFE_LINES, { forcedColors: 'active' });
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(await strokesOf(page, '.drawing > svg :is(.survival-estimate, .survival-worst)')).toEqual([text, text]);
    const dashes = await page.locator('.drawing > svg :is(.survival-estimate, .survival-worst)').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
    expect(new Set(dashes).size).toBe(2);
  });
});

describe('the register', () => {
  test('holds every row, and leads from each status and type to as many rows as it says, without script', async ({ open, site }) => {
    const rows = Object.keys((await sourceFrom(site.origin)).rows);
    const page = await open(REGISTER, { javaScriptEnabled: false });
    const ids = await page.locator('main [id^="row-"]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(rows.map((id) => `row-${id}`).toSorted());
    const links = page.locator('nav[aria-label="Parts of the register"] a:is([href^="#status-"], [href^="#type-"])');
    let sum = 0;
    for (const link of await links.all()) {
      const part = page.locator(`section[aria-labelledby="${(await link.getAttribute('href'))?.slice(1)}"]`);
      const counted = Number(await link.locator('.figures').innerText());
      expect(await part.locator('[id^="row-"]').count()).toBe(counted);
      sum += counted;
    }
    expect(sum).toBe(rows.length);
  });

  test('opens the source’s own words, with the page that they are from, beneath each row', async ({ open }) => {
    const page = await open(REGISTER);
    const entries = page.locator('.register-rows > li');
    const wanting = await entries.evaluateAll((all) => all.filter((entry) => !entry.querySelector('details blockquote p')?.textContent?.trim() || !entry.querySelector('details footer a[href^="http"]')).length);
    expect(wanting).toBe(0);
    await entries.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await entries.first().locator('blockquote').first().isVisible()).toBe(true);
  });

  test('is reached from a life line at the row that it names', async ({ open }) => {
    const page = await open(LIFE_LINES);
    await page.locator('[data-key="acquired"] summary').click();
    await page.locator('[data-key="acquired"] li a').first().click();
    await page.waitForURL(/\/register\/#row-/);
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });
});

describe.for([LIFE_LINES, `${LIFE_LINES}?with=franchise&since=2020`, REGISTER])('%s with everything unfolded', (path) => {
  test.for(['light', 'dark'] as const)('axe, WCAG 2.2 AA, %s', async (colorScheme, { open }) => {
    const page = await open(path, { colorScheme });
    await unfold(page, path);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  });

  test('fits 320 pixels, and text of twice the size', async ({ open }) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await unfold(page, path);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect(await overflow()).toBe(0);
  });
});

async function unfold(page: Page, path: string): Promise<void> {
  if (path.includes('?')) await page.locator('[data-status]:not(:empty)').waitFor();
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
}

/** Each type alone, all of them, and growing sets of them, each with a year of its own. */
function choicesOf(source: SurvivalSource): SurvivalChoice[] {
  const types = typesOf(source);
  const years = yearsToChoose(source);
  const sets = [...types.map((type) => [type]), ...types.map((_, index) => types.slice(0, index + 1)), ...types.map((_, index) => types.slice(index))];
  return sets.map((chosen, index) => ({ with: chosen, since: years[index % years.length] as number }));
}

/** Sets the controls as a reader would leave them, and waits until the address has followed. */
async function choose(page: Page, { with: types, since }: SurvivalChoice): Promise<void> {
  const status = page.locator('[data-status]');
  await status.evaluate((element) => { element.textContent = ''; });
  await page.locator('survival-choice [data-choice]').evaluate((controls, wanted) => {
    for (const box of controls.querySelectorAll<HTMLInputElement>('input[name="with"]')) box.checked = wanted.types.includes(box.value);
    const select = controls.querySelector('select') as HTMLSelectElement;
    select.value = String(wanted.since);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, { types: [...types] as string[], since });
  await page.locator('[data-status]:not(:empty)').waitFor();
}

/** Parts of the page that are not what the same code draws here; innerHTML is compared as the browser writes it. */
function differing(page: Page, source: SurvivalSource, choice: SurvivalChoice): Promise<string[]> {
  const expected = Object.entries(drawSurvival(source, choice)).map(([part, drawn]) => [part, drawn.text] as const);
  return page.evaluate((parts) => parts.filter(([part, text]) => {
    const wanted = document.createElement('div');
    wanted.innerHTML = text;
    const shown = document.querySelector(`[data-drawn='${part}']`)?.cloneNode(true) as HTMLElement | undefined;
    for (const details of shown?.querySelectorAll('details') ?? []) details.open = false;
    return shown?.innerHTML.replace(/\s+/g, '') !== wanted.innerHTML.replace(/\s+/g, '');
  }).map(([part]) => part), expected);
}

function strokesOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
}

async function sourceFrom(origin: string): Promise<SurvivalSource> {
  return await (await fetch(origin + SOURCE)).json() as SurvivalSource;
}

function plain(markup: string): string {
  return markup.replace(/<[^>]+>/g, ' ').replace(/&#39;/g, '\'').replace(/&amp;/g, '&');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
