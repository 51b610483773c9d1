import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import { isPublicAddress } from './public-address.ts';

const isPublic = async () => true;

describe('asked over the network', () => {
  let server: Server;
  let root: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer(({ method, url = '' }, response) => {
      asked.push(`${method} ${url}`);
      const status = Number(url.slice(1, 4)) || 200;
      response.writeHead(method === 'HEAD' && url.includes('no-head') ? 405 : status, status === 302 ? { location: `${root}/200-inside` } : {}).end();
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => { server.close(); });

  test('a page is there, gone, moved or closed to machines; each is asked once, and no redirect is followed', async () => {
    const urls = ['/200', '/404', '/410', '/302', '/403', '/500', '/200-no-head', '/200'].map((path) => `${root}${path}`);
    const reports = await checkLinks(urls, { isPublic });
    expect(reports.map(({ url, state }) => `${url.slice(root.length)} ${state}`)).toEqual(['/200 answers', '/404 dead', '/410 dead', '/302 moved', '/403 refused', '/500 refused', '/200-no-head answers', '/200 answers']);
    expect(asked.filter((line) => line.endsWith(' /200'))).toEqual(['HEAD /200']);
    expect(asked.some((line) => line.includes('inside'))).toBe(false);
  }, 30_000);

  test('a host that does not answer is dead where another does', async () => {
    const reports = await checkLinks([`${root}/200`, 'http://127.0.0.1:1/'], { isPublic });
    expect(reports).toMatchObject([{ state: 'answers' }, { state: 'dead', why: 'ECONNREFUSED' }]);
  }, 30_000);

  test('where none answers, the network is away and none was asked', async () => {
    expect(await checkLinks(['http://127.0.0.1:1/'], { isPublic })).toEqual([{ url: 'http://127.0.0.1:1/', state: 'not-asked', why: 'the network cannot be reached' }]);
  }, 30_000);

  test('an address on a network of our own is not asked', async () => {
    const before = asked.length;
    expect(await checkLinks([`${root}/200`])).toMatchObject([{ state: 'not-asked', why: 'not an address on the public network' }]);
    expect(asked).toHaveLength(before);
  });
});

describe('an address that a stranger wrote', () => {
  const resolve = (addresses: string[]) => async () => addresses;
  test.each(['http://127.0.0.1/', 'http://169.254.169.254/latest/meta-data', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/', 'https://example.org:8443/', 'ftp://example.org/', 'https://a@example.org/', 'nonsense'])('%s is not asked', async (url) => {
    expect(await isPublicAddress(url, resolve(['93.184.216.34']))).toBe(false);
  });
  test.each([['10.0.0.7'], ['93.184.216.34', '192.168.1.1'], ['172.31.255.255'], ['100.64.0.1'], ['::1'], ['fd00::1'], ['fe80::1'], ['::ffff:10.0.0.1'], ['169.254.169.254'], ['224.0.0.1']])('a name that leads to %s is not asked', async (...addresses) => {
    expect(await isPublicAddress('https://example.org/', resolve(addresses))).toBe(false);
  });
  test.each([['93.184.216.34'], ['172.32.0.1'], ['2606:2800:220:1:248:1893:25c8:1946'], []])('a name that leads to %s is', async (...addresses) => {
    expect(await isPublicAddress('https://example.org/', resolve(addresses.filter(Boolean)))).toBe(true);
  });
});
