"""Clocks of complaints."""

from goldenthread.practice.counting.combined import Several
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import COMPLAINTS

clock = Stage("complaints", __name__).clock

clock(
    "T190", "Answer a complaint", what="a complaint is answered at stage 1:", counts=Several((
        ("as a rule", After(10, Unit.WORKING_DAYS)), ("where it is complex", After(20, Unit.WORKING_DAYS)),
    )), starts="the complaint coming in", force=Force.DUTY, stands=COMPLAINTS.at("stage 1"), who="complaints_manager",
)  # fmt: skip
clock(
    "T191", "Investigate a complaint", what="the investigation is answered at stage 2:", counts=Several((
        ("as a rule", After(25, Unit.WORKING_DAYS)), ("where it is extended", After(65, Unit.WORKING_DAYS)),
    )), starts="stage 2 being asked for", force=Force.DUTY, stands=COMPLAINTS.at("stage 2"), who="complaints_manager",
)  # fmt: skip
clock(
    "T192", "Ask for a review panel", what="a panel is asked for", counts=After(20, Unit.WORKING_DAYS),
    starts="the stage 2 answer", force=Force.DUTY, stands=COMPLAINTS.at("stage 3"), who="complainant",
    note="The panel meets within 30 working days of being asked for (T192-panel), reports within 5, and the council answers within 15.",
)  # fmt: skip
clock(
    "T192-panel", "Hold the review panel", what="the panel meets", counts=After(30, Unit.WORKING_DAYS),
    starts="the panel being asked for", force=Force.DUTY, stands=COMPLAINTS.at("stage 3"), who="complaints_manager",
)  # fmt: skip
