"""What a note gives rise to in the thread: a concern, a need. Each keeps the note it came from.

Serves: K10.00, K10.03
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Need, NeedConcern
from goldenthread.casework.front_door.models import Concern, ConcernChild, NoteStrand, StrandMove
from goldenthread.casework.notes.models import Note
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.people.models import Person


@act
def raise_concern(
    *, children: Iterable[Person], name: str, words: str, by: Worker, note: Note, means: Mapping[int, str] | None = None, raised_by: str = "",
    about_violence: bool = False, harmed_adult: Person | None = None,
) -> Concern:  # fmt: skip
    """A worry in plain words, raised from a note: from now on a thread for each of these children.

    Raises:
        NotAllowed: this worker may not write in one of the records, or no child is named.
    """
    them = list(children)
    if not them:
        raise NotAllowed("Say for which child it is a worry.")
    may_write(them, by=by).or_refuse()
    concern = Concern.objects.create(
        name=name, words=words, raised_on=note.happened_on, raised_by=raised_by or by.name, note=note, about_violence=about_violence,
        harmed_adult=harmed_adult, recorded_by=by,
    )  # fmt: skip
    for child in them:
        strand = ConcernChild.objects.create(
            concern=concern, child=child, means=(means or {}).get(child.pk, ""), recorded_by=by
        )
        StrandMove.objects.create(strand=strand, to="live", on=note.happened_on, recorded_by=by)
        NoteStrand.objects.create(note=note, strand=strand, recorded_by=by)
        log(by, "raised a concern", concern, person_id=child.pk)
    touch(*(child.pk for child in them))
    return concern


@act
def raise_need(
    *, child: Person, words: str, by: Worker, note: Note, means: str = "", concerns: Iterable[Concern] = ()
) -> Need:
    """What a child needs, found in a note, and which concerns it answers.

    Raises:
        NotAllowed: this worker may not write in the child's record, or a concern is not this child's.
    """
    may_write([child], by=by).or_refuse()
    answered = list(concerns)
    theirs = set(ConcernChild.objects.filter(child=child).values_list("concern_id", flat=True))
    if {one.pk for one in answered} - theirs:
        raise NotAllowed("Choose from the worries about this child.")
    need = Need.objects.create(
        child=child,
        words=words,
        means=means,
        found_on=note.happened_on,
        found_in=note.get_kind_display().capitalize(),
        note=note,
        recorded_by=by,
    )
    NeedConcern.objects.bulk_create([NeedConcern(need=need, concern=one) for one in answered])
    log(by, "wrote down a need", need, person_id=child.pk)
    touch(child.pk)
    return need
