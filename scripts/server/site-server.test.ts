import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type RunningSite } from './site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-server-'));
let site: RunningSite;

beforeAll(async () => {
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'index.html'), '<title>Home</title>');
  writeFileSync(join(folder, 'cases/index.html'), `<title>Cases</title>${'words '.repeat(1000)}`);
  writeFileSync(join(folder, '404.html'), '<title>Missing</title>');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n');
  site = await serveSite({ folder });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(site.origin + path, { redirect: 'manual', ...init });

describe('a served site', () => {
  test('answers with the page of a folder, and with the headers of the rules', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-test')).toBe('yes');
    expect(await response.text()).toContain('Home');
  });

  test('compresses with Brotli what is asked for so', async () => {
    const response = await get('/cases/', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  test('leads an address without its slash to the one with it, and keeps the query', async () => {
    const response = await get('/cases?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/cases/?q=1');
  });

  test('never leads to another host', async () => {
    expect((await get('//cases')).headers.get('location')).toBe('/cases/');
  });

  test('answers what is missing with its own page, the status and the headers', async () => {
    const response = await get('/nothing/');
    expect(response.status).toBe(404);
    expect(response.headers.get('x-test')).toBe('yes');
    expect(await response.text()).toContain('Missing');
  });

  test('keeps its rules to itself, as hosts do', async () => {
    expect((await get('/_headers')).status).toBe(404);
  });

  test('gives nothing outside its folder', async () => {
    expect((await get('/..%2f..%2f..%2f..%2fetc%2fhostname')).status).toBe(404);
  });

  test('answers an address that cannot be decoded', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(404);
  });

  test('says what to do when nothing was built', async () => {
    await expect(serveSite({ folder: join(folder, 'cases/none') })).rejects.toThrow('npm run build');
  });
});
