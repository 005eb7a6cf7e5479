"""Clocks of visits to children in care (regulation 28) and of short breaks. A visit counts only if the child was seen."""

from goldenthread.practice.counting.combined import InTurn, UntilThen
from goldenthread.practice.counting.shapes import After
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CARE_PLANNING

REGULATION_28 = "https://www.legislation.gov.uk/uksi/2010/959/regulation/28/made"
WORKER = "social_worker"
clock = Stage("children in care", __name__).clock
WEEK, SIX_WEEKS, THREE_MONTHS = After(1, Unit.WEEKS), After(6, Unit.WEEKS), After(3, Unit.MONTHS)

clock(
    "T110", "Visit a child in a new home", what="the child is visited", counts=WEEK, starts="the placement starting",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 28(2)(a)", REGULATION_28, read=True), who=WORKER,
)  # fmt: skip
clock(
    "T111", "Visit in the first year", what="the child is visited again", counts=SIX_WEEKS, starts="the last visit, in the first year",
    force=Force.DUTY, stands=CARE_PLANNING.at("regulation 28(2)(b)", REGULATION_28, read=True), who=WORKER,
    note="Not more than that apart: counted from the visit really made.",
)  # fmt: skip
clock(
    "T112", "Visit a child in a home meant to last", what="the child is visited again", counts=THREE_MONTHS,
    starts="the last visit, after the first year, in a placement meant to last to 18", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(2)(c)(i)", REGULATION_28, read=True), note="Three months, not twelve weeks.",
)  # fmt: skip
clock(
    "T113", "Visit after the first year", what="the child is visited again", counts=SIX_WEEKS,
    starts="the last visit, after the first year, in any other placement", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(2)(c)(ii)", REGULATION_28, read=True),
)  # fmt: skip
clock(
    "T114", "Visit a child placed with a parent before assessment", what="the child is visited",
    counts=UntilThen(WEEK, "the first review", SIX_WEEKS), starts="the placement starting", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(3)", REGULATION_28, read=True),
)  # fmt: skip
clock(
    "T115", "Visit under temporary approval or an interim order at home", what="the child is visited",
    counts=UntilThen(WEEK, "the first review", After(4, Unit.WEEKS)), starts="the placement starting", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(4)", REGULATION_28, read=True),
)  # fmt: skip
clock(
    "T116", "Visit a child under a care order at home", what="the child is visited:", counts=InTurn((WEEK, SIX_WEEKS)),
    starts="the order", force=Force.DUTY, who=WORKER, stands=CARE_PLANNING.at("regulation 28(5)", REGULATION_28, read=True),
)  # fmt: skip
clock(
    "T117", "Visit a child in care placed by someone else", what="the child is visited:", counts=InTurn((WEEK, SIX_WEEKS)),
    starts="the living arrangements starting or changing", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(6), read in part", REGULATION_28),
    note="After the first year, three months from the last visit (as T112).",
)  # fmt: skip
clock(
    "T118", "Visit after a concern about the home", what="the child is visited", counts=WEEK,
    starts="formal notice of a concern about the home", force=Force.DUTY, who=WORKER,
    stands=CARE_PLANNING.at("regulation 28(7) and (8)", REGULATION_28), note="Where the child or carer asks, whenever that is reasonable.",
)  # fmt: skip
clock(
    "T119", "Review short breaks", what="short breaks are reviewed:", counts=InTurn((THREE_MONTHS, After(6, Unit.MONTHS))),
    starts="the first short break", force=Force.DUTY, who="independent_reviewing_officer",
    stands=CARE_PLANNING.at("regulation 48, its limits", "https://www.legislation.gov.uk/uksi/2010/959/part/9/made"),
    note="No single stay over 17 days, and no more than 75 days in twelve months: those limits are sums, kept apart from this clock.",
)  # fmt: skip
