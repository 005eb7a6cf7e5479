"""How much waits for a worker, counted and named by nobody: what the morning e-mail and the calendar are made of.

Serves: C.10
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.casework.workspace.day import Day, day_of, day_of_a_manager
from goldenthread.casework.workspace.doing.since import news
from goldenthread.casework.workspace.home import my_lines
from goldenthread.practice.timescales.asks import Asks

KINDS: dict[str, tuple[str, str, str]] = {
    "promise": ("A promise is due", "promise to a child", "promises to children"),
    "task": ("A task is due", "task", "tasks"),
    "wish": (
        "A child waits for an answer",
        "child who asked and has no answer",
        "children who asked and have no answer",
    ),
    "escalation": ("An answer is due", "question from a colleague", "questions from colleagues"),
    "meeting planned": ("Meeting planned", "meeting", "meetings"),
    "visit planned": ("Visit planned", "visit", "visits"),
    "supervision": ("Supervision", "supervision", "supervisions"),
    "sign supervision": ("Supervision to sign", "supervision to finish and sign", "supervisions to finish and sign"),
} | {kind.key: (kind.plainly, kind.one, kind.many) for kind in Asks}
"""What each kind of thing is called where nobody may be named: in a calendar, and one and many in an e-mail."""


@dataclass(frozen=True)
class Waits:
    """How much waits for one worker on a day: children who asked, what is late, due today, due later this week, notes to sign; by kind."""

    asked: int
    late: Counter[str]
    today: Counter[str]
    week: Counter[str]
    notes: int
    stands_in: int

    def __bool__(self) -> bool:
        return bool(self.asked or self.late or self.today or self.week or self.notes)


def days_of(worker: Worker) -> list[Day]:
    """A worker's own day, and the day of whoever leads a team where they do."""
    found = []
    if worker.has(Permission.WORK_WITH_CHILDREN):
        found.append(day_of(my_lines(seen_by=worker), seen_by=worker))
    if worker.has(Permission.MANAGE_TEAM):
        found.append(day_of_a_manager(seen_by=worker))
    return found


def waits_for(worker: Worker) -> Waits:
    """How much waits for a worker on the day they act on, and for those they stand in for."""
    late, now, week = Counter[str](), Counter[str](), Counter[str]()
    days = days_of(worker)
    seen = set()
    for day in days:
        for thing in (thing for group in day.children for thing in group.things):
            if (same := (thing.child.pk, thing.kind, thing.what, thing.on)) in seen:
                continue
            seen.add(same)
            into = late if thing.is_late(worker.today) else now if thing.is_for_today(worker.today) else week
            into[thing.kind] += 1
    for one in {one for day in days for one in day.colleagues}:
        into = late if one.is_late(worker.today) else now if one.is_for_today(worker.today) else week
        into[one.kind] += 1
    asked = len(days[0].asked) if days else 0
    notes = sum(many.count for many in days[0].notes) if days else 0
    return Waits(asked, late, now, week, notes, len(days[0].stands_in) if days else 0)


def in_the_calendar(worker: Worker) -> Counter[tuple[date, str]]:
    """How many things of which sort stand on which day, without saying for whom."""
    found: Counter[tuple[date, str]] = Counter()
    days = days_of(worker)
    for one in {one for day in days for one in day.colleagues}:
        if one.on is not None:
            found[one.on, KINDS[one.kind][0]] += 1
    for day in days:
        for thing in (thing for group in day.children for thing in group.things):
            if thing.on is not None:
                found[thing.on, KINDS.get(thing.kind, KINDS["other"])[0]] += 1
    return found


def since_the_last_working_day(worker: Worker) -> list[str]:
    """What passed its day and what is now due within a week, in calm words and without names: for the page of notices."""
    if not worker.has(Permission.WORK_WITH_CHILDREN):
        return []
    return news(my_lines(seen_by=worker), today=worker.today).lines()


def in_words(found: Counter[str]) -> str:
    """Counts as one says them: `2 visits, 1 summary`.

    >>> in_words(Counter({"visit": 2, "summary": 1}))
    '2 visits, 1 summary'
    """
    words: Counter[tuple[str, str]] = Counter()
    for kind, number in found.items():
        words[KINDS.get(kind, KINDS["other"])[1:]] += number
    return ", ".join(f"{number} {one if number == 1 else many}" for (one, many), number in words.items())
