/** The questions of the home page, with their computed answers. */
import { answerOf, factorAnswerOf } from '../core/answers.ts';
import { getEvidenceMap } from './evidence-map.ts';

/** What heads of service ask first; the rest is on the map. */
const OUTCOMES_ASKED = ['staff-engagement', 'service-quality', 'cost-and-savings', 'financial-resilience'];
const FACTORS_ASKED = ['procurement-and-retender', 'pensions', 'vat', 'trade-unions'];

/** Each with the page that answers it. */
export async function getQuestions(): Promise<{ href: string; question: string; answer: string }[]> {
  const { outcomes, factors } = await getEvidenceMap();
  const wanted = (hrefs: readonly string[], href: string) => hrefs.some((word) => href.endsWith(`/${word}/`));
  return [
    ...outcomes.filter(({ href }) => wanted(OUTCOMES_ASKED, href)).map(({ href, question, conclusion }) => {
      const speaking = Object.values(conclusion.units).flat().length;
      return { href, question, answer: `${answerOf(conclusion)} · ${speaking} ${speaking === 1 ? 'shows' : 'show'} a change` };
    }),
    ...factors.filter(({ href }) => wanted(FACTORS_ASKED, href)).map(({ href, question, reading }) => {
      const naming = reading.help.length + reading.hindrance.length + reading.both.length;
      return { href, question, answer: `${factorAnswerOf(reading)} · ${naming} ${naming === 1 ? 'names' : 'name'} it so` };
    }),
  ];
}
