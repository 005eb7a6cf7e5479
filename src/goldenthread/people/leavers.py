"""What a leaver still holds is told to their manager, so that no child is left with an empty chair."""

from __future__ import annotations

from datetime import date

from django.urls import reverse

from goldenthread.access.leading import managers_of
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.telling import tell, workers_who_may
from goldenthread.design.words import count, day
from goldenthread.people.models import Involvement


def tell_the_manager(worker: Worker, on: date) -> None:
    """Tell whoever leads this worker how many children they still hold; where nobody does, everybody who allocates."""
    held = Involvement.objects.filter(worker=worker, ended_on__isnull=True).values("child").distinct().count()
    if not held:
        return
    says = f"{worker.name}’s last day is {day(on)}. {count(held, 'child is', 'children are')} still allocated to them and will need somebody else."
    tell(
        managers_of(worker) or workers_who_may(Permission.ALLOCATE),
        says.replace(". no ", ". No "),
        link=reverse("my_team"),
        once=True,
    )
