"""Clocks of emergency: orders, police protection, secure accommodation. The order itself always names its own end."""

from goldenthread.practice.counting.combined import InTurn, Several
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CHILDREN_ACT, SECURE

ORDER = "We count the day of the order as day 0; the order itself names its last day, and that day is the one to go by."
clock = Stage("emergency", __name__).clock

clock(
    "T060", "Emergency protection order ends", what="the order ends", counts=After(8, Unit.DAYS), starts="the order being made",
    force=Force.DUTY, stands=CHILDREN_ACT.at("section 45"), who="court",
    note="Where the last day is a public holiday a court may let it run to the next day that is not.", reading=ORDER,
)  # fmt: skip
clock(
    "T061", "Extended emergency protection order ends", what="the one extension ends", counts=After(7, Unit.DAYS),
    starts="the order being extended", force=Force.DUTY, stands=CHILDREN_ACT.at("section 45(5)"), who="court",
    note="Only once.", reading=ORDER,
)  # fmt: skip
clock(
    "T062", "Police protection ends", what="police protection ends", counts=After(72, Unit.HOURS), starts="it starting",
    force=Force.DUTY, stands=CHILDREN_ACT.at("section 46(6)"), who="police",
)  # fmt: skip
clock(
    "T063", "Secure accommodation without an order ends", what="it ends, or a court has made an order,", counts=After(72, Unit.HOURS),
    starts="the child being locked in without an order", force=Force.DUTY, stands=SECURE.at("regulation 10"), who="director",
    note="The 72 hours are the sum of all such times in any 28 days together.",
    reading="From one start alone this shows the last moment where there was no other such time in the 28 days before.",
)  # fmt: skip
clock(
    "T064", "Review secure accommodation", what="a panel reviews it:", counts=InTurn((After(1, Unit.MONTHS), After(3, Unit.MONTHS))),
    starts="secure accommodation starting", force=Force.DUTY, stands=SECURE.at("regulation 15"), who="secure_review_panel",
)  # fmt: skip
clock(
    "T065", "Secure order ends", what="a secure order ends:", counts=Several((
        ("a first order", After(3, Unit.MONTHS)), ("a renewal", After(6, Unit.MONTHS)),
    )), starts="the order being made", force=Force.DUTY, stands=SECURE.at("regulations 11 and 12"), who="court", reading=ORDER,
)  # fmt: skip
clock(
    "T066", "Child assessment order ends", what="the order ends", counts=After(7, Unit.DAYS), starts="the day the order names as its first",
    force=Force.DUTY, stands=CHILDREN_ACT.at("section 43"), who="court", reading=ORDER,
)  # fmt: skip
clock(
    "T067", "Tell the council of a long stay away", what="the council is told of a stay in hospital, care home or boarding school",
    counts=After(3, Unit.MONTHS), starts="the stay beginning", force=Force.DUTY, stands=CHILDREN_ACT.at("sections 85 and 86"), who="provider",
    note="At once where the stay is meant to last that long.",
)  # fmt: skip
