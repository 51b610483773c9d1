/** Asks pages whether they are there: each once, one at a time of a host, and none that is not on the public network. */
import linkCheck from 'link-check';
import { isPublicAddress } from './public-address.ts';

const AT_ONCE = 4;
const MOST_LINKS = 200;

/** In the order of the addresses. Where not one could be reached, the network is taken to be away, and none counts as asked. */
export async function checkLinks(urls: readonly string[], { ask = askPage, isPublic = isPublicAddress }: CheckOptions = {}): Promise<LinkReport[]> {
  const reports = new Map<string, Asked>();
  const hosts = [...Map.groupBy(urls.slice(0, MOST_LINKS), hostOf).values()].values();
  const askOn = async () => {
    for (const ofHost of hosts) {
      for (const url of new Set(ofHost)) reports.set(url, await isPublic(url) ? await ask(url) : { url, state: 'not-asked', why: 'not an address on the public network' });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  const isAway = [...reports.values()].every(({ state }) => state === 'unreachable' || state === 'not-asked');
  return urls.map((url): LinkReport => {
    const { state, ...report } = reports.get(url) ?? { url, state: 'not-asked', why: `only the first ${MOST_LINKS} are asked` };
    if (state !== 'unreachable') return { ...report, state };
    return isAway ? { url, state: 'not-asked', why: 'the network cannot be reached' } : { ...report, state: 'dead' };
  });
}

/** Redirects are told and not followed: where they lead is not known to be public. */
function askPage(url: string): Promise<Asked> {
  return new Promise((done) => {
    const fail = (why: string) => done({ url, state: 'unreachable', why });
    try {
      linkCheck(url, { timeout: '15s', maxRedirects: 0, user_agent: 'spinning-out-link-check' }, (error, result) => {
        const reason = result?.err ?? error;
        if (!result || result.statusCode === 0) fail(typeof reason === 'string' ? reason : reason && 'code' in reason && reason.code ? reason.code : 'no answer');
        else done({ url, ...stateOf(result.statusCode) });
      });
    } catch {
      fail('not an address that can be asked');
    }
  });
}

function stateOf(status: number): Pick<LinkReport, 'state' | 'why'> {
  if (status < 300) return { state: 'answers' };
  if (status < 400) return { state: 'moved', why: `${status}` };
  return status === 404 || status === 410 ? { state: 'dead', why: `${status}` } : { state: 'refused', why: `${status}` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

type Asked = Omit<LinkReport, 'state'> & { state: LinkReport['state'] | 'unreachable' };

export interface CheckOptions {
  /** How a page is asked; a test asks none. */
  ask?: (url: string) => Promise<Asked>;
  isPublic?: (url: string) => Promise<boolean>;
}

export interface LinkReport {
  url: string;
  /** `refused`: it answers, and not to a machine, or not today. */
  state: 'answers' | 'moved' | 'refused' | 'dead' | 'not-asked';
  why?: string;
  /** Where it moved to, if that is known. */
  to?: string;
}
