"""What a worker does with what they say of their own skills: says it, takes it away, shows it or not.

The log says that they did, and nothing of what they said.
Serves: T.10
"""

from __future__ import annotations

from typing import Any

from goldenthread.access.acting import act
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale, texts_of
from goldenthread.practice.skills import BY_KEY, IN_WORDS
from goldenthread.quality.skills.models import SkillRating, SkillsShown


def may_say(*, by: Worker) -> Permit:
    """Whether somebody has skills of their own here: whoever writes in records of families."""
    if by.has(Permission.RECORD):
        return YES
    return no("This page is for those who work with families.")


def words_of_today(said: SkillRating | None) -> dict[str, Any]:
    """What somebody said today of a way of working, in words, by the names of the form's fields; all empty where they have not yet."""
    return texts_of(said, ("words",), ("confidence",))


@act
def say_how_sure(*, skill: str, confidence: int, words: str, by: Worker, began_from: str = "") -> SkillRating:
    """Say how sure one is with a way of working, today. A second time on one day takes the place of the first.

    Raises:
        NotAllowed: they do not work with families, or there is no such skill or number.
        Stale: they said it in between, on another device; both are in it.
    """
    may_say(by=by).or_refuse()
    if skill not in BY_KEY or confidence not in IN_WORDS:
        raise NotAllowed("Choose one of the five answers.")
    Worker.objects.select_for_update().get(pk=by.pk)
    now = SkillRating.objects.filter(worker=by, skill=skill, rated_on=by.today).first()
    mine = words_of_today(SkillRating(confidence=confidence, words=words))
    refuse_if_stale(began_from, saved=words_of_today(now), mine=mine, by=by.name)
    said: SkillRating = SkillRating.objects.update_or_create(
        worker=by, skill=skill, rated_on=by.today, defaults={"confidence": confidence, "words": words.strip()}
    )[0]
    log(by, "said how sure they are of a skill of their own", said)
    return said


@act
def take_away(*, skill: str, by: Worker) -> int:
    """Take away all one has said of oneself with a way of working. How many rows that were."""
    gone = SkillRating.objects.filter(worker=by, skill=skill).delete()[0]
    if gone:
        log(by, "took away what they had said of a skill of their own")
    return gone


@act
def show(*, what: str, by: Worker) -> SkillsShown:
    """Show whoever manages one's team the numbers, the words too, or nothing any more.

    Raises:
        NotAllowed: they do not work with families, or there is no such choice.
    """
    may_say(by=by).or_refuse()
    if what not in SkillsShown.What.values:
        raise NotAllowed("Choose what to show.")
    row: SkillsShown = SkillsShown.objects.update_or_create(worker=by, defaults={"what": what})[0]
    log(by, "chose whether their manager sees their skills", row)
    return row
