/** The smallest units, findings and rows that tests need, plus overrides. Every call gives fresh ids unless one is given. */
import type { RegisterRow } from './register-schema.ts';
import type { EvidenceFinding, EvidenceMention, EvidenceUnit } from './unit.ts';

let made = 0;
const nextId = (kind: string) => `${kind}-${made += 1}`;

/** A finding of change for the better, by a survey, told by a researcher: fair support. */
export function makeFinding(over: Partial<EvidenceFinding> = {}): EvidenceFinding {
  return { id: nextId('finding'), outcome: 'access', shows: 'change', direction: 'positive', method: 'survey', speaker: 'independent-researcher', direct: true, factors: [], ...over };
}

export function makeMention(over: Partial<EvidenceMention> = {}): EvidenceMention {
  return { id: nextId('challenge'), as: 'challenge', factors: ['vat'], speaker: 'press', met: false, ...over };
}

/** A case that trades and says nothing. */
export function makeUnit(over: Partial<EvidenceUnit> = {}): EvidenceUnit {
  return {
    id: nextId('cases/case'), kind: 'case', name: 'A case', organisations: 1, comparator: false, sector: 'youth', parent: 'council', year: 2012,
    status: 'trading', findings: [], mentions: [], ...over,
  };
}

/** As many cases as asked, each with one finding. */
export function makeUnits(count: number, finding: Partial<EvidenceFinding> = {}, unit: Partial<EvidenceUnit> = {}): EvidenceUnit[] {
  return Array.from({ length: count }, () => makeUnit({ findings: [makeFinding(finding)], ...unit }));
}

/** A spin-out that launched in 2010 and was trading when last seen in 2020. */
export function makeRow(over: Partial<RegisterRow> = {}): RegisterRow {
  return { name: 'A spin-out', sector: 'youth', launched: '2010', status: 'trading', status_as_of: '2020', source: 'page-2020', says: 'It trades.', ...over };
}
