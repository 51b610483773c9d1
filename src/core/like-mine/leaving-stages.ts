/** How far a leader has got: the stages of the guide, and the factors that advice for each of them speaks of. */
import type { Factor } from '../vocabulary.ts';

/** The keys are those of the guide’s pages. */
export const LEAVING_STAGES = {
  'is-it-for-us': { label: 'Asking whether it is for us', factors: ['right-reason', 'shared-vision', 'leadership', 'freedom-from-bureaucracy'] },
  'which-form': { label: 'Choosing a form', factors: ['legal-form', 'governance', 'staff-ownership', 'user-and-community-involvement'] },
  'does-it-add-up': { label: 'Working out whether it adds up', factors: ['start-up-finance', 'working-capital', 'vat', 'corporation-tax', 'pensions', 'business-skills', 'diversified-income', 'funding-cuts'] },
  'will-staff-come': { label: 'Asking whether staff will come', factors: ['staff-engagement', 'trade-unions', 'tupe-and-staff-terms', 'shared-vision', 'pensions'] },
  'who-says-yes': { label: 'Waiting for somebody to say yes', factors: ['parent-body-support', 'commissioner-support', 'political-support', 'first-contract-without-tender', 'procurement-and-retender', 'contract-length'] },
  'getting-ready': { label: 'Getting ready to leave', factors: ['time-and-capacity', 'business-skills', 'business-mentoring', 'start-up-finance', 'it-and-support-services', 'assets-and-premises'] },
  'first-years': { label: 'In the first years outside', factors: ['culture-change', 'freedom-from-bureaucracy', 'governance', 'staff-ownership', 'business-skills', 'working-capital'] },
  'keeping-the-contract': { label: 'Facing the end of a contract', factors: ['procurement-and-retender', 'contract-length', 'commissioner-support', 'social-value-measurement', 'diversified-income', 'political-support'] },
  'ten-years-on': { label: 'Ten years on', factors: ['leadership', 'diversified-income', 'partnership', 'staff-ownership', 'workforce-supply', 'rising-demand'] },
} as const satisfies Readonly<Record<string, { label: string; factors: readonly Factor[] }>>;

/** Whether advice under some factors speaks of what a stage is about. */
export function speaksOf(stage: LeavingStage, factors: readonly Factor[]): boolean {
  const own: readonly Factor[] = LEAVING_STAGES[stage].factors;
  return factors.some((factor) => own.includes(factor));
}

export type LeavingStage = keyof typeof LEAVING_STAGES;
