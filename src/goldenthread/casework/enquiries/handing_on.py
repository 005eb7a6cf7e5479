"""An enquiry handed on to another social worker: one, or those of brothers and sisters in one step, each with its own social worker and reason.

Serves: P.21
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.telling import tell
from goldenthread.access.versions import Chosen, refuse_if_stale
from goldenthread.casework.enquiries.models import Enquiry
from goldenthread.casework.enquiries.permits import may_lead
from goldenthread.casework.enquiries.queries import HANDED_ON
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person

NOW_YOURS = "You lead a section 47 enquiry from today. Read what was decided, and see the child."


@dataclass(frozen=True)
class Handed:
    """One enquiry, who leads it from now on, and why it passes on."""

    enquiry: Enquiry
    led_by: Worker
    because: str = ""


def leads_now(enquiries: Sequence[Enquiry]) -> dict[str, Chosen]:
    """Who leads each of these, by the names of the boxes: the first is the child whose record is open, the others their brothers and sisters."""
    return {f"led_by_{one.child_id}" if at else "led_by": Chosen(one.led_by_id) for at, one in enumerate(enquiries)}


@act
def hand_on_together(
    *, handed: Sequence[Handed], by: Worker, among: Sequence[Enquiry] = (), began_from: str = ""
) -> list[Enquiry]:
    """Hand on the enquiries of brothers and sisters in one step: all of them or none, each to the social worker chosen for it.

    `among` are those that could be handed on, the child's own first.

    Raises:
        NotAllowed: as for one child, for any of them; or a child is in it twice.
        Stale: somebody else handed one of them on in between; whoever leads it now is in it.
    """
    if not handed or len({one.enquiry.pk for one in handed}) < len(handed):
        raise NotAllowed("Choose each enquiry once.")
    locked = Enquiry.objects.select_for_update(of=("self",)).filter(pk__in=[one.pk for one in among]).order_by("pk")
    now = {one.pk: one for one in locked}
    boxes = dict(zip((one.pk for one in among), leads_now(among), strict=True))
    mine = {boxes[one.enquiry.pk]: Chosen(one.led_by) for one in handed if one.enquiry.pk in boxes}
    refuse_if_stale(began_from, saved=leads_now([now[one.pk] for one in among]), mine=mine)
    return [hand_on(enquiry=one.enquiry, led_by=one.led_by, because=one.because, by=by) for one in handed]


@act
def hand_on(*, enquiry: Enquiry, led_by: Worker, by: Worker, because: str = "") -> Enquiry:
    """Another social worker leads the enquiry, and is told so.

    Raises:
        NotAllowed: they are not a social worker, they may not know of this child, or the enquiry is finished.
    """
    found = Enquiry.objects.select_for_update(of=("self",)).select_related("child").get(pk=enquiry.pk)
    may_write([found.child], by=by).or_refuse()
    may_lead(led_by).or_refuse()
    if found.ended_on:
        raise NotAllowed(f"The enquiry about {found.child.short_name} is finished.")
    if not Person.objects.known_to(led_by).filter(pk=found.child_id).exists():
        raise NotAllowed("They cannot lead this enquiry: the record is closed to them. Choose another social worker.")
    passes = found.led_by_id != led_by.pk
    found.led_by = led_by
    found.save(update_fields=["led_by"])
    log(by, HANDED_ON, found, person_id=found.child_id, because=because.strip())
    if passes and led_by.pk != by.pk:
        tell([led_by], NOW_YOURS, link=reverse("enquiry", args=[found.child_id, found.pk]), once=True)
    touch(found.child_id)
    return found
