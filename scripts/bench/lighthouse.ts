/** Lighthouse on the found browser, with its mobile settings: a slow phone on a slow network, simulated. */
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A page is judged this often, and the run with the median performance stands: single runs differ by a point or two. */
const RUNS = 3;

/** The four scores of each address, of 100, with the titles of the audits that keep a score below that. Throws when a page cannot be judged. */
export async function judgePages(urls: readonly string[]): Promise<Judgement[]> {
  const port = await freePort();
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  const judgements = [];
  for (const url of urls) {
    const { categories, audits } = await judgeOften(url, port);
    const scores = Object.values(categories).map(({ title, score }) => ({ title, score: Math.round((score ?? 0) * 100) }));
    const faults = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .flatMap(({ id }) => {
        const audit = audits[id];
        return audit && audit.score !== null && audit.score < 0.9 ? [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`] : [];
      });
    judgements.push({ url, scores, faults });
  }
  await browser.close();
  return judgements;
}

async function judgeOften(url: string, port: number): Promise<Result> {
  const reports: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not judge ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    reports.push(result.lhr);
  }
  const performanceOf = (report: Result) => report.categories['performance']?.score ?? 0;
  return reports.toSorted((a, b) => performanceOf(a) - performanceOf(b))[Math.floor(RUNS / 2)] as Result;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => { server.close(done); });
  return port;
}

export interface Judgement {
  url: string;
  scores: { title: string; score: number }[];
  faults: string[];
}
