"""Days of supervision for everybody in Elmshire's teams of whom none is told: that they were held, and no word of what was said."""

from __future__ import annotations

from datetime import date, timedelta

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import workers_who_may
from goldenthread.casework.elmshire.world import SATURDAY, World
from goldenthread.quality.supervision.models import Supervision, SupervisionMove
from goldenthread.quality.supervision.team_queries import lines_of_teams

A_MONTH = timedelta(days=30)
LONGEST_AGO, STEP = 34, 7


def fill_supervision(today: date) -> None:
    """Two for each worker, the last between some days and five weeks ago: most are in time, a few are not."""
    world = World(today)
    for manager in sorted(workers_who_may(Permission.MANAGE_TEAM), key=lambda one: one.pk):
        manager.today = today
        for line in lines_of_teams(seen_by=manager).mine:
            if line.last_on is None and line.planned is None and line.unsigned is None:
                last = today - timedelta(days=3 + line.worker.pk * STEP % (LONGEST_AGO - 2))
                for on in (last - A_MONTH, last):
                    _held(world, line.worker, manager, _in_the_week(on))


def _in_the_week(on: date) -> date:
    return on - timedelta(days=max(0, on.weekday() - SATURDAY + 1))


def _held(world: World, worker: Worker, manager: Worker, on: date) -> None:
    told = {"recorded_by": manager, **world.written(on)}
    one = Supervision.objects.create(worker=worker, held_by=manager, planned_on=on, held_on=on, **told)
    SupervisionMove.objects.bulk_create(
        [SupervisionMove(supervision=one, to=to, on=on, **told) for to in ("held", "signed")]
    )
    one.signed_at = world.moment(on)
    one.save(update_fields=["signed_at"])
