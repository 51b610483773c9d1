/** What worries a leader, in a leader’s words, and the factors under which cases tell of it. */
import type { Factor } from '../vocabulary.ts';

export const WORRIES = {
  'losing-the-contract': { label: 'Losing the contract, or living on one', factors: ['procurement-and-retender', 'contract-length', 'first-contract-without-tender', 'diversified-income'] },
  'less-money': { label: 'Cuts in the money for the service', factors: ['funding-cuts'] },
  'money-to-start': { label: 'Money to start and to trade on', factors: ['start-up-finance', 'working-capital'] },
  pensions: { label: 'Pensions', factors: ['pensions'] },
  'pay-and-conditions': { label: 'Pay and conditions (TUPE)', factors: ['tupe-and-staff-terms'] },
  'vat-and-tax': { label: 'VAT and tax', factors: ['vat', 'corporation-tax'] },
  'staff-against-it': { label: 'Staff against it', factors: ['staff-engagement', 'shared-vision'] },
  'unions-against-it': { label: 'Unions against it', factors: ['trade-unions'] },
  'losing-support': { label: 'Councillors, buyers or bosses against it', factors: ['political-support', 'commissioner-support', 'parent-body-support'] },
  'it-and-buildings': { label: 'IT and buildings', factors: ['it-and-support-services', 'assets-and-premises'] },
  'my-own-time': { label: 'My own time, and what I cannot do yet', factors: ['time-and-capacity', 'business-skills'] },
  'board-and-rules': { label: 'The board, the form and the rules', factors: ['governance', 'legal-form', 'regulation'] },
} as const satisfies Readonly<Record<string, { label: string; factors: readonly Factor[] }>>;

export const worryNames = Object.keys(WORRIES) as Worry[];

/** Whether a worry is told of under one of some factors. */
export function isAbout(worry: Worry, factors: readonly Factor[]): boolean {
  const own: readonly Factor[] = WORRIES[worry].factors;
  return factors.some((factor) => own.includes(factor));
}

export type Worry = keyof typeof WORRIES;
