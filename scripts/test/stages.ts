/** The stages of `npm test`, cheapest first, and how each one’s checks are counted. */

/** How much a stage may print of its own after failing is its own business; what it counted is read from here. */
export interface Stage {
  name: string;
  /** What it makes sure of, printed while it runs. */
  what: string;
  /** The command’s words; the first is found in node_modules/.bin. */
  command: string[];
  /** Vitest reports to a file; a script says “n checks, n faults”; any other command is one check, passed or failed. */
  counted: 'vitest' | 'script' | 'command';
  /** A stage that later ones cannot do without: they are left out when it fails. */
  needed?: boolean;
}

export const STAGES: readonly Stage[] = [
  { name: 'content', what: 'the cases and the glossary, by the check that contributors run', command: ['node', 'scripts/check.ts'], counted: 'command' },
  { name: 'types', what: 'the types of every file', command: ['astro', 'check', '--minimumSeverity', 'error'], counted: 'command' },
  { name: 'unit', what: 'each part by itself', command: ['vitest', 'run', '--exclude', 'scripts/e2e/**'], counted: 'vitest' },
  { name: 'build', what: 'that the site builds', command: ['astro', 'build'], counted: 'command', needed: true },
  { name: 'site', what: 'the built pages: links, markup, headings, names, policy', command: ['node', 'scripts/check-site.ts'], counted: 'script' },
  { name: 'reproducible', what: 'that a second build is the same, byte for byte', command: ['node', 'scripts/check-reproducible.ts'], counted: 'script' },
  { name: 'browser', what: 'the site in Chromium: access, keyboard, search, print, privacy', command: ['vitest', 'run', '--dir', 'scripts/e2e', '--maxWorkers', '2'], counted: 'vitest' },
];

/**
 * What a stage counted. A stage that failed without saying what failed counts as one failure, and one that ran nothing
 * has failed: no crash and no empty run looks like a pass.
 */
export function countStage(stage: Stage, { ok, output, report }: StageEnd): Counts {
  const counts = readCounts(stage, { ok, output, report });
  if (!ok && counts.failed === 0) return { ...counts, failed: 1 };
  if (ok && counts.passed === 0) return { passed: 0, failed: Math.max(1, counts.failed) };
  return counts;
}

function readCounts(stage: Stage, { ok, output, report }: StageEnd): Counts {
  if (stage.counted === 'vitest') {
    const { numPassedTests = 0, numFailedTests = 0 } = report ?? {};
    return { passed: numPassedTests, failed: numFailedTests };
  }
  if (stage.counted === 'script') {
    const said = [...output.matchAll(/^(\d+) checks?, (\d+) faults?$/gm)].at(-1);
    return { passed: Number(said?.[1] ?? 0) - Number(said?.[2] ?? 0), failed: Number(said?.[2] ?? 0) };
  }
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export interface Counts {
  passed: number;
  failed: number;
}

export interface StageEnd {
  /** Whether the command ended with status 0. */
  ok: boolean;
  output: string;
  /** What Vitest wrote, if it wrote anything. */
  report?: { numPassedTests?: number; numFailedTests?: number } | undefined;
}
