"""Signing an assessment off: as it was read, by a manager who did not assess, with an answer to whatever is open. Its words stay as they were.

Serves: K1.00, K1.07b, K1.08b, K2.W2
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from goldenthread.access.acting import act
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import FamilyAssessment, ManagerReview
from goldenthread.casework.assessments.working.agreeing import noted
from goldenthread.casework.assessments.working.looking import CHILD_IN_FRONT, Answer, held, keep_answers, tell_authors
from goldenthread.casework.assessments.working.permits import may_sign_off
from goldenthread.casework.assessments.working.queries import Work, work_of
from goldenthread.casework.dues.late_acts import say_why_late
from goldenthread.casework.notes.writing_models import Signing
from goldenthread.casework.record.assessing.as_shown import as_words, version_of
from goldenthread.casework.record.assessing.gap_queries import gaps_of, late_rows, still_unanswered

HAS_CHANGED = "Something in this assessment changed since you opened this page. Read it again, then sign it off."
WHAT = "assessment"
ASKED = {CHILD_IN_FRONT.key: "Asked"}
"""What is asked of every assessment, and is not open in this one."""


@act
def sign_off(
    *, work: FamilyAssessment, as_read: str, says: str, in_front: str, answers: Iterable[Answer] = (), by: Worker, at: datetime
) -> Signing:  # fmt: skip
    """Sign an assessment off for each of its children. `as_read`: the version on the screen; `in_front`: where it keeps the child in front.

    Raises:
        NotAllowed: this worker is no manager or assessed here, it was not sent, it changed since it was opened, nothing is said, it is not said
            where the child is in it, or something that is open has no answer.
    """
    row = held(work)
    may_sign_off(row, by=by).or_refuse()
    whole = work_of(row.pk, seen_by=by)
    if whole is None:
        raise NotAllowed("There is no record here that you can open.")
    words = as_words(whole, seen_by=by)
    if version_of(words) != as_read:
        raise NotAllowed(HAS_CHANGED)
    if not says.strip():
        raise NotAllowed("Say why you sign it off.")
    if not in_front.strip():
        raise NotAllowed("Say where you see the child in this work, and where the adults’ needs came first.")
    said = [one for one in answers if one.because.strip()]
    open_now = still_unanswered(whole, gaps_of(whole, seen_by=by), seen_by=by)
    if missing := [gap.asks for gap in open_now if gap not in [one.gap for one in said]]:
        raise NotAllowed(f"Answer what is still open, in your own words: {missing[0]}")
    _say_why_late(whole, said, by)
    look = ManagerReview.objects.create(
        work=row, what=ManagerReview.What.SIGNED_OFF, by=by, on=by.today, says=says.strip(), recorded_by=by
    )
    keep_answers(look, [*said, Answer(CHILD_IN_FRONT, in_front)], by)
    Assessment.objects.filter(work=row, looked_at_on__isnull=True).update(looked_at_on=by.today)
    Assessment.objects.filter(work=row).update(authorised_on=by.today, authorised_by=by)
    shown = _with_the_sign_off(words, whole, look, by)
    signing = Signing.objects.create(
        what=WHAT,
        row_id=row.pk,
        part=Signing.Part.MANAGER,
        as_shown=shown,
        sha256=version_of(shown),
        signed_by=by,
        signed_at=at,
        says=says.strip(),
    )
    tell_authors(row, by, "An assessment of yours was signed off.")
    noted(row, "signed off an assessment", by)
    return signing


def _say_why_late(work: Work, said: Iterable[Answer], by: Worker) -> None:
    because = next((one.because for one in said if one.gap.key == "late"), "")
    rows = late_rows(work, seen_by=by)
    if because and rows:
        say_why_late(rows=rows, because=because, by=by)


def _with_the_sign_off(words: str, work: Work, look: ManagerReview, by: Worker) -> str:
    """The words that were read, and after them what was open and the manager's own."""
    earlier = [answer for one in (*work.looks, look) for answer in one.answers.order_by("pk")]
    answered = "\n\n".join(f"{ASKED.get(one.gap, 'Open')}: {one.asked}\n{one.because}" for one in earlier)
    return "\n\n".join(part for part in (words, answered, f"Signed off by {by.name}\n{look.says}") if part)
