"""Clocks of child in need plans. There is no national number for visits or reviews: the council, and then each plan, sets it."""

from datetime import date

from goldenthread.practice.counting.shapes import After, NotBefore, SetByCouncil
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CHILDREN_ACT, council

TYPICAL = council(
    "Child in need plan chapters of several councils",
    "https://ealingcs.trixonline.co.uk/chapter/child-in-need-plans-and-reviews",
    read=False,
)
LEAD = "lead_practitioner"
SEVERAL = "several councils"
clock = Stage("child in need", __name__).clock

clock(
    "T030", "Visit a child in need", what="the child is visited", counts=SetByCouncil(),
    starts="the plan starting, or the child last being seen", force=Force.STANDARD,
    stands=council("Working Together, chapter 3, leaves it to the plan", read=False), who=LEAD, setting="child_in_need_visits",
    note="A plan may ask for more. Met only when the child was really seen.",
    reading="An unborn baby cannot be seen: visits to the parents are counted under T030-unborn.",
)  # fmt: skip
clock(
    "T030-unborn", "Visit the parents of an unborn baby on a plan", what="the parents are visited", counts=SetByCouncil(),
    starts="the plan starting, or the parents last being visited, until the birth", force=Force.STANDARD,
    stands=council("Our own reading: an unborn baby cannot be seen", read=False), who=LEAD, setting="parents_of_unborn_visits",
    note="It ends on the day of birth; from then on the baby is seen, counted from that day.",
)  # fmt: skip
clock(
    "T031", "Hold the first child in need review", what="the first review is held", counts=After(6, Unit.WEEKS),
    starts="the child in need plan starting", force=Force.STANDARD, stands=TYPICAL, who=LEAD,
    setting="child_in_need_first_review", example_of=SEVERAL,
)  # fmt: skip
clock(
    "T032", "Hold the next child in need review", what="the next review is held", counts=After(3, Unit.MONTHS),
    starts="the last review", force=Force.STANDARD, stands=TYPICAL, who=LEAD, setting="child_in_need_next_review", example_of=SEVERAL,
)  # fmt: skip
clock(
    "T033", "Stay beside the family after protection ends", what="help as a child in need ends", counts=NotBefore(3, Unit.MONTHS),
    starts="the child protection plan ending", force=Force.STANDARD,
    stands=council("Lancashire, child in need plans and reviews", "http://lancashirecsc.proceduresonline.com/p_cin_plans_rev.html"),
    who="social_worker", setting="help_after_protection", example_of="Lancashire", note="There may be reasons for less.",
)  # fmt: skip
clock(
    "T034", "Supervision order comes to its end", what="a supervision order ends, unless extended,", counts=After(1, Unit.YEARS),
    starts="the order being made", force=Force.DUTY, stands=CHILDREN_ACT.at("schedule 3, paragraph 6", since=date(1991, 10, 14)),
    who="court", note="It may be extended, to three years in all; the order itself names its day.",
    reading="A year from the order is counted to the same date. Its plan is reviewed as the order and the council say (T031, T032).",
)  # fmt: skip
