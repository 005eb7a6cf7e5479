"""Brings what is due, and how each strand stands, up to date: for the children an act touched, or for the whole council.

Everything here can be worked out again from the record at any time; `rebuild` does, and must give the same rows. Nothing reads the clock:
rows carry the days between which they hold.
Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

from django.db import connection, connections, transaction

from goldenthread.casework.caseload.clock_facts import clock_facts
from goldenthread.casework.caseload.drifting import drift_rows
from goldenthread.casework.caseload.thread_facts import thread_facts
from goldenthread.casework.dues.drift_models import Drift
from goldenthread.casework.dues.models import DueRow, StrandRow
from goldenthread.casework.dues.standards.in_force import standards_to_work_by
from goldenthread.people.models import Person
from goldenthread.practice.thread.facts import ChildThread
from goldenthread.practice.thread.order import going_wrong
from goldenthread.practice.thread.standing import Standing, standings
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.timescales.duty import Duty
from goldenthread.practice.working_days import Calendar

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(9999, 12, 31)
BATCH = 500
NOT_WORKED_OUT = "Something went wrong while working out what is due. It has been noted; the record itself is kept."


MAKE_ROOM = """
SELECT 1 FROM people_person WHERE id = ANY(%(ids)s) ORDER BY id FOR NO KEY UPDATE;
DELETE FROM casework_duerow WHERE child_id = ANY(%(ids)s);
DELETE FROM casework_strandrow WHERE child_id = ANY(%(ids)s);
DELETE FROM casework_drift WHERE child_id = ANY(%(ids)s)
"""
"""One message to the database: two refreshes of one child take turns, and the rows kept before go."""


def refresh(child_ids: Collection[int]) -> None:
    """Work out again what is due for these children and how their strands stand, in a fixed number of questions to the database."""
    ids = sorted(child_ids)
    calendar, standards = Calendar(), standards_to_work_by()
    clocks, threads = clock_facts(ids), thread_facts(ids)
    dues = [due_row(duty) for facts in clocks.values() for duty in duties(facts, calendar, standards)]
    lines = [row for child_id, thread in threads.items() for row in strand_rows(child_id, thread)]
    drifting = drift_rows(threads)
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(MAKE_ROOM, {"ids": ids})
        DueRow.objects.bulk_create(dues, batch_size=2000)
        StrandRow.objects.bulk_create(lines, batch_size=2000)
        Drift.objects.bulk_create(drifting, batch_size=2000)


def mark_not_worked_out(child_ids: Collection[int]) -> None:
    """Say on these children's lists that what is due could not be worked out."""
    DueRow.objects.filter(child_id__in=child_ids, rule="").delete()
    DueRow.objects.bulk_create(
        [
            DueRow(
                child_id=child_id,
                rule="",
                edition=FIRST_DAY,
                force="practice",
                title="What is due",
                because="",
                opener="refresh",
                begins_on=FIRST_DAY,
                not_worked_out=NOT_WORKED_OUT,
            )
            for child_id in child_ids
        ]
    )


def rebuild(child_ids: Collection[int] | None = None, *, workers: int = 1) -> int:
    """Work everything out again for the whole council (or these children), batch by batch; returns how many children.

    With several workers, that many processes share the batches, each with a connection of its own.
    """
    ids = sorted(child_ids) if child_ids is not None else list(everybody_with_a_record())
    batches = [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
    if workers > 1:
        _side_by_side(batches, workers)
    else:
        for batch in batches:
            refresh(batch)
    return len(ids)


def _side_by_side(batches: list[list[int]], workers: int) -> None:
    if connection.in_atomic_block:
        raise RuntimeError("Processes cannot share a transaction. Rebuild outside of one, or with one worker.")
    connections.close_all()  # a forked process must not speak on its parent's line
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        list(pool.map(refresh, batches))


def everybody_with_a_record() -> Iterator[int]:
    """Numbers of all children there has ever been a referral, concern or wish for."""
    children = (
        Person.objects.filter(referrals__isnull=False)
        .values("pk")
        .union(
            Person.objects.filter(concerns__isnull=False).values("pk"),
            Person.objects.filter(wishes__isnull=False).values("pk"),
            Person.objects.filter(plans__isnull=False).values("pk"),
        )
    )
    return iter(sorted(row["pk"] for row in children))


def due_row(duty: Duty) -> DueRow:
    """A duty as its row."""
    answer = duty.answer
    return DueRow(
        child_id=int(duty.child_id),
        rule=duty.rule_id,
        edition=date.fromisoformat(duty.edition),
        force=duty.force.key,
        title=duty.title,
        because=answer.due.because if answer.due else "",
        opener=answer.opener,
        ordinal=answer.ordinal,
        begins_on=duty.begins_on,
        due_on=answer.due.on if answer.due else None,
        met_on=answer.met_on,
        met_by=answer.met_by,
        ended_on=answer.ended_on,
        ended_because=answer.ended_because,
        not_in_file=answer.not_in_file,
        not_worked_out=answer.cannot_say[:300],
        who=duty.who,
    )


def strand_rows(child_id: int, thread: ChildThread) -> list[StrandRow]:
    """How each strand stands, from each day on which something about it changes until the next."""
    found: dict[str, list[StrandRow]] = {}
    for standing in standings(thread):
        row = strand_row(child_id, standing)
        earlier = found.setdefault(standing.id, [])
        if earlier and _same(earlier[-1], row):
            earlier[-1].ends_on = row.ends_on
        else:
            earlier.append(row)
    return [row for rows in found.values() for row in rows]


def strand_row(child_id: int, standing: Standing) -> StrandRow:
    """One strand as it stands between two days."""
    first = min(standing.breaks, key=lambda broken: broken.since, default=None)
    return StrandRow(
        child_id=child_id,
        strand=standing.id,
        kind=standing.kind.value,
        name=standing.short_name[:120],
        begins_on=standing.begins_on or FIRST_DAY,
        ends_on=standing.ends_on or LAST_DAY,
        progress=standing.progress.key,
        rank=going_wrong(standing)[0],
        violence=standing.violence,
        broken_since=first.since if first else None,
        breaks=len(standing.breaks),
        says=(first.says if first else standing.because)[:400],
        mend=first.mend[:400] if first else "",
    )


def _same(one: StrandRow, other: StrandRow) -> bool:
    compared = ("progress", "rank", "broken_since", "breaks", "says", "mend")
    return all(getattr(one, name) == getattr(other, name) for name in compared)
