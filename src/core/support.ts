/** How well a single finding is supported: by how anyone knows, and by who says so. The method page prints these tables. */
import type { Source } from './schema.ts';
import type { Method, Speaker } from './vocabulary.ts';

/** From most to least. Ranks are an order, never a quantity: nothing adds or averages them. */
export const RANKS = [
  { rank: 4, label: 'strong', meaning: 'Compared with organisations or people who did not leave, or many studies weighed together.' },
  { rank: 3, label: 'good', meaning: 'Measured before and after, or judged from outside on site or from the books.' },
  { rank: 2, label: 'fair', meaning: 'People were asked.' },
  { rank: 1, label: 'weak', meaning: 'Somebody describes what happened.' },
  { rank: 0, label: 'claim only', meaning: 'Somebody says what they think or hope.' },
] as const;

/** The rank each method earns in another’s mouth. Why in this order: /method/#support */
export const RANK_OF_METHOD: Readonly<Record<Method, Rank>> = {
  'systematic-review': 4, 'meta-analysis': 4, 'comparison-group': 4,
  'before-after': 3, inspection: 3, accounts: 3, audit: 3,
  survey: 2, interviews: 2,
  'case-description': 1,
  opinion: 0, theory: 0,
};

/** One rank, not more: what an organisation says of itself may be true, and is the least likely to be bad news. /method/#support */
export const COST_OF_SELF_REPORT = 1;

/** "At least fair" is where people other than the writer were asked or something was measured. /method/#effect */
export const FAIR_RANK = 2;

/** Most findings rest on it, and a page by itself says what happened, not that anybody looked: /method/#certainty */
export const WEAK_RANK = 1;

/** The support of a finding: its method’s rank, one less when the organisation speaks of itself, and never below "claim only". */
export function supportOf(method: Method, speaker: Speaker): Support {
  const cost = isSelfReport(speaker) ? COST_OF_SELF_REPORT : 0;
  return toSupport(Math.max(0, RANK_OF_METHOD[method] - cost) as Rank);
}

/** A rank with its word. */
export function toSupport(rank: Rank): Support {
  return RANKS[4 - rank] as Support;
}

/** "Weak support", and "claim only" where there is none. */
export function supportInWords({ rank, label }: Support): string {
  return rank === 0 ? label : `${label} support`;
}

/** Whether the organisation, its leaders or somebody that it pays is speaking. */
export function isSelfReport(speaker: Speaker): boolean {
  return speaker === 'organisation';
}

/** Who speaks in an entry: the speaker that it names, else its source’s. Throws where the source is not listed, which the check refuses. */
export function speakerOf(entry: { source: string; speaker?: Speaker | undefined }, sources: Readonly<Record<string, Pick<Source, 'speaker'>>>): Speaker {
  const speaker = entry.speaker ?? sources[entry.source]?.speaker;
  if (!speaker) throw new Error(`Source "${entry.source}" is not listed.`);
  return speaker;
}

export type Support = (typeof RANKS)[number];
export type Rank = Support['rank'];
