import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { parseAnswers, type Answers } from '../../src/core/like-mine/answers.ts';
import { casesThatMet, rankCases } from '../../src/core/like-mine/nearest.ts';
import { inOutlineOrder, rowsOf, toOutline } from '../../src/core/like-mine/outline.ts';
import { worryInWords } from '../../src/core/like-mine/sentences.ts';
import { toShownCase, type ShownCase } from '../../src/core/like-mine/shown-case.ts';
import { worryNames, type Worry } from '../../src/core/like-mine/worries.ts';
import { filesHere } from '../effect/content-files.ts';
import { readVersion } from '../effect/read-version.ts';
import { test } from './fixture.ts';
import { readPdf } from './read-pdf.ts';

const LIKE_MINE = '/like-mine/';
const YOUTH = 'service=youth&staff=60&parent=council&place=london';
const FULL = `${YOUTH}&stage=will-staff-come&worry=losing-the-contract&worry=pensions`;
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NARROW = { width: 360, height: 740 };

let cases: ShownCase[];

beforeAll(async () => {
  cases = readVersion(await filesHere(process.cwd())).cases.map(toShownCase).toSorted(inOutlineOrder);
});

describe('find three services like a youth service of 60 staff in a London borough', () => {
  test.for([{ width: 1280, height: 800 }, NARROW])('by keyboard alone, $width px wide', async (viewport, { open }) => {
    const page = await open(LIKE_MINE, { viewport });
    await answerByKeyboard(page);
    await expect.poll(() => namesOn(page)).toEqual(expectedNames(parseAnswers(YOUTH)).slice(0, 6));
    await tabTo(page, 'button[data-go]');
    await page.keyboard.press('Enter');
    expect(await isFocused(page, '#nearest-title')).toBe(true);

    const three = cases.filter(({ name }) => expectedNames(parseAnswers(YOUTH)).slice(0, 3).includes(name));
    expect(three.map(({ sector, region, parent }) => [sector, region, parent])).toEqual(Array(3).fill(['youth', 'london', 'council']));
    for (const { name, life } of three) {
      const item = page.locator('.like-case', { has: page.getByRole('link', { name, exact: true }) });
      expect(await item.locator('.like-reasons').innerText()).toMatch(/^Alike\s+youth services, left a council, London/);
      expect(await item.locator('.like-status').getAttribute('data-state')).toBe(life.status);
      expect(await item.locator('.like-status').innerText()).toMatch(/\d{4}$/);
      expect(await item.locator('.like-came dt').first().innerText()).toMatch(/^What went wrong/);
    }

    await tabTo(page, '.like-case h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/[a-z-]+\/$/);
  });

  test('without script the page says so, and leads to the youth services and to London', async ({ open }) => {
    const page = await open(LIKE_MINE, { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toMatch(/need script/);
    expect(await page.locator('form[aria-label="Your service"]').isVisible()).toBe(false);
    for (const href of ['/cases/by/region/london/', '/cases/by/parent/council/', '/cases/by/sector/youth/']) expect(await page.locator(`main a[href="${href}"]`).isVisible(), href).toBe(true);
    await page.locator('main a[href="/cases/by/sector/youth/"]').click();
    await page.waitForURL('**/cases/by/sector/youth/');
  });
});

describe('the answers leave no trace', () => {
  test('nothing is kept, the address and the history stay, and the requests are the same whatever is answered', async ({ open }) => {
    const asked: string[][] = [];
    for (const other of [false, true]) {
      const page = await open(LIKE_MINE);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}${new URL(request.url()).search} ${request.postData() ?? ''}`));
      const before = await page.evaluate(() => history.length);
      if (other) await page.getByLabel('What is the service?').selectOption('housing');
      else await answerByKeyboard(page);
      await page.getByRole('checkbox', { name: other ? 'VAT and tax' : 'Pensions' }).check();
      await page.locator('.like-worry').waitFor();
      await page.waitForLoadState('networkidle');
      expect(page.url()).toMatch(/\/like-mine\/$/);
      expect(await page.evaluate(async () => [history.length, history.state, localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([before, null, 0, 0, '', 0, 0]);
      asked.push(requests.toSorted());
    }
    expect(asked[0]?.length).toBeGreaterThan(1);
    expect(asked[1]).toEqual(asked[0]);
  });

  test('a reload forgets them', async ({ open }) => {
    const page = await open(LIKE_MINE);
    await answerByKeyboard(page);
    await page.locator('.like-case').first().waitFor();
    await page.reload();
    expect(await answersOn(page)).toEqual(parseAnswers(''));
    expect(await page.locator('.like-case').count()).toBe(0);
  });
});

describe('a link', () => {
  test('is made when it is asked for, restores the answers for whoever opens it, and is never sent', async ({ open }) => {
    const page = await open(LIKE_MINE);
    await answerByKeyboard(page);
    await page.getByRole('checkbox', { name: 'Pensions' }).check();
    await page.locator('.like-worry').waitFor();
    const shown = await namesOn(page);
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.locator('[data-link]').inputValue();
    expect(page.url()).toBe(link);
    expect(parseAnswers(new URL(link).hash)).toEqual(parseAnswers(`${YOUTH}&worry=pensions`));
    expect(await page.locator('[data-part="link"]').innerText()).toMatch(/after the #, a part that browsers never send/);

    const requests: string[] = [];
    const opened = await open(new URL(link).pathname + new URL(link).hash, { before: async (empty) => { empty.on('request', (request) => requests.push(request.url())); } });
    await opened.locator('.like-worry').waitFor();
    expect(await answersOn(opened)).toEqual(parseAnswers(new URL(link).hash));
    expect(await namesOn(opened)).toEqual(shown);
    // Chromium reports the fragment of the page that it shows and sends it nowhere; nothing else may hold an answer.
    expect(requests.filter((url) => /youth|council|london|pensions/.test(url.replace(/^[^#]*\/like-mine\/#.*/, '')))).toEqual([]);
  });

  test('goes when an answer changes, when it is taken out, and when one starts again', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#${FULL}`);
    await page.locator('.like-case').first().waitFor();
    await page.getByLabel('Where is it?').selectOption('wales');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Make a link' }).click();
    expect(page.url()).toContain('place=wales');
    await page.getByRole('button', { name: 'Take it out of the address' }).click();
    expect(page.url()).toMatch(/\/like-mine\/$/);
    expect((await answersOn(page)).place).toBe('wales');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => page.locator('[data-part="answer"]').isVisible()).toBe(false);
    expect(await answersOn(page)).toEqual(parseAnswers(''));
  });

  test('that somebody mistyped opens with what can be read', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#service=youth&place=atlantis&worry=dragons`);
    await page.locator('.like-case').first().waitFor();
    expect(await answersOn(page)).toEqual(parseAnswers('service=youth'));
  });
});

describe('the answer', () => {
  test('is that of the code for one question, for some, and with comparators', async ({ open }) => {
    const page = await open(LIKE_MINE);
    for (const asked of ['service=libraries-and-culture', 'staff=900&parent=nhs', 'place=wales&staff=12', `${YOUTH}&with=comparators`, 'service=adult-social-care&staff=300&parent=council&place=yorkshire-and-the-humber']) {
      await fill(page, asked);
      await expect.poll(() => namesOn(page), { message: asked }).toEqual(expectedNames(parseAnswers(asked)).slice(0, 6));
    }
  });

  test('shows comparators only when they are asked for, and says what they are', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#service=leisure&staff=500&parent=council`);
    await page.locator('.like-case').first().waitFor();
    expect(await page.locator('.like-comparator').count()).toBe(0);
    await page.getByRole('checkbox', { name: /comparators too/ }).check();
    await page.locator('.like-comparator').first().waitFor();
    expect(await page.locator('.like-comparator').first().innerText()).toMatch(/^Comparator, not a spin-out: /);
  });

  test('counts what ended and what never launched like the others, and marks it', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#service=community-health&parent=nhs&place=south-west`);
    await page.locator('.like-case').first().waitFor();
    await page.locator('[data-more="cases"]').click();
    await expect.poll(() => page.locator('.like-case').count()).toBe(12);
    const states = await page.locator('.like-case .like-status').evaluateAll((all) => all.map((status) => [status.getAttribute('data-state'), getComputedStyle(status, '::before').content]));
    for (const [state, mark] of [['returned-in-house', '"◂"'], ['abandoned', '"✕"'], ['contract-lost', '"✕"'], ['trading', '"●"']]) expect(states).toContainEqual([state, mark]);
    expect(await page.locator('.like-fates').innerText()).toMatch(/^Of these 12: .*never launched/);
  });

  test('moves the focus to the first of those that are shown on asking for more', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#${FULL}`);
    await page.locator('.like-case').first().waitFor();
    const before = await namesOn(page);
    await page.locator('[data-more="cases"]').press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(expectedNames(parseAnswers(FULL))[before.length]);
  });

  test('tells for each worry how many met it and how, and where none has told', async ({ open }) => {
    const page = await open(LIKE_MINE);
    await fill(page, `${YOUTH}&${worryNames.map((worry) => `worry=${worry}`).join('&')}`);
    await expect.poll(() => page.locator('.like-worry').count()).toBe(worryNames.length);
    for (const worry of worryNames) {
      const reading = readingOf(worry, parseAnswers(YOUTH));
      const section = page.locator(`[aria-labelledby="worry-${worry}"]`);
      expect(await section.locator('.like-sum').innerText()).toBe(worryInWords(reading));
      expect(await section.locator('.like-who').allInnerTexts()).toEqual(reading.shown.map(({ row }) => cases[row.at]?.name));
      for (const entry of await section.locator('.like-entry').allInnerTexts()) expect(entry).toMatch(/How it was met|No page that was read says how it was met\./);
    }
  });

  test('leads only to pages and sentences that there are', async ({ open, site }) => {
    const page = await open(LIKE_MINE);
    await fill(page, `${FULL}&${worryNames.map((worry) => `worry=${worry}`).join('&')}`);
    await expect.poll(() => page.locator('.like-worry').count()).toBe(worryNames.length);
    const links = new Set(await page.locator('[data-part="answer"] a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
    expect(links.size).toBeGreaterThan(30);
    const pages = new Map<string, string>();
    for (const href of links) {
      const [path = '', id] = href.split('#');
      if (!pages.has(path)) {
        const response = await fetch(site.origin + path);
        expect(response.status, path).toBe(200);
        pages.set(path, await response.text());
      }
      if (id) expect(pages.get(path), href).toContain(`id="${id}"`);
    }
  });

  test('gives advice, first what speaks of the stage', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#${FULL}`);
    await page.locator('.like-advice li').first().waitFor();
    const advice = await page.locator('.like-lesson').allInnerTexts();
    await page.getByLabel('How far have you got?').selectOption('does-it-add-up');
    await expect.poll(() => page.locator('.like-stage').innerText()).toMatch(/working out whether it adds up/);
    expect(await page.locator('.like-lesson').allInnerTexts()).not.toEqual(advice);
  });

  test('takes a worry without a service, and asks for the service', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#worry=pensions`);
    await page.locator('.like-worry').waitFor();
    expect(await page.locator('.like-case').count()).toBe(0);
    expect(await page.locator('[data-part="nearest"]').innerText()).toMatch(/^Tell what the service is/);
  });

  test('says when a number cannot be read, and goes on without it', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#service=youth`);
    await page.locator('.like-case').first().waitFor();
    await page.getByLabel('How many staff?').fill('50 or 60');
    await page.getByText('Write it as one number, such as 60.').waitFor();
    expect(await page.getByLabel('How many staff?').getAttribute('aria-invalid')).toBe('true');
    expect(await namesOn(page)).toEqual(expectedNames(parseAnswers('service=youth')).slice(0, 6));
    await page.getByLabel('How many staff?').fill('55');
    await expect.poll(() => page.getByText('Write it as one number, such as 60.').isVisible()).toBe(false);
  });

  test('comes without the question in hand moving', async ({ open }) => {
    const page = await open(LIKE_MINE, { viewport: NARROW, reducedMotion: 'reduce' });
    const place = page.getByLabel('Where is it?');
    await place.focus();
    const before = await place.boundingBox();
    await place.selectOption('london');
    await page.locator('.like-case').first().waitFor();
    expect(await place.boundingBox()).toEqual(before);
  });

  test('says so when the cases cannot be loaded, and comes when they can', async ({ open }) => {
    const page = await open(LIKE_MINE, { allowed: [/Failed to load resource/] });
    await page.route('**/like-mine.json', (route) => route.abort());
    await page.getByLabel('What is the service?').selectOption('youth');
    await page.getByText('The cases could not be loaded.').waitFor();
    await page.unroute('**/like-mine.json');
    await page.getByLabel('Where is it?').selectOption('london');
    await page.locator('.like-case').first().waitFor();
  });
});

describe('the answered page', () => {
  test.for(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme, { open }) => {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 640 }]) {
      const page = await open(`${LIKE_MINE}#${FULL}&with=comparators`, { colorScheme, viewport });
      await page.locator('.like-worry').first().waitFor();
      await page.locator('.like-working summary').first().click();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`)).toEqual([]);
    }
  });

  test('fits 320 pixels, and twice the size of text', async ({ open }) => {
    for (const [viewport, size] of [[{ width: 320, height: 640 }, '100%'], [{ width: 1280, height: 800 }, '200%'], [{ width: 320, height: 640 }, '200%']] as const) {
      const page = await open(`${LIKE_MINE}#${FULL}`, { viewport });
      await page.locator('.like-worry').first().waitFor();
      await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize; }, size);
      await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${viewport.width} px, ${size}`).toBeLessThanOrEqual(0);
    }
  });

  test('keeps the focus in view, above the bar, through every control', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#${FULL}`, { viewport: NARROW, reducedMotion: 'reduce' });
    await page.locator('.like-worry').first().waitFor();
    const hidden: string[] = [];
    let steps = 0;
    for (; steps < 200; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10));
        return { what: element.outerHTML.slice(0, 80), covered: !top || !(element.contains(top) || top.contains(element)) };
      });
      if (!at) break;
      if (at.covered && !at.what.includes('class="skip"')) hidden.push(at.what);
    }
    expect(hidden).toEqual([]);
    expect(steps).toBeGreaterThan(40);
  });

  test('goes on paper with the answers, the cases and the worries, and without the questions', async ({ open }) => {
    const page = await open(`${LIKE_MINE}#${FULL}`);
    await page.locator('.like-worry').first().waitFor();
    const { text } = readPdf(await page.pdf());
    const squeezed = (words: string) => words.replace(/\s/g, '');
    expect(text).toContain(squeezed('Compared with: youth services · 60 staff'));
    for (const name of expectedNames(parseAnswers(FULL)).slice(0, 6)) expect(text).toContain(squeezed(name));
    expect(text).toContain(squeezed('Losing the contract'));
    await page.emulateMedia({ media: 'print' });
    for (const control of ['form[aria-label="Your service"]', '.like-more', '.like-jump', '.like-working']) expect(await page.locator(control).first().isVisible(), control).toBe(false);
  });
});

/** What the code says of the content as it stands. */
function ranking(answers: Answers) {
  return rankCases(answers, rowsOf(toOutline(cases, { from: 2000, to: 2026 }, [])));
}

function expectedNames(answers: Answers): string[] {
  return ranking(answers).filter(({ comparable, likeness }) => comparable && likeness.alike.length > 0).map(({ row }) => cases[row.at]?.name ?? '');
}

function readingOf(worry: Worry, answers: Answers) {
  return casesThatMet(worry, ranking(answers), 3);
}

function namesOn(page: Page): Promise<string[]> {
  return page.locator('.like-case h3').allInnerTexts();
}

/** The answers that the form holds. */
async function answersOn(page: Page): Promise<Answers> {
  const query = await page.locator('form[aria-label="Your service"]').evaluate((form) => new URLSearchParams([...new FormData(form as HTMLFormElement)] as [string, string][]).toString());
  return parseAnswers(query);
}

/** Puts answers into the form by its own controls, after starting again. */
async function fill(page: Page, query: string): Promise<void> {
  const { service = '', staff = '', parent = '', place = '', stage = '', worries, withComparators } = parseAnswers(query);
  await page.getByRole('button', { name: 'Start again' }).click();
  for (const [name, value] of Object.entries({ service, parent, place, stage })) await page.locator(`select[name="${name}"]`).selectOption(value);
  await page.getByLabel('How many staff?').fill(String(staff));
  for (const worry of worries) await page.locator(`[name="worry"][value="${worry}"]`).check();
  await page.locator('[name="with"]').setChecked(withComparators);
}

/** Goes through the first four questions with Tab, and answers each by typing. */
async function answerByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'select[name="service"]');
  for (const typed of ['Youth', '60', 'A council', 'London']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  expect(await answersOn(page)).toEqual(parseAnswers(YOUTH));
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty steps of the Tab key do not lead to ${selector}.`);
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
