/** Conclusions as sentences, the same in the page and in the browser. */
import { CERTAINTIES, STEPS, type Step } from './certainty.ts';
import { FACTOR_ANSWERS, type FactorReading } from './factor-reading.ts';
import { directedUnitsOf, EFFECTS, FEWEST_SUPPORTED, type Conclusion } from './synthesis.ts';
import { SECTORS, type Sector } from './vocabulary.ts';

/** The effect and the certainty, apart: "More often better, with low certainty". */
export function answerOf({ effect, certainty }: Pick<Conclusion, 'effect' | 'certainty'>): string {
  if (effect === 'not-enough-evidence') return capitalise(EFFECTS[effect].label);
  return `${capitalise(EFFECTS[effect].label)}, with ${CERTAINTIES[certainty].label} certainty`;
}

/** What the answer rests on, in a sentence or two; every number is the length of a list of the conclusion. */
export function basisOf(conclusion: Conclusion): string {
  const { units, silent, supported, effect } = conclusion;
  const all = directedUnitsOf(conclusion).length;
  const silence = silent.length === 0 ? '' : ` ${silent.length} ${silent.length === 1 ? 'case says' : 'cases say'} nothing of a change.`;
  if (all === 0) return `No case and no study shows a change in it, for better or worse.${silence}`;
  const parts = [
    units.positive.length > 0 && `${units.positive.length} better`,
    units.negative.length > 0 && `${units.negative.length} worse`,
    units.mixed.length > 0 && `${units.mixed.length} mixed`,
    units['no-change'].length > 0 && `${units['no-change'].length} no change`,
  ].filter((part) => part !== false);
  const few = effect === 'not-enough-evidence'
    ? ` ${supported.length === 0 ? 'None' : `Only ${supported.length}`} of them ${supported.length === 1 ? 'has' : 'have'} at least fair support; ${FEWEST_SUPPORTED} are needed for an answer.`
    : '';
  return `Of ${all} ${all === 1 ? 'case or study that shows' : 'cases and studies that show'} a change: ${list(parts)}.${few}${silence}`;
}

/** One step of the working in words: "4 of 9 rest on a measured before and after or on a comparison group". */
export function stepInWords({ step, found, of, which }: Step): string {
  const figures = `${found.length} of ${of.length}`;
  if (step === 'comparison') return `${figures} rest on a before and after that was measured, or on a comparison group.`;
  if (step === 'method') return `${figures} rest on weak support or on claims only.`;
  if (step === 'agreement') return `${figures} point the same way.`;
  if (step === 'amount') return `${of.length} ${of.length === 1 ? 'shows' : 'show'} a change.`;
  if (step === 'independence') return `${figures} rest on what the organisation says of itself.`;
  const place = which === undefined ? 'one sector or period' : Object.hasOwn(SECTORS, which) ? SECTORS[which as Sector].label.toLowerCase() : `the years ${which}`;
  return `${figures} are from ${place}.`;
}

/** How far certainty falls by a step, in words. */
export function fallOf({ step, down }: Step): string {
  if (down === 0) return 'no step down';
  return `${down === 1 ? 'one step' : 'two steps'} down. ${STEPS[step].meaning}`;
}

/** The answer for a factor: "More often named as a hindrance". A challenge names a factor as a hindrance where it was missing or went wrong. */
export function factorAnswerOf({ answer }: Pick<FactorReading, 'answer'>): string {
  const { label } = FACTOR_ANSWERS[answer];
  if (answer === 'not-enough-evidence') return capitalise(label);
  return label.startsWith('more often ') ? label.replace('more often ', 'More often named as ') : `Named as ${label.replace(' and a ', ' and as a ')}`;
}

/** What a factor’s answer rests on. */
export function factorBasisOf({ help, hindrance, both, noDifference, advice }: FactorReading): string {
  const naming = help.length + hindrance.length + both.length;
  if (naming + noDifference.length + advice.length === 0) return 'No case and no study names it.';
  const sides = [help.length > 0 && `${help.length} as a help`, hindrance.length > 0 && `${hindrance.length} as a hindrance`, both.length > 0 && `${both.length} as both`].filter((part) => part !== false);
  const named = naming === 0 ? 'No case and no study names it as a help or a hindrance.' : `Of ${naming} ${naming === 1 ? 'case or study that names' : 'cases and studies that name'} it: ${list(sides)}.`;
  const counselled = advice.length === 0 ? '' : ` ${advice.length} more ${advice.length === 1 ? 'gives' : 'give'} advice on it.`;
  return named + counselled;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);
