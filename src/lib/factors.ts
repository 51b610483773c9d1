/** The page of a factor: its question and commentary, how cases and studies speak of it, and how its cases have fared. */
import { readFactor, type Side } from '../core/factor-reading.ts';
import { DEFAULT_RULES } from '../core/rules.ts';
import { STATUSES, wordsOf, type Factor } from '../core/vocabulary.ts';
import { SIDES } from '../components/evidence/conclusion-view.ts';
import type { EvidenceGroup } from '../components/evidence/EvidenceGroups.astro';
import { getConcept } from './concepts.ts';
import { getEvidence } from './evidence.ts';
import { namesOf } from './outcomes.ts';

/** Everything the page of one factor shows. */
export async function getFactorPage(factor: Factor) {
  const all = await getEvidence();
  const { units, viewOf, entryOf } = all;
  const reading = readFactor(units, factor, DEFAULT_RULES);
  const show = (unit: string, entries: readonly string[]) => ({ view: viewOf(unit), entries: entries.map((entry) => entryOf(unit, entry)) });
  const groups: EvidenceGroup[] = (Object.keys(SIDES) as Side[]).map((side) => ({
    id: side,
    label: SIDES[side].label,
    units: reading[side].map(({ unit, helps, hinders, noDifference, lessons }) => show(unit, [...new Set([...helps, ...hinders, ...noDifference, ...lessons])])),
  }));
  const shown = new Set(groups.flatMap((group) => group.units.map(({ view }) => view.id)));
  const spare = units
    .filter(({ id }) => !shown.has(id))
    .map(({ id, findings, mentions }) => show(id, [...findings.filter(({ direct }) => direct), ...mentions].filter(({ factors }) => factors.includes(factor)).map((entry) => entry.id)))
    .filter(({ entries }) => entries.length > 0);
  return {
    concept: await getConcept('factors', factor),
    reading,
    names: namesOf(all),
    groups,
    spare,
    stillWentWrong: [...Map.groupBy(reading.stillWentWrong, ({ unit }) => unit)].map(([unit, wrongs]) => ({
      view: viewOf(unit),
      ended: wrongs.some(({ why }) => why === 'ended'),
      worse: wrongs.flatMap(({ findings }) => findings.map((finding) => entryOf(unit, finding))),
    })),
    despite: reading.despite.map(viewOf),
    fared: wordsOf(STATUSES).flatMap((status) => {
      const ids = reading.fared.get(status);
      return ids ? [{ status, label: STATUSES[status].label, views: ids.map(viewOf) }] : [];
    }),
  };
}
