import { describe, expect } from 'vitest';
import { HEADER_POLICY } from '../../src/lib/policy.ts';
import { test } from './fixture.ts';
import { PAGES } from './pages.ts';
import { watch } from './watch.ts';

describe('every kind of page, read to its end', () => {
  test.for(PAGES)('$kind: asks no other host, keeps nothing, complains of nothing', async ({ path }, { open }) => {
    const page = await open(path);
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
  });
});

test('a page comes with the policy and without a cookie', async ({ site }) => {
  const { headers } = await fetch(`${site.origin}/`);
  expect(headers.get('content-security-policy')).toBe(HEADER_POLICY);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('set-cookie')).toBeNull();
});

test('an address that leads nowhere says so, in the site’s own page', async ({ site }) => {
  const response = await fetch(`${site.origin}/cases/never-was/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<main');
});

describe('the watch itself', () => {
  test('sees another host, an inline script, an error and something kept', async ({ site, browser }) => {
    const context = await browser.newContext();
    const { faults, settle } = watch(context, site.origin);
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => {
      localStorage.setItem('kept', '1');
      document.cookie = 'kept=1';
      // `img-src` refuses it, so nothing leaves this machine.
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/a.png' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: '0' }));
      setTimeout(() => { throw new Error('thrown'); });
    });
    await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3);
    await page.context().route('https://elsewhere.invalid/**', (route) => route.abort());
    await page.goto('https://elsewhere.invalid/').catch(() => undefined);
    await settle();
    await context.close();
    const all = faults.join('\n');
    expect(all).toContain('asked another host: https://elsewhere.invalid/');
    expect(all).toMatch(/console error: .*Content Security Policy/);
    expect(all).toContain('script error: thrown');
    expect(all).toContain('kept a cookie: kept');
    expect(all).toContain('kept something: kept');
  });
});
