/**
 * Words for synthetic cases. They hold no figure, no date and no number word, so that a sentence made of them needs no source;
 * coined names give each case words that no other has, as real cases do.
 */
import type { Random } from './random.ts';

const STARTS = 'Ash Bar Birch Black Brad Bram Bur Cal Carl Ches Clay Cor Cran Dar Den Dun East Ed Els Fair Farn Finch Gar Glen Had Ham Har Hart Hol Horn Kel Kings Lan Lang Leigh Lin Mar Mel Mid Mor Nor Oak Pem Pen Pres Rad Red Roth Sal Sand Sel Shel Stan Strat Sut Tam Thorn Tin Wal War Wel West Whit Wick Win Wood'.split(' ');
const MIDDLES = ['', '', '', 'a', 'er', 'ing', 'les', 'en', 'der', 'man', 'over', 'stone'];
const ENDS = 'bourne bridge bury by church cliffe combe cote dale den don field ford gate ham hampton holme hurst ley leigh low mere minster mouth over port shaw stead stoke thorpe ton vale well wick wood worth'.split(' ');

const SUBJECTS = 'the_staff the_board the_council the_new_company the_nurses the_leaders the_commissioner managers_and_volunteers the_union the_librarians the_members the_therapists the_owners local_people the_trustees the_directors the_youth_workers neighbours care_workers the_finance_team the_elected_members families the_regulator the_landlord the_lender former_managers the_steering_group the_shadow_board carers school_heads'.split(' ').map((words) => words.replaceAll('_', ' '));
const VERBS = 'wanted asked_for argued_over agreed_on built lost kept changed feared planned paid_for worked_on opened closed won measured shared refused delayed improved copied rebuilt simplified defended dropped questioned published trusted underestimated welcomed resisted reviewed tested costed explained renegotiated'.split(' ').map((words) => words.replaceAll('_', ' '));
const OBJECTS = 'the_contract the_pension_scheme the_payroll_system the_buildings the_opening_hours the_waiting_list the_rota the_business_plan the_lease the_new_clinic the_governing_rules the_share_offer the_tender the_staff_council the_loan the_reserves the_travel_policy the_training_budget the_recruitment_drive the_mobile_service the_home_visits the_reading_scheme the_café the_tax_advice the_insurance the_asset_lock the_transfer the_consultation the_ballot the_partnership the_apprenticeships the_sickness_policy the_data_system the_summer_programme the_outreach_work the_referral_route the_complaints_procedure the_quality_report the_village_hubs the_supervision the_meal_service the_respite_care the_archive the_swimming_lessons the_advice_line the_grant_fund'.split(' ').map((words) => words.replaceAll('_', ' '));
const CONTEXTS = 'before_the_move after_the_move once_the_money_was_known because_no_page_had_a_plan_for_it with_help_from_a_mentor against_the_advice_of_the_lawyers at_open_meetings_in_the_evening when_the_grant_ran_out while_the_old_systems_still_ran without_waiting_for_the_parent_body although_demand_went_on_rising under_the_terms_of_the_agreement as_other_services_had_done_elsewhere despite_a_slow_start in_the_smaller_towns for_people_who_live_alone through_a_long_winter after_talks_with_the_unions with_reserves_that_were_thin as_the_inspectors_had_advised to_keep_the_trust_of_users while_prices_rose when_the_commissioner_changed_its_mind in_the_villages_around by_talking_to_everybody_who_asked on_the_day_that_the_transfer_was_signed'.split(' ').map((words) => words.replaceAll('_', ' '));
const JOINS = ['', '', '', 'In the end ', 'Even so, ', 'Meanwhile ', 'At the same time ', 'By then ', 'Slowly ', 'To the surprise of many, '];

/** A coined place name. */
export function townName(random: Random): string {
  return `${random.pick(STARTS)}${random.pick(MIDDLES)}${random.pick(ENDS)}`;
}

/**
 * The prose of one case: like a real one it speaks of some things again and again and of most things never, so that a word such
 * as "pension" stands in one case in six or so, and not in all of them.
 */
export function toProse(random: Random): Prose {
  const [subjects, objects] = [random.some(SUBJECTS, SUBJECTS_A_CASE), random.some(OBJECTS, OBJECTS_A_CASE)];
  const clause = () => `${random.zipf(subjects)} ${random.zipf(VERBS)} ${random.zipf(objects)} ${random.zipf(CONTEXTS)}`;
  return {
    clause,
    sentence: () => {
      const text = `${random.pick(JOINS)}${clause()}`;
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
}

/** Of the real cases’ texts in November 2026, 16% hold "pension", 19% "nurses", 13% "library" and 48% "tender". */
const SUBJECTS_A_CASE = 6;
const OBJECTS_A_CASE = 8;

export interface Prose {
  /** A sentence without figures, with its full stop. */
  sentence(): string;
  /** What a source says, as a clause without figures. */
  clause(): string;
}
