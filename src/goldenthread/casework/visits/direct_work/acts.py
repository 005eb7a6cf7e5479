"""Writing direct work down, putting it right, and telling the child what came of it. What the child said is never folded into what we make of it.

Serves: K2.02, K2.03, K2.04a, K2.05a, K2.06, K2.07, A.09
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Max

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.documents import acts as documents
from goldenthread.casework.documents.models import Document
from goldenthread.casework.notes.models import OwnWords
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.notes.writing_models import Attachment
from goldenthread.casework.visits.direct_work_models import DirectWork, DirectWorkPicture, DirectWorkWords
from goldenthread.casework.visits.models import Visit
from goldenthread.people.models import Person
from goldenthread.practice.direct_work import LADDER_TO, NAMES, tool_name

NOT_YET = "The day of direct work cannot be in the future. To plan it, write it with the visit."


@dataclass(frozen=True)
class Line:
    """What the child put in one place of a tool, and the number where the place has one."""

    place: str
    words: str = ""
    number: int | None = None


OF_WORK = (
    "where",
    "with_whom",
    "purpose",
    "agreed",
    "did",
    "said",
    "means_of_saying",
    "meaning",
    "may_know_words",
    "next",
)


@dataclass(frozen=True)
class Done:
    """One time of direct work as its worker writes it. What was seen and heard stands apart from what it may mean."""

    on: date
    tool: str
    where: str = ""
    alone: bool | None = None
    with_whom: str = ""
    purpose: str = ""
    agreed: str = ""
    did: str = ""
    said: str = ""
    means_of_saying: str = ""
    meaning: str = ""
    may_know: str = ""
    may_know_words: str = ""
    next: str = ""


def may_change_work(work: DirectWork, *, by: Worker) -> Permit:
    """Whether this worker may put right what is written of it: who did the work may. Every earlier wording is kept."""
    if work.worker_id != by.pk:
        return no(
            "Only who did this work with the child changes what is written of it. Write down your own, or tell them."
        )
    return may_write([work.child], by=by)


@act
def write_work(
    *, child: Person, done: Done, by: Worker, lines: Iterable[Line] = (), pictures: Iterable[dict[str, Any]] = (), visit: Visit | None = None,
) -> DirectWork:  # fmt: skip
    """Write down one time of direct work, with the pictures made. At a visit it stands with that visit's note, for this child alone.

    Raises:
        NotAllowed: this worker may not write in the record, the day is to come, or the visit was not to this child.
    """
    may_write([child], by=by).or_refuse()
    _look_at(done, by=by)
    if visit is not None and not visit.children.filter(child=child).exists():
        raise NotAllowed("That visit was not to this child. Choose another, or none.")
    work = DirectWork.objects.create(child=child, visit=visit, worker=by, recorded_by=by, **vars(done))
    _keep_lines(work, lines, by=by)
    keep_pictures(work=work, pictures=pictures, by=by)
    log(by, "wrote down direct work", work, person_id=child.pk)
    touch(child.pk)
    return work


def _by_place(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What stands in the places of a sheet, by the names of their boxes."""
    found: dict[str, list[str]] = {}
    for place, words in lines:
        found.setdefault(f"place-{place}", []).append(words.strip())
    return {name: "\n".join(words) for name, words in found.items()}


def texts_of_places(work: DirectWork) -> dict[str, str]:
    """What stands in the places of the sheet of one time of direct work."""
    return _by_place(work.words.order_by("pk").values_list("place", "words"))


def texts_of_work(work: DirectWork) -> dict[str, str]:
    """All that is written of one time of direct work, by the names of its boxes."""
    return texts_of(work, OF_WORK) | texts_of_places(work)


@act
def change_work(
    *, work: DirectWork, done: Done, by: Worker, began_from: str = "", lines: Iterable[Line] = (), pictures: Iterable[dict[str, Any]] = (),
) -> DirectWork:  # fmt: skip
    """Put right what is written of direct work. What was written before is kept.

    Raises:
        NotAllowed: somebody else did the work, or the day is to come.
        Stale: it was put right in between, from another device; both texts are in it.
    """
    work = DirectWork.objects.select_for_update(of=("self",)).select_related("child", "visit").get(pk=work.pk)
    may_change_work(work, by=by).or_refuse()
    _look_at(done, by=by)
    lines = list(lines)
    mine = (
        dict.fromkeys(texts_of_places(work), "")
        | texts_of(done, OF_WORK)
        | _by_place((one.place, one.words) for one in lines)
    )
    refuse_if_stale(began_from, saved=texts_of_work(work), mine=mine, by=by.name)
    for name, value in vars(done).items():
        setattr(work, name, value)
    work.save()
    work.words.all().delete()
    _keep_lines(work, lines, by=by)
    keep_pictures(work=work, pictures=pictures, by=by)
    log(by, "changed direct work", work, person_id=work.child_id)
    touch(work.child_id)
    return work


def _look_at(done: Done, *, by: Worker) -> None:
    if done.on > by.today:
        raise NotAllowed(NOT_YET)
    if done.tool not in NAMES:
        raise NotAllowed("Choose what you did together.")
    if done.may_know == DirectWork.MayKnow.SOME and not done.may_know_words.strip():
        raise NotAllowed("Write who may know, in the child’s words.")


def _keep_lines(work: DirectWork, lines: Iterable[Line], *, by: Worker) -> None:
    rows = []
    for line in lines:
        if line.number is not None and not 0 <= line.number <= LADDER_TO:
            raise NotAllowed(f"A step of the ladder is a number from 0 to {LADDER_TO}.")
        if line.words.strip() or line.number is not None:
            rows.append(
                DirectWorkWords(
                    work=work, place=line.place, words=line.words.strip(), number=line.number, recorded_by=by
                )
            )
    DirectWorkWords.objects.bulk_create(rows)


@act
def keep_pictures(*, work: DirectWork, pictures: Iterable[dict[str, Any]], by: Worker) -> list[Document]:
    """Keep what the child made with the work: a document of this child's record alone, shown with the note of the visit, and theirs to have."""
    may_write([work.child], by=by).or_refuse()
    at = work.pictures.aggregate(last=Max("place"))["last"] or 0
    note_id = work.visit.note_id if work.visit else None
    kept = []
    for place, told in enumerate(pictures, at + 1):
        own: dict[str, Any] = {
            "kind": Document.Kind.DRAWING,
            "keepsake": True,
            "happened_on": work.on,
            "made_by": work.child.short_name,
            "name": tool_name(work.tool),
        }
        document: Document = documents.keep(children=[work.child], already_allowed=True, by=by, **(own | told))
        DirectWorkPicture.objects.create(work=work, document=document, place=place, recorded_by=by)
        if note_id:
            Attachment.objects.create(note_id=note_id, document=document, recorded_by=by)
        kept.append(document)
    return kept


def words_of_telling_back(work: DirectWork) -> dict[str, Any]:
    """What the child was told came of it, and when, in words, by the names of its boxes."""
    return {"told_back": work.told_back, "told_back_on": Chosen(work.told_back_on)}


@act
def tell_back(*, work: DirectWork, told_back: str, told_back_on: date, by: Worker, began_from: str = "") -> None:
    """The child was told what came of it.

    Raises:
        NotAllowed: this worker may not write here, the day is before the work or to come, or nothing is said.
        Stale: somebody else wrote down a telling in between; both are in it.
    """
    work = DirectWork.objects.select_for_update(of=("self",)).select_related("child").get(pk=work.pk)
    may_write([work.child], by=by).or_refuse()
    if not work.on <= told_back_on <= by.today:
        raise NotAllowed("Choose a day between the work and today.")
    if not told_back.strip():
        raise NotAllowed(f"Write what {work.child.short_name} was told, in the words that were used.")
    mine = words_of_telling_back(DirectWork(told_back=told_back, told_back_on=told_back_on))
    refuse_if_stale(began_from, saved=words_of_telling_back(work), mine=mine, of=work)
    work.told_back, work.told_back_on = told_back.strip(), told_back_on
    work.save(update_fields=["told_back", "told_back_on"])
    log(by, "told back what came of direct work", work, person_id=work.child_id)
    touch(work.child_id)


def words_of_who_may_know(work: DirectWork) -> dict[str, Any]:
    """Who may know, as the child says, in words, by the names of its boxes."""
    return {"may_know": Chosen(work.may_know), "may_know_words": work.may_know_words}


@act
def say_who_may_know(*, work: DirectWork, may_know: str, may_know_words: str, by: Worker, began_from: str = "") -> None:
    """Write down who may know, as the child says. Nothing of it goes to the adults before.

    Raises:
        NotAllowed: this worker may not write here, the child was not asked, or it is some and nobody is named.
        Stale: somebody else wrote down in between what the child says; both are in it.
    """
    work = DirectWork.objects.select_for_update(of=("self",)).select_related("child").get(pk=work.pk)
    may_write([work.child], by=by).or_refuse()
    name = work.child.short_name
    if not may_know:
        raise NotAllowed(f"Ask {name} first who may know, and write down what {name} says.")
    if may_know == DirectWork.MayKnow.SOME and not may_know_words.strip():
        raise NotAllowed(f"Write who may know, in {name}’s words.")
    mine = words_of_who_may_know(DirectWork(may_know=may_know, may_know_words=may_know_words))
    refuse_if_stale(began_from, saved=words_of_who_may_know(work), mine=mine, of=work)
    work.may_know, work.may_know_words = may_know, may_know_words.strip()
    work.save(update_fields=["may_know", "may_know_words"])
    log(by, "wrote down who may know of direct work", work, person_id=work.child_id)
    touch(work.child_id)


def share_words(work: DirectWork) -> str:
    """With whom the child is happy for us to share it, in words.

    >>> share_words(DirectWork(may_know="some", may_know_words="Nan, not Steve"))
    'Nan, not Steve'
    """
    if work.may_know == DirectWork.MayKnow.SOME:
        return work.may_know_words
    label = {"nobody": "nobody but us two and who must keep them safe", "all": "everybody who helps"}.get(
        work.may_know, ""
    )
    return f"{label}: “{work.may_know_words}”" if label and work.may_know_words else label


@act
def keep_own_words(*, work: DirectWork, words: str, by: Worker) -> OwnWords:
    """The child's words out of direct work, as their own words: on their page, and in their plan. With their say who may know.

    Serves: K2.05b, K2.06

    Raises:
        NotAllowed: this worker may not write here, the child was not asked who may know, or nothing is said.
    """
    may_write([work.child], by=by).or_refuse()
    if not work.may_know:
        raise NotAllowed(f"Ask {work.child.short_name} first who may know, and write it down here.")
    if not words.strip():
        raise NotAllowed("Write the words, exactly as they were said.")
    row = OwnWords.objects.create(
        person=work.child, words=words.strip(), said_on=work.on, heard_by=work.worker.name if work.worker else by.name, alone=bool(work.alone),
        setting=f"{tool_name(work.tool)}{', ' + work.where if work.where else ''}"[:160], may_share=share_words(work)[:160],
        note=work.visit.note if work.visit else None, recorded_by=by,
    )  # fmt: skip
    log(by, "kept a child's words from direct work", row, person_id=work.child_id)
    touch(work.child_id)
    return row
