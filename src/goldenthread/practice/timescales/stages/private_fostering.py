"""Clocks of private fostering."""

from goldenthread.practice.counting.shapes import After, Before
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force
from goldenthread.practice.timescales.declared import Stage
from goldenthread.practice.timescales.sources import CHILDREN_ACT, PRIVATE_FOSTERING

REGULATION_8 = "https://www.legislation.gov.uk/uksi/2005/1533/regulation/8/made"
AWARE = "We count the arrangement from the day the council came to know of it, as the regulations do for visits."
clock = Stage("private fostering", __name__).clock

clock(
    "T161", "Tell the council of a planned arrangement", what="carer and parents tell the council", counts=Before(6, Unit.WEEKS),
    starts="the arrangement beginning", force=Force.DUTY, stands=PRIVATE_FOSTERING.at(
        "regulation 3", "https://www.legislation.gov.uk/uksi/2005/1533/note/made"), who="carer",
    note="At once where it is to begin sooner. The explanatory note was read, not the regulation.",
)  # fmt: skip
clock(
    "T162", "Tell the council that the child has come", what="the carer tells the council", counts=After(48, Unit.HOURS),
    starts="the child's arrival", force=Force.DUTY, stands=PRIVATE_FOSTERING.at("regulations 5 and 6"), who="carer",
    note="Where it was notified as planned; otherwise at once.",
)  # fmt: skip
clock(
    "T163", "Visit the child and the carer", what="the home is visited, the child seen alone, carer and parents spoken to,",
    counts=After(7, Unit.WORKING_DAYS), starts="the council being told", force=Force.DUTY,
    stands=PRIVATE_FOSTERING.at("regulations 4 and 7"), who="social_worker",
)  # fmt: skip
clock(
    "T164", "Visit in the first year", what="the child is visited", counts=After(6, Unit.WEEKS),
    starts="the last visit, in the first year", force=Force.DUTY, stands=PRIVATE_FOSTERING.at("regulation 8", REGULATION_8, read=True),
    who="social_worker", reading=AWARE,
)  # fmt: skip
clock(
    "T165", "Visit after the first year", what="the child is visited", counts=After(12, Unit.WEEKS),
    starts="the last visit, from the second year on", force=Force.DUTY, stands=PRIVATE_FOSTERING.at("regulation 8", REGULATION_8, read=True),
    who="social_worker", reading=AWARE,
)  # fmt: skip
clock(
    "T167", "A stay becomes private fostering", what="a stay with someone who is not a close relative becomes private fostering",
    counts=After(28, Unit.DAYS), starts="the stay beginning", force=Force.DUTY, stands=CHILDREN_ACT.at("section 66"), who="carer",
    note="Under 16, or under 18 if disabled; from the start where it is meant to last that long.",
)  # fmt: skip
