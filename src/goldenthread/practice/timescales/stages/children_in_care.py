"""Clocks of being in care: plans, reviews, health, education, moves. Visits are in `visits_in_care`."""

from goldenthread.practice.counting.combined import InTurn
from goldenthread.practice.counting.shapes import After, Before, SameDay, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import (
    CARE_GUIDANCE,
    CARE_PLANNING,
    CENSUS,
    EDUCATION_GUIDANCE,
    FOSTERING,
    HEALTH_GUIDANCE,
    IRO_HANDBOOK,
    MISSING_GUIDANCE,
    council,
)

CAME = "the child becoming looked after"
REVIEWER, HEALTH, FOSTER = "independent_reviewing_officer", "health", "fostering_service"
clock = Stage("children in care", __name__).clock

clock(
    "T090", "Make the care plan", what="the care plan is made", counts=After(10, Unit.WORKING_DAYS), starts="the first placement starting",
    force=Force.DUTY, who="social_worker", stands=CARE_PLANNING.at(
        "regulation 4(2)", "https://www.legislation.gov.uk/uksi/2010/959/part/2/made/data.xht?view=snippet&wrap=true", read=True),
    note="Before the placement; only where that is not practicable, within these days.",
)  # fmt: skip
clock(
    "T091", "Make the placement plan", what="the placement plan is made", counts=After(5, Unit.WORKING_DAYS), starts="the placement starting",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 9(2)"), who="social_worker",
    note="Before the placement; only where that is not practicable, within these days.",
)  # fmt: skip
clock(
    "T092", "Tell those who must know of the placement", what="those who must know are told", counts=After(5, Unit.WORKING_DAYS),
    starts="the placement starting", force=Force.DUTY, stands=CARE_PLANNING.at("regulation 13"), who="social_worker",
)  # fmt: skip
clock(
    "T093", "Appoint the independent reviewing officer", what="an independent reviewing officer is appointed",
    counts=After(5, Unit.WORKING_DAYS), starts=CAME, force=Force.GUIDANCE, stands=IRO_HANDBOOK.at(
        "as a council's chapter puts it", "https://www.proceduresonline.com/rochdale/cs/chapters/p_app_role_iro.html"),
    who="service_manager", note="In any event before the first review.",
)  # fmt: skip
clock(
    "T094", "Hold the first review", what="the child's first review is held", counts=After(20, Unit.WORKING_DAYS), starts=CAME,
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 33(1)"), who=REVIEWER,
)  # fmt: skip
clock(
    "T095", "Hold the second review", what="the second review is held", counts=After(3, Unit.MONTHS), starts="the first review",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 33(2)"), who=REVIEWER,
)  # fmt: skip
clock(
    "T096", "Hold the next review", what="the next review is held", counts=After(6, Unit.MONTHS), starts="the second or a later review",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 33(2)"), who=REVIEWER,
)  # fmt: skip
clock(
    "T098", "Meet at least once a year", what="there is a review meeting", counts=After(12, Unit.MONTHS),
    starts="the last review meeting, in a settled long-term foster home", force=Force.GUIDANCE,
    stands=CARE_GUIDANCE.at("long-term foster care", "https://newhamchildcare.proceduresonline.com/p_look_aft_rev.html"), who=REVIEWER,
    note="Whether to meet more often is first of all the child's wish.",
)  # fmt: skip
clock(
    "T099", "Send the report before the review", what="the social worker's report is with the reviewing officer",
    counts=Before(3, Unit.WORKING_DAYS), starts="the review", force=Force.GUIDANCE, stands=IRO_HANDBOOK.at("preparing a review"),
    who="social_worker",
)  # fmt: skip
clock(
    "T100", "Send the review's decisions", what="the decisions are sent", counts=After(5, Unit.WORKING_DAYS), starts="the review",
    force=Force.GUIDANCE, stands=IRO_HANDBOOK.at("after a review", "https://docsbay.net/iro-dispute-resolution-guidance-notes-for-practitioners"),
    who=REVIEWER, note="They stand if nobody contests them within five working days.",
)  # fmt: skip
clock(
    "T101", "Write the record of the review", what="the full record is written", counts=After(15, Unit.WORKING_DAYS), starts="the review",
    force=Force.GUIDANCE, stands=IRO_HANDBOOK.at("after a review"), who=REVIEWER,
)  # fmt: skip
clock(
    "T102", "Send the record of the review", what="the record is sent round", counts=After(20, Unit.WORKING_DAYS), starts="the review",
    force=Force.GUIDANCE, stands=IRO_HANDBOOK.at("after a review"), who=REVIEWER,
)  # fmt: skip
clock(
    "T103", "Settle a dispute", what="the whole dispute process ends", counts=After(20, Unit.WORKING_DAYS),
    starts="the reviewing officer raising it formally", force=Force.GUIDANCE, stands=IRO_HANDBOOK.at("chapter 6"), who=REVIEWER,
    note="The reviewing officer may go to Cafcass at any time; talking first takes about five working days.",
)  # fmt: skip
clock(
    "T104", "Answer a reviewing officer's alert", what="the alert is answered", counts=After(10, Unit.WORKING_DAYS), starts="the alert being sent",
    force=Force.STANDARD, who="team_manager", setting="alert_answered", example_of="Nottinghamshire", stands=council(
        "Nottinghamshire, dispute resolution", "http://nottinghamshirechildcare.proceduresonline.com/chapters/p_dispute.html"),
)  # fmt: skip
clock(
    "T121", "Have the first health assessment", what="the first health assessment is done", counts=After(20, Unit.WORKING_DAYS), starts=CAME,
    force=Force.DUTY, who=HEALTH, stands=CARE_PLANNING.at(
        "regulation 7, read in a summary", "http://trixresources.proceduresonline.com/nat_key/keywords/health_care_assessment.html"),
    note="Before the placement; else in time for the first review. By a doctor; not needed where one was done in the three months before.",
)  # fmt: skip
clock(
    "T122", "Send health the consent and papers", what="health is told, and has the consent and papers,", counts=After(5, Unit.WORKING_DAYS),
    starts=CAME, force=Force.GUIDANCE, stands=HEALTH_GUIDANCE.at("health assessments"), who="social_worker",
)  # fmt: skip
clock(
    "T123", "Have the next health assessment, under five", what="the next health assessment is done", counts=After(6, Unit.MONTHS),
    starts="the last one, before the fifth birthday", force=Force.DUTY, who=HEALTH, stands=CARE_PLANNING.at(
        "regulation 7(3), read in a summary", "https://coventrychildcare.proceduresonline.com/p_healthcare_assmt.htm"),
)  # fmt: skip
clock(
    "T124", "Have the next health assessment, from five", what="the next health assessment is done", counts=After(12, Unit.MONTHS),
    starts="the last one, from the fifth birthday on", force=Force.DUTY, who=HEALTH, stands=CARE_PLANNING.at(
        "regulation 7(3), read in a summary", "https://coventrychildcare.proceduresonline.com/p_healthcare_assmt.htm"),
)  # fmt: skip
clock(
    "T125", "Ask about strengths and difficulties", what="the strengths and difficulties questionnaire is filled in",
    counts=After(12, Unit.MONTHS), starts="the last one (or twelve months in care), aged 4 to 16", force=Force.GUIDANCE, who="carer",
    stands=CENSUS.at("strengths and difficulties", "https://consultations.essex.gov.uk/business-support/strengths-difficulties-questionnaire/"),
    note="Once in each yearly cycle, from the 4th birthday to the day before the 17th.",
)  # fmt: skip
clock(
    "T126", "Start the personal education plan", what="the personal education plan is started", counts=After(10, Unit.WORKING_DAYS),
    starts=CAME, force=Force.GUIDANCE, stands=EDUCATION_GUIDANCE.at("personal education plans"), who="social_worker",
    note="So that it is ready for the first review.",
)  # fmt: skip
clock(
    "T129", "Temporary approval of a relative or friend ends", what="temporary approval ends", counts=After(16, Unit.WEEKS),
    starts="the placement starting", force=Force.DUTY, stands=CARE_PLANNING.at("regulation 24"), who=FOSTER,
)  # fmt: skip
clock(
    "T130", "Extended temporary approval ends", what="the extension ends", counts=After(8, Unit.WEEKS), starts="the first 16 weeks ending",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 25"), who=FOSTER,
    note="Once; or until an independent review has been decided.",
)  # fmt: skip
clock(
    "T131", "Emergency foster placement outside approval ends", what="the placement ends", counts=After(6, Unit.WORKING_DAYS),
    starts="it being made", force=Force.DUTY, stands=CARE_PLANNING.at("regulation 23"), who=FOSTER,
)  # fmt: skip
clock(
    "T132", "Know where the child will grow up", what="a plan for permanence is in place", counts=After(4, Unit.MONTHS), starts=CAME,
    force=Force.GUIDANCE, who="social_worker", stands=CARE_GUIDANCE.at(
        "permanence", "https://walthamforestchildcare.proceduresonline.com/p_place_adop.html"),
    note="That is about when the second review falls: where its day is known, that day counts.",
)  # fmt: skip
clock(
    "T133", "Look whether a relative or friend could care", what="a first assessment of them is done", counts=SetByCouncil(),
    starts="their being named as a possible carer", force=Force.STANDARD, who="social_worker", setting="viability_assessment", stands=council(
        "Initial family and friends care assessment, good practice guide",
        "https://basw.co.uk/policy-and-practice/resources/initial-family-and-friends-care-assessment-good-practice-guide"),
)  # fmt: skip
clock(
    "T134", "Talk with a child who came back", what="an independent person offers to talk, and they talk,", counts=After(72, Unit.HOURS),
    starts="the child's return from being missing", force=Force.GUIDANCE, who="independent_person", stands=MISSING_GUIDANCE.at(
        "return interviews", "https://www.cypnow.co.uk/best-practice/article/legal-update-safeguarding-children-who-go-missing-from-care"),
)  # fmt: skip
clock(
    "T135", "Tell police, parents and council that a child is missing", what="police, parents and council are told", counts=SameDay(),
    starts="the child being missing", force=Force.GUIDANCE, stands=MISSING_GUIDANCE.at("children missing from care"), who="carer",
)  # fmt: skip
clock(
    "T136", "Review a foster carer", what="the carer is reviewed:", counts=InTurn((After(12, Unit.MONTHS), After(12, Unit.MONTHS))),
    starts="the carer's approval", force=Force.DUTY, stands=FOSTERING.at("regulation 28"), who=FOSTER,
)  # fmt: skip
clock(
    "T137", "Make the detention placement plan", what="the detention placement plan is made", counts=After(10, Unit.WORKING_DAYS),
    starts="remand to youth detention", force=Force.DUTY, stands=CARE_PLANNING.at("regulations 47A to 47D"), who="social_worker",
)  # fmt: skip
