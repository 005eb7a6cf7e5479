"""Clocks of early help. All are councils' own: Sefton's and Torbay's numbers stand as examples until a council sets its own."""

from goldenthread.practice.counting.combined import Between
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import council
from goldenthread.practice.timescales.stages.front_door import TORBAY

SEFTON = council(
    "Sefton, early help timescales",
    "https://www.sefton.gov.uk/social-care-and-health/children-and-young-people/early-help/timescales/",
)
EARLY_HELP, LEAD = "early_help_worker", "lead_practitioner"
clock = Stage("early help", __name__).clock

clock(
    "T020", "Look for a plan that is there already", what="the records are searched for an existing plan",
    counts=After(48, Unit.HOURS), starts="the need being noticed", force=Force.STANDARD, stands=SEFTON, who=EARLY_HELP,
    setting="existing_plan_searched", example_of="Sefton",
)  # fmt: skip
clock(
    "T021", "Do the early help assessment", what="the early help assessment is done", counts=After(10, Unit.WORKING_DAYS),
    starts="the need being noticed", force=Force.STANDARD, stands=SEFTON, who=EARLY_HELP,
    setting="early_help_assessment", example_of="Sefton",
)  # fmt: skip
clock(
    "T022", "Give the family their copy", what="conclusions and actions are written, and the family has its copy,",
    counts=After(15, Unit.WORKING_DAYS), starts="the need being noticed", force=Force.STANDARD, stands=SEFTON, who=EARLY_HELP,
    setting="early_help_copy_to_family", example_of="Sefton",
)  # fmt: skip
clock(
    "T023", "Hold the first early help review", what="the first review, or team around the family, meets",
    counts=After(6, Unit.WEEKS), starts="the assessment being finished", force=Force.STANDARD, stands=SEFTON, who=LEAD,
    setting="early_help_first_review", example_of="Sefton",
)  # fmt: skip
clock(
    "T024", "Hold the next early help review", what="the next review is held", counts=After(3, Unit.MONTHS),
    starts="the last review", force=Force.STANDARD, stands=SEFTON, who=LEAD, setting="early_help_next_review", example_of="Sefton",
)  # fmt: skip
clock(
    "T025", "Assess early help again", what="where outcomes are not met, the family is assessed again", counts=After(12, Unit.MONTHS),
    starts="the help starting", force=Force.STANDARD, stands=SEFTON, who=LEAD, setting="early_help_assessed_again", example_of="Sefton",
)  # fmt: skip
clock(
    "T026", "See the child in early help", what="the child is seen", counts=After(20, Unit.WORKING_DAYS),
    starts="the plan opening, or the child last being seen", force=Force.STANDARD, stands=TORBAY, who=EARLY_HELP,
    setting="early_help_child_seen", example_of="Torbay", note="Counted from the last time the child was really seen.",
)  # fmt: skip
clock(
    "T027", "Look whether early help can finish", what="the work aims to finish", counts=Between(After(12, Unit.WEEKS), After(16, Unit.WEEKS)),
    starts="the help starting", force=Force.STANDARD, stands=TORBAY, who=EARLY_HELP,
    setting="early_help_finishes", example_of="Torbay", note="An aim: help does not stop because a date has come.",
)  # fmt: skip
