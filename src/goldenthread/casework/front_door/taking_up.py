"""A child who comes to us again: the old threads, how each ended, and taking one up with what is different now.

The worry comes back as a concern of its own, from the new referral, with the old one joined to it: one thread, told from its first day.
Serves: K10.00, E.08, K10.03
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.front_door.models import Concern, ConcernChild, ConcernLineage, Referral, StrandMove
from goldenthread.casework.front_door.permits import may_work_on
from goldenthread.design.reads import reads_as
from goldenthread.practice.thread.statuses import CONCERN

TOLD_UNDER = (ConcernLineage.How.MERGED, ConcernLineage.How.WORDED)


@dataclass(frozen=True)
class OldThread:
    """A worry from before this referral: what it was, and how it ended, as far as anybody wrote it."""

    strand: ConcernChild
    ended: str
    because: str
    answered: bool


class TakeUpForm(forms.Form):
    """What is different now."""

    different = forms.CharField(
        label="What is different now?", max_length=4000, widget=forms.Textarea(attrs={"rows": 3} | reads_as("family")),
        help_text="What is known now that was not known then, in plain words.",
        error_messages={"required": "Say what is different now"},
    )  # fmt: skip


def old_threads(referral: Referral, *, seen_by: Worker) -> list[OldThread]:
    """The worries this child came to us with before, the newest first; those taken up again already are told under the new one."""
    told_on = ConcernLineage.objects.filter(
        was=OuterRef("concern"), how__in=TOLD_UNDER, now__children__child=referral.child_id
    )
    rows = ConcernChild.objects.filter(
        ~Exists(told_on), child=referral.child, concern__raised_on__lt=referral.received_on
    ).exclude(concern__referral=referral)
    rows = rows.select_related("concern").prefetch_related("moves").order_by("-concern__raised_on", "-pk")
    return [_old(row) for row in rows]


def _old(row: ConcernChild) -> OldThread:
    moves = list(row.moves.all())
    last = moves[-1] if moves else None
    stands = last.to if last else CONCERN.start
    because = last.because if last else ""
    if last and last.passed_to:
        because = f"{last.passed_to}. {because}".strip()
    return OldThread(row, CONCERN.words(stands), because, answered=CONCERN.is_end(stands) and bool(because))


def old_thread(referral: Referral, concern_id: int, *, seen_by: Worker) -> OldThread | None:
    """One of them."""
    return next((one for one in old_threads(referral, seen_by=seen_by) if one.strand.concern_id == concern_id), None)


@act
def take_up_again(*, referral: Referral, strand: ConcernChild, different: str, by: Worker) -> Concern:
    """Take an old worry up again, from this referral, with what is different now. The old thread goes on in it.

    Raises:
        NotAllowed: this worker may not, nothing is said, the worry is not this child's, or it is taken up already.
    """
    row = ConcernChild.objects.select_for_update(of=("self",)).select_related("concern").get(pk=strand.pk)
    may_work_on(referral, by=by).or_refuse()
    if not different.strip():
        raise NotAllowed("Say what is different now, in plain words.")
    if row.child_id != referral.child_id or old_thread(referral, row.concern_id, seen_by=by) is None:
        raise NotAllowed("This worry goes on already, or is not this child’s.")
    old = row.concern
    made: Concern = Concern.objects.create(
        name=old.name, words=different.strip(), raised_on=referral.received_on, raised_by=referral.from_words, referral=referral,
        about_violence=old.about_violence, harmed_adult=old.harmed_adult, recorded_by=by,
    )  # fmt: skip
    again = ConcernChild.objects.create(concern=made, child_id=row.child_id, means=row.means, recorded_by=by)
    StrandMove.objects.create(strand=again, to="live", on=referral.received_on, because="It came back.", recorded_by=by)
    how: Any = ConcernLineage.How.MERGED
    ConcernLineage.objects.create(was=old, now=made, how=how, on=referral.received_on, recorded_by=by)
    log(by, "took up a worry again", again, person_id=row.child_id)
    touch(row.child_id)
    return made
