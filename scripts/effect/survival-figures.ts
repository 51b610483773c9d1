/** What the life lines page says of survival under its usual choice, as figures to compare. */
import { readSurvival } from '../../src/components/lifeline/survival-reading.ts';
import { usualChoice } from '../../src/components/lifeline/survival-rules.ts';
import { answerInWords, medianInWords, milestonesOf, partsAt, percent } from '../../src/components/lifeline/survival-words.ts';
import { midpoint, parseDate, toDecimalYear } from '../../src/core/dates.ts';
import type { Version } from '../../src/core/grounds.ts';
import type { Figure } from '../../src/core/published.ts';

/** One figure; none where there is no row, or no case that says when anybody last looked. */
export function survivalFigures({ cases, rows }: Version): Figure[] {
  const reviewed = cases.flatMap(({ caseStudy }) => {
    const date = parseDate(caseStudy.reviewed);
    return date ? midpoint(date) ?? [] : [];
  });
  if (reviewed.length === 0 || Object.keys(rows).length === 0) return [];
  const source = { today: toDecimalYear(Math.max(...reviewed)), types: {}, rows };
  const reading = readSurvival(source, usualChoice(source));
  const { chosen, estimate, choice, fates } = reading;
  return [{
    kind: 'survival', key: 'survival', title: 'Survival', says: answerInWords(reading),
    parts: [
      { label: 'In the curve', says: `${estimate.spells.length} of ${chosen.length}` },
      ...milestonesOf(reading).map((years) => {
        const { estimate: best, interval, worst, worstInterval } = partsAt(reading, years);
        return { label: `After ${years} years`, says: `${percent(best)}${interval ? ` (${interval})` : ''}, worst case ${percent(worst)}${worstInterval ? ` (${worstInterval})` : ''}` };
      }),
      { label: 'Half gone', says: medianInWords(reading) },
      { label: 'The worst case counts as ended what was not seen since', says: String(choice.since) },
      ...fates.map(({ kind, label, ids }) => ({ label: kind === 'seen' || kind === 'unseen' ? `No end known, ${kind === 'seen' ? 'seen since' : 'not seen since'}` : label, says: String(ids.length) })),
    ],
    restsOn: chosen.map((id) => `register#${id}`),
    movedBy: ['counts as', 'status', 'launched', 'last seen', 'ended'],
  }];
}
