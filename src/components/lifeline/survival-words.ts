/** What the survival curve says, in sentences. Every number in them is the length of a list of the reading, or read off a curve. */
import { survivalAt, type SurvivalPoint } from '../../core/survival.ts';
import type { SurvivalReading } from './survival-reading.ts';

/** Years since launch at which the curves are put into words. */
export const MILESTONES = [5, 10, 15, 20, 25] as const;

/** The milestones that the drawing reaches. */
export function milestonesOf({ drawnTo }: Pick<SurvivalReading, 'drawnTo'>): number[] {
  return MILESTONES.filter((years) => years <= drawnTo);
}

/** "Ten years after launch, 74% were still there by the estimate, and 52% in the worst case." */
export function answerInWords(reading: SurvivalReading): string {
  const years = milestoneOf(reading);
  if (years === undefined) return `Too few can be followed for ${MILESTONES[0]} years to say how many were still there.`;
  const { estimate, worst } = partsAt(reading, years);
  return `${years === 10 ? 'Ten' : 'Five'} years after launch, ${percent(estimate)} were still there by the estimate, and ${percent(worst)} in the worst case.`;
}

/** Of whom the curves are, and what each takes for granted. */
export function basisInWords({ chosen, estimate, ended, unseen, choice }: SurvivalReading): string {
  const all = estimate.spells.length;
  return `${all} of the ${chosen.length} can be followed, since a launch and a later sight of them are dated. ${count(ended.length, 'is', 'are')} known to have ended. The estimate supposes that those lost from sight fare like those still seen. The worst case supposes that the ${unseen.length} without a known end that nobody has seen since ${choice.since} began ended when they were last seen.`;
}

/** What the distance between the two curves means. */
export function gapInWords(reading: SurvivalReading): string {
  const years = milestoneOf(reading);
  if (years === undefined) return '';
  const { estimate, worst, interval } = partsAt(reading, years);
  const points = Math.round(estimate * 100) - Math.round(worst * 100);
  const chance = interval ? ` The interval of the estimate (${interval}) shows only how far chance could move it; it knows nothing of that silence.` : '';
  if (reading.unseen.length === 0) return `The two are one line, since every one without a known end was seen in ${reading.choice.since} or later.${chance}`;
  return `The ${points === 1 ? 'one point' : `${points} points`} between the two ${points === 1 ? 'is' : 'are'} the size of what nobody has published. No one has to announce that a small organisation stopped, so not being seen is neither being well nor having closed. Were the gap narrow, the estimate would rest on what was seen; the wider it is, the more it rests on hope.${chance}`;
}

/** When half were gone, by either curve. */
export function medianInWords({ estimate, worst, drawnTo }: SurvivalReading): string {
  const by = (years: number | undefined) => (years !== undefined && years <= drawnTo ? `after about ${Math.round(years)} years` : undefined);
  const [estimated, worstCase] = [by(estimate.median), by(worst.median)];
  if (estimated && worstCase) return `Half were gone ${estimated} by the estimate, and ${worstCase} in the worst case.`;
  if (worstCase) return `In the worst case half were gone ${worstCase}; by the estimate more than half were still there when the curve stops.`;
  return 'By either curve more than half were still there when it stops.';
}

/** The drawing for those who do not see it. */
export function chartInWords(reading: SurvivalReading): string {
  const parts = milestonesOf(reading).map((years) => {
    const { estimate, worst } = partsAt(reading, years);
    return `after ${years} years ${percent(estimate)} by the estimate and ${percent(worst)} in the worst case`;
  });
  return `Survival curves of ${reading.estimate.spells.length} spin-outs from launch to ${Math.floor(reading.drawnTo)} years: ${parts.join('; ')}. Tables with all figures follow.`;
}

/** What changed with the reader’s choice, in one line. */
export function choiceInWords(reading: SurvivalReading): string {
  return `${reading.chosen.length} rows count, ${reading.estimate.spells.length} of them in the curve; the worst case is of those not seen since ${reading.choice.since} began. ${answerInWords(reading)}`;
}

/** Both curves at a time, with the interval of each in words where it is defined. */
export function partsAt({ estimate, worst }: Pick<SurvivalReading, 'estimate' | 'worst'>, years: number): Parts {
  const [best, least] = [survivalAt(estimate, years), survivalAt(worst, years)];
  return { estimate: best.survival, worst: least.survival, interval: intervalOf(best), worstInterval: intervalOf(least) };
}

/** "74%", rounded; an end never rounds away, nor does the last survivor. */
export function percent(part: number): string {
  if (part > 0 && part < 0.005) return 'under 1%';
  if (part < 1 && part >= 0.995) return 'over 99%';
  return `${Math.round(part * 100)}%`;
}

function milestoneOf(reading: SurvivalReading): number | undefined {
  return milestonesOf(reading).findLast((years) => years <= 10);
}

function intervalOf({ low, high }: Pick<SurvivalPoint, 'low' | 'high'>): string | undefined {
  return low === undefined || high === undefined ? undefined : `${percent(low)} to ${percent(high)}`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

interface Parts {
  estimate: number;
  worst: number;
  interval: string | undefined;
  worstInterval: string | undefined;
}
