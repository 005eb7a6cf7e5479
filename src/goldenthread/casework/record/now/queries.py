"""Where things are now for a child: each block as it stands, with who wrote it and when, and what stood there before; and tonight.

Serves: K9.08, K9.W1
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import ForTonight
from goldenthread.people.models import Parentage, Person
from goldenthread.people.reaching.queries import Way, ways
from goldenthread.practice.timescales.case_summary import RULE_ID
from goldenthread.practice.where_things_are import grown_old_on

PROMPTS = {
    "why": "What brought us here, in a sentence the child could read.",
    "life": "A day in the child’s life now: who is there, school, sleep, friends, what they enjoy.",
    "history": "What happened before that somebody must know to understand today.",
    "safety": "What could go wrong, what we would see first, who keeps the child safe and how.",
    "plan": "Who does what, and by when; the network’s part, not only ours.",
    "change": "What is different for the child since we began, and how we know.",
    "permanence": "Where the child will grow up. Then: if that fails, where they sleep that night, who tells them, and who decides.",
    "next": "The next visit, meeting or date that matters, and who goes.",
}
MOST_OF_EACH = 30


@dataclass(frozen=True)
class Standing:
    """One block as it stands."""

    key: str
    words: str
    says: str
    on: date | None
    by: str
    old: bool
    prompt: str
    earlier: list[Summary] = field(default_factory=list)
    confirmed: bool = False


def blocks(child: Person, *, seen_by: Worker) -> list[Standing]:
    """The eight blocks in their order, each with what stood there before. One statement."""
    rows = child.summaries.select_related("recorded_by").order_by("-written_on", "-pk")[
        : MOST_OF_EACH * len(Summary.Block)
    ]
    found: dict[str, list[Summary]] = defaultdict(list)
    for row in rows:
        found[row.block].append(row)
    return [_standing(block, found[block.value], seen_by.today) for block in Summary.Block]


def _standing(block: Summary.Block, rows: list[Summary], today: date) -> Standing:
    label, prompt = str(block.label), PROMPTS[block.value]
    if not rows:
        return Standing(block.value, label, "", None, "", False, prompt)
    now, *earlier = rows
    by = now.recorded_by.name if now.recorded_by else "a file"
    return Standing(
        block.value, label, now.words, now.written_on, by, grown_old_on(now.written_on) <= today, prompt,
        earlier=earlier, confirmed=bool(earlier and earlier[0].words == now.words),
    )  # fmt: skip


def newest_of(child: Person, block: str, *, seen_by: Worker) -> Summary | None:
    """A block as it stands."""
    return child.summaries.filter(block=block, written_on__lte=seen_by.today).order_by("-written_on", "-pk").first()


def summary_due(child: Person, *, seen_by: Worker) -> DueRow | None:
    """When the summary is to be read again, and why then."""
    rows = DueRow.objects.filter(
        child=child,
        rule=RULE_ID,
        met_on__isnull=True,
        ended_on__isnull=True,
        due_on__isnull=False,
        begins_on__lte=seen_by.today,
    )
    return rows.order_by("due_on").first()


def for_tonight(child: Person, *, seen_by: Worker) -> ForTonight | None:
    """What somebody who answers tonight must know."""
    return child.for_tonight.filter(written_on__lte=seen_by.today).select_related("recorded_by").first()


@dataclass(frozen=True)
class Reached:
    """A parent or carer, with what is known about reaching them safely."""

    person: Person
    how: str
    ways: list[Way]


def how_to_reach(child: Person, *, seen_by: Worker) -> list[Reached]:
    """How the child and those who care for them may safely be reached: only ways about which somebody has said something."""
    known = Person.objects.known_to(seen_by).values("pk")
    now = (
        Parentage.objects.filter(child=child, parent__in=known, ended_on__isnull=True)
        .select_related("parent")
        .order_by("pk")
    )
    around = [(child, ""), *((row.parent, str(row.get_kind_display())) for row in now if row.parent.died_on is None)]
    found = [Reached(person, how, [way for way in ways(person, seen_by=seen_by) if way.row]) for person, how in around]
    return [one for one in found if one.ways]
