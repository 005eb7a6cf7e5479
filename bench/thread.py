"""How long the golden thread of a long-known child takes: 12 concerns, 60 steps, 200 numbers; facts and rules alone, and the pages.

    python -m bench.thread

Facts come from the database through the very questions of the pages; the floor is plain psycopg reading the same rows in the same round,
so that a busy machine slows both alike: trust the ratio and the processor's time. Prints one JSON line per figure.
"""

import argparse
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bench.council import Times, filled, percentile, point_at, ratio, say, server

CONCERNS, STEPS, READINGS, CHILDREN, ROUNDS = 12, 60, 200, 40, 60
MOST_FACTS_MS, MOST_P95_MS = 20, 150
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
PAGES = ("child_thread", "measures", "measure")
PLAIN = """
select * from casework_concernchild c join casework_concern k on k.id = c.concern_id where c.child_id = %(child)s;
select m.* from casework_strandmove m join casework_concernchild c on c.id = m.strand_id where c.child_id = %(child)s;
select * from casework_wish w left join casework_wishmove m on m.wish_id = w.id where w.child_id = %(child)s;
select * from casework_need where child_id = %(child)s;
select g.* from casework_goal g join casework_goalneed n on n.goal_id = g.id join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select s.* from casework_step s join casework_stepgoal l on l.step_id = s.id join casework_goalneed n on n.goal_id = l.goal_id
    join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select m.* from casework_stepmove m join casework_stepgoal l on l.step_id = m.step_id join casework_goalneed n on n.goal_id = l.goal_id
    join casework_need d on d.id = n.need_id where d.child_id = %(child)s;
select * from casework_measure m left join casework_reading r on r.measure_id = m.id where m.child_id = %(child)s;
select * from casework_impact where child_id = %(child)s;
select * from casework_closing where child_id = %(child)s
"""


def main() -> int:
    """Fill a council, give one child a long thread, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as cluster:
        point_at(filled(cluster, CHILDREN))
        child, worker = _a_long_thread()
        _measure(child, worker, asked.rounds)
    return 0


def _a_long_thread() -> tuple[Any, Any]:
    """One child somebody works with, with a new thread of this size and nothing else on it."""
    from django.utils import timezone

    from goldenthread.access.models import Worker
    from goldenthread.people.models import Involvement, Person

    involved = (
        Involvement.objects.filter(worker__isnull=False, is_lead=True, ended_on__isnull=True).order_by("pk").first()
    )
    assert involved is not None
    worker, today = Worker.objects.get(pk=involved.worker_id), timezone.localdate()
    worker.today = today
    child = Person.objects.create(shown_given="Robin", shown_family="Long", born_on=today - timedelta(days=4000))
    Involvement.objects.create(
        child=child, worker=worker, part="social_worker", is_lead=True, began_on=today - timedelta(days=900)
    )
    _rows(child, today)
    return child, worker


def _rows(child: Any, today: date) -> None:
    from goldenthread.casework.assessments.models import Need, NeedConcern
    from goldenthread.casework.front_door.models import Concern, ConcernChild, StrandMove
    from goldenthread.casework.outcomes.models import Measure, Reading
    from goldenthread.casework.plans.models import Goal, GoalNeed, Step, StepGoal, StepMove

    began = today - timedelta(days=840)
    for at in range(CONCERNS):
        concern = Concern.objects.create(
            name=f"Worry {at}", words="Nights are loud.", raised_on=began, raised_by="School"
        )
        strand = ConcernChild.objects.create(concern=concern, child=child)
        StrandMove.objects.create(strand=strand, to="live", on=began)
        need = Need.objects.create(
            child=child, words="Quiet nights.", found_on=began + timedelta(days=30), found_in="Assessment"
        )
        NeedConcern.objects.create(need=need, concern=concern)
        goal = Goal.objects.create(words="Sleeps through", whose="child", set_on=began + timedelta(days=35))
        GoalNeed.objects.create(goal=goal, need=need)
        for nth in range(STEPS // CONCERNS):
            step = Step.objects.create(
                what=f"Step {nth} of {at}", agreed_on=began + timedelta(days=40), owner_words="Mum"
            )
            StepGoal.objects.create(step=step, goal=goal)
            StepMove.objects.bulk_create(
                [
                    StepMove(step=step, to=to, on=began + timedelta(days=days))
                    for to, days in (("live", 40), ("done", 200))
                ]
            )
        measure = Measure.objects.create(
            child=child, goal=goal, question="How well do I sleep?", kind="scale", goal_value=8
        )
        many = READINGS // CONCERNS + (1 if at < READINGS % CONCERNS else 0)
        Reading.objects.bulk_create(
            Reading(
                measure=measure,
                on=began + timedelta(days=40 + 45 * nth),
                value=nth % 8,
                at="repeat",
                rater="child",
                rater_person=child,
            )
            for nth in range(many)
        )


def _measure(child: Any, worker: Any, rounds: int) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    from goldenthread.casework.caseload.thread_facts import thread_facts
    from goldenthread.casework.outcomes.models import Measure
    from goldenthread.practice.thread.strands import strands

    client = Client()
    client.force_login(worker, backend=BACKEND)
    measure = Measure.objects.filter(child=child).order_by("pk").values_list("pk", flat=True)[0]
    address = {name: reverse(name, args=[child.pk, measure] if name == "measure" else [child.pk]) for name in PAGES}
    ways: dict[str, Callable[[], Any]] = {
        "facts and rules": lambda: strands(thread_facts([child.pk])[child.pk], worker.today),
        "plain": lambda: _plain(child.pk),
        **{f"page {name}": lambda name=name: client.get(address[name]) for name in PAGES},  # type: ignore[misc]
    }
    times = {name: Times() for name in ways}
    questions = {}
    for name, ask in ways.items():
        found = ask()
        assert getattr(found, "status_code", 200) == 200, f"{name}: {found.status_code}"
        with CaptureQueriesContext(
            connection,
        ) as asked:
            ask()
        questions[name] = len(asked)
    for _ in range(rounds):
        for name, ask in ways.items():
            times[name].of(ask)
    size = {"concerns": CONCERNS, "steps": STEPS, "readings": READINGS}
    for name, each in times.items():
        most = MOST_FACTS_MS if name == "facts and rules" else MOST_P95_MS
        say(
            bench="thread", figure=name, p50_ms=round(percentile(each.wall, 50), 1), p95_ms=round(percentile(each.wall, 95), 1),
            cpu_p50_ms=round(percentile(each.cpu, 50), 1), statements=questions[name], times_plain=ratio(each.wall, times["plain"].wall),
            target_ms=None if name == "plain" else most, **size,
        )  # fmt: skip


def _plain(child: int) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        for statement in PLAIN.split(";"):
            cursor.execute(statement, {"child": child})
            cursor.fetchall()


if __name__ == "__main__":
    raise SystemExit(main())
