"""When the case summary must be brought up to date.

In our words: the short summary that tonight's duty worker would read is never more than three months old, and is read
again sooner when the child's life changes: a move, a new plan, an order, a birth, a new worker.

Counting: the day our work began, or the day the last summary was written, is day 0; the same date three months on is
the due day (the last of the month where there is no such date) and is in time. Never from the last due date.
Reading:  the standard gives no number for "sooner". We ask for it within ten working days of the change, and mark that
as our own choice; a council sets its own. A summary written on the day of a change has taken it in. The clock stops
when our work ends. The earliest source we have for it is of 2016, so for work that began earlier the first clock begins
with that year.

Serves: K9.08, K9.W1
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goldenthread.practice.answers import Due, Source
from goldenthread.practice.counting.due_after import due_after
from goldenthread.practice.counting.shapes import After, Counting
from goldenthread.practice.counting.units import Unit
from goldenthread.practice.rule import Force, rule
from goldenthread.practice.timescales.duty import Answer
from goldenthread.practice.timescales.facts import ChangeFact, SummaryFact, TimeWithUs
from goldenthread.practice.working_days import Calendar

RULE_ID = "T170"
APPLIES_FROM = date(2016, 1, 1)
WITHIN_MONTHS = 3
COUNTS = After(WITHIN_MONTHS, Unit.MONTHS)
AFTER_A_CHANGE_WORKING_DAYS = 10

KNOWSLEY_9 = Source(
    cite="Knowsley Social Work Practice Standards, standard 9 (recording), K9.08", checked_on=date(2026, 11, 22)
)


@rule(
    RULE_ID,
    title="Bring the summary up to date",
    force=Force.STANDARD,
    source=KNOWSLEY_9,
    applies_from=APPLIES_FROM,
    jurisdiction="this council",
    stage="recording",
    who="social_worker",
    within=WITHIN_MONTHS,
    unit="months",
    starts="the day our work began, or of the last summary",
    counts=COUNTS,
    counting="Day 0 is the day our work began or of the last summary; same date 3 months on; that day is in time.",
    reading="Sooner on change: within ten working days of it, our own choice; the standard gives no number.",
)
def summaries(
    time: TimeWithUs,
    written: tuple[SummaryFact, ...],
    changes: tuple[ChangeFact, ...],
    calendar: Calendar,
    *,
    counts: Counting = COUNTS,
) -> tuple[Answer, ...]:
    """The summary is brought up to date every three months, and sooner when the child's life changes."""
    return tuple(_answers(time, written, changes, calendar, counts))


def day_0(time: TimeWithUs) -> date:
    """The day on which the first clock of a time with us begins."""
    return max(time.began_on, APPLIES_FROM)


def _answers(
    time: TimeWithUs,
    written: tuple[SummaryFact, ...],
    changes: tuple[ChangeFact, ...],
    calendar: Calendar,
    counts: Counting,
) -> Iterator[Answer]:
    began, ordinal = day_0(time), 1
    mine = sorted(
        (one for one in written if one.written_on >= began and not _after(one.written_on, time.ended_on)),
        key=lambda one: (one.written_on, one.id),
    )
    for summary in mine:
        yield Answer(
            time.opened_by,
            began,
            _due(began, changes, calendar, counts, first=ordinal == 1),
            ordinal=ordinal,
            met_on=summary.written_on,
            met_by=summary.id,
        )
        began, ordinal = summary.written_on, ordinal + 1
    yield Answer(
        time.opened_by,
        began,
        _due(began, changes, calendar, counts, first=ordinal == 1),
        ordinal=ordinal,
        ended_on=time.ended_on,
        ended_because="our work ended" if time.ended_on else "",
        not_in_file=time.from_census and not mine,
    )


def _due(began: date, changes: tuple[ChangeFact, ...], calendar: Calendar, counts: Counting, *, first: bool) -> Due:
    since = "our work began" if first else "the last summary"
    regular = due_after(counts, began, since, calendar)
    after = [change for change in changes if began < change.on <= regular.on]
    if not after:
        return regular
    change = min(after, key=lambda one: (one.on, one.id))
    sooner = Due(
        calendar.add(change.on, AFTER_A_CHANGE_WORKING_DAYS), f"{change.what} on {change.on.day} {change.on:%B %Y}"
    )
    return min(regular, sooner, key=lambda due: due.on)


def _after(day: date, end: date | None) -> bool:
    return end is not None and day > end
