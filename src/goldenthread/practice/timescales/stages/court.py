"""Clocks before and in court."""

from datetime import date

from goldenthread.practice.counting.combined import Several
from goldenthread.practice.counting.shapes import After, NotBefore
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import (
    CHILDREN_ACT,
    FAMILY_PROCEDURE,
    PUBLIC_LAW_GROUP,
    SPECIAL_GUARDIANSHIP,
    council,
)

OUTLINE_SINCE = date(2014, 4, 22)
BUSINESS_DAYS = (
    "The direction counts business days from the day of issue; we take working days, and day 0 as the day of issue."
)
before = Stage("pre-proceedings", __name__).clock
clock = Stage("court", __name__).clock

before(
    "T070", "Meet before proceedings", what="the pre-proceedings meeting is held", counts=NotBefore(7, Unit.WORKING_DAYS),
    starts="the letter before proceedings being sent", force=Force.STANDARD, stands=PUBLIC_LAW_GROUP.at("pre-proceedings"),
    who="social_worker", setting="letter_before_meeting", example_of="several councils",
    note="So that the family has time to find a solicitor: seven to ten days are usual.",
)  # fmt: skip
before(
    "T071", "Bring pre-proceedings to an end", what="the family leaves pre-proceedings, or an application is made,",
    counts=After(16, Unit.WEEKS), starts="pre-proceedings starting", force=Force.PRACTICE, stands=PUBLIC_LAW_GROUP.at("pre-proceedings"),
    who="social_worker", note="Recommended, with a look halfway.",
)  # fmt: skip
before(
    "T073", "Head of service looks at pre-proceedings", what="a head of service looks at it", counts=After(1, Unit.MONTHS),
    starts="pre-proceedings starting, or the last look", force=Force.STANDARD,
    stands=council(
        "Knowsley children's services procedures, amendments (July 2018)",
        "http://knowsleychildcare.proceduresonline.com/chapters/amendments.html", since=date(2018, 7, 1),
    ),
    who="head_of_service", setting="pre_proceedings_tracked", example_of="Knowsley",
)  # fmt: skip
clock(
    "T080", "Court allocates the application", what="the application is allocated and a guardian appointed",
    counts=After(2, Unit.WORKING_DAYS), starts="the application being issued", force=Force.DUTY, stands=FAMILY_PROCEDURE.at("stage 1"),
    who="court", reading=BUSINESS_DAYS,
)  # fmt: skip
clock(
    "T081", "Case management hearing", what="the case management hearing is held:", counts=Several((
        ("at the earliest", NotBefore(12, Unit.WORKING_DAYS)), ("at the latest", After(18, Unit.WORKING_DAYS)),
    )), starts="the application being issued", force=Force.DUTY, stands=FAMILY_PROCEDURE.at("stage 2"), who="court", reading=BUSINESS_DAYS,
)  # fmt: skip
clock(
    "T082", "Issues resolution hearing", what="the issues resolution hearing is held", counts=After(20, Unit.WEEKS),
    starts="the application being issued", force=Force.PRACTICE,
    stands=FAMILY_PROCEDURE.at("stage 3", "https://llfjb.com/practice-note-listing-issues-resolution-hearings/"),
    who="court", note="Normally, by about that week.",
)  # fmt: skip
clock(
    "T083", "Proceedings conclude", what="care proceedings conclude", counts=After(26, Unit.WEEKS), starts="the application being issued",
    force=Force.DUTY, stands=CHILDREN_ACT.at("section 32(1)(a)", since=OUTLINE_SINCE), who="court",
)  # fmt: skip
clock(
    "T084", "Extension of the timetable ends", what="each extension ends", counts=After(8, Unit.WEEKS),
    starts="the day on which the time allowed would have ended", force=Force.DUTY,
    stands=CHILDREN_ACT.at("section 32(8)", since=OUTLINE_SINCE), who="court",
)  # fmt: skip
clock(
    "T085", "Report on whether to apply", what="the council reports to the court", counts=After(8, Unit.WEEKS),
    starts="a direction under section 37", force=Force.DUTY, stands=CHILDREN_ACT.at("section 37(4)"), who="social_worker",
    note="Unless the court names another day.",
)  # fmt: skip
clock(
    "T086", "Special guardianship application", what="a person may apply", counts=NotBefore(3, Unit.MONTHS),
    starts="giving the council written notice", force=Force.DUTY, stands=CHILDREN_ACT.at("section 14A(7)", since=date(2005, 12, 30)),
    who="applicant",
)  # fmt: skip
clock(
    "T087", "Review special guardianship support", what="the support plan is reviewed", counts=After(12, Unit.MONTHS),
    starts="the plan being made, or last reviewed", force=Force.DUTY, stands=SPECIAL_GUARDIANSHIP.at("regulations 17 and 18"),
    who="social_worker",
)  # fmt: skip
