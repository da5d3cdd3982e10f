// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdtables.h"

#include <array>

namespace doorstep::server::ssd {

namespace {

constexpr std::array personRequired{"pers_person_id"};
constexpr std::array personCarried{
    "pers_forename", "pers_surname", "pers_dob", "pers_expected_dob", "pers_death_date", "pers_is_mother"};
constexpr std::array personNotCarried{"pers_sex", "pers_gender", "pers_ethnicity", "pers_common_child_id",
    "pers_legacy_id", "pers_upn_unknown", "pers_send_flag", "pers_nationality"};
constexpr std::array personKey{"pers_person_id"};
constexpr std::array familyRequired{"fami_family_id", "fami_person_id"};
constexpr std::array familyNotCarried{"fami_table_id"};
constexpr std::array familyKey{"fami_family_id", "fami_person_id"};
constexpr std::array motherRequired{"moth_person_id", "moth_childs_person_id"};
constexpr std::array motherNotCarried{"moth_table_id", "moth_childs_dob"};
constexpr std::array motherKey{"moth_person_id", "moth_childs_person_id"};
constexpr std::array addressRequired{"addr_person_id", "addr_address_json"};
constexpr std::array addressCarried{
    "addr_table_id", "addr_address_type", "addr_address_start_date", "addr_address_end_date", "addr_address_postcode"};
constexpr std::array addressKey{"addr_table_id"};
constexpr std::array involvementsRequired{"invo_professional_id", "invo_person_id"};
constexpr std::array involvementsCarried{"invo_involvements_id", "invo_professional_role_id",
    "invo_involvement_start_date", "invo_involvement_end_date", "invo_worker_change_reason"};
constexpr std::array involvementsNotCarried{"invo_professional_team", "invo_referral_id"};
constexpr std::array involvementsKey{"invo_involvements_id"};
constexpr std::array professionalsRequired{"prof_professional_id"};
constexpr std::array professionalsCarried{
    "prof_professional_name", "prof_professional_job_title", "prof_agency_worker_flag"};
constexpr std::array professionalsNotCarried{"prof_staff_id", "prof_social_worker_registration_no",
    "prof_professional_caseload", "prof_professional_department", "prof_full_time_equivalency"};
constexpr std::array professionalsKey{"prof_professional_id"};
constexpr std::array cinEpisodesRequired{"cine_referral_id", "cine_person_id"};
constexpr std::array cinEpisodesCarried{"cine_referral_date", "cine_close_date", "cine_referral_nfa"};
constexpr std::array cinEpisodesNotCarried{"cine_cin_primary_need_code", "cine_referral_source_code",
    "cine_referral_source_desc", "cine_referral_outcome_json", "cine_close_reason", "cine_referral_team",
    "cine_referral_worker_id"};
constexpr std::array cinEpisodesKey{"cine_referral_id", "cine_person_id"};
constexpr std::array cinPlansRequired{"cinp_cin_plan_id", "cinp_person_id"};
constexpr std::array cinPlansCarried{"cinp_cin_plan_start_date", "cinp_cin_plan_end_date"};
constexpr std::array cinPlansNotCarried{"cinp_referral_id", "cinp_cin_plan_team", "cinp_cin_plan_worker_id"};
constexpr std::array cinPlansKey{"cinp_cin_plan_id", "cinp_person_id"};
constexpr std::array cpPlansRequired{"cppl_cp_plan_id", "cppl_person_id"};
constexpr std::array cpPlansCarried{"cppl_cp_plan_start_date", "cppl_cp_plan_end_date"};
constexpr std::array cpPlansNotCarried{"cppl_referral_id", "cppl_icpc_id", "cppl_cp_plan_initial_category",
    "cppl_cp_plan_ola", "cppl_cp_plan_latest_category"};
constexpr std::array cpPlansKey{"cppl_cp_plan_id", "cppl_person_id"};
constexpr std::array earlyHelpRequired{"earl_episode_id", "earl_person_id"};
constexpr std::array earlyHelpCarried{"earl_episode_start_date", "earl_episode_end_date", "earl_episode_reason"};
constexpr std::array earlyHelpNotCarried{
    "earl_episode_end_reason", "earl_episode_organisation", "earl_episode_worker_id"};
constexpr std::array earlyHelpKey{"earl_episode_id", "earl_person_id"};
constexpr std::array preProceedingsRequired{"prep_table_id", "prep_person_id"};
constexpr std::array preProceedingsCarried{"prep_pre_pro_decision_date", "prep_agree_stepdown_issue_date"};
constexpr std::array preProceedingsNotCarried{"prep_plo_family_id", "prep_initial_pre_pro_meeting_date",
    "prep_pre_pro_outcome", "prep_cp_plans_referral_period", "prep_legal_gateway_outcome", "prep_prev_pre_proc_child",
    "prep_prev_care_proc_child", "prep_pre_pro_letter_date", "prep_care_pro_letter_date", "prep_pre_pro_meetings_num",
    "prep_pre_pro_parents_legal_rep", "prep_parents_legal_rep_point_of_issue", "prep_court_reference",
    "prep_care_proc_court_hearings", "prep_care_proc_short_notice", "prep_proc_short_notice_reason",
    "prep_la_inital_plan_approved", "prep_la_initial_care_plan", "prep_la_final_plan_approved",
    "prep_la_final_care_plan"};
constexpr std::array preProceedingsKey{"prep_table_id", "prep_person_id"};
constexpr std::array cinVisitsRequired{"cinv_cin_visit_id", "cinv_person_id", "cinv_cin_visit_date"};
constexpr std::array cinVisitsCarried{"cinv_cin_visit_seen", "cinv_cin_visit_seen_alone", "cinv_cin_visit_bedroom"};
constexpr std::array cinVisitsKey{"cinv_cin_visit_id", "cinv_person_id"};
constexpr std::array cpVisitsRequired{"cppv_cp_visit_id", "cppv_person_id", "cppv_cp_visit_date"};
constexpr std::array cpVisitsCarried{"cppv_cp_visit_seen", "cppv_cp_visit_seen_alone", "cppv_cp_visit_bedroom"};
constexpr std::array cpVisitsNotCarried{"cppv_cp_plan_id"};
constexpr std::array cpVisitsKey{"cppv_cp_visit_id", "cppv_person_id"};
constexpr std::array claVisitsRequired{"clav_cla_visit_id", "clav_person_id", "clav_cla_visit_date"};
constexpr std::array claVisitsCarried{"clav_cla_visit_seen", "clav_cla_visit_seen_alone"};
constexpr std::array claVisitsNotCarried{"clav_cla_id"};
constexpr std::array claVisitsKey{"clav_cla_visit_id", "clav_person_id"};

constexpr std::array footings{
    FootingTable{{"ssd_cin_episodes", cinEpisodesRequired, cinEpisodesCarried, cinEpisodesNotCarried, cinEpisodesKey},
        "cine_referral_id", "cine_person_id", "cine_referral_date", "cine_close_date", "cine_referral_nfa", nullptr,
        core::Footing::ChildInNeed, "Child in need"},
    FootingTable{{"ssd_cin_plans", cinPlansRequired, cinPlansCarried, cinPlansNotCarried, cinPlansKey},
        "cinp_cin_plan_id", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date", nullptr, nullptr,
        core::Footing::ChildInNeed, "Child in need plan"},
    FootingTable{{"ssd_cp_plans", cpPlansRequired, cpPlansCarried, cpPlansNotCarried, cpPlansKey}, "cppl_cp_plan_id",
        "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date", nullptr, nullptr,
        core::Footing::ChildProtection, "Child protection plan"},
    FootingTable{{"ssd_early_help_episodes", earlyHelpRequired, earlyHelpCarried, earlyHelpNotCarried, earlyHelpKey},
        "earl_episode_id", "earl_person_id", "earl_episode_start_date", "earl_episode_end_date", nullptr,
        "earl_episode_reason", core::Footing::EarlyHelp, "Early help"},
    FootingTable{{"ssd_pre_proceedings", preProceedingsRequired, preProceedingsCarried, preProceedingsNotCarried,
                     preProceedingsKey},
        "prep_table_id", "prep_person_id", "prep_pre_pro_decision_date", "prep_agree_stepdown_issue_date", nullptr,
        nullptr, core::Footing::PreProceedings, "Before court"},
};

constexpr std::array visits{
    VisitTable{{"ssd_cin_visits", cinVisitsRequired, cinVisitsCarried, {}, cinVisitsKey}, "cinv_cin_visit_id",
        "cinv_person_id", "cinv_cin_visit_date", "cinv_cin_visit_seen", "cinv_cin_visit_seen_alone",
        "cinv_cin_visit_bedroom", core::VisitKind::ChildInNeed},
    VisitTable{{"ssd_cp_visits", cpVisitsRequired, cpVisitsCarried, cpVisitsNotCarried, cpVisitsKey},
        "cppv_cp_visit_id", "cppv_person_id", "cppv_cp_visit_date", "cppv_cp_visit_seen", "cppv_cp_visit_seen_alone",
        "cppv_cp_visit_bedroom", core::VisitKind::ChildProtection},
    VisitTable{{"ssd_cla_visits", claVisitsRequired, claVisitsCarried, claVisitsNotCarried, claVisitsKey},
        "clav_cla_visit_id", "clav_person_id", "clav_cla_visit_date", "clav_cla_visit_seen",
        "clav_cla_visit_seen_alone", nullptr, core::VisitKind::LookedAfter},
};

} // namespace

constexpr TableSpec person{"ssd_person", personRequired, personCarried, personNotCarried, personKey};
constexpr TableSpec family{"ssd_family", familyRequired, {}, familyNotCarried, familyKey};
constexpr TableSpec mother{"ssd_mother", motherRequired, {}, motherNotCarried, motherKey};
constexpr TableSpec address{"ssd_address", addressRequired, addressCarried, {}, addressKey};
constexpr TableSpec involvements{
    "ssd_involvements", involvementsRequired, involvementsCarried, involvementsNotCarried, involvementsKey};
constexpr TableSpec professionals{
    "ssd_professionals", professionalsRequired, professionalsCarried, professionalsNotCarried, professionalsKey};

std::span<const FootingTable> footingTables() { return footings; }

std::span<const VisitTable> visitTables() { return visits; }

std::vector<const TableSpec *> allTables()
{
    std::vector<const TableSpec *> all{&person, &family, &mother, &address, &involvements, &professionals};
    for (const FootingTable &table : footings)
        all.push_back(&table.spec);
    for (const VisitTable &table : visits)
        all.push_back(&table.spec);
    return all;
}

} // namespace doorstep::server::ssd
