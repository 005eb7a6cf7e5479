"""What people do to what stands round a family: ties, offers of help, agencies, alerts.

Serves: K3.04, P.15
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.people.family.acts import may_change_family, settle
from goldenthread.people.models import Agency, AgencyInvolvement, Alert, Person, SupportOffer, Tie

ONE_WAY = (Tie.Kind.VIOLENCE, Tie.Kind.CONTROL, Tie.Kind.CARES_FOR)
"""Ties that have a direction unless somebody says otherwise."""


@act
def add_tie(
    *, child: Person, from_person: Person, to_person: Person, kind: str, words: str = "", both_ways: bool = False, seen_by: str,
    began_on: date | None = None, by: Worker, because: str = "",
) -> Tie:  # fmt: skip
    """Say how one person is with another, and whose view that is.

    Raises:
        NotAllowed: this worker may not change the family, or nobody is named whose view it is.
    """
    may_change_family(child, by=by).or_refuse()
    if from_person.pk == to_person.pk:
        raise NotAllowed("Choose two different people.")
    if not seen_by.strip():
        raise NotAllowed("Say whose view this is. How two people are together is always somebody's view.")
    row = Tie.objects.create(
        from_person=from_person, to_person=to_person, kind=kind, words=words, both_ways=both_ways or kind not in ONE_WAY, seen_by=seen_by,
        began_on=began_on, recorded_by=by,
    )  # fmt: skip
    settle(child, row, "added a tie", from_person.pk, to_person.pk, by=by, because=because)
    return row


@act
def offer_support(
    *,
    child: Person,
    supporter: Person,
    relation: str,
    can_do: str,
    agreed_on: date | None = None,
    by: Worker,
    because: str = "",
) -> SupportOffer:
    """Keep what a relative, friend or neighbour can do for a child."""
    may_change_family(child, by=by).or_refuse()
    if child.pk == supporter.pk:
        raise NotAllowed("Choose somebody other than the child.")
    row = SupportOffer.objects.create(
        child=child, supporter=supporter, relation=relation, can_do=can_do, agreed_on=agreed_on, recorded_by=by
    )
    settle(child, row, "added to the support network", supporter.pk, by=by, because=because)
    return row


@act
def involve_agency(
    *,
    child: Person,
    agency: str,
    kind: str,
    role: str,
    name: str = "",
    contact: str = "",
    began_on: date | None = None,
    by: Worker,
    because: str = "",
) -> AgencyInvolvement:
    """Keep who from another agency works with a child. An agency that is new here is added with it."""
    may_change_family(child, by=by).or_refuse()
    place = Agency.objects.filter(name__iexact=agency.strip()).first() or Agency.objects.create(
        name=agency.strip(), kind=kind
    )
    row = AgencyInvolvement.objects.create(
        child=child, agency=place, name=name, role=role, contact=contact, began_on=began_on, recorded_by=by
    )
    settle(child, row, "added an agency", by=by, because=because)
    return row


@act
def add_alert(
    *, child: Person, about: Person, kind: str, says: str, review_on: date, by: Worker, because: str = ""
) -> Alert:
    """Keep something that anybody must know before they act, with the day to look at it again.

    Raises:
        NotAllowed: this worker may not change the family, or the day to look again is not ahead.
    """
    may_change_family(child, by=by).or_refuse()
    _lies_ahead(review_on, by)
    row = Alert.objects.create(
        person=about, kind=kind, says=says, began_on=by.today, review_on=review_on, recorded_by=by
    )
    settle(child, row, "added an alert", about.pk, by=by, because=because)
    return row


@act
def keep_alert(*, child: Person, row: Alert, review_on: date, by: Worker, because: str = "") -> None:
    """The alert was looked at and still holds; look again on another day."""
    may_change_family(child, by=by).or_refuse()
    _lies_ahead(review_on, by)
    row.review_on = review_on
    row.save(update_fields=["review_on"])
    settle(child, row, "kept an alert", row.person_id, by=by, because=because)


@act
def end_alert(*, child: Person, row: Alert, on: date, by: Worker, because: str) -> None:
    """End an alert, with the reason it no longer holds.

    Raises:
        NotAllowed: this worker may not change the family, or it has ended.
    """
    may_change_family(child, by=by).or_refuse()
    row = Alert.objects.select_for_update().get(pk=row.pk)
    if row.ended_on:
        raise NotAllowed("This alert has ended already, with a reason. Read it, and add yours to a note.")
    row.ended_on, row.ended_because = on, because
    row.save(update_fields=["ended_on", "ended_because"])
    settle(child, row, "ended an alert", row.person_id, by=by, because=because)


def _lies_ahead(review_on: date, by: Worker) -> None:
    if review_on <= by.today:
        raise NotAllowed("The day to look at it again must lie ahead, so that the alert does not outlive its reason.")
