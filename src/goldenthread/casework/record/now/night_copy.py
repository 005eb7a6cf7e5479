"""What the night needs if everything is down: every child we work with, on one page that needs no server.

Locked records are left out unless asked for with a reason. No address is in it, protected or not: whoever goes out rings first.
Serves: K9.W1
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q
from django.template.loader import render_to_string

from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import ForTonight
from goldenthread.people.models import Alert, Involvement, Lock, Person, SafeContact

WANTED = ("why", "safety", "life", "plan", "permanence", "next")
STYLE = (
    "body{font:17px/1.45 Arial,sans-serif;max-width:46em;margin:0 auto;padding:16px;color:#0b0c0c}h1{font-size:26px}"
    "h2{font-size:22px;margin:36px 0 4px;border-top:3px solid #12436d;padding-top:10px}h3{font-size:17px;margin:12px 0 2px}"
    "p{margin:0 0 6px;white-space:pre-line}.alert{border-left:5px solid #b0250f;background:#f6d7d2;padding:6px 10px}"
    "small{color:#505a5f}li{margin:3px 0}@media print{h2{break-after:avoid}}"
)
"""The page is read where nothing else can be fetched: its style is in it."""
LABELS = {block.value: str(block.label) for block in Summary.Block}


@dataclass
class OneChild:
    """What the copy says of one child."""

    child: Person
    worker: str = ""
    phone: str = ""
    alerts: list[str] = field(default_factory=list)
    tonight: ForTonight | None = None
    blocks: list[tuple[str, str, date]] = field(default_factory=list)
    reach: list[str] = field(default_factory=list)


def children_tonight(*, today: date, with_locked: bool = False) -> list[OneChild]:
    """Every child somebody works with today, by name. A fixed number of statements."""
    now = Q(ended_on__isnull=True) | Q(ended_on__gt=today)
    rows = (
        Involvement.objects.filter(now, began_on__lte=today).select_related("child", "worker").order_by("is_lead", "pk")
    )
    locked = (
        set() if with_locked else set(Lock.objects.filter(ended_on__isnull=True).values_list("person_id", flat=True))
    )
    found: dict[int, OneChild] = {}
    for row in rows:
        if row.child_id not in locked and row.child.died_on is None:
            one = found.setdefault(row.child_id, OneChild(row.child))
            if row.worker:
                one.worker, one.phone = row.worker.name, row.worker.phone
    _add(found, today, now)
    return sorted(found.values(), key=lambda one: (one.child.shown_family, one.child.shown_given, one.child.pk))


def _add(found: dict[int, OneChild], today: date, now: Q) -> None:
    ids = list(found)
    for alert in Alert.objects.filter(now, person_id__in=ids).order_by("began_on"):
        found[alert.person_id].alerts.append(alert.says)
    for row in (
        ForTonight.objects.filter(child_id__in=ids).order_by("child_id", "-written_on", "-pk").distinct("child_id")
    ):
        found[row.child_id].tonight = row
    newest: dict[int, dict[str, Any]] = defaultdict(dict)
    summaries = Summary.objects.filter(child_id__in=ids, block__in=WANTED, written_on__lte=today)
    for block in summaries.order_by("child_id", "block", "-written_on", "-pk").distinct("child_id", "block"):
        newest[block.child_id][block.block] = block
    for child_id, blocks in newest.items():
        found[child_id].blocks = [
            (LABELS[key], blocks[key].words, blocks[key].written_on) for key in WANTED if key in blocks
        ]
    ways = SafeContact.objects.filter(now, person_id__in=ids).order_by("person_id", "channel", "-told_on", "-pk")
    for way in ways.distinct("person_id", "channel"):
        found[way.person_id].reach.append(
            f"{way.get_channel_display()}: {way.get_verdict_display()}. {way.how}".rstrip(". ") + "."
        )


def as_page(children: list[OneChild], *, made: str, today: date) -> bytes:
    """The copy as one page that any browser opens without a line."""
    page = render_to_string("casework/night_copy.html", {"children": children, "made": made, "today": today})
    return page.replace("</head>", f"<style>{STYLE}</style></head>", 1).encode()
