import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { formatAmount } from '../../src/core/amounts.ts';
import { toComparedCase } from '../../src/core/compare/compared-case.ts';
import { toComparisonCsv } from '../../src/core/compare/csv.ts';
import { TERMS, toGroups } from '../../src/core/compare/rows.ts';
import { caseFrontmatter } from '../../src/core/schema.ts';
import { FACTS } from '../../src/core/vocabulary.ts';
import { SITE } from '../../src/site.ts';
import { test } from './fixture.ts';
import { readPdf } from './read-pdf.ts';

/** The journey of the issue: these three, on the terms of the deal. */
const THREE = ['sirona-care-and-health', 'bristol-community-health', 'city-health-care-partnership'] as const;
const FOUR = [...THREE, 'suffolk-libraries'];
/** Two of few words, for what takes long. */
const TWO = ['bristol-community-health', 'north-somerset-community-partnership'];
const COMPARED = `/compare/?cases=${THREE.join(',')}`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A machine under load takes longer than the usual second to fetch and draw four cases. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const caseOf = (slug: string) => caseFrontmatter.parse(parse(readFileSync(`content/cases/${slug}.mdx`, 'utf8').split(/^---$/m)[1] ?? ''));
const nameOf = (slug: string) => caseOf(slug).name;

describe('the journey: three community health companies on contract terms', () => {
  test('by keyboard alone', async ({ open }) => {
    const page = await open('/compare/');
    await tabTo(page, page.getByRole('combobox'));
    for (const [typed, slug] of [['sirona', THREE[0]], ['bristol com', THREE[1]], ['chcp', THREE[2]]] as const) {
      await page.keyboard.type(typed);
      await page.getByRole('option', { name: nameOf(slug) }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('list', { name: 'Cases chosen' }).getByRole('link', { name: nameOf(slug) }).waitFor();
    }
    expect(new URL(page.url()).search).toBe(`?cases=${THREE.join(',')}`);
    await tabTo(page, page.getByRole('navigation', { name: 'Parts of the comparison' }).getByRole('link', { name: 'Terms of the deal' }));
    await page.keyboard.press('Enter');
    await soon(async () => (await page.locator('#terms').boundingBox())?.y).toBeLessThan(200);
    await expectTerms(page);
  });

  test('at 360 pixels, by touch: every cell says whose it is, and nothing scrolls sideways', async ({ open }) => {
    const page = await open('/compare/', PHONE);
    for (const [typed, slug] of [['sirona', THREE[0]], ['BCH', THREE[1]], ['city health', THREE[2]]] as const) {
      await page.getByRole('combobox').tap();
      await page.getByRole('combobox').pressSequentially(typed);
      await page.getByRole('option', { name: nameOf(slug) }).tap();
      await page.getByRole('list', { name: 'Cases chosen' }).getByRole('link', { name: nameOf(slug) }).waitFor();
    }
    await expectTerms(page);
    const cells = page.locator('section[aria-labelledby="terms"] > table td[data-case]');
    for (const cell of await cells.all()) expect(await cell.locator('.whose').innerText()).toBe(nameOf(await cell.getAttribute('data-case') ?? ''));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('without script: one page of the sector has the terms of all three beside each other', async ({ open }) => {
    const page = await open(COMPARED, { javaScriptEnabled: false });
    expect(await page.locator('main noscript').innerText()).toMatch(/needs script/);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.getByRole('navigation', { name: 'The terms of the deal, sector by sector' }).getByRole('link', { name: 'Community health' }).click();
    await page.waitForURL('**/compare/by/sector/community-health/');
    for (const about of TERMS) {
      const part = page.locator(`section[aria-labelledby="${about}"]`);
      for (const slug of THREE) {
        const values = valuesOf(slug, about);
        const row = part.locator(`tr[data-case="${slug}"]`);
        for (const value of values) expect(await row.innerText(), `${slug}, ${about}`).toContain(value);
        if (values.length > 0) expect(await row.locator('details.words summary').first().innerText(), `${slug}, ${about}`).toMatch(/says /);
        else if (await row.count() > 0) expect(await row.innerText(), `${slug}, ${about}`).toMatch(/not known/);
        else expect(await part.locator('.silent').innerText(), `${slug}, ${about}`).toMatch(new RegExp(`^Not known for .*(?:any of the|${nameOf(slug)})`));
      }
    }
  });
});

describe('choosing', () => {
  test('the list of names comes when the box is entered, and a case only when it is chosen', async ({ open }) => {
    const asked: string[] = [];
    const page = await open('/compare/', { before: async (empty) => empty.on('request', (request) => asked.push(new URL(request.url()).pathname)) });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.getByRole('combobox').focus();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/compare/names.json']);
    await choose(page, 'suffolk lib');
    await page.getByRole('button', { name: 'Remove Suffolk Libraries' }).waitFor();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/compare/names.json', '/compare/cases/suffolk-libraries.json']);
  });

  test('the box is a combobox: it says whether it is open and which option is meant, and Escape closes, then empties it', async ({ open }) => {
    const page = await open('/compare/');
    const box = page.getByRole('combobox', { name: 'Add a case by name' });
    await box.pressSequentially('community');
    await page.getByRole('option').nth(2).waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const meant = page.locator(`[id="${await box.getAttribute('aria-activedescendant')}"]`);
    expect(await meant.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role="option"]').nth(1).getAttribute('id')).toBe(await meant.getAttribute('id'));
    await box.press('ArrowUp');
    await box.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('community');
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
  });

  test('Enter chooses the only one that fits, and asks where several do', async ({ open }) => {
    const page = await open('/compare/');
    const box = page.getByRole('combobox');
    await box.pressSequentially('com');
    await page.getByRole('option').first().waitFor();
    await box.press('Enter');
    expect(await statusOf(page)).toMatch(/cases fit\. Choose one/);
    await box.fill('chcp');
    await soon(() => page.getByRole('option').count()).toBe(1);
    await box.press('Enter');
    await soon(() => new URL(page.url()).search).toBe('?cases=city-health-care-partnership');
    await soon(() => statusOf(page)).toMatch(/added\. Choose one more/);
    expect(await page.locator('[data-comparison] table').count()).toBe(0);
  });

  test('what is chosen is not offered again, what fits nothing is told, and four is the most', async ({ open }) => {
    const page = await open(`/compare/?cases=${FOUR.slice(0, 3).join(',')}`);
    const box = page.getByRole('combobox');
    await box.pressSequentially('sirona');
    await soon(() => statusOf(page)).toMatch(/No case is called “sirona”/);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('');
    await choose(page, 'suffolk lib');
    await soon(() => new URL(page.url()).search).toBe(`?cases=${FOUR.join(',')}`);
    await soon(() => statusOf(page)).toMatch(/That is the most/);
    expect(await box.evaluate((input: HTMLInputElement) => input.readOnly)).toBe(true);
  });

  test('a list of names that cannot be loaded says so, and is asked for again', async ({ open }) => {
    let broken = true;
    const page = await open('/compare/', { allowed: [/^console error: Failed to load resource/], before: (empty) => empty.route('**/names.json', (route) => (broken ? route.abort() : route.continue())) });
    await page.getByRole('combobox').pressSequentially('si');
    await soon(() => statusOf(page)).toMatch(/could not be loaded/);
    broken = false;
    await page.getByRole('combobox').pressSequentially('r');
    await page.getByRole('option', { name: 'Sirona' }).waitFor();
  });
});

describe('the address', () => {
  test('is a comparison to share; taking a case away changes it, Back and Forward follow, and the focus is not lost', async ({ open }) => {
    const page = await open(COMPARED);
    expect(await page.title()).toContain('Bristol Community Health');
    expect(await chosen(page)).toEqual(THREE.map(nameOf));
    await page.getByRole('button', { name: 'Remove Bristol Community Health' }).press('Enter');
    await soon(() => chosen(page)).toEqual([nameOf(THREE[0]), nameOf(THREE[2])]);
    expect(new URL(page.url()).search).toBe(`?cases=${THREE[0]},${THREE[2]}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Remove ${nameOf(THREE[2])}`);
    expect(await statusOf(page)).toMatch(/^Bristol Community Health removed\. 2 cases/);
    await page.goBack();
    await soon(() => chosen(page)).toEqual(THREE.map(nameOf));
    await page.goForward();
    await soon(() => chosen(page)).toEqual([nameOf(THREE[0]), nameOf(THREE[2])]);
  });

  test('keeps the order asked, and may name a part of the comparison', async ({ open }) => {
    const page = await open(`/compare/?cases=${THREE[2]},${THREE[0]}#went-wrong`);
    expect(await chosen(page)).toEqual([nameOf(THREE[2]), nameOf(THREE[0])]);
    await soon(async () => (await page.locator('#went-wrong').boundingBox())?.y).toBeLessThan(200);
  });

  test('a case that does not exist, a fifth one and a way out of the folder are left out and told', async ({ open }) => {
    const page = await open(`/compare/?cases=${THREE[0]},never-was,${THREE[1]}`, { allowed: [/^console error: Failed to load resource/] });
    expect(await statusOf(page)).toBe('These cases could not be loaded, or do not exist: never-was.');
    expect(await chosen(page)).toEqual([nameOf(THREE[0]), nameOf(THREE[1])]);
    const more = await open(`/compare/?cases=${FOUR.join(',')},locala,../names`);
    await soon(() => statusOf(more)).toMatch(/Left out: locala, \.\.\/names/);
    expect(await chosen(more)).toHaveLength(4);
  });

  test('a case leads to its comparison, without a script of its own', async ({ open }) => {
    const page = await open(`/cases/${THREE[0]}/`, { javaScriptEnabled: false });
    const links = page.locator('a[href^="/compare/?cases="]');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses[0]).toBe(`/compare/?cases=${THREE[0]}`);
    expect(addresses[1]).toMatch(new RegExp(`^/compare/\\?cases=${THREE[0]},[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+$`));
    const compared = await open(addresses[1] ?? '');
    await soon(() => chosen(compared)).toHaveLength(4);
  });
});

describe('the comparison', () => {
  test('is what the core makes of the content: every row, in its place', async ({ open }) => {
    const page = await open(COMPARED);
    for (const { id, rows } of groupsOf(THREE)) {
      const shown = await page.locator(`section[aria-labelledby="${id}"] tr[data-row]`).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']));
      expect(shown.toSorted(), id).toEqual(rows.map((row) => row.id).toSorted());
    }
  });

  test('folds what is the same for all and what is known of none, and names the rows that it folds', async ({ open }) => {
    const page = await open(COMPARED);
    const same = page.locator('section[aria-labelledby="what-it-is"] > details.same');
    expect(await same.locator('summary').innerText()).toMatch(/The same for all.*Sector/);
    expect(await same.locator('tr[data-row="sector"]').isVisible()).toBe(false);
    await same.locator('summary').click();
    expect(await same.locator('tr[data-row="sector"] td .said').allInnerTexts()).toEqual(Array(3).fill(expect.stringMatching(/^Community health/)));
    const unknown = page.locator('section[aria-labelledby="terms"] > details.unsaid');
    expect(await unknown.locator('summary').innerText()).toMatch(/Not known for any of them.*Working capital/);
    await unknown.locator('summary').click();
    expect(await unknown.locator('tr[data-row="working_capital"] td .none').allInnerTexts()).toEqual(['not known', 'not known', 'not known']);
  });

  test('a statement leads to where it stands in its case, and its speaker opens to the source’s words', async ({ open }) => {
    const page = await open(COMPARED);
    const cell = page.locator(`tr[data-row="contract_length"] td[data-case="${THREE[0]}"]`);
    const [fact] = caseOf(THREE[0]).facts?.filter(({ about }) => about === 'contract_length') ?? [];
    await cell.locator('details.words summary').click();
    expect(await cell.locator('blockquote p').first().innerText()).toBe(fact?.says);
    await cell.locator('a.go').click();
    await page.waitForURL(/\/cases\/sirona-care-and-health\/#fact-\d+$/);
    expect(await page.locator(new URL(page.url()).hash).innerText()).toContain(String(fact?.value));
  });

  test('every address in it leads to a part that its case has', async ({ open, site }) => {
    const page = await open(`/compare/?cases=${FOUR.join(',')}`);
    const addresses = await page.locator('[data-comparison] a[href^="/cases/"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    const pages = new Map<string, string>(await Promise.all(FOUR.map(async (slug) => [`/cases/${slug}/`, await (await fetch(`${site.origin}/cases/${slug}/`)).text()] as const)));
    const broken = addresses.filter((address) => {
      const [path = '', id] = address.split('#');
      return !pages.has(path) || (id !== undefined && !pages.get(path)?.includes(`id="${id}"`));
    });
    expect(addresses.length).toBeGreaterThan(200);
    expect(broken).toEqual([]);
  });

  test('draws all lives on one axis', async ({ open }) => {
    const page = await open(COMPARED);
    const lives = page.locator('.life-rows .life');
    expect(await lives.count()).toBe(3);
    const places = await lives.evaluateAll((all) => all.map((life) => ({
      years: [...life.querySelectorAll('.life-grid')].map((line) => Math.round(line.getBoundingClientRect().x)),
      from: life.querySelector('.life-line')?.getBoundingClientRect().x ?? 0,
      to: life.querySelector('.life-line')?.getBoundingClientRect().right ?? 0,
    })));
    expect(new Set(places.map(({ years }) => years.join())).size).toBe(1);
    expect(places[0]?.years.length).toBeGreaterThan(2);
    // Sirona and Bristol Community Health are dated to the same day; the Hull company began the year before, and Bristol's ended first.
    expect(Math.abs((places[0]?.from ?? 0) - (places[1]?.from ?? 9))).toBeLessThan(1);
    expect(places[2]?.from).toBeLessThan((places[0]?.from ?? 0) - 10);
    expect(places[1]?.to).toBeLessThan((places[0]?.to ?? 0) - 50);
  });

  test('is a table with scoped heads and a caption, whose names stay in sight, and hide nothing that has the focus', async ({ open }) => {
    const page = await open(COMPARED);
    const table = page.locator('section[aria-labelledby="terms"] > table');
    expect(await table.locator('caption').innerText()).toMatch(/Terms of the deal:\s+What differs/);
    expect(await table.locator('thead th[scope="col"]').allInnerTexts()).toEqual(THREE.map(nameOf));
    expect(await table.locator('tbody th[scope="row"]').count()).toBe(await table.locator('tbody tr').count());
    await table.locator('tr[data-row="pension_arrangement"]').evaluate((row) => row.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await soon(async () => (await table.locator('thead th').first().boundingBox())?.y).toBe(0);
    const head = await table.locator('thead th').first().boundingBox();
    await table.locator('tr[data-row="vat_position"] a.go').first().focus();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      await soon(() => page.evaluate(() => (document.activeElement as HTMLElement).getBoundingClientRect().top)).toBeGreaterThanOrEqual((head?.height ?? 0) - 1);
    }
  });
});

test.for([1280, 1024, 768, 360, 320])('four cases need no sideways scrolling at %d pixels, all unfolded', async (width, { open }) => {
  const page = await open(`/compare/?cases=${FOUR.join(',')}`, { viewport: { width, height: 800 } });
  await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

describe('taken away', () => {
  test('as CSV: every row and source, as the core writes it from the content, and readable by the rules of RFC 4180', async ({ open }) => {
    const page = await open(COMPARED);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
    expect(download.suggestedFilename()).toBe(`compared-${THREE.join('-')}.csv`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe(`\uFEFF${toComparisonCsv(groupsOf(THREE), SITE.url)}`);
    const [head = [], ...lines] = readCsv(text.slice(1));
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head.length]));
    const records = lines.map((line) => Object.fromEntries(head.map((column, index) => [column, line[index] ?? ''])));
    for (const slug of THREE) {
      const { name, facts = [], sources } = caseOf(slug);
      for (const [index, fact] of facts.entries()) {
        const record = records.find(({ address, words }) => address === `${SITE.url}/cases/${slug}/#fact-${index + 1}` && words === fact.says);
        expect(record, `${slug}, fact ${index + 1}`).toMatchObject({ case: name, row: FACTS[fact.about].label, value: formatAmount(fact.value, fact.unit), source_url: sources[fact.source]?.url });
      }
    }
    expect(records.filter(({ row, standing }) => row === 'Pensions' && standing === 'not known').map(({ case: name }) => name)).toEqual(THREE.map(nameOf));
    expect(lines.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
  });

  test('on paper: A4 lengthwise, all four columns of it, without the controls', async ({ open }) => {
    const page = await open(`/compare/?cases=${FOUR.join(',')}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
    expect(boxes.every(([width, height]) => width === 842 && height === 595)).toBe(true);
    const { title, pages, text } = readPdf(pdf);
    expect(title).toContain('Suffolk Libraries');
    expect(pages).toBeLessThan(40);
    for (const slug of FOUR) expect(text).toContain(nameOf(slug).replace(/\s/g, ''));
    for (const slug of FOUR) for (const value of valuesOf(slug, 'contract_value')) expect(text).toContain(value.replace(/\s/g, ''));
    expect(text).not.toContain('Addacasebyname');
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.locator('section[aria-labelledby="terms"] > table').evaluate((table) => ({
      columns: new Set([...table.querySelectorAll('tr[data-row="contract_value"] td')].map((cell) => Math.round(cell.getBoundingClientRect().top))).size,
      points: Number.parseFloat(getComputedStyle(table).fontSize) * 0.75,
    }));
    expect(sheet.columns).toBe(1);
    expect(sheet.points).toBeGreaterThanOrEqual(8);
  });

  test('on paper the sources’ words are printed where the reader opened them', async ({ open }) => {
    const page = await open(`/compare/?cases=${TWO.join(',')}`);
    const says = (caseOf(TWO[0] ?? '').facts?.[0]?.says ?? '').replace(/\s/g, '');
    expect(says.length).toBeGreaterThan(20);
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).text).not.toContain(says);
    await page.getByRole('button', { name: 'Open all the sources’ words' }).click();
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).text).toContain(says);
    await page.getByRole('button', { name: 'Close all the sources’ words' }).click();
    expect(await page.locator('details.words[open]').count()).toBe(0);
  });
});

describe.for(['light', 'dark'] as const)('axe, WCAG 2.2 AA, %s', (colorScheme) => {
  test('while one chooses', async ({ open }) => {
    const page = await open(`/compare/?cases=${THREE[0]}`, { colorScheme });
    await page.getByRole('combobox').pressSequentially('com');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
  });

  test.for([1280, 360])('two cases at %d pixels, everything unfolded', async (width, { open }) => {
    const page = await open(`/compare/?cases=${TWO.join(',')}`, { colorScheme, viewport: { width, height: 800 } });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a page of terms, everything unfolded', async ({ open }) => {
    const page = await open('/compare/by/sector/youth/', { colorScheme });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    expect(await violationsOn(page)).toEqual([]);
  });
});

/** On each term, what the content says of each of the three stands in its cell; what it does not say is printed as not known. */
async function expectTerms(page: Page): Promise<void> {
  for (const about of TERMS) {
    const row = page.locator(`section[aria-labelledby="terms"] tr[data-row="${about}"]`);
    for (const slug of THREE) {
      const said = (await row.locator(`td[data-case="${slug}"] .said`).textContent() ?? '').replace(/\s+/g, ' ');
      const values = valuesOf(slug, about);
      for (const value of values) expect(said, `${slug}, ${about}`).toContain(value);
      if (values.length === 0) expect(said, `${slug}, ${about}`).toMatch(/^ ?not known/);
    }
  }
}

function valuesOf(slug: string, about: string): string[] {
  return (caseOf(slug).facts ?? []).filter((fact) => fact.about === about).map(({ value, unit }) => formatAmount(value, unit));
}

function groupsOf(slugs: readonly string[]) {
  return toGroups(slugs.map((slug) => toComparedCase({ slug, caseStudy: caseOf(slug) })));
}

/** Presses Tab until an element has the focus; fails where it never gets it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Sixty presses of Tab did not lead there.');
}

async function choose(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox').pressSequentially(typed);
  await page.getByRole('option').first().waitFor();
  await page.getByRole('combobox').press('ArrowDown');
  await page.getByRole('combobox').press('Enter');
}

const chosen = (page: Page) => page.getByRole('list', { name: 'Cases chosen' }).getByRole('link').allInnerTexts();
const statusOf = (page: Page) => page.locator('case-comparison [role="status"]').innerText();

/** Reads RFC 4180 with every field quoted; throws on anything else. */
function readCsv(text: string): string[][] {
  return text.split('\r\n').slice(0, -1).map((line) => {
    if (!/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/.test(line)) throw new Error(`Not a line of RFC 4180: ${line}`);
    return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field = '']) => field.replaceAll('""', '"'));
  });
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`);
}
