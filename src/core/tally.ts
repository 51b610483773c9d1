/** What the evidence consists of, for the method page: how much is self-reported, how much is bad news. */
import { isSelfReport } from './support.ts';
import { whyFindingLeftOut, whyUnitLeftOut, type Rules } from './rules.ts';
import type { FindingRef } from './synthesis.ts';
import type { EvidenceUnit } from './unit.ts';

/** The findings that count under the rules, and those among them that are self-reported, negative, or show change. */
export function tally(units: readonly EvidenceUnit[], rules: Rules): Tally {
  const counted = units.filter((unit) => !whyUnitLeftOut(unit, rules));
  const findings = counted.flatMap((unit) => unit.findings.filter((finding) => !whyFindingLeftOut(finding, rules)).map((finding) => ({ unit: unit.id, finding })));
  const pick = (holds: (finding: EvidenceUnit['findings'][number]) => boolean) => findings.filter(({ finding }) => holds(finding)).map(({ unit, finding }) => ({ unit, finding: finding.id }));
  return {
    units: counted.map(({ id }) => id),
    findings: pick(() => true),
    change: pick(({ shows }) => shows === 'change'),
    selfReported: pick(({ speaker }) => isSelfReport(speaker)),
    negative: pick(({ direction }) => direction === 'negative'),
    negativeSelfReported: pick(({ direction, speaker }) => direction === 'negative' && isSelfReport(speaker)),
  };
}

export interface Tally {
  units: string[];
  findings: FindingRef[];
  change: FindingRef[];
  selfReported: FindingRef[];
  negative: FindingRef[];
  negativeSelfReported: FindingRef[];
}
