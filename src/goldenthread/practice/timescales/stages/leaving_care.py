"""Clocks of leaving care."""

from goldenthread.practice.counting.shapes import After, AtAge, NotBefore
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import (
    ADOPTION_INFORMATION,
    CARE_LEAVERS,
    CARE_PLANNING,
    SOCIAL_WORK_ACT,
)

ADVISER = "personal_adviser"
REGULATION_8 = "https://legislation.gov.uk/uksi/2010/2571/regulation/8/made/data.html"
clock = Stage("leaving care", __name__).clock

clock(
    "T150", "Assess what a young person needs to leave care", what="the assessment of needs is finished", counts=After(3, Unit.MONTHS),
    starts="the 16th birthday, or becoming eligible later", force=Force.DUTY, stands=CARE_PLANNING.at("regulation 42"), who="social_worker",
)  # fmt: skip
clock(
    "T152", "Review the pathway plan", what="the pathway plan is reviewed", counts=After(6, Unit.MONTHS),
    starts="the plan being made, or its last review", force=Force.DUTY, stands=CARE_LEAVERS.at("regulation 7"), who=ADVISER,
    note="Sooner when the young person or the adviser asks.",
)  # fmt: skip
clock(
    "T153", "Visit the young person's new home", what="the personal adviser visits", counts=After(7, Unit.DAYS),
    starts="the home first being provided", force=Force.DUTY, stands=CARE_LEAVERS.at("regulation 8", REGULATION_8, read=True), who=ADVISER,
)  # fmt: skip
clock(
    "T155", "Visit again", what="the personal adviser visits again", counts=After(2, Unit.MONTHS), starts="the last visit, from the second on",
    force=Force.DUTY, stands=CARE_LEAVERS.at("regulation 8", REGULATION_8, read=True), who=ADVISER, note="Not more than that apart.",
)  # fmt: skip
clock(
    "T156", "A personal adviser can be asked for until", what="the offer of a personal adviser ends",
    counts=AtAge(25), starts="the day of birth", force=Force.DUTY, who=ADVISER, stands=SOCIAL_WORK_ACT.at(
        "section 3, read in a summary", "https://walsallchildcare.proceduresonline.com/p_trans_leav_LA_ser.html"),
    note="Whether or not in education.",
)  # fmt: skip
clock(
    "T158", "Keep the record of a child in care", what="the record is kept: it is destroyed", counts=NotBefore(75, Unit.YEARS),
    starts="the day of birth",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 50, read in a summary"), who="records_team",
    note="Where a child dies before 18: fifteen years from the death.",
)  # fmt: skip
clock(
    "T159", "Keep the record of an adoption", what="the record is kept: it is destroyed", counts=NotBefore(100, Unit.YEARS),
    starts="the adoption order", force=Force.DUTY, stands=ADOPTION_INFORMATION.at("regulation 6"), who="records_team",
)  # fmt: skip
