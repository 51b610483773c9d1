/** The tables that the bench prints. */
import { KINDS, type JudgedQuery } from './judged-set.ts';
import { DEPTH, isSuccess, mean, measureGain, quantile } from './measures.ts';

const NAME_WIDTH = 12;
const WORST = 12;

/** How well each answered, and what it costs, one line each. */
export function formatOverall(queries: readonly JudgedQuery[], runs: readonly Run[]): string {
  const heads = ['nDCG@10', 'success@1', 'nothing', 'median ms', 'p95 ms', 'kB'];
  const [site] = runs.map((run) => gainsOf(queries, run));
  return [
    row('', heads, NAME_WIDTH),
    ...runs.map((run, place) => {
      const gains = gainsOf(queries, run);
      const beaten = gains.filter((gain, index) => gain < (site?.[index] ?? 0) - EQUAL).length;
      const better = gains.filter((gain, index) => gain > (site?.[index] ?? 0) + EQUAL).length;
      const beside = place === 0 ? '' : `   the site is better on ${beaten}, worse on ${better}`;
      return row(run.name, [
        mean(gains).toFixed(3), percent(successesOf(queries, run)), percent(share(run.answers, (answer) => answer.length === 0)),
        quantile(run.ms, 0.5).toFixed(1), quantile(run.ms, 0.95).toFixed(1), run.kb.toFixed(0),
      ], NAME_WIDTH) + beside;
    }),
  ].join('\n');
}

/** One figure for each kind of query and each search. */
export function formatByKind(queries: readonly JudgedQuery[], runs: readonly Run[], figure: (of: readonly JudgedQuery[], run: Run) => string): string {
  return [
    row('', ['queries', ...runs.map(({ name }) => name)], NAME_WIDTH),
    ...KINDS.map((kind) => {
      const places = queries.flatMap((query, place) => (query.kind === kind ? [place] : []));
      const some = places.map((place) => queries[place] as JudgedQuery);
      return row(kind, [String(some.length), ...runs.map((run) => figure(some, { ...run, answers: places.map((place) => run.answers[place] ?? []) }))], NAME_WIDTH);
    }),
  ].join('\n');
}

/** The queries that the first of the searches answers worst, with what it put first. */
export function formatWorst(queries: readonly JudgedQuery[], [site, ...others]: readonly Run[]): string {
  if (!site) return '';
  const gains = gainsOf(queries, site);
  const order = gains.map((gain, place) => ({ gain, place })).toSorted((a, b) => a.gain - b.gain).slice(0, WORST);
  return order.map(({ gain, place }) => {
    const { id, query, grades } = queries[place] as JudgedQuery;
    const best = Math.max(...others.map((run) => measureGain(run.answers[place] ?? [], grades)));
    const shown = (site.answers[place] ?? []).slice(0, 3).map((key) => `${key} (${grades.get(key) ?? 0})`).join(', ') || 'nothing';
    return `  ${gain.toFixed(2)}  ${id}: ${query}\n        first: ${shown}; best of the others ${best.toFixed(2)}`;
  }).join('\n');
}

/** The mean gain, as the tables print it. */
export const gainFigure = (queries: readonly JudgedQuery[], run: Run) => mean(gainsOf(queries, run)).toFixed(2);

/** The share of queries whose first answer is of use. */
export const successFigure = (queries: readonly JudgedQuery[], run: Run) => percent(successesOf(queries, run));

/** How many queries were answered with nothing. */
export const nothingFigure = (_: readonly JudgedQuery[], run: Run) => String(run.answers.filter((answer) => answer.length === 0).length);

/** The gain of each query, in their order. */
export function gainsOf(queries: readonly JudgedQuery[], { answers }: Run): number[] {
  return queries.map(({ grades }, place) => measureGain(answers[place] ?? [], grades));
}

/** Of the pages among the first ten for which a part was judged, the share whose hits lead to that part. */
export function shareOfRightParts(queries: readonly JudgedQuery[], { answers }: Run, parts: readonly ReadonlySet<string>[]): number {
  const judged = queries.flatMap(({ parts: wanted }, place) => (answers[place] ?? []).slice(0, DEPTH)
    .flatMap((key) => (wanted.has(key) ? [parts[place]?.has(`${key}#${wanted.get(key)}`) === true] : [])));
  return share(judged, Boolean);
}

/** Gains that differ by less are the same but for rounding. */
const EQUAL = 1e-9;

function successesOf(queries: readonly JudgedQuery[], { answers }: Run): number {
  return share(queries.map(({ grades }, place) => isSuccess(answers[place] ?? [], grades)), Boolean);
}

function share<Each>(of: readonly Each[], holds: (each: Each) => boolean): number {
  return of.length === 0 ? 0 : of.filter(holds).length / of.length;
}

const percent = (part: number) => `${(100 * part).toFixed(0)}%`;
const row = (name: string, cells: readonly string[], width: number) => `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(width)).join('')}`;

/** What a search answered to each query, in the order of the queries, and what it costs. */
export interface Run {
  name: string;
  answers: readonly (readonly string[])[];
  ms: readonly number[];
  kb: number;
}
