"""How long the pages of the thinking in an assessment take: four children, two hundred passages, beside a page that shows nothing of anybody.

    python -m bench.assessment                   200 passages, half of them used in twelve parts of each child
    python -m bench.assessment --passages 400

The pages are opened through Django's test client with everything on: sign-in, checks of access, read log, templates. They take turns with the
plain page, so that a busy machine slows them alike: trust the ratio. With one passage and with all the same statements are asked. Prints one
JSON line per figure.
"""

import argparse
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench.council import Times, filled, percentile, point_at, ratio, say, server
from bench.notes_by_the_thousand import write_notes

MOST_P95_MS, ROUNDS, CHILDREN, IN_IT, NOTES = 200, 40, 40, 4, 800
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def main() -> int:
    """Fill a council, give a worker an assessment with four children, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--passages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)) as cluster:
        database = filled(cluster, CHILDREN)
        point_at(database)
        worker, work, children = _assessment(cluster, database)
        _think(work, children, worker, 1)
        few = _questions(worker, _ways(work.pk, children[0]))
        _think(work, children, worker, asked.passages)
        _measure(worker, _ways(work.pk, children[0]), asked.passages, asked.rounds, few)
    return 0


def _assessment(cluster: Any, database: str) -> tuple[Any, Any, list[int]]:
    from django.utils import timezone

    from goldenthread.access.models import Worker
    from goldenthread.casework.assessments.models import Assessment
    from goldenthread.casework.assessments.work_models import FamilyAssessment
    from goldenthread.people.models import Involvement

    involved = Involvement.objects.filter(worker__isnull=False, is_lead=True, ended_on__isnull=True).order_by("pk")
    worker = Worker.objects.get(pk=involved.values_list("worker_id", flat=True)[0])
    children = list(dict.fromkeys(involved.values_list("child_id", flat=True)))[:IN_IT]
    for number in children:
        Involvement.objects.get_or_create(
            worker=worker,
            child_id=number,
            ended_on=None,
            defaults={"part": "social_worker", "began_on": timezone.localdate(), "is_lead": False},
        )
    write_notes(cluster, database, children, workers=[worker.pk], many=NOTES, years=5)
    work = FamilyAssessment.objects.create(started_on=timezone.localdate(), recorded_by=worker)
    for number in children:
        Assessment.objects.create(
            work=work, child_id=number, started_on=work.started_on, written_by=worker, recorded_by=worker
        )
    return worker, work, children


def _think(work: Any, children: list[int], worker: Any, passages: int) -> None:
    """Passages of each child's newest notes, half of them used in the first twelve parts, which are all written."""
    from goldenthread.casework.assessments.models import Assessment
    from goldenthread.casework.assessments.thinking_models import (
        Evidence,
        Hypothesis,
        HypothesisEvidence,
        SafetyMapEntry,
        SafetyScale,
    )
    from goldenthread.casework.assessments.work_models import AssessmentPart
    from goldenthread.casework.notes.models import Note
    from goldenthread.practice.assessing.dimensions import DIMENSIONS, TEXTS

    HypothesisEvidence.objects.filter(hypothesis__work=work).delete()
    Hypothesis.objects.filter(work=work).delete()
    SafetyMapEntry.objects.filter(work=work).delete()
    SafetyScale.objects.filter(work=work).delete()
    Evidence.objects.filter(assessment__work=work).delete()
    AssessmentPart.objects.filter(assessment__work=work).delete()
    words = "She lies awake when there is shouting, and is too tired to listen in the morning. " * 4
    for mine in Assessment.objects.filter(work=work):
        notes = list(Note.objects.filter(children__child_id=mine.child_id).order_by("-pk")[:50])
        for one in DIMENSIONS[:12]:
            AssessmentPart.objects.create(assessment=mine, dimension=one.key, **dict.fromkeys(TEXTS, words))
        for at in range(max(1, passages // len(children))):
            note = notes[at % len(notes)]
            Evidence.objects.create(
                assessment=mine, note=note, about=f"note {note.pk}", words=words[:300], from_words="Visit", happened_on=note.happened_on,
                dimension=DIMENSIONS[at % 12].key if at % 2 else "",
            )  # fmt: skip
        for value in range(8):
            SafetyScale.objects.create(
                work=work, child_id=mine.child_id, by_worker=worker, on=work.started_on, value=value, because=words[:80]
            )
    for at in range(12):
        danger = SafetyMapEntry.objects.create(work=work, kind="danger", words=words[:200])
        SafetyMapEntry.objects.create(work=work, kind="goal", words=words[:200], answers=danger)
        why = Hypothesis.objects.create(work=work, words=words[:120])
        for kind in ("for", "against", "missing"):
            HypothesisEvidence.objects.create(hypothesis=why, kind=kind, says=f"{words[:120]} {at}")


def _ways(work: int, child: int) -> dict[str, tuple[str, dict[str, str] | None]]:
    """Each page by its name: its address, and what is sent to it where something is."""
    from django.urls import reverse

    return {
        "a child's section": (reverse("assessment_child", args=[work, child]), None),
        "a part as it is written": (reverse("assessment_part", args=[work, child, "health"]), None),
        "the tray, searched": (reverse("assessment_child", args=[work, child]), {"search": "1", "find": "ducks canal"}),
        "the map": (reverse("assessment_map", args=[work]), None),
        "the explanations": (reverse("assessment_explanations", args=[work]), None),
        "plain": (reverse("practice_models"), None),
    }


def _asking(worker: Any, ways: dict[str, tuple[str, dict[str, str] | None]]) -> dict[str, Callable[[], Any]]:
    from django.test import Client

    client = Client()
    client.force_login(worker, backend=BACKEND)

    def ask(address: str, sent: dict[str, str] | None) -> Any:
        answer = client.get(address) if sent is None else client.post(address, sent)
        assert answer.status_code == 200, (address, answer.status_code)
        return answer

    return {name: partial(ask, *way) for name, way in ways.items()}


def _questions(worker: Any, ways: dict[str, tuple[str, dict[str, str] | None]]) -> dict[str, int]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    found = {}
    for name, ask in _asking(worker, ways).items():
        ask()
        with CaptureQueriesContext(connection) as counted:
            ask()
        found[name] = sum(1 for one in counted.captured_queries if one["sql"] not in ("BEGIN", "COMMIT"))
    return found


def _measure(worker: Any, ways: dict[str, Any], passages: int, rounds: int, few: dict[str, int]) -> None:
    many, asking = _questions(worker, ways), _asking(worker, ways)
    times = {name: Times() for name in ways}
    for _ in range(rounds):
        for name, ask in asking.items():
            times[name].of(ask)
    for name, took in times.items():
        say(
            bench="assessment", figure=name, children=IN_IT, passages=passages, queries=many[name], queries_with_one_passage=few[name], **took.said,
            times_plain=ratio(took.wall, times["plain"].wall), target={"p95_ms": MOST_P95_MS, "queries": "flat"},
            met={"p95": percentile(took.wall, 95) <= MOST_P95_MS, "flat": many[name] <= few[name]},
        )  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
