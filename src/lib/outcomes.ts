/** The page of an outcome: its question and commentary, its computed conclusion, and the evidence in groups. */
import { DEFAULT_RULES } from '../core/rules.ts';
import { conclude, type Conclusion, type UnitWorking } from '../core/synthesis.ts';
import { DIRECTIONS, wordsOf, type Direction, type Outcome, type Shows } from '../core/vocabulary.ts';
import type { EvidenceGroup } from '../components/evidence/EvidenceGroups.astro';
import { getConcept } from './concepts.ts';
import { getEvidence, type AllEvidence } from './evidence.ts';

/** Everything the page of one outcome shows. */
export async function getOutcomePage(outcome: Outcome) {
  const all = await getEvidence();
  const conclusion = conclude(all.evidence, { outcome }, DEFAULT_RULES);
  return {
    concept: await getConcept('outcomes', outcome),
    conclusion,
    names: namesOf(all),
    change: groupsOf(all, outcome, 'change', conclusion.units, ''),
    standing: groupsOf(all, outcome, 'standing', conclusion.standing, 'standing-'),
    indirect: indirectOf(all, conclusion),
    silent: conclusion.silent.map(all.viewOf),
  };
}

/** Names of all units by id. */
export function namesOf({ units }: AllEvidence): Record<string, string> {
  return Object.fromEntries(units.map(({ id, name }) => [id, name]));
}

function groupsOf({ units, viewOf, entryOf }: AllEvidence, outcome: Outcome, shows: Shows, working: Readonly<Record<Direction, UnitWorking[]>>, prefix: string) {
  const show = (unit: string, findings: readonly string[]) => ({ view: viewOf(unit), entries: findings.map((finding) => entryOf(unit, finding)) });
  const groups: EvidenceGroup[] = wordsOf(DIRECTIONS).map((direction) => ({
    id: `${prefix}${direction}`,
    label: shows === 'change' ? capitalise(DIRECTIONS[direction].label) : STANDING_LABELS[direction],
    units: working[direction].map(({ unit, deciding, outweighed }) => show(unit, [...deciding, ...outweighed])),
  }));
  const shown = new Set(groups.flatMap((group) => group.units.map(({ view }) => view.id)));
  const spare = units
    .filter(({ id }) => !shown.has(id))
    .map((unit) => show(unit.id, unit.findings.filter((finding) => finding.direct && finding.outcome === outcome && finding.shows === shows).map(({ id }) => id)))
    .filter(({ entries }) => entries.length > 0);
  return { groups, spare };
}

function indirectOf({ viewOf, entryOf }: AllEvidence, { indirect }: Conclusion): EvidenceGroup['units'] {
  return [...Map.groupBy(indirect, ({ unit }) => unit)].map(([unit, refs]) => ({ view: viewOf(unit), entries: refs.map(({ finding }) => entryOf(unit, finding)) }));
}

const STANDING_LABELS: Readonly<Record<Direction, string>> = { positive: 'Stands well', negative: 'Stands badly', mixed: 'Stands mixed', 'no-change': 'Stands as it did' };
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
