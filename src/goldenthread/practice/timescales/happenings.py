"""What the attached clocks count from and are met by: happenings of one child's life with us, by kind, in the order of their days.

A visit is `seen` only when the child was seen; an attempt is a `visit` and nothing more. For a baby not born yet, `parents visited`.

Serves: K9.06, K9.07
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

SEEN, VISIT, PARENTS_VISITED = "seen", "visit", "parents visited"
ALLOCATED, REVIEWING_OFFICER = "allocated", "reviewing officer"
ASSESSMENT, ENQUIRY, CALL, CONTACT = "assessment", "enquiry", "call", "contact"

EARLY_HELP, CHILD_IN_NEED, PROTECTION = "plan early_help", "plan child_in_need", "plan child_protection"
CARE_PLAN, PATHWAY = "plan care", "plan pathway"
REVIEW_OF = "review "
"""Before a kind of plan: a review of that plan was held."""

STRATEGY, CONFERENCE, REVIEW_CONFERENCE = "meeting strategy", "meeting conference", "meeting review_conference"
CORE_GROUP, CIN_REVIEW, CARE_REVIEW = "meeting core_group", "meeting cin_review", "meeting care_review"
NETWORK, FAMILY_GROUP = "meeting network", "meeting family_group"
LAW, HOME = "law ", "home "
"""Before a kind of status in law, or of home."""

IN_CARE = frozenset(("section_20", "interim_care", "care_order", "placement", "emergency", "police", "remand"))
"""The statuses in law under which a child is looked after."""

NO_CONFERENCE, OUTCOME = "no conference", "outcome"
"""What an enquiry may say of itself: that none was needed, or what came of it."""


class Happening(NamedTuple):
    """One thing that happened, with its day, and the day it ended or was answered where there is one. `census`: only a file tells of it."""

    kind: str
    id: str
    on: date
    until: date | None = None
    census: bool = False
    says: str = ""


def by_kind(happenings: Iterable[Happening]) -> dict[str, list[Happening]]:
    """Happenings of each kind, earliest first."""
    found: dict[str, list[Happening]] = defaultdict(list)
    for one in happenings:
        found[one.kind].append(one)
    for rows in found.values():
        rows.sort(key=_when)
    return found


def _when(one: Happening) -> tuple[date, str]:
    return (one.on, one.id)
