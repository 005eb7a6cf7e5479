"""Brings what is due, and how each strand stands, up to date: for the children an act touched, or for the whole council.

Everything here can be worked out again from the record at any time; `rebuild` does, and must give the same rows. Nothing reads the clock:
rows carry the days between which they hold.
Serves: K10.00
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from django.db import connection, connections, transaction

from goldenthread.casework.caseload.clock_facts import clock_facts_of
from goldenthread.casework.caseload.drifting import asking_beside, drift_facts_of, drift_rows
from goldenthread.casework.caseload.due_rows import DRIFTS, DUES, FIRST_DAY, STRANDS, due_row, strand_rows
from goldenthread.casework.caseload.happening_rows import as_rows, asking_happenings
from goldenthread.casework.caseload.thread_facts import NOW, thread_facts
from goldenthread.casework.caseload.thread_rows import AboutChildren
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.standards.in_force import CHANGING, asking_standards, standards_told
from goldenthread.people.asked_often import Telling, answers_to
from goldenthread.people.models import Person
from goldenthread.practice.thread.settings import ThreadSettings
from goldenthread.practice.timescales.duties import duties
from goldenthread.practice.working_days import Calendar

BATCH = 500
NOT_WORKED_OUT = "Something went wrong while working out what is due. It has been noted; the record itself is kept."


SHARE_THE_NUMBERS = "SELECT pg_advisory_xact_lock_shared(%(changing)s)"
TAKE_TURNS = "SELECT 1 FROM people_person WHERE id = ANY(%(ids)s) ORDER BY id FOR NO KEY UPDATE"
"""Said before anything is read: two refreshes of one child take turns, so that the later one reads what the earlier one's act wrote; and the
council's numbers stay as they are until this is done."""
TEAMS_OLD = """
insert into casework_teamtouched (team_id)
select team_id from people_involvement where child_id = any(%(ids)s) and team_id is not null
union
select m.team_id from people_involvement i join access_teammember m on m.worker_id = i.worker_id where i.child_id = any(%(ids)s)
"""
"""The numbers kept for the teams these children are or were with are old. Only ever added: no act waits for another."""
CALENDAR = Calendar()


def refresh(child_ids: Collection[int]) -> None:
    """Work out again what is due for these children and how their strands stand, in a fixed number of questions to the database.

    All of the questions go in one message: none needs another's answer.
    """
    ids = sorted(child_ids)
    with transaction.atomic(savepoint=False):
        _, _, _, numbers, happened, beside, dues, strands, stuck, *about = answers_to(
            Telling(SHARE_THE_NUMBERS, {"changing": CHANGING}), Telling(TAKE_TURNS, {"ids": ids}), Telling(TEAMS_OLD, {"ids": ids}),
            asking_standards(), asking_happenings(ids), asking_beside(ids), DUES.asking(ids), STRANDS.asking(ids), DRIFTS.asking(ids),
            *NOW.asking(ids),
        )  # fmt: skip
        standards = standards_told(numbers)
        clocks, threads = clock_facts_of(ids, as_rows(happened)), thread_facts(ids, about=AboutChildren(*about))
        DUES.keep(
            [due_row(duty) for facts in clocks.values() for duty in duties(facts, CALENDAR, standards)], instead_of=dues
        )
        by = ThreadSettings(standards=standards)
        STRANDS.keep(
            [row for child_id, thread in threads.items() for row in strand_rows(child_id, thread, by)],
            instead_of=strands,
        )
        DRIFTS.keep(drift_rows(drift_facts_of(threads, beside), standards), instead_of=stuck)


def mark_not_worked_out(child_ids: Collection[int]) -> None:
    """Say on these children's lists that what is due could not be worked out."""
    DueRow.objects.filter(child_id__in=child_ids, rule="").delete()
    with connection.cursor() as cursor:
        cursor.execute(TEAMS_OLD, {"ids": sorted(child_ids)})
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
