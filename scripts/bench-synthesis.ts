/**
 * How long the whole synthesis takes: units, every outcome, both evidence maps, every factor, durations, survival with its worst
 * case, and the likeness of one case to all others; over 1,000 and 10,000 synthetic cases. Exit status 1 over the budget.
 * A run counts the lesser of its wall time and its processor time: on a busy machine the first grows with what others do, and on a
 * quiet one the second counts the garbage collector’s threads twice.
 */
import { mapByFactor, mapBySector, concludeAll } from '../src/core/evidence-map.ts';
import { readFactors } from '../src/core/factor-reading.ts';
import { durationsOf } from '../src/core/durations.ts';
import { nearest, toProfile, type Profile } from '../src/core/likeness.ts';
import { DEFAULT_RULES } from '../src/core/rules.ts';
import { toSpells } from '../src/core/spells.ts';
import { estimateSurvival, toWorstCase } from '../src/core/survival.ts';
import { toEvidence } from '../src/core/synthesis.ts';
import { tally } from '../src/core/tally.ts';
import { toUnits } from '../src/core/unit.ts';
import { makeCorpus, toRegisterRow } from './make-corpus.ts';

const SIZES = [1_000, 10_000] as const;
const BUDGET_MS = 2_000;
/** Ten times the cases in at most this many times the time: linear, with room for caches that are outgrown and for noise. */
const MOST_GROWTH = 15;
const RUNS = 3;

const times = SIZES.map((size) => {
  const corpus = makeCorpus(size, 1);
  const rows = Object.fromEntries(corpus.map((entry) => [entry.slug, toRegisterRow(entry)]));
  const runs = Array.from({ length: RUNS }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const units = toUnits(corpus, []);
    const evidence = toEvidence(units);
    const outcomes = concludeAll(evidence, DEFAULT_RULES);
    const cells = [...mapBySector(evidence, DEFAULT_RULES), ...mapByFactor(evidence, DEFAULT_RULES)].flatMap((row) => [...row.cells.values()]);
    const factors = readFactors(units, DEFAULT_RULES);
    const { spells } = toSpells(rows);
    const curves = [estimateSurvival(spells), estimateSurvival(toWorstCase(spells, 2024))];
    const durations = durationsOf(corpus, 'idea', 'launch');
    const profiles = corpus.map(toProfile);
    const like = nearest(profiles[0] as Profile, profiles, 5);
    const { findings } = tally(units, DEFAULT_RULES);
    const spent = process.cpuUsage(used);
    return { ms: Math.min(performance.now() - start, (spent.user + spent.system) / 1000), findings: findings.length, parts: outcomes.size + cells.length + factors.size + curves.length + durations.measured.length + like.length };
  });
  const best = runs.toSorted((a, b) => a.ms - b.ms)[0] as (typeof runs)[number];
  console.log(`${size.toLocaleString('en-GB').padStart(6)} cases, ${best.findings.toLocaleString('en-GB')} findings that count: ${Math.round(best.ms)} ms (best of ${RUNS}; all ${runs.map(({ ms }) => Math.round(ms)).join(', ')})`);
  return best.ms;
});

const [small, large] = times as [number, number];
const growth = large / small;
console.log(`10,000 to 1,000 cases: ${growth.toFixed(1)} times the time (linear is 10; at most ${MOST_GROWTH}). Budget at 10,000: ${BUDGET_MS} ms.`);
if (large > BUDGET_MS || growth > MOST_GROWTH) {
  console.error('Over the budget.');
  process.exitCode = 1;
}
