"""When a referral must be decided, and the person who made it told.

In our words: within one working day of a referral being received, a manager decides what kind of response it needs, and
the person who referred is told what was decided.

Counting: the day it was received is day 0, whatever the hour; the next working day is day 1; a decision on the due day
is in time. A child who may be unsafe is seen to at once, out of hours too: this clock is never a reason to wait.
Reading:  it is met on the day by which both have happened. Where the person who referred cannot be told (no name was
given), the decision alone meets it. A census file holds neither date.

Serves: K10.03, K4.12
"""

from __future__ import annotations

from datetime import date

from goldenthread.practice.counting.due_after import due_after
from goldenthread.practice.counting.shapes import After, Counting
from goldenthread.practice.counting.units import Unit, day_of
from goldenthread.practice.rule import Force, rule
from goldenthread.practice.timescales.applying import what_applied
from goldenthread.practice.timescales.duty import Answer
from goldenthread.practice.timescales.facts import ReferralFact
from goldenthread.practice.timescales.local_standards import Standards
from goldenthread.practice.timescales.working_together import (
    WT_2013_APPLIES_FROM,
    WT_2013_APPLIES_UNTIL,
    WT_2013_TO_2023,
    WT_2026,
    WT_2026_APPLIES_FROM,
)
from goldenthread.practice.working_days import Calendar

RULE_ID = "T001"
WITHIN_WORKING_DAYS = 1
COUNTS = After(WITHIN_WORKING_DAYS, Unit.WORKING_DAYS)
NO_STANDARDS = Standards()

TITLE = "Decide what happens, and tell the person who referred"
COUNTING = "Day 0 is the day received; the next working day is day 1; the due day is in time."
READING = "Met when both have happened; the decision alone where no one can be told. A census file holds neither date."
READING_2026 = f"{READING} The number is kept from 2023 until the 2026 text has been checked."


@rule(
    RULE_ID,
    title=TITLE,
    force=Force.GUIDANCE,
    source=WT_2026,
    applies_from=WT_2026_APPLIES_FROM,
    stage="front door",
    counting=COUNTING,
    reading=READING_2026,
    who="team_manager",
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
    stage="front door",
    counting=COUNTING,
    reading=READING,
    who="team_manager",
    within=WITHIN_WORKING_DAYS,
    unit="working days",
    starts="the referral being received",
    counts=COUNTS,
)
def decision(referral: ReferralFact, calendar: Calendar, *, counts: Counting = COUNTS) -> Answer:
    """A referral is decided, and the person who made it told, within one working day of its being received."""
    met_on = _met_on(referral)
    return Answer(
        opener=referral.id,
        opened_on=referral.received_on,
        due=due_after(counts, referral.received_on, "the referral came in", calendar),
        met_on=met_on,
        met_by=referral.id if met_on else "",
        ended_on=None if met_on else referral.closed_on,
        ended_because="" if met_on or not referral.closed_on else "closed before a decision was written down",
        not_in_file=referral.from_census and met_on is None,
    )


def decide_by(received_on: date, calendar: Calendar, standards: Standards = NO_STANDARDS) -> date:
    """By which day something that came in must be decided, before it is anybody's referral: by guidance, or by the council's tighter target.

    >>> decide_by(date(2026, 4, 2), Calendar())
    datetime.date(2026, 4, 7)
    """
    due = COUNTS.on(received_on, calendar)
    applying = what_applied(standards).on(RULE_ID, received_on)
    if applying is None or applying.beside is None:
        return day_of(due)
    return min(day_of(due), due_after(applying.beside[1], received_on, "", standards.local(calendar, RULE_ID)).on)


def _met_on(referral: ReferralFact) -> date | None:
    if referral.decided_on is None or not referral.referrer_can_be_told:
        return referral.decided_on
    return max(referral.decided_on, referral.told_referrer_on) if referral.told_referrer_on else None
