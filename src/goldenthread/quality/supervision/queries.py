"""Supervisions: one whole, those of a worker, and the decisions made in them that are not done. Who may read one, the page asks first.

Serves: K7.09a, K7.09b, T.16
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Exists, F, Max, OuterRef, Prefetch, Q

from goldenthread.access.models import TeamMember, Worker
from goldenthread.people.models import Person
from goldenthread.people.opening import with_answers
from goldenthread.practice.supervision.topics import BRINGS, QUESTIONS, TOPICS, Topic
from goldenthread.quality.supervision.models import (
    Supervision,
    SupervisionAnswer,
    SupervisionChild,
    SupervisionDecision,
    SupervisionRead,
    SupervisionSeen,
)

MOST = 40
ENDED = ("done", "changed")


def one_supervision(supervision_id: int, *, seen_by: Worker) -> Supervision | None:
    """One supervision with the two who sit together. It says that they meet; whether its words may be read is asked by the page."""
    rows = Supervision.objects.filter(pk=supervision_id).select_related("worker", "held_by").first()
    if rows is not None:
        rows.worker.today = rows.held_by.today = seen_by.today
    return rows


def one_worker(worker_id: int, *, seen_by: Worker) -> Worker | None:
    """A worker whose account is open, by their number. Whether this is somebody's to ask for is asked by the page."""
    found = Worker.objects.filter(pk=worker_id, is_active=True).first()
    if found is not None:
        found.today = seen_by.today
    return found


def supervisions_of(worker: Worker, *, seen_by: Worker) -> list[Supervision]:
    """A worker's supervisions, the newest first: that they were held, by whom, and whether the worker has read them. No words of them."""
    rows = Supervision.objects.filter(worker=worker).select_related("held_by")
    read = Exists(SupervisionSeen.objects.filter(supervision=OuterRef("pk")))
    newest = rows.annotate(was_seen=read).order_by(F("held_on").desc(nulls_first=True), "-planned_on", "-pk")
    return list(newest[:MOST])


def colleagues(worker: Worker, *, seen_by: Worker) -> list[Worker]:
    """Who may be named as the one who does something: the two, and everybody in the worker's team."""
    teams = TeamMember.objects.filter(worker=worker, ended_on__isnull=True).values("team_id")
    there = Q(places__team_id__in=teams, places__ended_on__isnull=True) | Q(pk__in=[worker.pk, seen_by.pk])
    return list(Worker.objects.filter(there, is_active=True).distinct().order_by("name"))


def open_decisions(
    worker: Worker, *, seen_by: Worker, apart_from: Supervision | None = None
) -> list[SupervisionDecision]:
    """What was decided in this worker's supervisions and is not done or changed yet, the oldest first, about children whose record opens now.

    `apart_from` is the supervision in which they are asked about: its own decisions and answers are left aside.
    """
    here = apart_from.pk if apart_from else 0
    answered = SupervisionAnswer.objects.filter(decision=OuterRef("pk"), became__in=ENDED).exclude(supervision_id=here)
    rows = SupervisionDecision.objects.filter(
        ~Exists(answered), supervision__worker=worker, supervision__signed_at__isnull=False
    ).exclude(supervision_id=here)
    found = list(rows.select_related("worker", "task", "supervision", "child").order_by("supervision__held_on", "pk"))
    opened = _opened({row.child_id for row in found}, seen_by)
    return [row for row in found if row.child_id in opened]


def answers_in(one: Supervision, *, seen_by: Worker) -> dict[int, SupervisionAnswer]:
    """What was answered in this supervision, by the number of the decision asked about."""
    rows = SupervisionAnswer.objects.filter(supervision=one).select_related("decision__child")
    return {row.decision_id: row for row in rows}


def talked_about(children: Iterable[int], *, seen_by: Worker) -> dict[int, date]:
    """When each of these children was last talked about in a supervision that was signed."""
    rows = SupervisionChild.objects.filter(child_id__in=list(children), note__isnull=False)
    return dict(rows.order_by().values_list("child_id").annotate(last=Max("supervision__held_on")))


def _opened(children: set[int], seen_by: Worker) -> dict[int, Person]:
    if not children:
        return {}
    return {one.pk: one for one in with_answers(children, seen_by=seen_by) if one.record_opens_now}


@dataclass
class ChildsPart:
    """One child in a supervision: what was thought, what was decided, and what had become of earlier decisions."""

    child: Person
    row: SupervisionChild | None = None
    decisions: list[SupervisionDecision] = field(default_factory=list)
    answers: list[SupervisionAnswer] = field(default_factory=list)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Each question that was answered, with its answer."""
        if self.row is None:
            return []
        said = [(one.of(self.child.short_name), getattr(self.row, one.key)) for one in QUESTIONS]
        return [(asks, words) for asks, words in said if words]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said of the child."""
        return not (self.texts or self.decisions or self.answers)


@dataclass(frozen=True)
class Whole:
    """A supervision as the two read it. `closed`: how many children were talked about whose record does not open to the reader now."""

    one: Supervision
    brings: str
    topics: tuple[tuple[Topic, str], ...]
    parts: tuple[ChildsPart, ...]
    closed: int
    seen: tuple[SupervisionSeen, ...]
    reads: tuple[SupervisionRead, ...]

    @property
    def words(self) -> dict[str, str]:
        """What was said on each topic, by its key."""
        return {topic.key: words for topic, words in self.topics}


def whole(one: Supervision, *, seen_by: Worker) -> Whole:
    """A supervision with everything said in it. Whether it may be read has been asked by the page; children locked away leave no trace."""
    said = dict(one.topics.values_list("topic", "words"))
    rows = list(one.children.all())
    decisions = list(one.decisions.select_related("worker", "task").prefetch_related(_answers_first()))
    answers = list(one.answers.select_related("decision__worker"))
    asked = (
        {row.child_id for row in rows}
        | {row.child_id for row in decisions}
        | {row.decision.child_id for row in answers}
    )
    known = {child.pk: child for child in with_answers(asked, seen_by=seen_by)} if asked else {}
    opened = {pk: child for pk, child in known.items() if child.record_opens_now}
    found: dict[int, ChildsPart] = {
        row.child_id: ChildsPart(opened[row.child_id], row) for row in rows if row.child_id in opened
    }
    for each in decisions:
        if each.child_id in opened:
            found.setdefault(each.child_id, ChildsPart(opened[each.child_id])).decisions.append(each)
    for answer in answers:
        child_id = answer.decision.child_id
        if child_id in opened:
            found.setdefault(child_id, ChildsPart(opened[child_id])).answers.append(answer)
    return Whole(
        one,
        said.get(BRINGS.key, ""),
        tuple((topic, said[topic.key]) for topic in TOPICS if said.get(topic.key)),
        tuple(found.values()),
        len(set(known) - set(opened)),
        tuple(one.seen.select_related("recorded_by")),
        tuple(one.reads.select_related("worker")),
    )


def _answers_first() -> Prefetch:
    return Prefetch("answers", SupervisionAnswer.objects.order_by("pk"))


def all_moves(one: Supervision, *, seen_by: Worker) -> list[object]:
    """Everything that happened to a supervision: planned, put off and why, held, signed."""
    return list(one.moves.select_related("recorded_by"))
