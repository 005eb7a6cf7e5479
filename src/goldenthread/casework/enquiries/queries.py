"""Strategy discussions and enquiries of a child, as a worker may see them. The page has asked whether the record opens.

Serves: P.21
"""

from __future__ import annotations

from django.db.models import Q, QuerySet

from goldenthread.access.models import Worker
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.strategy_models import StrategyDiscussion
from goldenthread.people.models import Person


def _discussions(child: Person, seen_by: Worker) -> QuerySet[StrategyDiscussion]:
    rows = StrategyDiscussion.objects.filter(child=child, held_on__lte=seen_by.today)
    return rows.select_related("led_by", "enquiry__led_by").prefetch_related("shares__agency")


def discussions_of(child: Person, *, seen_by: Worker) -> list[StrategyDiscussion]:
    """A child's strategy discussions, the newest first."""
    return list(_discussions(child, seen_by).order_by("-held_on", "-pk"))


def one_discussion(child: Person, number: int, *, seen_by: Worker) -> StrategyDiscussion | None:
    """One strategy discussion of this child."""
    return _discussions(child, seen_by).filter(pk=number).first()


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
