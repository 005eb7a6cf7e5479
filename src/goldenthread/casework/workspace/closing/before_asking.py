"""What a reader may ask of an ending's words and of the child's letter, asked once of whoever sends them to the manager who decides.

What the child and the family say is theirs, and left alone.
Serves: K10.08, K9.01, K9.12
"""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.casework.pathways.closing import queries
from goldenthread.casework.pathways.closing.permits import may_write
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.wording.asked_once import Places
from goldenthread.casework.wording.going import Going, Words
from goldenthread.people.models import Person
from goldenthread.practice.language.findings import Field, Reader


def going(closing: Closing, child: Person, *, seen_by: Worker) -> Going:
    """The words of an ending that go to whoever decides, and to the family after that."""
    return Going(f"closing-{closing.pk}", tuple(_words(closing, child, seen_by)), (child.short_name,))


def _words(closing: Closing, child: Person, worker: Worker) -> Iterator[Words]:
    def at(part: str) -> str:
        return reverse("write_closing", args=[child.pk, part])

    yield Words(closing, "because", "Why our work ends", at("why"), reader=Reader.FAMILY)
    for answer in closing.answers.select_related("strand__concern").order_by("pk"):
        there = reverse("answer_worry", args=[child.pk, answer.strand_id])
        yield Words(answer, "says", answer.strand.concern.name, there, reader=Reader.FAMILY)
    goodbye = queries.goodbye_of(closing, seen_by=worker)
    yield Words(goodbye, "if_it_slips", "If it slips", at("after"), Field.CONTINGENCY)
    yield Words(goodbye, "network", "What family and friends go on doing", at("after"))
    yield Words(goodbye, "how", "How you said goodbye", at("goodbye"))
    yield Words(goodbye, "letter", "The letter", at("goodbye"), reader=Reader.FAMILY)


@act
def put_in_quotation(*, closing: Closing, places: Places, as_shown: str, by: Worker) -> None:
    """Put quotation marks round words of an ending that is still being written: they are somebody's own.

    Raises:
        NotAllowed: it changed since it was opened, or may not be written on now.
    """
    row = Closing.objects.select_for_update(of=("self",)).select_related("child").get(pk=closing.pk)
    may_write(row, by=by).or_refuse()
    going(row, row.child, seen_by=by).mark(places, as_shown=as_shown)
    log(by, "wrote how our work ends", row, person_id=row.child_id)
    touch(row.child_id)
