/** Whether an address that a stranger wrote may be asked: by name, on the usual ports, and not on a network of our own. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** What is not on the public network: IANA’s special-purpose registries (RFC 6890), and what clouds answer their own machines on. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3], ['168.63.129.16', 32]] as const) PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['::', 127], ['64:ff9b:1::', 48], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) PRIVATE.addSubnet(network, prefix, 'ipv6');

/** A name that nobody knows is no danger: it is left to be asked, and fails there. */
export async function isPublicAddress(url: string, resolve: (host: string) => Promise<string[]> = addressesOf): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  if (!/^https?:$/.test(protocol) || port !== '' || username !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return false;
  return (await resolve(host)).every((address) => !PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
