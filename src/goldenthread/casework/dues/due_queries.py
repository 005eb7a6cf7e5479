"""One thing that is due, found again after every rebuild by its rule, what opened it and which of several it is; the reasons given for lateness;
and whether a worry is one about violence.

Serves: K9.07, P.03
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse

from goldenthread.access.models import Worker
from goldenthread.casework.dues.models import DueRow, LateReason, StrandRow
from goldenthread.casework.dues.still_open import COUNTED_ONLY
from goldenthread.people.models import Person

A_YEAR = timedelta(days=365)


def why_address(child_id: int, rule: str, opener: str, ordinal: int) -> str:
    """The address of "Why is this due?": it outlives every rebuild, because no number of a computed row is in it.

    >>> why_address(7, "T010", "legal status 12", 1)
    '/child/7/due/T010/legal-status-12/1/'
    """
    return reverse("why_due", args=[child_id, rule, in_address(opener), ordinal])


def in_address(opener: str) -> str:
    """What opened something, as part of an address.

    >>> in_address("referral 12")
    'referral-12'
    """
    return opener.replace(" ", "-")


def due_of(child: Person, *, rule: str, opener: str, ordinal: int, seen_by: Worker) -> DueRow | None:
    """One thing due to a child, by its rule, its opener as in an address, and which of several."""
    rows = DueRow.objects.filter(child=child, child__in=Person.objects.known_to(seen_by), rule=rule, ordinal=ordinal)
    return next((row for row in rows.order_by("pk") if in_address(row.opener) == opener), None)


def same_of(child: Person, row: DueRow, *, seen_by: Worker, most: int = 13) -> list[DueRow]:
    """The same thing before and after, opened by the same: every visit of a plan, the newest first."""
    rows = DueRow.objects.filter(child=child, child__in=Person.objects.known_to(seen_by), opener=row.opener)
    return list(rows.filter(title=row.title, force=row.force).exclude(pk=row.pk).order_by("-begins_on", "-pk")[:most])


def late_of(children: Iterable[int], *, seen_by: Worker) -> list[DueRow]:
    """What is past its date for these children, or was met after it within a year, and has no reason yet: by child and day."""
    today = seen_by.today
    said = LateReason.objects.filter(**{name: OuterRef(name) for name in ("child_id", "rule", "opener", "ordinal")})
    rows = DueRow.objects.filter(
        child_id__in=list(children), child__in=Person.objects.known_to(seen_by), not_in_file=False
    )
    late = Q(met_on__isnull=True, ended_on__isnull=True, due_on__lt=today) | Q(
        met_on__gt=F("due_on"), met_on__gte=today - A_YEAR
    )
    rows = rows.exclude(who=COUNTED_ONLY)
    found = rows.filter(late, ~Exists(said), begins_on__lte=today).select_related("child")
    return list(found.order_by("child_id", "due_on", "pk"))


def reasons_of(row: DueRow, *, seen_by: Worker) -> list[LateReason]:
    """Why it was late, in the words of those who said so, the newest first."""
    key = {"rule": row.rule, "opener": row.opener, "ordinal": row.ordinal}
    rows = LateReason.objects.filter(child_id=row.child_id, child__in=Person.objects.known_to(seen_by), **key)
    return list(rows.select_related("recorded_by").order_by("-pk"))


def is_about_violence(child: Person, concern_id: int, *, seen_by: Worker) -> bool:
    """Whether somebody is harmed or controlled in this worry of the child, by its own mark or because a plan that answers it says so."""
    today = seen_by.today
    rows = StrandRow.objects.filter(child=child, child__in=Person.objects.known_to(seen_by), violence=True)
    return rows.filter(strand=f"concern:concern {concern_id}", begins_on__lte=today, ends_on__gt=today).exists()
