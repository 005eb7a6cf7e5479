"""Writing how a child stands in law, at home and in who they belong to; the ways considered; the milestones. Nothing missing stops a save.

Serves: K5.W3, K7.W1, K7.W2
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.access.versions import Chosen, refuse_if_stale, texts_of
from goldenthread.casework.care.permanence.said import ChildSays, not_ahead, own_words
from goldenthread.casework.care.permanence_models import (
    PermanenceMilestone,
    PermanenceStanding,
    PermanenceWay,
    PermanenceWayMove,
)
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person
from goldenthread.practice.permanence.statuses import WAY

OF_STANDING, CHOSEN_OF_STANDING = ("words", "next", "who"), ("since_on", "next_by_on")
OF_WAY = ("words", "speaks_for", "speaks_against", "views")
SILENT = ChildSays()


@dataclass(frozen=True)
class Stands:
    """How it stands in one of the three: in words, since when, what comes next, by when, who sees to it."""

    words: str
    since_on: date | None = None
    next: str = ""
    next_by_on: date | None = None
    who: str = ""


@dataclass(frozen=True)
class Considered:
    """What is said of a way: with whom, what speaks for it and against it, and whose view that is."""

    words: str = ""
    speaks_for: str = ""
    speaks_against: str = ""
    views: str = ""


def newest_standing(child: Person, strand: str) -> PermanenceStanding | None:
    """What is in force in one of the three."""
    rows = child.permanence_standings.filter(strand=strand, taken_back_on__isnull=True)
    return rows.select_related("recorded_by", "own_words").order_by("-written_on", "-pk").first()


@act
def write_standing(
    *, child: Person, strand: str, stands: Stands, began_from: str, by: Worker, says: ChildSays = SILENT
) -> PermanenceStanding:
    """Write anew how it stands in one of the three. What stood before is its history; the child's words go on until there are others.

    Serves: K7.W1

    Raises:
        NotAllowed: this worker may not write here, nothing is said, or a day that is past is to come.
        Stale: somebody else wrote it in between; both texts are in it.
    """
    may_write([child], by=by).or_refuse()
    if not stands.words.strip():
        raise NotAllowed("Write where it stands now, even if it is that nobody knows yet.")
    not_ahead(stands.since_on, by=by)
    Person.objects.select_for_update().get(pk=child.pk)
    now = newest_standing(child, strand)
    refuse_if_stale(
        began_from, saved=texts_of(now, OF_STANDING, CHOSEN_OF_STANDING), mine=texts_of(stands, OF_STANDING, CHOSEN_OF_STANDING),
        by=now.recorded_by.name if now and now.recorded_by else "", at=now.recorded_at if now else None,
    )  # fmt: skip
    label = str(PermanenceStanding.Strand(strand).label)
    before = now.own_words if now else None
    row = PermanenceStanding.objects.create(
        child=child, strand=strand, written_on=by.today, recorded_by=by, **_tidy(stands),
        own_words=own_words(child=child, says=says, about=f"About a home for good: {label.lower()}", before=before, by=by) or before,
    )  # fmt: skip
    log(by, "wrote how a home for good stands", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def write_way(
    *, child: Person, kind: str, considered: Considered, by: Worker, says: ChildSays = SILENT, way: PermanenceWay | None = None,
    began_from: str = "",
) -> PermanenceWay:  # fmt: skip
    """Write what speaks for a way and against it, and whose view that is; with `way`, write that one anew. A new way is being looked at.

    Serves: K7.W2

    Raises:
        NotAllowed: this worker may not write here.
        Stale: somebody else wrote it in between; both texts are in it.
    """
    may_write([child], by=by).or_refuse()
    told = _tidy(considered)
    if way is None:
        way = _new_way(child, kind, by, **told)
        PermanenceWayMove.objects.create(way=way, to="considered", on=by.today, recorded_by=by)
    else:
        rows = PermanenceWay.objects.select_for_update(of=("self",)).select_related("recorded_by", "own_words")
        way = rows.get(pk=way.pk, child=child)
        refuse_if_stale(began_from, saved=texts_of(way, OF_WAY), mine=told, of=way)
        for name, value in told.items():
            setattr(way, name, value)
    words = own_words(child=child, says=says, about=f"About: {name_of(way)}", before=way.own_words, by=by)
    way.own_words = words or way.own_words
    way.save()
    log(by, "wrote about a way to a home for good", way, person_id=child.pk)
    touch(child.pk)
    return way


def name_of(way: PermanenceWay) -> str:
    """A way in words: what it is, and with whom."""
    label = str(way.get_kind_display())
    return f"{label}: {way.words}" if way.words else label


def _new_way(child: Person, kind: str, by: Worker, **told: Any) -> PermanenceWay:
    return PermanenceWay.objects.create(child=child, kind=kind, recorded_by=by, **told)


@act
def move_way(
    *, child: Person, to: str, on: date, by: Worker, because: str = "", decided_by: str = "", way: PermanenceWay | None = None,
    kind: str = "",
) -> PermanenceWay:  # fmt: skip
    """Say where a way stands from a day: being looked at, the first plan, the plan beside it, ruled out. Said again, it is put right.

    Without `way`, a way of this kind begins with it. A missing reason or name stops nothing: the page asks for it.
    Serves: K7.W2

    Raises:
        NotAllowed: this worker may not write here, the day is to come, or the table of moves knows no such way on.
    """
    may_write([child], by=by).or_refuse()
    not_ahead(on, by=by)
    if way is None:
        way, now = _new_way(child, kind, by), WAY.start
    else:
        way = PermanenceWay.objects.select_for_update().get(pk=way.pk, child=child)
        last = way.moves.order_by("on", "pk").last()
        now = last.to if last else WAY.start
        if last and on < last.on:
            raise NotAllowed("The day is before the last decision about this way. Choose a later one, or that day.")
    if to != now and (why_not := WAY.refusal(now, to=to)):
        raise NotAllowed(why_not)
    PermanenceWayMove.objects.create(
        way=way, to=to, on=on, because=because.strip(), decided_by=decided_by.strip(), recorded_by=by
    )
    log(by, "decided about a way to a home for good", way, person_id=child.pk)
    touch(child.pk)
    return way


def words_of_milestone(row: PermanenceMilestone) -> dict[str, Any]:
    """A milestone as it is planned, in words, by the names of its boxes."""
    return texts_of(row, ("words", "late_because")) | {
        "kind": Chosen(row.kind),
        "planned_on": Chosen(row.planned_on),
    }


def words_of_meeting_it(row: PermanenceMilestone) -> dict[str, Any]:
    """The day a milestone was met and why it was late, in words, by the names of its boxes."""
    return texts_of(row, ("late_because",)) | {"reached_on": Chosen(row.reached_on)}


@act
def plan_milestone(
    *, child: Person, kind: str, planned_on: date, by: Worker, words: str = "", late_because: str = "",
    milestone: PermanenceMilestone | None = None, began_from: str = "",
) -> PermanenceMilestone:  # fmt: skip
    """Plan a milestone; with `milestone`, plan that one anew: the day that was planned first stays beside it.

    Serves: K5.W3

    Raises:
        NotAllowed: this worker may not write here.
        Stale: somebody else planned it anew in between; both are in it.
    """
    may_write([child], by=by).or_refuse()
    told: dict[str, Any] = {
        "kind": kind,
        "words": words.strip(),
        "planned_on": planned_on,
        "late_because": late_because.strip(),
    }
    if milestone is None:
        milestone = PermanenceMilestone(child=child, first_planned_on=planned_on, recorded_by=by)
    else:
        milestone = PermanenceMilestone.objects.select_for_update().get(pk=milestone.pk, child=child)
        mine = words_of_milestone(PermanenceMilestone(**told))
        refuse_if_stale(began_from, saved=words_of_milestone(milestone), mine=mine, of=milestone)
    for name, value in told.items():
        setattr(milestone, name, value)
    milestone.save()
    log(by, "planned a milestone of a home for good", milestone, person_id=child.pk)
    touch(child.pk)
    return milestone


@act
def reach_milestone(
    *, milestone: PermanenceMilestone, reached_on: date | None, began_from: str, by: Worker, late_because: str = ""
) -> None:
    """Write the day a milestone was met, and why it was late where it was; without a day, it has not happened after all.

    Serves: K5.W3

    Raises:
        NotAllowed: this worker may not write here, or the day is to come.
        Stale: somebody else wrote it in between; both are in it.
    """
    milestone = PermanenceMilestone.objects.select_for_update(of=("self",)).select_related("child").get(pk=milestone.pk)
    may_write([milestone.child], by=by).or_refuse()
    not_ahead(reached_on, by=by)
    mine = words_of_meeting_it(PermanenceMilestone(reached_on=reached_on, late_because=late_because))
    refuse_if_stale(began_from, saved=words_of_meeting_it(milestone), mine=mine, of=milestone)
    milestone.reached_on, milestone.late_because = reached_on, late_because.strip()
    milestone.save(update_fields=["reached_on", "late_because"])
    log(by, "met a milestone of a home for good", milestone, person_id=milestone.child_id)
    touch(milestone.child_id)


def _tidy(told: Stands | Considered) -> dict[str, Any]:
    return {name: value.strip() if isinstance(value, str) else value for name, value in asdict(told).items()}
