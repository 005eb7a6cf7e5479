"""Puts direct work with Elmshire's children into the record, with the visit of its day and the picture the child made."""

from __future__ import annotations

from goldenthread.casework.documents.models import Document
from goldenthread.casework.elmshire.families.direct_told import DIRECT
from goldenthread.casework.elmshire.telling.direct import Worked
from goldenthread.casework.elmshire.world import Telling
from goldenthread.casework.visits.direct_work_models import DirectWork, DirectWorkPicture, DirectWorkWords
from goldenthread.casework.visits.models import Visit


def load_direct_work(at: Telling) -> None:
    """All direct work told of this family's children."""
    for told in DIRECT.get(at.told.key, ()):
        _work(at, told)


def _work(at: Telling, told: Worked) -> None:
    child, days = at.child(told.child), [at.day(told.on), at.world.working_day(told.on)]
    visit = (
        Visit.objects.filter(children__child=child, children__seen=True, happened_on__in=days).order_by("pk").first()
    )
    on = visit.happened_on if visit else at.day(told.on)
    back_on, back = told.told_back
    worker = at.world.worker(told.by) if told.by else at.author
    assert on is not None
    work = DirectWork.objects.create(
        recorded_by=worker, **at.world.written(on), on=on, child=child, visit=visit, worker=worker, tool=told.tool,
        where=told.where, alone=told.alone, with_whom=told.with_whom, purpose=told.purpose, agreed=told.agreed, did=told.did, said=told.said,
        means_of_saying=told.tells_with, meaning=told.meaning, may_know=told.may_know[0], may_know_words=told.may_know[1], next=told.next,
        told_back_on=at.day(back_on), told_back=back,
    )  # fmt: skip
    for place in dict.fromkeys([*told.places, *told.numbers]):
        for number, words in enumerate(told.places.get(place, ("",))):
            at.keep(
                DirectWorkWords,
                on=on,
                by=told.by,
                work=work,
                place=place,
                words=words,
                number=None if number else told.numbers.get(place),
            )
    for name in told.pictures:
        for document in Document.objects.filter(name=name, children__child=child):
            at.keep(DirectWorkPicture, on=on, by=told.by, work=work, document=document)
