/** How cases and studies claim social value, and how well each claim is supported. */
import { RANKS } from '../core/support.ts';
import type { Factor, Outcome } from '../core/vocabulary.ts';
import { getEvidence, type EntryView, type UnitView } from './evidence.ts';

/** Good done beyond the contract is the site’s outcome for it; measuring it is a factor of its own. */
const OUTCOME: Outcome = 'community-benefit';
const FACTOR: Factor = 'social-value-measurement';

interface ClaimGroup {
  id: string;
  label: string;
  meaning: string;
  units: { view: UnitView; entries: EntryView[] }[];
}

/** Findings by their support, the best supported first, and what is said of measuring; N is the number of cases and studies looked at. */
export async function getSocialValueClaims(): Promise<{ groups: ClaimGroup[]; measuring: ClaimGroup['units']; units: number; speaking: number }> {
  const { views, units } = await getEvidence();
  const measured = new Map(units.map(({ id, findings, mentions }) => [id, new Set([...findings, ...mentions].filter(({ factors }) => factors.includes(FACTOR)).map((entry) => entry.id))]));
  const pick = (wanted: (entry: EntryView, unit: UnitView) => boolean) => [...views.values()].flatMap((view) => {
    const entries = [...view.entries.values()].filter((entry) => wanted(entry, view));
    return entries.length === 0 ? [] : [{ view, entries }];
  });
  const groups = RANKS.map(({ rank, label, meaning }) => ({
    id: `support-${rank}`, label, meaning, units: pick(({ finding }) => finding?.outcome === OUTCOME && finding.support.rank === rank),
  }));
  return {
    groups,
    measuring: pick((entry, { id }) => entry.finding?.outcome !== OUTCOME && (measured.get(id)?.has(entry.id) ?? false)),
    units: views.size,
    speaking: new Set(groups.flatMap((group) => group.units.map(({ view }) => view.id))).size,
  };
}
