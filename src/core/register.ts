/** What must hold within the register, and between it and the cases. */
import { isBefore, parseDate } from './dates.ts';
import type { Issue } from './issues.ts';
import type { Register, RegisterRow } from './register-schema.ts';
import type { CaseFrontmatter } from './schema.ts';
import { checkSources } from './source-rules.ts';
import type { NamedSource } from './source-rules.ts';
import { ENDED_STATUSES } from './vocabulary.ts';

/**
 * Every contradiction in the register, and between its rows and the cases, with paths into `content/register.yml`. Dates
 * contradict only where they cannot mean the same day; a case may have been seen later than its row says. A row may name a case that is yet to be written; a case without a row is a
 * fault. Where several rows name one case, that case is about more than one body, and their statuses are not compared.
 */
export function checkRegister(register: Register, cases: readonly RegisteredCase[]): Issue[] {
  const rows = Object.entries(register.rows);
  const rowsOfCase = Map.groupBy(rows.filter(([, row]) => row.case !== undefined), ([, row]) => row.case);
  return [
    ...checkSources(register.sources, sourcesNamedIn(register)),
    ...rows.flatMap(([id, row]) => checkRow(id, row)),
    ...cases.flatMap(({ slug, caseStudy }) => {
      const named = rowsOfCase.get(slug) ?? [];
      const [first, second] = named;
      if (first) return second ? [] : compareWithCase(first[0], first[1], caseStudy);
      return caseStudy.kind_of_body === 'foreign-comparator' ? [] : [disagrees(['rows'], `no row names the case "${slug}".`, `Add a row with "case: ${slug}".`)];
    }),
  ];
}

/**
 * The rows as of what the cases know: where a case alone in its row was seen later than the register says, its date stands. So a
 * contributor who finds a newer page touches the case alone; any other difference is a fault.
 */
export function toCurrentRows(rows: Register['rows'], cases: readonly RegisteredCase[]): Register['rows'] {
  const seen = new Map(cases.map(({ slug, caseStudy }) => [slug, caseStudy.status.as_of]));
  const named = Map.groupBy(Object.values(rows), (row) => row.case);
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => {
    const later = row.case !== undefined && named.get(row.case)?.length === 1 ? seen.get(row.case) : undefined;
    return [id, certainlyBefore(row.status_as_of, later) ? { ...row, status_as_of: later } : row];
  }));
}

function sourcesNamedIn({ rows, counts }: Register): NamedSource[] {
  const named = (key: string | undefined, path: Issue['path']) => (key === undefined ? [] : [{ key, path }]);
  return [
    ...Object.entries(rows).flatMap(([id, { source, status_source: statusSource, also_sources: alsoSources = [] }]) => [
      ...named(source, ['rows', id, 'source']),
      ...named(statusSource, ['rows', id, 'status_source']),
      ...alsoSources.flatMap((key, index) => named(key, ['rows', id, 'also_sources', index])),
    ]),
    ...counts.flatMap(({ source }, index) => named(source, ['counts', index, 'source'])),
  ];
}

function checkRow(id: string, row: RegisterRow): Issue[] {
  const issues: Issue[] = [];
  const at = (key: keyof RegisterRow) => ['rows', id, key];
  const ended = ENDED_STATUSES.has(row.status) || row.status === 'abandoned';
  if (row.ended && !ended) issues.push({ code: 'status-disagrees', path: at('ended'), message: `is given, and the status is "${row.status}".`, fix: 'Remove the date, or set the status that it ended with.' });
  if (ended && !row.cause) issues.push({ code: 'status-disagrees', path: at('cause'), message: `is missing: the status is "${row.status}".`, fix: 'Set "cause" to "given" or "not-given".' });
  if (certainlyBefore(row.ended, row.launched)) issues.push({ code: 'date-impossible', path: at('ended'), message: `lies before the launch (${row.launched}).`, fix: 'Correct one of the two dates.' });
  if (certainlyBefore(row.status_as_of, row.launched) && row.status !== 'abandoned') issues.push({ code: 'date-impossible', path: at('status_as_of'), message: `lies before the launch (${row.launched}).`, fix: 'Correct one of the two dates.' });
  if (row.status === 'abandoned' && row.launched) issues.push({ code: 'status-disagrees', path: at('launched'), message: 'is given, and the status says that it never launched.', fix: 'Remove the date or change the status.' });
  if (Boolean(row.status_source) !== Boolean(row.status_says)) issues.push({ code: 'schema-missing', path: at('status_source'), message: 'comes with `status_says`, and one of them is missing.', fix: 'Give both or neither.' });
  return issues;
}

function compareWithCase(id: string, row: RegisterRow, caseStudy: RegisteredCase['caseStudy']): Issue[] {
  const issues: Issue[] = [];
  const differ = (key: keyof RegisterRow, inRow: string | undefined, inCase: string | undefined) => {
    issues.push(disagrees(['rows', id, key], `is ${inRow ?? 'nothing'} here and ${inCase ?? 'nothing'} in the case.`, 'Make the two agree, by the newer page.'));
  };
  const { status, timeline, kind_of_body: kindOfBody, sector } = caseStudy;
  if (row.status !== status.now) differ('status', row.status, status.now);
  if (certainlyBefore(status.as_of, row.status_as_of)) differ('status_as_of', row.status_as_of, status.as_of);
  if (datesDiffer(row.ended, status.on)) differ('ended', row.ended, status.on);
  const launch = timeline.find(({ stage }) => stage === 'launch')?.date;
  if (datesDiffer(row.launched, launch)) differ('launched', row.launched, launch);
  if (row.kind_of_body && row.kind_of_body !== kindOfBody) differ('kind_of_body', row.kind_of_body, kindOfBody);
  if (row.sector !== sector) differ('sector', row.sector, sector);
  return issues;
}

/** Whether two dates that are both given cannot mean the same day. */
function datesDiffer(a: string | undefined, b: string | undefined): boolean {
  return certainlyBefore(a, b) || certainlyBefore(b, a);
}

function certainlyBefore(a: string | undefined, b: string | undefined): boolean {
  const first = a === undefined ? undefined : parseDate(a);
  const second = b === undefined ? undefined : parseDate(b);
  return Boolean(first && second && isBefore(first, second));
}

const disagrees = (path: Issue['path'], message: string, fix: string): Issue => ({ code: 'register-disagrees', path, message, fix });

export interface RegisteredCase {
  slug: string;
  caseStudy: Pick<CaseFrontmatter, 'status' | 'timeline' | 'kind_of_body' | 'sector'>;
}
