/**
 * The closed word lists. Each word has the label a reader sees and one line that says what it means here.
 * A new word is a change to this file, with label and meaning, in the pull request that needs it.
 */

export interface Word {
  label: string;
  meaning: string;
}

type WordList = Readonly<Record<string, Word>>;

const words = <const List extends WordList>(list: List): List => list;

export const SECTORS = words({
  'community-health': { label: 'Community health', meaning: 'Nursing, therapy and other health care outside hospital.' },
  'primary-care': { label: 'Primary care', meaning: 'General practice and the services around it.' },
  'mental-health': { label: 'Mental health', meaning: 'Mental health care and the support that goes with it.' },
  'adult-social-care': { label: 'Adult social care', meaning: 'Care and support for older and disabled adults.' },
  'childrens-services': { label: 'Children’s services', meaning: 'Social work and care for children and families.' },
  youth: { label: 'Youth services', meaning: 'Youth work, youth clubs and support for young people.' },
  education: { label: 'Education', meaning: 'Schools, and the support services that schools use.' },
  'libraries-and-culture': { label: 'Libraries and culture', meaning: 'Libraries, museums, archives and the arts.' },
  leisure: { label: 'Leisure', meaning: 'Leisure centres, pools and sport.' },
  housing: { label: 'Housing', meaning: 'Social housing and its management.' },
  'employment-and-skills': { label: 'Employment and skills', meaning: 'Help into work and adult learning.' },
  justice: { label: 'Justice', meaning: 'Probation and rehabilitation.' },
  'fire-and-rescue': { label: 'Fire and rescue', meaning: 'Fire and rescue services and what they sell to others.' },
  'central-government': { label: 'Central government', meaning: 'Work that a government department did.' },
  other: { label: 'Other services', meaning: 'A public service that fits none of the other words.' },
});

export const NATIONS = words({
  england: { label: 'England', meaning: 'England.' },
  wales: { label: 'Wales', meaning: 'Wales.' },
  scotland: { label: 'Scotland', meaning: 'Scotland.' },
  'northern-ireland': { label: 'Northern Ireland', meaning: 'Northern Ireland.' },
  several: { label: 'More than one nation', meaning: 'Works in more than one nation of the United Kingdom.' },
  netherlands: { label: 'The Netherlands', meaning: 'A comparator from the Netherlands.' },
  italy: { label: 'Italy', meaning: 'A comparator from Italy.' },
});

export const REGIONS = words({
  'east-midlands': { label: 'East Midlands', meaning: 'The English region of that name.' },
  'east-of-england': { label: 'East of England', meaning: 'The English region of that name.' },
  london: { label: 'London', meaning: 'Greater London.' },
  'north-east': { label: 'North East', meaning: 'The English region of that name.' },
  'north-west': { label: 'North West', meaning: 'The English region of that name.' },
  'south-east': { label: 'South East', meaning: 'The English region of that name.' },
  'south-west': { label: 'South West', meaning: 'The English region of that name.' },
  'west-midlands': { label: 'West Midlands', meaning: 'The English region of that name.' },
  'yorkshire-and-the-humber': { label: 'Yorkshire and the Humber', meaning: 'The English region of that name.' },
  wales: { label: 'Wales', meaning: 'Anywhere in Wales.' },
  scotland: { label: 'Scotland', meaning: 'Anywhere in Scotland.' },
  'northern-ireland': { label: 'Northern Ireland', meaning: 'Anywhere in Northern Ireland.' },
  several: { label: 'Several regions', meaning: 'Works across regions from the start.' },
  abroad: { label: 'Outside the UK', meaning: 'A comparator from another country.' },
});

export const PARENT_KINDS = words({
  'primary-care-trust': { label: 'Primary care trust', meaning: 'The NHS body that ran and bought local care in England until 2013.' },
  'nhs-trust': { label: 'NHS trust', meaning: 'An NHS trust or foundation trust.' },
  council: { label: 'Council', meaning: 'A local authority of any kind.' },
  'central-government': { label: 'Central government', meaning: 'A government department or its agency.' },
  other: { label: 'Another public body', meaning: 'A public body that fits none of the other words.' },
});

export const ROUTES = words({
  'right-to-request': { label: 'Right to Request', meaning: 'The right of staff of primary care trusts, from 2008, to ask to set up a social enterprise.' },
  'right-to-provide': { label: 'Right to Provide', meaning: 'The wider right of NHS and care staff, from 2011, to ask to take over their service.' },
  pathfinder: { label: 'Mutual pathfinder', meaning: 'Picked by the government as one of the first to try, with mentors.' },
  'council-led': { label: 'Council-led', meaning: 'The council decided on it and led it.' },
  'central-government': { label: 'Led by a department', meaning: 'A government department decided on it and led it.' },
  other: { label: 'Another route', meaning: 'Left in a way that fits none of the other words.' },
  'not-known': { label: 'Route not known', meaning: 'No page that was read says by which route it left.' },
});

export const LEGAL_FORMS = words({
  'cic-limited-by-shares': { label: 'CIC limited by shares', meaning: 'A community interest company that has shareholders.' },
  'cic-limited-by-guarantee': { label: 'CIC limited by guarantee', meaning: 'A community interest company that has members and no shares.' },
  cic: { label: 'Community interest company', meaning: 'A community interest company; the pages read do not say of which kind.' },
  'community-benefit-society': { label: 'Community benefit society', meaning: 'A registered society run for the good of the community.' },
  'co-operative': { label: 'Co-operative', meaning: 'A society or company owned and run by its members.' },
  charity: { label: 'Charity', meaning: 'A registered charity, whatever company stands behind it.' },
  'company-limited-by-guarantee': { label: 'Company limited by guarantee', meaning: 'A company with members and no shares.' },
  'company-limited-by-shares': { label: 'Company limited by shares', meaning: 'An ordinary company with shareholders.' },
  'joint-venture': { label: 'Joint venture', meaning: 'A company that two or more partners own.' },
  llp: { label: 'Limited liability partnership', meaning: 'A partnership whose members have limited liability.' },
  other: { label: 'Another form', meaning: 'A form that fits none of the other words.' },
  'not-known': { label: 'Legal form not known', meaning: 'No page that was read says what legal form it took.' },
});

export const KINDS_OF_BODY = words({
  'staff-led-mutual': { label: 'Staff-led mutual', meaning: 'Staff own it or have a say in running it that is written into its rules.' },
  'user-led-mutual': { label: 'User-led mutual', meaning: 'The people who use it own it or govern it.' },
  'staff-and-community-mutual': { label: 'Staff and community mutual', meaning: 'Staff and the community govern it together.' },
  'staff-and-investor': { label: 'Owned by staff and an investor', meaning: 'Staff hold a part; a company, a government or another investor holds the rest.' },
  'spin-out-ownership-not-shown': { label: 'Spin-out, ownership not shown', meaning: 'It left the public sector; the pages read do not show who owns it.' },
  'council-owned-company': { label: 'Council-owned company', meaning: 'A comparator: the council went on owning it.' },
  'leisure-or-culture-trust': { label: 'Leisure or culture trust', meaning: 'A comparator: an independent trust that staff do not own.' },
  'childrens-trust': { label: 'Children’s trust', meaning: 'A comparator: set up by order or agreement to run children’s services.' },
  'housing-transfer': { label: 'Housing transfer', meaning: 'A comparator: council homes transferred to a landlord that tenants or staff may own.' },
  proposal: { label: 'Proposal', meaning: 'Planned; no page that was read shows that it launched.' },
  programme: { label: 'Programme', meaning: 'A programme with many projects, and not one organisation.' },
  'foreign-comparator': { label: 'Comparator from abroad', meaning: 'An organisation or movement from another country.' },
  other: { label: 'Another kind of body', meaning: 'A kind that fits none of the other words.' },
});

export const STATUSES = words({
  trading: { label: 'Trading', meaning: 'Still running services when last seen.' },
  'contract-lost': { label: 'Contract lost', meaning: 'No longer runs the service it left with; what became of the organisation is not known.' },
  merged: { label: 'Merged', meaning: 'Joined with another organisation.' },
  acquired: { label: 'Acquired', meaning: 'Bought or taken over by another organisation.' },
  'returned-in-house': { label: 'Returned in-house', meaning: 'The public body took the service back.' },
  ceased: { label: 'Ceased', meaning: 'Closed, or was wound up.' },
  abandoned: { label: 'Never launched', meaning: 'Planned, and given up before it left.' },
  unknown: { label: 'Not known', meaning: 'The pages read do not show what became of it.' },
});

export const SOURCE_KINDS = words({
  academic: { label: 'academic paper', meaning: 'Published research by a university or in a journal.' },
  'government-report': { label: 'government report', meaning: 'Published by a department or agency.' },
  evaluation: { label: 'evaluation', meaning: 'A study made to judge a service or a programme.' },
  inspection: { label: 'inspection', meaning: 'A report or rating by an inspectorate.' },
  audit: { label: 'audit', meaning: 'A report by an auditor.' },
  accounts: { label: 'accounts', meaning: 'Filed or published accounts.' },
  parliament: { label: 'parliamentary paper', meaning: 'Evidence, debate or a report of a parliament.' },
  court: { label: 'court judgment', meaning: 'The judgment or order of a court.' },
  'council-paper': { label: 'council paper', meaning: 'A report, decision or news page of a council.' },
  'national-press': { label: 'newspaper or broadcaster', meaning: 'National, regional or local news.' },
  'trade-press': { label: 'trade press', meaning: 'News for people who work in the field.' },
  interview: { label: 'interview', meaning: 'Somebody answers questions at length.' },
  organisation: { label: 'the organisation’s own page', meaning: 'Published by the organisation that it is about.' },
  'sector-body': { label: 'sector body', meaning: 'Published by an association, a think tank or an adviser.' },
  other: { label: 'other page', meaning: 'A page that fits none of the other words.' },
});

export const SPEAKERS = words({
  organisation: { label: 'the organisation itself', meaning: 'The organisation, its leaders, or somebody that it pays.' },
  'parent-or-commissioner': { label: 'the parent body or commissioner', meaning: 'The public body that it left, or that buys from it.' },
  government: { label: 'the government', meaning: 'A minister or a department.' },
  'regulator-or-auditor': { label: 'a regulator or auditor', meaning: 'An inspectorate, regulator, auditor or court.' },
  'independent-researcher': { label: 'an independent researcher', meaning: 'A researcher whom the organisation does not pay.' },
  'staff-or-union': { label: 'staff or a union', meaning: 'Staff speaking for themselves, or a trade union.' },
  'user-or-community': { label: 'users or the community', meaning: 'People who use the service or live where it works.' },
  'sector-body': { label: 'a sector body', meaning: 'An association, think tank or adviser in the field.' },
  press: { label: 'the press', meaning: 'A journalist or a news page in its own voice.' },
  'competitor-or-opponent': { label: 'a competitor or opponent', meaning: 'Somebody who competes with it or opposes it.' },
  other: { label: 'somebody else', meaning: 'A speaker who fits none of the other words.' },
});

export const FACT_GROUPS = words({
  scale: { label: 'Scale', meaning: 'How big it is.' },
  ownership: { label: 'Ownership', meaning: 'Who owns it.' },
  governance: { label: 'Governance', meaning: 'Who decides.' },
  terms: { label: 'Terms of the deal', meaning: 'On what terms it left and works.' },
  standing: { label: 'Standing', meaning: 'How others rate it.' },
});

export const FACTS = words({
  staff_at_launch: { label: 'Staff at launch', meaning: 'People employed when it launched.' },
  staff: { label: 'Staff', meaning: 'People employed at a later date.' },
  turnover: { label: 'Turnover', meaning: 'Income in a year.' },
  budget: { label: 'Budget', meaning: 'What the service cost, or was given, in a year.' },
  people_served: { label: 'People served', meaning: 'Users, patients, members or residents.' },
  sites: { label: 'Sites', meaning: 'Places it works from.' },
  surplus: { label: 'Surplus or deficit', meaning: 'What was left over, or short, at the end of a year.' },
  ownership_split: { label: 'Who owns it', meaning: 'Owners and their parts.' },
  staff_shareholders: { label: 'Staff shareholders', meaning: 'How many staff hold a share.' },
  staff_shareholder_share: { label: 'Share of staff who hold a share', meaning: 'Staff shareholders as a part of all staff.' },
  share_price: { label: 'Price of a share', meaning: 'What a member of staff pays for a share.' },
  membership: { label: 'Membership', meaning: 'Who can be a member, and how many are.' },
  profit_rule: { label: 'What happens to a surplus', meaning: 'Rules on dividends and reinvestment.' },
  board: { label: 'Board', meaning: 'Who sits on the board.' },
  staff_board_seats: { label: 'Staff on the board', meaning: 'Seats that staff hold or elect.' },
  staff_vote: { label: 'Staff vote', meaning: 'A vote of staff on leaving.' },
  union_ballot: { label: 'Union ballot', meaning: 'A ballot by a trade union.' },
  leader: { label: 'Leader', meaning: 'Who led it, in their public role.' },
  contract_value: { label: 'Contract value', meaning: 'What the contract was worth.' },
  contract_length: { label: 'Contract length', meaning: 'How long the contract ran.' },
  contract_extension: { label: 'Contract extension', meaning: 'How it was extended or renewed.' },
  procurement_route: { label: 'How the contract was let', meaning: 'With or without a tender.' },
  staff_terms: { label: 'Staff terms', meaning: 'Pay and conditions of staff who transferred and who joined later.' },
  pension_arrangement: { label: 'Pensions', meaning: 'What happened to the pensions of staff.' },
  vat_position: { label: 'VAT and tax', meaning: 'How VAT and other taxes fell.' },
  start_up_finance: { label: 'Start-up finance', meaning: 'Money to get ready and to set up.' },
  working_capital: { label: 'Working capital', meaning: 'Money to trade on.' },
  surety: { label: 'Guarantees', meaning: 'Guarantees that were given or asked for.' },
  premises: { label: 'Premises and assets', meaning: 'Who holds the buildings and equipment.' },
  support_services: { label: 'Support services', meaning: 'Where IT, payroll and the like came from.' },
  exit_terms: { label: 'Terms of exit', meaning: 'What was agreed for the end.' },
  inspection_rating: { label: 'Inspection rating', meaning: 'A rating by an inspectorate.' },
  award: { label: 'Award', meaning: 'An award by somebody else.' },
});

/** Which group each fact is shown in; the groups are those of the case page. */
export const FACT_GROUP_OF: Readonly<Record<FactAbout, FactGroup>> = {
  staff_at_launch: 'scale', staff: 'scale', turnover: 'scale', budget: 'scale', people_served: 'scale', sites: 'scale', surplus: 'scale',
  ownership_split: 'ownership', staff_shareholders: 'ownership', staff_shareholder_share: 'ownership', share_price: 'ownership', membership: 'ownership', profit_rule: 'ownership',
  board: 'governance', staff_board_seats: 'governance', staff_vote: 'governance', union_ballot: 'governance', leader: 'governance',
  contract_value: 'terms', contract_length: 'terms', contract_extension: 'terms', procurement_route: 'terms', staff_terms: 'terms', pension_arrangement: 'terms',
  vat_position: 'terms', start_up_finance: 'terms', working_capital: 'terms', surety: 'terms', premises: 'terms', support_services: 'terms', exit_terms: 'terms',
  inspection_rating: 'standing', award: 'standing',
};

export const STAGES = words({
  idea: { label: 'Idea', meaning: 'First thought of, or first driven by an event.' },
  'business-case': { label: 'Business case', meaning: 'Plans and figures put on paper.' },
  consultation: { label: 'Consultation', meaning: 'Staff, unions, users or the public asked.' },
  decision: { label: 'Decision', meaning: 'Somebody with the power to decide did so.' },
  launch: { label: 'Launch', meaning: 'Began to run the service as an organisation of its own.' },
  growth: { label: 'Growth', meaning: 'Took on more, or reached a mark.' },
  'contract-won': { label: 'Contract won', meaning: 'Won or renewed a contract.' },
  'contract-lost': { label: 'Contract lost', meaning: 'Lost a contract, or learnt that it would.' },
  crisis: { label: 'Crisis', meaning: 'Something went wrong.' },
  merger: { label: 'Merger or acquisition', meaning: 'Joined another organisation, or was taken over.' },
  return: { label: 'Return in-house', meaning: 'The public body took the service back.' },
  closure: { label: 'Closure', meaning: 'Stopped, closed or was wound up.' },
  aftermath: { label: 'Aftermath', meaning: 'What followed after the end.' },
});

export const OUTCOMES = words({
  'service-quality': { label: 'Service quality', meaning: 'How good the service is, by inspection, safety or users’ judgement.' },
  access: { label: 'Access', meaning: 'How easily and how widely people can use it.' },
  'user-outcomes': { label: 'Users’ outcomes', meaning: 'What changed in the lives of the people who use it.' },
  'staff-engagement': { label: 'Staff engagement', meaning: 'Whether staff are satisfied, heard and willing to stay.' },
  'staff-wellbeing': { label: 'Staff wellbeing', meaning: 'Sickness absence, stress and health of staff.' },
  productivity: { label: 'Productivity', meaning: 'What is done with the same people or money.' },
  'cost-and-savings': { label: 'Cost and savings', meaning: 'What it costs the public purse.' },
  'financial-resilience': { label: 'Financial resilience', meaning: 'Whether it can pay its way and stand a shock.' },
  growth: { label: 'Growth', meaning: 'New income, services, contracts or places.' },
  innovation: { label: 'Innovation', meaning: 'New ways of working, and services that did not exist.' },
  'community-benefit': { label: 'Community benefit', meaning: 'Good done beyond the contract: social value, grants, jobs.' },
  'governance-and-voice': { label: 'Governance and voice', meaning: 'Whether staff, users and the community have a say.' },
});

export const SHOWS = words({
  change: { label: 'change', meaning: 'Better or worse than before, or than a named comparator.' },
  standing: { label: 'standing', meaning: 'How things are at a date, with nothing to compare.' },
});

export const DIRECTIONS = words({
  positive: { label: 'better', meaning: 'Good for the people concerned.' },
  negative: { label: 'worse', meaning: 'Bad for the people concerned.' },
  mixed: { label: 'mixed', meaning: 'Good in part and bad in part, or disputed.' },
  'no-change': { label: 'no change', meaning: 'Looked for, and no difference found.' },
});

export const METHODS = words({
  'systematic-review': { label: 'systematic review', meaning: 'All studies that meet stated rules, weighed together.' },
  'meta-analysis': { label: 'meta-analysis', meaning: 'The figures of many studies, pooled.' },
  'comparison-group': { label: 'comparison group', meaning: 'Compared with similar organisations or people who did not leave.' },
  'before-after': { label: 'before and after', meaning: 'The same thing measured before and after.' },
  inspection: { label: 'inspection', meaning: 'Judged on site by an inspectorate.' },
  accounts: { label: 'accounts', meaning: 'Read from accounts.' },
  audit: { label: 'audit', meaning: 'Judged by an auditor.' },
  survey: { label: 'survey', meaning: 'People were asked, with set questions.' },
  interviews: { label: 'interviews', meaning: 'People were asked, at length.' },
  'case-description': { label: 'description', meaning: 'Somebody describes what happened.' },
  opinion: { label: 'opinion', meaning: 'Somebody says what they think or hope.' },
  theory: { label: 'theory', meaning: 'Reasoned from principles, with no data.' },
});

/** What helps or hinders; the same words name the challenges that a case met. */
export const FACTORS = words({
  'right-reason': { label: 'The right reason', meaning: 'Why the service left: to do better, or to save money.' },
  'shared-vision': { label: 'A shared vision', meaning: 'Staff and partners agree on what it is for.' },
  leadership: { label: 'Leadership', meaning: 'Who leads, and how.' },
  'staff-engagement': { label: 'Staff on board', meaning: 'Staff are told, asked and involved.' },
  'staff-ownership': { label: 'Staff ownership', meaning: 'Staff own a part, or govern.' },
  'user-and-community-involvement': { label: 'Users and community involved', meaning: 'Users and neighbours have a say.' },
  'commissioner-support': { label: 'Commissioner’s support', meaning: 'The buyer of the service wants it to succeed.' },
  'parent-body-support': { label: 'Parent body’s support', meaning: 'The body it leaves helps it go.' },
  'contract-length': { label: 'Length of contract', meaning: 'How long the first contract gives.' },
  'first-contract-without-tender': { label: 'First contract without a tender', meaning: 'The first contract was given uncontested.' },
  'business-skills': { label: 'Business skills', meaning: 'Finance, bidding, marketing and management.' },
  'business-mentoring': { label: 'Mentors', meaning: 'People with experience who stand beside the leaders.' },
  'start-up-finance': { label: 'Start-up money', meaning: 'Money to plan and to set up.' },
  'working-capital': { label: 'Working capital and reserves', meaning: 'Money to trade on and to fall back on.' },
  vat: { label: 'VAT', meaning: 'VAT that can no longer be recovered, or must be charged.' },
  'corporation-tax': { label: 'Corporation tax', meaning: 'Tax on a surplus.' },
  pensions: { label: 'Pensions', meaning: 'Keeping, paying for or guaranteeing staff pensions.' },
  'tupe-and-staff-terms': { label: 'Staff terms and TUPE', meaning: 'Pay and conditions, kept or changed.' },
  'assets-and-premises': { label: 'Buildings and assets', meaning: 'Who holds and pays for buildings and equipment.' },
  'it-and-support-services': { label: 'IT and support services', meaning: 'Systems, payroll and other services that the parent used to give.' },
  'legal-form': { label: 'Legal form', meaning: 'What the form allows and forbids.' },
  governance: { label: 'Governance', meaning: 'Board, rules and oversight.' },
  'trade-unions': { label: 'Trade unions', meaning: 'Unions’ support or opposition.' },
  'culture-change': { label: 'Change of culture', meaning: 'From a public body’s ways to a business’s.' },
  'freedom-from-bureaucracy': { label: 'Freedom to act', meaning: 'Quicker decisions, fewer layers.' },
  'diversified-income': { label: 'More than one source of income', meaning: 'Not resting on one contract.' },
  partnership: { label: 'Partnership', meaning: 'Work with other organisations.' },
  'procurement-and-retender': { label: 'Tenders and retenders', meaning: 'Competing for the contract, at first or again.' },
  'social-value-measurement': { label: 'Measuring social value', meaning: 'Showing good done beyond the contract.' },
  'time-and-capacity': { label: 'Time and capacity', meaning: 'The work of leaving, on top of the day job.' },
  'political-support': { label: 'Political support', meaning: 'Politicians for, against or changing.' },
  'funding-cuts': { label: 'Cuts in funding', meaning: 'Less public money for the service.' },
  regulation: { label: 'Regulation', meaning: 'Regulators, law and rules on public money.' },
  'workforce-supply': { label: 'Finding and keeping staff', meaning: 'Recruitment and turnover.' },
  'rising-demand': { label: 'Rising demand', meaning: 'More people, or more need, than was planned for.' },
});

export const FORMS = words({
  full: { label: 'Full case', meaning: 'Everything found, with the story.' },
  snapshot: { label: 'Snapshot', meaning: 'The least that is worth publishing.' },
});

/** The five sections of a full case’s body, in order. A snapshot has at least the one on what went wrong. */
export const BODY_SECTIONS = ['Why they left', 'How they did it', 'What changed', 'What went wrong', 'What they would tell you'] as const;
export const REQUIRED_SECTION = 'What went wrong' satisfies BodySection;

/** Kinds of body that count as spin-outs in the default denominator; all others are comparators. */
export const SPIN_OUT_KINDS: ReadonlySet<KindOfBody> = new Set<KindOfBody>([
  'staff-led-mutual', 'user-led-mutual', 'staff-and-community-mutual', 'staff-and-investor', 'spin-out-ownership-not-shown',
]);

/** Statuses that mean the spin-out no longer runs the service it left with. */
export const ENDED_STATUSES: ReadonlySet<Status> = new Set<Status>(['contract-lost', 'merged', 'acquired', 'returned-in-house', 'ceased']);

/** The words of a list, in the order they are shown. */
export function wordsOf<List extends WordList>(list: List): [keyof List & string, ...(keyof List & string)[]] {
  return Object.keys(list) as [keyof List & string, ...(keyof List & string)[]];
}

export type Sector = keyof typeof SECTORS;
export type Nation = keyof typeof NATIONS;
export type Region = keyof typeof REGIONS;
export type ParentKind = keyof typeof PARENT_KINDS;
export type Route = keyof typeof ROUTES;
export type LegalForm = keyof typeof LEGAL_FORMS;
export type KindOfBody = keyof typeof KINDS_OF_BODY;
export type Status = keyof typeof STATUSES;
export type SourceKind = keyof typeof SOURCE_KINDS;
export type Speaker = keyof typeof SPEAKERS;
export type FactGroup = keyof typeof FACT_GROUPS;
export type FactAbout = keyof typeof FACTS;
export type Stage = keyof typeof STAGES;
export type Outcome = keyof typeof OUTCOMES;
export type Shows = keyof typeof SHOWS;
export type Direction = keyof typeof DIRECTIONS;
export type Method = keyof typeof METHODS;
export type Factor = keyof typeof FACTORS;
export type Form = keyof typeof FORMS;
export type BodySection = (typeof BODY_SECTIONS)[number];
