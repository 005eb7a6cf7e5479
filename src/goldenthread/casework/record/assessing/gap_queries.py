"""What an assessment still leaves open, gathered from the record for the rule that asks about it (`practice.assessing.sign_off`).

Serves: K1.00, K1.08b, K2.02
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.assessments.models import Assessment
from goldenthread.casework.assessments.work_models import AbsentParent, AssessmentSource, ManagerReview, SignOffAnswer
from goldenthread.casework.assessments.working.asking_queries import absent_parents_of, holders_of, sources_of
from goldenthread.casework.assessments.working.queries import Work
from goldenthread.casework.dues.models import DueRow
from goldenthread.casework.dues.still_open import STILL_OPEN
from goldenthread.casework.record.assessing.overview_queries import Heard, heard
from goldenthread.practice.assessing.sign_off import Gap, OfChild, OfWork, gaps
from goldenthread.practice.timescales import first_assessment

FINISH = (first_assessment.RULE_ID, "T010-later")
"""The rules by which an assessment must be finished on a day."""


def gaps_of(work: Work, *, seen_by: Worker) -> list[Gap]:
    """What is open in an assessment now, as questions."""
    return gaps(facts_of(work, seen_by=seen_by))


def still_unanswered(work: Work, found: list[Gap], *, seen_by: Worker) -> list[Gap]:
    """Those of these gaps to which nobody said anything when it was last sent to the manager."""
    said = answers_sent(work, seen_by=seen_by)
    return [gap for gap in found if (gap.key, gap.child) not in {(one.gap, one.child_id) for one in said}]


def answers_sent(work: Work, *, seen_by: Worker) -> list[SignOffAnswer]:
    """What was said to what was open when it was last sent to the manager; of children who do not open to the worker, nothing."""
    sent = next((look for look in reversed(work.looks) if look.what == ManagerReview.What.SENT), None)
    rows = SignOffAnswer.objects.filter(look=sent).select_related("child").order_by("pk") if sent else []
    return [row for row in rows if row.child_id is None or work.of(row.child_id)]


def facts_of(work: Work, *, seen_by: Worker) -> OfWork:
    """The facts the rule needs."""
    holders = holders_of(work.row, seen_by=seen_by)
    sources = [row for row in sources_of(work.row, seen_by=seen_by) if not row.answered_on]
    return OfWork(
        tuple(_of_child(one, seen_by.today) for one in heard(work, seen_by=seen_by)),
        scope_agreed=bool(work.row.agreed_with_id and work.row.how_far.strip()),
        together_asked=bool(work.row.together),
        protection=work.row.protection,
        not_asked_for_consent=tuple(one.person.short_name for one in holders if not one.unsure and not one.was_asked),
        did_not_agree=tuple(one.person.short_name for one in holders if one.does_not_agree),
        consent_talked=bool(work.row.consent_talk.strip()),
        never_asked=tuple(name_of(row) for row in sources if not row.asked_on and not row.not_answered.strip()),
        no_answer=tuple(name_of(row) for row in sources if row.asked_on and not row.not_answered.strip()),
        not_settled=tuple(_parent(row) for row in absent_parents_of(work.row, seen_by=seen_by) if not row.decision),
        questions_open=sum(1 for look in work.looks if look.questions and not look.answered_on),
        days_late=max(
            [(seen_by.today - row.due_on).days for row in late_rows(work, seen_by=seen_by) if row.due_on], default=0
        ),
    )


def _of_child(one: Heard, today: date) -> OfChild:
    part: Assessment = one.part
    return OfChild(
        part.child_id, one.child.short_name, one.times_alone, len(one.words), one.works, part.analysis, bool(one.permanence), part.recommended,
        bool(one.read), unborn=one.child.born_on is None and one.child.due_on is not None,
    )  # fmt: skip


def name_of(row: AssessmentSource) -> str:
    """Somebody to be spoken to, as they are called."""
    return (
        row.person.short_name
        if row.person and not row.person.placeholder
        else row.words or (row.agency.name if row.agency else "somebody")
    )


def _parent(row: AbsentParent) -> str:
    return row.person.short_name if row.person and not row.person.placeholder else row.words or "a parent"


def late_rows(work: Work, *, seen_by: Worker) -> list[DueRow]:
    """The day by which it must be finished, for each child for whom that day has passed."""
    openers = {f"referral {one.referral_id}" for one in work.children if one.referral_id} | {
        f"assessment {one.pk}" for one in work.children
    }
    rows = DueRow.objects.filter(
        STILL_OPEN, child_id__in=work.child_ids, rule__in=FINISH, opener__in=openers, due_on__lt=seen_by.today
    )
    return list(rows.select_related("child").order_by("child_id", "pk"))
