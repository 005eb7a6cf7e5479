"""Clocks of the front door: from the first word to a decision. (T001 is in `referral_decision`.)"""

from goldenthread.practice.counting.shapes import After, NextSchoolDayOrSooner, SameDay
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import ENCOMPASS, council, working_together

TORBAY = council(
    "Torbay, visiting timescales at a glance",
    "https://www.torbay.gov.uk/children-and-families/our-ways-of-working/visiting-timescales-at-a-glance/",
)
clock = Stage("front door", __name__).clock

clock(
    "T002", "Protect the child today", what="protective action is taken, and agencies speak together,",
    counts=SameDay(), starts="the child being thought to need immediate protection",
    force=Force.GUIDANCE, stands=working_together("chapter 3, flowcharts"), who="social_worker",
    note="It waits for no assessment.",
)  # fmt: skip
clock(
    "T003", "Decide about a contact", what="it is decided what happens with a contact, and who made it is told,",
    counts=After(2, Unit.WORKING_DAYS), starts="the contact coming in",
    force=Force.STANDARD, stands=TORBAY, who="front_door", setting="contact_decided", example_of="Torbay",
    note="Longer than one day because a contact is not yet a referral: a referral has its own clock (T001).",
)  # fmt: skip
clock(
    "T004", "See the child after a serious concern", what="the child is visited",
    counts=After(1, Unit.WORKING_DAYS), starts="a serious protection concern being raised",
    force=Force.STANDARD, stands=TORBAY, who="social_worker", setting="child_seen_after_serious_concern", example_of="Torbay",
    note="A child who may be unsafe is seen now: this is never a reason to wait.",
)  # fmt: skip
clock(
    "T005", "Tell the school after police were called", what="the police tell the child's school",
    counts=NextSchoolDayOrSooner(), starts="police attending domestic abuse at the child's home",
    force=Force.DUTY, stands=ENCOMPASS.at("as summarised by others"), who="police",
    reading="School holidays are not held here, so the next working day stands for the next school day.",
)  # fmt: skip
