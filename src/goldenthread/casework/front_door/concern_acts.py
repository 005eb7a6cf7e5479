"""A concern worded anew, split or merged. Nothing is overwritten: the earlier one stays, and a row says which became which.

Reading: nobody gains time by it. What was raised in March and worded anew in June was still raised in March.
Reading: a concern of several children may be worded anew for some; for the others the earlier one goes on.

Serves: K10.00, K10.03
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage, StrandMove
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open

How = ConcernLineage.How


def may_reword(strand: ConcernChild, *, by: Worker) -> Permit:
    """Whether a worker may word, split or merge a child's strand."""
    if not by.has(Permission.RECORD) or not may_open(strand.child, by=by):
        return no("Somebody who works with this child changes how a concern is worded. Ask them to.")
    last = strand.moves.last()
    if last and last.to in ("resolved", "accepted"):
        return no("This concern has ended. If it is a worry again, say so first.")
    if superseded(strand):
        return no("This concern has been worded anew already. Go to the new one.")
    return YES


def superseded(strand: ConcernChild) -> bool:
    """Whether another concern now carries this child's strand."""
    return bool(
        ConcernLineage.objects.filter(was_id=strand.concern_id, how__in=(How.MERGED, How.WORDED), now__children__child_id=strand.child_id).exists()
    )  # fmt: skip


@act
def word_anew(
    *, concern: Concern, children: Sequence[Person], name: str, words: str, on: date, by: Worker, means: Mapping[int, str] | None = None
) -> Concern:  # fmt: skip
    """Say a concern in better words, for these children. The earlier words stay in the history."""
    return _made_from(concern, children, name=name, words=words, on=on, by=by, how=How.WORDED, means=means or {})


@act
def split_off(
    *, concern: Concern, children: Sequence[Person], name: str, words: str, on: date, by: Worker, means: Mapping[int, str] | None = None
) -> Concern:  # fmt: skip
    """Make part of a concern a concern of its own. The earlier one goes on."""
    return _made_from(concern, children, name=name, words=words, on=on, by=by, how=How.SPLIT, means=means or {})


@act
def merge(*, concern: Concern, into: Concern, children: Sequence[Person], on: date, by: Worker) -> Concern:
    """Tell one concern under another, for these children: they turned out to be one worry.

    Raises:
        NotAllowed: it is the same concern, or one of the two has ended for one of the children.
    """
    if concern.pk == into.pk:
        raise NotAllowed("Choose another concern to merge it with.")
    for strand in _strands(concern, children, by=by):
        there = ConcernChild.objects.filter(concern=into, child_id=strand.child_id).first()
        if there is None:
            _carry(strand, into, means=strand.means, on=on, by=by)
        else:
            may_reword(there, by=by).or_refuse()
        log(by, "merged a concern", strand, person_id=strand.child_id)
        touch(strand.child_id)
    _lineage(concern, into, How.MERGED, on=on, by=by)
    return into


def _made_from(
    concern: Concern, children: Sequence[Person], *, name: str, words: str, on: date, by: Worker, how: str, means: Mapping[int, str]
) -> Concern:  # fmt: skip
    if not name.strip() or not words.strip():
        raise NotAllowed("Give the concern a short name, and say it in plain words.")
    strands = _strands(concern, children, by=by)
    made: Concern = Concern.objects.create(
        name=name.strip(), words=words.strip(), raised_on=concern.raised_on, raised_by=concern.raised_by, referral=concern.referral,
        note=concern.note, about_violence=concern.about_violence, harmed_adult=concern.harmed_adult, recorded_by=by,
    )  # fmt: skip
    for strand in strands:
        _carry(strand, made, means=means.get(strand.child_id, strand.means), on=on, by=by)
        log(by, "worded a concern anew" if how == How.WORDED else "split a concern", strand, person_id=strand.child_id)
        touch(strand.child_id)
    _lineage(concern, made, how, on=on, by=by)
    return made


def _strands(concern: Concern, children: Sequence[Person], *, by: Worker) -> list[ConcernChild]:
    found = ConcernChild.objects.select_for_update(of=("self",)).filter(concern=concern, child__in=children)
    strands = list(found.select_related("child").order_by("pk"))
    if not strands or len(strands) != len({child.pk for child in children}):
        raise NotAllowed("Choose the children this is about.")
    for strand in strands:
        may_reword(strand, by=by).or_refuse()
    return strands


def _carry(strand: ConcernChild, to: Concern, *, means: str, on: date, by: Worker) -> None:
    """The same child's strand under another concern, standing where it stood."""
    new = ConcernChild.objects.create(concern=to, child_id=strand.child_id, means=means.strip(), recorded_by=by)
    last = strand.moves.last()
    StrandMove.objects.create(
        strand=new, to=last.to if last else "live", on=on, because=last.because if last else "", review_on=last.review_on if last else None,
        passed_to=last.passed_to if last else "", accepted_on=last.accepted_on if last else None, recorded_by=by,
    )  # fmt: skip


def _lineage(was: Concern, now: Concern, how: str, *, on: date, by: Worker) -> None:
    ConcernLineage.objects.get_or_create(was=was, now=now, how=how, defaults={"on": on, "recorded_by": by})
