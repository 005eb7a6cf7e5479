"""Writing where things are now, one block at a time; saying that a block is still right; and what tonight's worker must know.

Every writing is a row of its own: the newest of a block is the one in force, the others are its history.
Serves: K9.08, K9.W1
"""

from __future__ import annotations

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.access.versions import refuse_if_stale
from goldenthread.casework.record.models import Summary
from goldenthread.casework.record.story_models import ForTonight
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open

TONIGHT = ("call_first", "calms", "not_do")


def may_write(child: Person, *, by: Worker) -> Permit:
    """Whether a worker may write where things are now for a child."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Ask somebody who works with the family.")
    return may_open(child, by=by)


def _newest(child: Person, block: str) -> Summary | None:
    Person.objects.select_for_update().get(pk=child.pk)
    return child.summaries.filter(block=block).select_related("recorded_by").order_by("-written_on", "-pk").first()


@act
def write_block(*, child: Person, block: str, words: str, began_from: str, by: Worker) -> Summary:
    """Write one block anew. What stood there before stays in its history.

    Serves: K9.08

    Raises:
        NotAllowed: this worker may not, or nothing is written.
        Stale: somebody else wrote this block in between; both texts are in it.
    """
    may_write(child, by=by).or_refuse()
    if not words.strip():
        raise NotAllowed("Write what is so now, even if it is that we do not know yet.")
    now = _newest(child, block)
    refuse_if_stale(
        began_from, saved={"words": now.words if now else ""}, mine={"words": words},
        by=now.recorded_by.name if now and now.recorded_by else "", at=now.recorded_at if now else None,
    )  # fmt: skip
    row = Summary.objects.create(child=child, block=block, words=words.strip(), written_on=by.today, recorded_by=by)
    log(by, "wrote where things are now", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def still_right(*, child: Person, block: str, by: Worker) -> Summary:
    """Say that a block was read today and is still right. The words stay; the day and who read them are new.

    Raises:
        NotAllowed: this worker may not, or nothing stands there yet.
    """
    may_write(child, by=by).or_refuse()
    now = _newest(child, block)
    if now is None:
        raise NotAllowed("Nothing is written there yet. Write it first.")
    row = Summary.objects.create(child=child, block=block, words=now.words, written_on=by.today, recorded_by=by)
    log(by, "said it is still right", row, person_id=child.pk)
    touch(child.pk)
    return row


@act
def write_for_tonight(
    *, child: Person, call_first: str = "", calms: str = "", not_do: str = "", began_from: str, by: Worker
) -> ForTonight:
    """Write what somebody who answers tonight must know beyond the summary.

    Serves: K9.W1

    Raises:
        NotAllowed: this worker may not, or nothing is written.
        Stale: somebody else wrote it in between; both texts are in it.
    """
    may_write(child, by=by).or_refuse()
    mine = {"call_first": call_first, "calms": calms, "not_do": not_do}
    if not any(words.strip() for words in mine.values()):
        raise NotAllowed("Write at least whom to ring first.")
    Person.objects.select_for_update().get(pk=child.pk)
    now = child.for_tonight.select_related("recorded_by").first()
    refuse_if_stale(
        began_from, saved={name: getattr(now, name) if now else "" for name in TONIGHT}, mine=mine,
        by=now.recorded_by.name if now and now.recorded_by else "", at=now.recorded_at if now else None,
    )  # fmt: skip
    row = ForTonight.objects.create(
        child=child, written_on=by.today, recorded_by=by, **{name: words.strip() for name, words in mine.items()}
    )
    log(by, "wrote for tonight", row, person_id=child.pk)
    touch(child.pk)
    return row
