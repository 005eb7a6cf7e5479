"""Strategy discussions and enquiries of a child, as a worker may see them. The page has asked whether the record opens.

Serves: P.21
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from goldenthread.access.models import LogEntry, Worker
from goldenthread.access.versions import Chosen, texts_of
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion, StrategyShare
from goldenthread.people.models import Person

HANDED_ON = "handed on an enquiry"
OF_CHILD = ("because", "safe_now", "medical", "family_told")
"""The texts of one child's decision."""


def _discussions(child: Person, seen_by: Worker) -> QuerySet[StrategyDiscussion]:
    rows = StrategyDiscussion.objects.filter(child=child, held_on__lte=seen_by.today)
    return rows.select_related("led_by", "enquiry__led_by").prefetch_related("shares__agency")


def discussions_of(child: Person, *, seen_by: Worker) -> list[StrategyDiscussion]:
    """A child's strategy discussions, the newest first."""
    return list(_discussions(child, seen_by).order_by("-held_on", "-pk"))


def one_discussion(child: Person, number: int, *, seen_by: Worker) -> StrategyDiscussion | None:
    """One strategy discussion of this child."""
    return _discussions(child, seen_by).filter(pk=number).first()


def in_one_discussion(row: StrategyDiscussion, *, seen_by: Worker) -> list[StrategyDiscussion]:
    """The rows of the other children of this discussion of whom this worker may know."""
    rows = StrategyDiscussion.objects.filter(Q(pk=row.first_id) | Q(held_with=row.first_id)).exclude(pk=row.pk)
    known = Person.objects.known_to(seen_by).values("pk")
    return list(rows.filter(child__in=known).select_related("child", "enquiry").order_by("pk"))


def shares_of(row: StrategyDiscussion, *, seen_by: Worker) -> list[StrategyShare] | None:
    """What the services shared, for every child it was about; None for whoever may not know of one of the children, as it may tell of them."""
    about = StrategyDiscussion.objects.filter(Q(pk=row.first_id) | Q(held_with=row.first_id))
    if about.exclude(child__in=Person.objects.known_to(seen_by).values("pk")).exists():
        return None
    return list(StrategyShare.objects.filter(discussion=row.first_id).select_related("agency").order_by("pk"))


def texts_written(row: StrategyDiscussion, child: Person, *, seen_by: Worker) -> dict[str, Any]:
    """All that is written of one discussion, by the names of the boxes of its form where `child`'s record is open."""
    found: dict[str, Any] = {"held_on": Chosen(row.held_on), "led_by": Chosen(row.led_by_id)}
    for one in (row, *in_one_discussion(row, seen_by=seen_by)):
        end = "" if one.child_id == child.pk else f"_{one.child_id}"
        found |= {f"{name}{end}": text for name, text in texts_of(one, OF_CHILD).items()}
    for share in shares_of(row, seen_by=seen_by) or ():
        who = share.words or str(share.agency or "")
        found |= {f"who_s{share.pk}": who, f"says_s{share.pk}": share.says, f"absent_s{share.pk}": share.absent_because}
    return found


def begun_with(enquiry: Enquiry, *, seen_by: Worker) -> list[Enquiry]:
    """The enquiries about brothers and sisters that one discussion began with this one, as far as this worker may know of them."""
    mine = StrategyDiscussion.objects.filter(enquiry=enquiry)
    firsts = {one.first_id for one in mine}
    rows = Enquiry.objects.filter(Q(discussions__in=firsts) | Q(discussions__held_with__in=firsts))
    rows = rows.exclude(child=enquiry.child_id)
    known = Person.objects.known_to(seen_by).values("pk")
    return list(rows.filter(child__in=known).select_related("child", "led_by").distinct().order_by("pk"))


def going_on_near(enquiry: Enquiry, near: Iterable[Person], *, seen_by: Worker) -> list[Enquiry]:
    """The unfinished enquiries about brothers and sisters: those begun with this one, and those of the children near this child."""
    begun = [one.pk for one in begun_with(enquiry, seen_by=seen_by)]
    rows = Enquiry.objects.filter(Q(pk__in=begun) | Q(child__in=[one.pk for one in near]), ended_on__isnull=True)
    rows = rows.filter(outcome="", no_conference__isnull=True, child__in=Person.objects.known_to(seen_by).values("pk"))
    return list(rows.exclude(child=enquiry.child_id).select_related("child", "led_by").order_by("child__born_on", "pk"))


def enquiries_of(child: Person, *, seen_by: Worker) -> list[Enquiry]:
    """A child's section 47 enquiries, the newest first."""
    rows = Enquiry.objects.filter(child=child, started_on__lte=seen_by.today)
    return list(rows.select_related("led_by", "referral").order_by("-started_on", "-pk"))


def one_enquiry(child: Person, number: int, *, seen_by: Worker) -> Enquiry | None:
    """One section 47 enquiry of this child, with the discussions that led to it."""
    rows = Enquiry.objects.filter(child=child, started_on__lte=seen_by.today, pk=number)
    return rows.select_related("led_by", "referral").prefetch_related("discussions__shares__agency").first()


def who_may_lead(child: Person, *, seen_by: Worker) -> QuerySet[Worker]:
    """Social workers who can lead an enquiry: those who work with the child, and those of whom a registration is recorded."""
    theirs = Q(involvements__child=child, involvements__ended_on__isnull=True)
    mine = seen_by.places.filter(ended_on__isnull=True).values("team_id")
    qualified = ~Q(registration_number="") | Q(roles_held__role="social_worker", roles_held__ended_on__isnull=True)
    in_reach = theirs | Q(pk=seen_by.pk) | Q(places__ended_on__isnull=True, places__team__in=mine)
    return Worker.objects.filter(in_reach, qualified, is_active=True).distinct().order_by("name")


def passed_on(enquiry: Enquiry, *, seen_by: Worker) -> list[LogEntry]:
    """Each time it was said why another social worker takes the enquiry over, and who handed it on, the newest first."""
    lines = LogEntry.objects.filter(
        person_id=enquiry.child_id, did=HANDED_ON, subject_kind="enquiry", subject_id=enquiry.pk
    )
    return list(lines.exclude(because="").order_by("-pk"))
