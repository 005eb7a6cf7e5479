"""The table of attached clocks: for each rule what opens it, what meets it, whether it repeats, and what ends it.

A rule that is not in this table, nor among the three with a function of their own, has no facts in the record yet: it is in the book, and
nothing is due by it.

Serves: K1.06, K1.11, K1.07a, K1.07b, K9.06, K9.07, K9.08, K3.06a, K3.06b, T.23, T.24
"""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.practice.timescales import case_summary, first_assessment, referral_decision
from goldenthread.practice.timescales import openings as when
from goldenthread.practice.timescales import openings_in_care as care
from goldenthread.practice.timescales import openings_of_meetings as meeting
from goldenthread.practice.timescales.applying import WhatApplied
from goldenthread.practice.timescales.attaching import Clock, of_line
from goldenthread.practice.timescales.duty import Duty
from goldenthread.practice.timescales.happenings import (
    ASSESSMENT,
    CARE_PLAN,
    CARE_REVIEW,
    CHILD_IN_NEED,
    CIN_REVIEW,
    CONFERENCE,
    CORE_GROUP,
    EARLY_HELP,
    ENQUIRY,
    FAMILY_GROUP,
    NETWORK,
    PARENTS_VISITED,
    PATHWAY,
    PROTECTION,
    REVIEW_CONFERENCE,
    REVIEW_OF,
    REVIEWING_OFFICER,
    SEEN,
    STRATEGY,
)
from goldenthread.practice.timescales.life import Life
from goldenthread.practice.timescales.stages import every
from goldenthread.practice.working_days import Calendar

STAGES = every.STAGES
IN_NEED = when.plan(CHILD_IN_NEED, "child in need plan")
PROTECTED = when.plan(PROTECTION, "child protection plan")
HELPED = when.plan(EARLY_HELP, "early help plan")
PLAN_ENDS = "the plan ends, the child is eighteen, or has died"
LAST_SEEN, LAST_REVIEW = "the child was last seen", "the last review"
SEEN_WORDS = "the child was really seen; an attempt is kept, and does not meet it"
PARENTS_WORDS = "the parents were visited"

FRONT_DOOR = (
    Clock(("T003",), when.contacts, "what came in is about the child", "it came to an end at the front door", "it was met"),
    Clock(("T004",), when.enquiries_of_the_born, "a section 47 enquiry was begun", SEEN_WORDS, "our work ends", (SEEN,)),
)  # fmt: skip
ASSESSMENTS = (
    Clock(("T010-later",), when.later_assessments, "an assessment that is not the first after a referral", "it was authorised",
          "our work ends", in_file=True),
    Clock(("T011",), when.allocations_of_the_born, "the work was given to a social worker", SEEN_WORDS, "the work is somebody else's", (SEEN,)),
    Clock(("T011-unborn",), when.unborn(when.allocations), "the work was given to a social worker before the birth", PARENTS_WORDS,
          "the baby is born, or the work is somebody else's", (PARENTS_VISITED,)),
    Clock(("T012",), when.assessments_with_the_manager, "the work was given to a social worker, or the assessment began",
          "the manager looked at it, or authorised it", "our work ends", in_file=True),
    *(
        Clock((rule,), when.looks_of_the_manager(which), "an assessment began", "the manager looked at how it is going, or it was finished",
              "our work ends", in_file=True)
        for which, rule in enumerate(("T013", "T013-second", "T013-third"), start=1)
    ),
    Clock(("T015-network",), when.assessments_going_on, "an assessment began", "a support network meeting or family group conference was held",
          "the assessment is finished, or our work ends", (NETWORK, FAMILY_GROUP)),
    Clock(("T016",), when.assessments_to_share, "an assessment was authorised", "it was shared with somebody in the family", "it was met"),
    Clock(("T014",), when.finished_assessments, "an assessment was authorised", "the next one was", "our work ends"),
)  # fmt: skip
EARLY = (
    Clock(("T023", "T024"), HELPED, "the early help plan began, after its assessment", "a review of the plan", PLAN_ENDS,
          (f"{REVIEW_OF}early_help",), LAST_REVIEW, again=True),
    Clock(("T025",), HELPED, "the early help plan began", "an assessment was authorised", PLAN_ENDS, (ASSESSMENT,)),
    Clock(("T026",), HELPED, "the early help plan began", SEEN_WORDS, PLAN_ENDS, (SEEN,), LAST_SEEN, again=True),
)  # fmt: skip
NEED = (
    Clock(("T030",), when.born(IN_NEED), "a child in need plan began", SEEN_WORDS, PLAN_ENDS, (SEEN,), LAST_SEEN, again=True),
    Clock(("T030-unborn",), when.unborn(IN_NEED), "a child in need plan began before the birth", PARENTS_WORDS, "the baby is born",
          (PARENTS_VISITED,), "the parents were last visited", again=True),
    Clock(("T031", "T032"), IN_NEED, "a child in need plan began", "a child in need review", PLAN_ENDS,
          (CIN_REVIEW, f"{REVIEW_OF}child_in_need"), LAST_REVIEW, again=True),
    Clock(("T033",), when.protection_that_went_on_as_help, "a protection plan ended and help went on as a child in need",
          "nothing meets it: it is the first day on which that help may end", "the day comes, or the help ends sooner"),
    Clock(("T034",), care.orders("supervision", "the order was made"), "a supervision order was made", "nothing: it is the order's last day",
          "the order ends"),
)  # fmt: skip
PROTECTING = (
    Clock(("T040",), when.urgent_referrals, "a manager decided to speak with the other agencies today, or to act now",
          "a strategy discussion, or an enquiry begun by one", "our work ends", (STRATEGY, ENQUIRY)),
    Clock(("T041",), when.enquiries_to_a_conference, "an enquiry was begun, unless no conference was needed", "a conference was held",
          "our work ends", (CONFERENCE, REVIEW_CONFERENCE), in_file=True),
    Clock(("T042",), when.enquiries_to_a_conference, "an enquiry was begun, unless no conference was needed", "a conference was held",
          "our work ends", (CONFERENCE,), in_file=True),
    Clock(("T043",), when.enquiries_without_an_outcome, "an enquiry was begun", "the conference was held; or an outcome was written down",
          "our work ends", (CONFERENCE, REVIEW_CONFERENCE)),
    Clock(("T044", "T045"), PROTECTED, "the conference made the plan", "a core group met", PLAN_ENDS, (CORE_GROUP,), "the last core group",
          again=True),
    Clock(("T046", "T047"), PROTECTED, "the conference made the plan", "a review conference", PLAN_ENDS,
          (REVIEW_CONFERENCE, f"{REVIEW_OF}child_protection"), "the last review conference", again=True, in_file=True),
    Clock(("T048",), when.before_the_birth, "the conference made the plan before the birth", "a review conference", PLAN_ENDS,
          (REVIEW_CONFERENCE, f"{REVIEW_OF}child_protection"), in_file=True, counted=when.sooner_of_conference_and_birth),
    Clock(("T053",), when.born(PROTECTED), "a child protection plan began", SEEN_WORDS, PLAN_ENDS, (SEEN,), LAST_SEEN, again=True),
    Clock(("T053-unborn",), when.unborn(PROTECTED), "a child protection plan began before the birth", PARENTS_WORDS, "the baby is born",
          (PARENTS_VISITED,), "the parents were last visited", again=True),
)  # fmt: skip
REPORT, HELD = "a report for it was with parents and older children", "it is held, or called off"
NEXT = "the next one is held"
CONFERENCES = ("conference", "review_conference")
MEETINGS = (
    Clock(("T049",), meeting.report_before("conference", "the initial conference"), "an initial conference is set", REPORT, HELD,
          counted=meeting.before_its_day),
    Clock(("T050",), meeting.report_before("review_conference", "the review conference"), "a review conference is set", REPORT, HELD,
          counted=meeting.before_its_day),
    Clock(("T051",), meeting.after(CONFERENCES, meeting.letter), "a conference was held", "the letter with what was decided went out", NEXT),
    Clock(("T052",), meeting.after(CONFERENCES, meeting.record_sent), "a conference was held", "its record had gone to everybody asked", NEXT),
    Clock(("T099",), meeting.report_before("care_review", "the review"), "a review of care is set", REPORT, HELD,
          counted=meeting.before_its_day),
    Clock(("T100",), meeting.after(("care_review",), meeting.letter), "a review of care was held", "what was decided went out", NEXT),
    Clock(("T101",), meeting.after(("care_review",), meeting.record), "a review of care was held", "its record was ready", NEXT),
    Clock(("T102",), meeting.after(("care_review",), meeting.record_sent), "a review of care was held", "its record had gone to everybody asked",
          NEXT),
    Clock(("T171",), meeting.after(meeting.WRITTEN_UP, meeting.record), "a conference, core group or review was held", "its record was ready",
          NEXT),
)  # fmt: skip
EMERGENCIES = (
    Clock(("T060",), care.orders("emergency", "the order was made"), "an emergency protection order was made",
          "nothing: it is the order's last day", "the order ends"),
    Clock(("T062",), care.orders("police", "police protection began"), "police protection began", "nothing: it is its last day", "it ends"),
)  # fmt: skip
CARE_ENDS = "the child is looked after no more, is eighteen, or has died"
HOME_ENDS = "the child moves on, is looked after no more, is eighteen, or has died"
CARE = (
    Clock(("T090",), care.first_homes, "the child moved to a first home in care, or else came into care", "a care plan stands", CARE_ENDS,
          (CARE_PLAN,), earlier_counts=True),
    Clock(("T093",), care.times_in_care, "the child came into care", "a reviewing officer works with the child", CARE_ENDS,
          (REVIEWING_OFFICER,), earlier_counts=True),
    Clock(("T094", "T095", "T096"), care.times_in_care, "the child came into care", "a review of care", CARE_ENDS,
          (CARE_REVIEW, f"{REVIEW_OF}care"), LAST_REVIEW, again=True),
    Clock(("T110", "T111", "T113"), care.homes_in_care, "the child came to live there, in care", SEEN_WORDS, HOME_ENDS, (SEEN,), LAST_SEEN,
          again=True, which=care.visit_in_care),
    Clock(("T115",), care.at_home_under_an_interim_order, "the child lived with a parent under an interim care order", SEEN_WORDS, HOME_ENDS,
          (SEEN,), LAST_SEEN, again=True),
    Clock(("T116",), care.at_home_under_a_care_order, "the child lived with a parent under a care order", SEEN_WORDS, HOME_ENDS, (SEEN,),
          LAST_SEEN, again=True),
    Clock(("T150",), care.sixteenth_birthdays, "the 16th birthday in care, or thirteen weeks in care since fourteen if later",
          "a pathway plan began: it rests on the assessment of needs, which has no line of its own yet", "the young person has died"),
    Clock(("T152",), when.plan(PATHWAY, "pathway plan"), "a pathway plan began", "a review of the plan", "the plan ends",
          (f"{REVIEW_OF}pathway",), LAST_REVIEW, again=True),
    Clock(("T156",), care.offers_of_an_adviser, "the 21st birthday of whoever was eligible", "nothing: the offer stands until then",
          "the 25th birthday", counted=care.until_the_end),
)  # fmt: skip
RECORDING = (
    Clock(("T171",), when.visits, "a visit was made, or tried", "its note was written", "it was met"),
    Clock(("T173",), when.calls, "somebody rang and did not get to speak", "they were rung back and reached", "it was met"),
)  # fmt: skip
ATTACHED = (*FRONT_DOOR, *ASSESSMENTS, *EARLY, *NEED, *PROTECTING, *MEETINGS, *EMERGENCIES, *CARE, *RECORDING)

OWN_FUNCTIONS = (referral_decision.RULE_ID, first_assessment.RULE_ID, case_summary.RULE_ID)
"""The rules that read more than days, and work out their own."""

IS_ATTACHED = frozenset(rule_id for clock in ATTACHED for rule_id in clock.rules) | frozenset(OWN_FUNCTIONS)


def attached(life: Life, calendar: Calendar, applied: WhatApplied) -> Iterator[Duty]:
    """Every duty by every line of the table, for one child."""
    for clock in ATTACHED:
        yield from of_line(clock, life, calendar, applied)
