"""When the first assessment after a referral must be finished.

In our words: an assessment is finished, and it is decided what happens next, within 45 working days of the referral.
That is the most it may take, not a target; help starts while it is going on.

Counting: the day the referral was received is day 0: not the day it was accepted or given to a worker. A sign-off on
the due day is in time.
Reading:  the clock is shown once a manager has decided that there will be an assessment, counted back to the day of the
referral. The first assessment signed off for that referral meets it. It ends unmet when our work ends first. A referral
in a census file without any assessment may have had one in another year's file, so nothing is said about it.

Serves: K9.07
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.counting.due_after import due_after
from goldenthread.practice.counting.shapes import After, Counting
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force, rule
from goldenthread.practice.timescales.duty import Answer
from goldenthread.practice.timescales.facts import AssessmentFact, ReferralFact
from goldenthread.practice.timescales.working_together import (
    WT_2013_APPLIES_FROM,
    WT_2013_APPLIES_UNTIL,
    WT_2013_TO_2023,
    WT_2026,
    WT_2026_APPLIES_FROM,
)
from goldenthread.practice.working_days import Calendar

RULE_ID = "T010"
WITHIN_WORKING_DAYS = 45
COUNTS = After(WITHIN_WORKING_DAYS, Unit.WORKING_DAYS)

TITLE = "Finish the assessment"
COUNTING = "Day 0 is the day the referral was received, not accepted or allocated; the due day is in time."
READING = "Shown once an assessment was decided on; met by the first one signed off for it; ended when our work ends."
READING_2026 = f"{READING} The number is kept from 2023 until the 2026 text has been checked."


@rule(
    RULE_ID,
    title=TITLE,
    force=Force.GUIDANCE,
    source=WT_2026,
    applies_from=WT_2026_APPLIES_FROM,
    stage="assessment",
    counting=COUNTING,
    reading=READING_2026,
    who="social_worker",
    within=WITHIN_WORKING_DAYS,
    unit="working days",
    starts="the referral being received",
    counts=COUNTS,
)
@rule(
    RULE_ID,
    title=TITLE,
    force=Force.GUIDANCE,
    source=WT_2013_TO_2023,
    applies_from=WT_2013_APPLIES_FROM,
    applies_until=WT_2013_APPLIES_UNTIL,
    stage="assessment",
    counting=COUNTING,
    reading=READING,
    who="social_worker",
    within=WITHIN_WORKING_DAYS,
    unit="working days",
    starts="the referral being received",
    counts=COUNTS,
)
def first_assessment(
    referral: ReferralFact,
    assessments: tuple[AssessmentFact, ...],
    calendar: Calendar,
    *,
    counts: Counting = COUNTS,
) -> Answer | None:
    """The first assessment after a referral is finished within 45 working days of it."""
    mine = tuple(one for one in assessments if one.referral_id == referral.id)
    if not mine and not (referral.response and referral.response.begins_an_assessment):
        return None
    met_on, met_by = _first_finished(mine)
    ended_on = None if met_on else referral.closed_on
    return Answer(
        opener=referral.id,
        opened_on=referral.received_on,
        due=due_after(counts, referral.received_on, "the referral came in", calendar),
        met_on=met_on,
        met_by=met_by,
        ended_on=ended_on,
        ended_because="our work ended before the assessment was finished" if ended_on else "",
        not_in_file=referral.from_census and not mine,
    )


def _first_finished(assessments: tuple[AssessmentFact, ...]) -> tuple[date | None, str]:
    finished = sorted((one.finished_on, one.id) for one in assessments if one.finished_on)
    return finished[0] if finished else (None, "")
