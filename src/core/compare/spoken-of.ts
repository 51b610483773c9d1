/** Where else a case speaks of a fact that it does not give: in what was hard, and in what was looked for and not found. */
import type { FactAbout, Factor } from '../vocabulary.ts';

/** The difficulties that are about the same thing as a term of the deal. */
export const FACTORS_OF: Readonly<Partial<Record<FactAbout, readonly Factor[]>>> = {
  contract_length: ['contract-length'],
  procurement_route: ['procurement-and-retender', 'first-contract-without-tender'],
  staff_terms: ['tupe-and-staff-terms'],
  pension_arrangement: ['pensions'],
  vat_position: ['vat', 'corporation-tax'],
  start_up_finance: ['start-up-finance'],
  working_capital: ['working-capital'],
  premises: ['assets-and-premises'],
  support_services: ['it-and-support-services'],
};

/** All of a fact’s patterns have to match. A gap is a sentence in an editor’s words, so these are the words that editors use. */
const GAP_WORDS: Readonly<Partial<Record<FactAbout, readonly RegExp[]>>> = {
  staff_at_launch: [/\bstaff numbers?\b|\bnumbers? of staff\b|\bnumber of its staff\b/i],
  staff: [/\bstaff numbers?\b|\bnumbers? of staff\b|\bnumber of its staff\b/i],
  // "Staff turnover" is people who leave.
  turnover: [/(?<!staff )\bturnover\b|\baccounts\b(?! of)/i],
  surplus: [/\bprofits?\b|\bsurplus(?:es)?\b|\bdeficits?\b/i],
  ownership_split: [/\bwho owns\b|\bowners?\b|\bowned\b|\bowning\b|\bownership\b|\bholds? which share\b/i],
  staff_shareholders: [/\bhow many (?:staff|employees) h(?:e|o)ld\b/i],
  membership: [/\bmembers(?:hip)?\b/i],
  board: [/\b(?:on|seats on|sit on|members of) (?:the|its) board\b/i],
  staff_board_seats: [/\b(?:on|seats on|sit on) (?:the|its) board\b/i],
  staff_vote: [/\bballot(?:ed)?\b|\b(?:staff|they) voted\b/i],
  contract_value: [/\bcontracts?\b/i, /\bvalues?\b|\bworth\b|\bprice\b|\bsize\b|\bsums?\b/i],
  contract_length: [/\bcontracts?\b/i, /\blength\b|\bhow long\b/i],
  contract_extension: [/\bcontracts?\b/i, /\bextended\b|\bextension\b|\brenew(?:ed|al)\b|\bfollow(?:s|ed)\b|\bafter its\b/i],
  procurement_route: [/\btender(?:s|ed)?\b|\bprocure(?:d|ment)\b/i, /\bnot found\b|\bnot read\b|\bnot seen\b/i],
  staff_terms: [/\bterms and conditions\b|\bstaff terms\b|\bTUPE\b|\bstaff moved\b|\bzero-hours\b/i],
  pension_arrangement: [/\bpensions?\b/i],
  vat_position: [/\bVAT\b|\b(?:corporation )?tax\b/],
  start_up_finance: [/\bstart-up (?:money|finance|costs?)\b|\bset-up (?:money|costs?)?\b/i],
  working_capital: [/\bworking capital\b|\breserves\b/i],
  // "Limited by guarantee" is a kind of company.
  surety: [/(?<!by |or )\bguarantees?\b(?! and\b)/i],
  premises: [/\bpremises\b|\bbuildings?\b|\bassets\b/i],
  support_services: [/\bsupport services\b|\bpayroll\b|\bIT\b/],
  exit_terms: [/\bexit\b|\bhandover\b|\bhanded back\b/i],
  inspection_rating: [/\bratings?\b|\binspections?\b/i],
};

/** Whether a gap speaks of a fact. */
export function isAbout(gap: string, about: FactAbout): boolean {
  const patterns = GAP_WORDS[about];
  return patterns !== undefined && patterns.every((pattern) => pattern.test(gap));
}
