"""Taking a passage from the record into a child's assessment with its source, using it in a part, putting it back.

Serves: K9.04, K1.13, K2.05b
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.thinking.permits import may_think
from goldenthread.casework.assessments.thinking_models import Evidence
from goldenthread.casework.assessments.work_models import AssessmentPart
from goldenthread.casework.notes.writing.written import stands_in
from goldenthread.practice.assessing.dimensions import BY_KEY

NOT_THERE = "These words do not stand in the source. Copy them exactly as they are: what you make of them goes beside."


@dataclass(frozen=True)
class TakenFrom:
    """Where a passage comes from: its line in the record as kind and number, all its texts, its day, and what it is in words."""

    kind: str
    row_id: int
    texts: tuple[str, ...]
    in_words: str
    on: date | None = None
    note_id: int | None = None
    document_id: int | None = None

    @property
    def about(self) -> str:
        """Kind and number, as a passage keeps them."""
        return f"{self.kind} {self.row_id}"


@act
def take_passage(
    *, assessment: Assessment, words: str, taken_from: TakenFrom, by: Worker, dimension: str = ""
) -> Evidence:
    """Take words as they stand in a source. Without a part they wait in the tray. Taken twice, there is one passage.

    Raises:
        NotAllowed: nothing is taken, the words do not stand in the source, or this worker may not write here.
    """
    may_think(assessment, by=by).or_refuse()
    said = words.replace("\r\n", "\n").strip()
    if not said:
        raise NotAllowed("Mark or copy the words you want to use.")
    if not stands_in(said, taken_from.texts):
        raise NotAllowed(NOT_THERE)
    _is_open(assessment, dimension, by)
    there = Evidence.objects.filter(assessment=assessment, about=taken_from.about, words=said).first()
    if there is not None:
        return use_passage(passage=there, dimension=dimension, by=by) if dimension and dimension != there.dimension else there  # fmt: skip
    row = Evidence.objects.create(
        assessment=assessment, dimension=dimension, words=said, happened_on=taken_from.on, note_id=taken_from.note_id,
        document_id=taken_from.document_id, about=taken_from.about, from_words=taken_from.in_words[:200], recorded_by=by,
    )  # fmt: skip
    log(by, "took a passage into an assessment", row, person_id=assessment.child_id)
    touch(assessment.child_id)
    return row


def _is_open(assessment: Assessment, dimension: str, by: Worker) -> None:
    """Using something in a part opens it: what is used has been looked at."""
    if not dimension:
        return
    if dimension not in BY_KEY:
        raise NotAllowed("There is no such part.")
    part, _ = AssessmentPart.objects.get_or_create(
        assessment=assessment, dimension=dimension, defaults={"recorded_by": by}
    )
    if part.not_looked_at:
        part.not_looked_at = ""
        part.save(update_fields=["not_looked_at"])


@act
def use_passage(*, passage: Evidence, dimension: str, by: Worker) -> Evidence:
    """Use a passage in a part, in another one, or put it back into the tray (no part).

    Raises:
        NotAllowed: there is no such part, or this worker may not write here.
    """
    row = (
        Evidence.objects.select_for_update(of=("self",))
        .select_related("assessment__child", "assessment__work")
        .get(pk=passage.pk)
    )
    may_think(row.assessment, by=by).or_refuse()
    _is_open(row.assessment, dimension, by)
    row.dimension = dimension
    row.save(update_fields=["dimension"])
    did = "used a passage in a part of an assessment" if dimension else "put a passage back into the tray"
    log(by, did, row, person_id=row.assessment.child_id)
    touch(row.assessment.child_id)
    return row


@act
def drop_passage(*, passage: Evidence, by: Worker) -> None:
    """Take a passage out of the assessment. Its source stays as it is.

    Raises:
        NotAllowed: it is used in a part (put it back first), or this worker may not write here.
    """
    row = Evidence.objects.select_related("assessment__child", "assessment__work").get(pk=passage.pk)
    may_think(row.assessment, by=by).or_refuse()
    if row.dimension:
        raise NotAllowed("It is used in a part. Put it back into the tray first.")
    log(by, "took a passage out of an assessment", row, person_id=row.assessment.child_id)
    touch(row.assessment.child_id)
    row.delete()
