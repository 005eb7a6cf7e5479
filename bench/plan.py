"""How long a plan takes: its page with 12 goals and 60 steps, against a plain page of the same child; and one reader's copy as PDF.

    python -m bench.plan

The plain page is the child's own list of plans, asked in the same round, so that a busy machine slows both alike: trust the ratio and the
processor's time. Statements are counted with 60 steps and with one: they must be as many. Prints one JSON line per figure.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.council import Times, filled, percentile, point_at, ratio, say, server
from bench.thread import _a_long_thread

CHILDREN, ROUNDS, PDFS = 40, 40, 5
MOST_PAGE_MS, MOST_PDF_MS = 150, 4000
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def main() -> int:
    """Fill a council, put a child with a long thread on a plan, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as cluster:
        point_at(filled(cluster, CHILDREN))
        child, worker = _a_long_thread()
        few, whole = _plan(child, worker, steps=1), _plan(child, worker, steps=None)
        _measure(child, worker, few, whole, asked.rounds)
    return 0


def _plan(child: Any, worker: Any, *, steps: int | None) -> Any:
    """A plan with the child's goals and their steps, or only as many."""
    from goldenthread.casework.plans.models import Goal, Plan, PlanChild, PlanGoal, PlanStep, Step

    goals = Goal.objects.filter(needs__child=child).order_by("pk")
    plan = Plan.objects.create(
        kind="family_network", purpose="So that everybody sleeps.", lead=worker, review_on=worker.today
    )
    PlanChild.objects.create(plan=plan, child=child, kind=plan.kind, began_on=worker.today)
    PlanGoal.objects.bulk_create([PlanGoal(plan=plan, goal=one) for one in (goals if steps is None else goals[:1])])
    rows = Step.objects.filter(goals__in=goals).order_by("pk").distinct()[:steps]
    PlanStep.objects.bulk_create([PlanStep(plan=plan, step=one) for one in rows])
    return plan


def _measure(child: Any, worker: Any, few: Any, whole: Any, rounds: int) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    client = Client()
    client.force_login(worker, backend=BACKEND)
    address = {"plain": reverse("plans", args=[child.pk])} | {
        name: reverse("childs_plan", args=[child.pk, plan.pk])
        for name, plan in (("one step", few), ("60 steps", whole))
    }
    ways: dict[str, Callable[[], Any]] = {name: lambda name=name: client.get(address[name]) for name in address}  # type: ignore[misc]
    times, statements = {name: Times() for name in ways}, {}
    for name, ask in ways.items():
        found = ask()
        assert found.status_code == 200, f"{name}: {found.status_code}"
        with CaptureQueriesContext(connection) as counted:
            ask()
        statements[name] = len(counted)
    for _ in range(rounds):
        for name, ask in ways.items():
            times[name].of(ask)
    for name, each in times.items():
        say(
            bench="plan", figure=f"page, {name}", p50_ms=round(percentile(each.wall, 50), 1), p95_ms=round(percentile(each.wall, 95), 1),
            cpu_p50_ms=round(percentile(each.cpu, 50), 1), statements=statements[name], times_plain=ratio(each.wall, times["plain"].wall),
            target_ms=None if name == "plain" else MOST_PAGE_MS,
        )  # fmt: skip
    _paper(child, worker, whole)


def _paper(child: Any, worker: Any, plan: Any) -> None:
    """One reader's copy of the plan with 60 steps, from the rows to the bytes of the file."""
    from goldenthread.casework.plans.copying.queries import copy_for
    from goldenthread.casework.plans.whole_queries import whole_plan
    from goldenthread.casework.record.printing import pdf
    from goldenthread.casework.workspace.planning.copy_pages import on_paper

    def made() -> bytes:
        copy = copy_for(
            whole_plan(plan, seen_by=worker), person=child, form="family", channel="in_person", seen_by=worker
        )
        return pdf(on_paper(None, copy, child=child, words="", as_pdf=True))

    times, size = Times(), len(made())
    for _ in range(PDFS):
        times.of(made)
    say(
        bench="plan", figure="copy as PDF, 60 steps", p50_ms=round(percentile(times.wall, 50), 1), p95_ms=round(percentile(times.wall, 95), 1),
        cpu_p50_ms=round(percentile(times.cpu, 50), 1), bytes=size, target_ms=MOST_PDF_MS,
    )  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
