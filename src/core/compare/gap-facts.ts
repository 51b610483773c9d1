/** Which facts a gap speaks of: what was looked for and not found. */
import { FACTS, wordsOf, type FactAbout } from '../vocabulary.ts';

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

/** In the order of the vocabulary. */
export function factsIn(gap: string): FactAbout[] {
  return wordsOf(FACTS).filter((about) => GAP_WORDS[about]?.every((pattern) => pattern.test(gap)));
}
