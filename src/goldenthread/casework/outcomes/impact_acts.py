"""What a review made of a goal; small changes; the effect of us; what we tried; why a goal does not move and what we change.

Serves: K6.02b, K6.05, K6.06, K6.07, K6.08, K5.03
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permits import NotAllowed
from goldenthread.casework.notes.writing.permits import may_write
from goldenthread.casework.outcomes.beside_models import EffectOfUs, SmallChange, Tried
from goldenthread.casework.outcomes.models import Impact
from goldenthread.casework.outcomes.queries import goals_of, violence_of
from goldenthread.casework.plans.living_models import Analysis
from goldenthread.casework.plans.models import Goal, Review
from goldenthread.people.models import Person
from goldenthread.practice.measuring.verdicts import Said, refusal

NOT_TO_COME = "The day cannot be in the future."


@dataclass(frozen=True)
class View:
    """One person's view of one goal: better, the same, worse or too early; how they know."""

    voice: str
    verdict: str
    said_by: str
    evidence: str
    asked_alone: bool = False


def _theirs(child: Person, goal: Goal | None, by: Worker) -> None:
    may_write([child], by=by).or_refuse()
    if goal is not None and not any(one.pk == goal.pk for one in goals_of(child, seen_by=by)):
        raise NotAllowed("This goal is not this child’s. Choose one of theirs.")


@act
def write_impact(
    *, child: Person, goal: Goal, on: date, views: Iterable[View], now_we: str, by: Worker, review: Review | None = None
) -> list[Impact]:
    """Write down what a review made of one goal, each voice in a row of its own. Where there is violence, better is for those who were harmed to say.

    Serves: K6.08, K6.W1, K10.06

    Raises:
        NotAllowed: this worker may not write here, nobody's view is written, it is not said how they know, what we do now is not said,
            or better is said where those who were harmed have not said it.
    """
    _theirs(child, goal, by)
    found = list(views)
    if on > by.today:
        raise NotAllowed(NOT_TO_COME)
    if not found:
        raise NotAllowed("Write at least one person’s view.")
    if nobody := next((one for one in found if not one.evidence.strip()), None):
        raise NotAllowed(f"Write how we know what {nobody.said_by or 'they'} say: what was said or seen, and when.")
    if not now_we.strip():
        raise NotAllowed("Write what we do now. To go on the same way is an answer, too, with why.")
    violence, harmed = violence_of(goal, child, seen_by=by)
    said = [Said(one.voice, one.verdict, one.asked_alone) for one in found]
    if says := refusal(said, violence=violence, harmed_adult=harmed is not None):
        raise NotAllowed(says)
    rows = [
        Impact.objects.create(
            child=child, goal=goal, review=review, on=on, verdict=one.verdict, voice=one.voice, asked_alone=one.asked_alone,
            said_by=one.said_by.strip(), evidence=one.evidence.strip(), now_we=now_we.strip(), recorded_by=by,
        )
        for one in found
    ]  # fmt: skip
    for row in rows:
        log(by, "wrote down what changed", row, person_id=child.pk)
    touch(child.pk)
    return rows


@act
def analyse(
    *, child: Person, goal: Goal, why: str, we_change: str, by: Worker, child_says: str = "", family_says: str = "", we_tried: str = "",
    change_by: date | None = None,
) -> Analysis:  # fmt: skip
    """Think about why a goal does not move, and say what we change; and by when we expect to see it.

    Serves: K6.02b, K5.03, K6.07

    Raises:
        NotAllowed: this worker may not write here, the goal is another child's, why or what changes is not said, or the new day has passed.
    """
    _theirs(child, goal, by)
    if not why.strip():
        raise NotAllowed("Write why you think nothing moved.")
    if not we_change.strip():
        raise NotAllowed("Write what we change now; or why we go on the same way.")
    if change_by is not None and change_by < by.today:
        raise NotAllowed("Choose a day to come by which you expect to see change.")
    row = Analysis.objects.create(
        child=child, goal=goal, on=by.today, why=why.strip(), child_says=child_says.strip(), family_says=family_says.strip(),
        we_tried=we_tried.strip(), we_change=we_change.strip(), recorded_by=by,
    )  # fmt: skip
    if change_by is not None:
        goal = Goal.objects.select_for_update().get(pk=goal.pk)
        goal.change_by = change_by
        goal.save(update_fields=["change_by"])
    log(by, "looked at why a goal does not move", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def note_small_change(
    *, child: Person, on: date, words: str, said_by: str, by: Worker, goal: Goal | None = None
) -> SmallChange:
    """Keep a small change that matters.

    Serves: K6.05

    Raises:
        NotAllowed: this worker may not write here, nothing is said, or the day is to come.
    """
    _theirs(child, goal, by)
    if not words.strip():
        raise NotAllowed("Write what is different.")
    if on > by.today:
        raise NotAllowed(NOT_TO_COME)
    row = SmallChange.objects.create(
        child=child, goal=goal, on=on, words=words.strip(), said_by=said_by.strip(), recorded_by=by
    )
    log(by, "wrote down a small change", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def note_effect_of_us(
    *, child: Person, on: date, voice: str, said_by: str, good: str, bad: str, we_change: str, by: Worker
) -> EffectOfUs:
    """Write down what it does to a child to have a social worker, good and bad.

    Serves: K6.06

    Raises:
        NotAllowed: this worker may not write here, nothing is said, the day is to come, or something is bad and nothing is said to it.
    """
    may_write([child], by=by).or_refuse()
    if on > by.today:
        raise NotAllowed(NOT_TO_COME)
    if not good.strip() and not bad.strip():
        raise NotAllowed("Write what is good about it, or what is bad; “nothing they could name” is an answer.")
    if bad.strip() and not we_change.strip():
        raise NotAllowed("Write what we do differently because of it; or why we cannot, as you told them.")
    row = EffectOfUs.objects.create(
        child=child, on=on, voice=voice, said_by=said_by.strip(), good=good.strip(), bad=bad.strip(), we_change=we_change.strip(), recorded_by=by
    )  # fmt: skip
    log(by, "wrote down the effect of us", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def note_tried(
    *, child: Person, tried: str, next: str, by: Worker, in_the_way: str = "", person: Person | None = None
) -> Tried:
    """Write down what we tried so that somebody could work with us, what got in the way as they see it, and what we try next.

    Serves: K6.07

    Raises:
        NotAllowed: this worker may not write here, or what we tried or try next is not said.
    """
    may_write([child], by=by).or_refuse()
    if not tried.strip():
        raise NotAllowed("Write what we tried: when, where, how, and who.")
    if not next.strip():
        raise NotAllowed("Write what we try differently now. Working together is ours to make possible.")
    if person is not None and not Person.objects.known_to(by).filter(pk=person.pk).exists():
        raise NotAllowed("There is no record here that you can open.")
    row = Tried.objects.create(
        child=child,
        person=person,
        on=by.today,
        tried=tried.strip(),
        in_the_way=in_the_way.strip(),
        next=next.strip(),
        recorded_by=by,
    )
    log(by, "wrote down what we tried", row, person_id=child.pk)
    touch(child.pk)
    return row
