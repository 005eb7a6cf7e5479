"""A child's family on one page: the picture, the same in words, homes, parents, couples, ties, help, agencies, alerts.

Serves: K3.04, K9.09, K10.00
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from goldenthread.access.pages import PageRequest, shown
from goldenthread.design.pictures import genogram
from goldenthread.design.words import day
from goldenthread.people.family import orders, picture, queries
from goldenthread.people.family.forms import OnDayForm
from goldenthread.people.family.queries import Kin
from goldenthread.people.models import Alert, Parentage, Person, Tie
from goldenthread.people.opening import opens
from goldenthread.people.person.showing import frame

WORK_ONLY = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL)


@opens("child")
@require_safe
def family(request: PageRequest, person: Person) -> HttpResponse:
    """The family as it is, or as it was on a day."""
    worker, form = request.user, OnDayForm(request.GET if "on_day" in request.GET else None)
    on = (form.cleaned_data.get("on") if form.is_bound and form.is_valid() else None) or worker.today
    kin = queries.kin(person, seen_by=worker, on=on)
    told = frame(request, person, here="family") | _pictures(kin, whole="whole" in request.GET, name=person.short_name)
    told |= _lists(kin, among={one.pk for one, _ in told["told"]})
    return render(request, "people/family.html", told | {
        "tab": "family", "kin": kin, "on": on, "is_now": on == worker.today, "on_form": form if form.is_bound else OnDayForm(initial={"on": on}),
        "agencies": queries.agencies(person, seen_by=worker, on=on), "alerts": _told_once(queries.alerts(kin, seen_by=worker)),
        "families": queries.families(person, seen_by=worker), "ties": [_tie(row, kin) for row in kin.ties],
    })  # fmt: skip


@dataclass(frozen=True)
class AlertTold:
    """One thing to know before acting, told once for everybody of the family it is about."""

    says: str
    kind: str
    review_on: date
    rows: tuple[Alert, ...]


def _told_once(rows: Iterable[Alert]) -> list[AlertTold]:
    """Alerts in the same words together, the first to be looked at again deciding the day."""
    alike: dict[tuple[str, str], list[Alert]] = {}
    for row in rows:
        alike.setdefault((row.get_kind_display(), row.says), []).append(row)
    return [
        AlertTold(says, kind, min(row.review_on for row in same), tuple(same)) for (kind, says), same in alike.items()
    ]


def _pictures(kin: Kin, *, whole: bool, name: str) -> dict[str, Any]:
    """The picture of the close family, or of all of them, and the same facts in words."""
    everybody = picture.family_of(kin)
    close = genogram.close_family(everybody)
    family = everybody if whole else close.family
    ids = [int(one.key[1:]) for one in family.people]
    shown(*ids)
    title = f"{name}’s family" + ("" if whole else ", those closest") + f", {day(kin.on)}"
    told = [(kin.people[int(row.key[1:])], row) for row in genogram.told(family)]
    return {
        "drawn": orders.drawn(kin.child, family, title=title),
        "told": told,
        "whole": whole,
        "everybody": len(everybody.people),
        "left_out": close.left_out,
    }


def _lists(kin: Kin, *, among: set[int]) -> dict[str, Any]:
    """Homes, parents and couples, ready to be written down; couples only among those in the picture."""
    homes: dict[str, list[Any]] = defaultdict(list)
    for row in kin.memberships:
        homes[row.household.name].append((kin.people[row.person_id], row))
    parents = [
        (row, kin.people[row.parent_id])
        for row in kin.parents_of(kin.child.pk)
        if row.ended_on is None or row.ended_on > kin.on
    ]
    couples = [
        (row, kin.people[row.one_id], kin.people[row.other_id])
        for row in kin.partnerships
        if {row.one_id, row.other_id} <= among
    ]
    return {
        "homes": dict(homes), "parents": parents, "couples": couples,
        "offers": [(row, kin.people[row.supporter_id]) for row in kin.offers], "responsible": Parentage.Responsibility.YES,
    }  # fmt: skip


def _tie(row: Tie, kin: Kin) -> dict[str, Any]:
    return {
        "row": row,
        "from": kin.people[row.from_person_id],
        "to": kin.people[row.to_person_id],
        "work_only": row.kind in WORK_ONLY,
    }
