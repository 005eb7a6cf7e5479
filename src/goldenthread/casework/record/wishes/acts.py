"""What a child asked for, and what became of it: heard, acted on, told back with the reason, and the child's own verdict.

Each step is a row; the table of moves says which may follow which.
Serves: K10.05, K10.06, K2.06
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act, touch
from goldenthread.access.log import log
from goldenthread.access.models import Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import NotAllowed, Permit, no
from goldenthread.casework.notes.models import Wish, WishMove
from goldenthread.casework.notes.writing_models import Note
from goldenthread.people.models import Person
from goldenthread.people.opening import may_open
from goldenthread.practice.thread.statuses import WISH


def may_hear(child: Person, *, by: Worker) -> Permit:
    """Whether a worker may write down what a child asks for, and what became of it."""
    if not by.has(Permission.RECORD):
        return no("Your role does not write in records. Tell the child’s worker today what they asked for.")
    return may_open(child, by=by)


def standing(wish: Wish) -> str:
    """Where a wish stands now: the last move's status."""
    last = wish.moves.order_by("on", "pk").last()
    return last.to if last else WISH.start


@act
def hear_wish(
    *, child: Person, name: str, words: str, asked_on: date, heard_by: str = "", note: Note | None = None, by: Worker
) -> Wish:
    """Write down what a child asked for, in their own words.

    Serves: K10.05

    Raises:
        NotAllowed: this worker may not, or nothing is written.
    """
    may_hear(child, by=by).or_refuse()
    if not words.strip():
        raise NotAllowed("Write what they asked for, in their own words.")
    if asked_on > by.today:
        raise NotAllowed("The day they asked cannot be in the future.")
    wish = Wish.objects.create(
        child=child, name=(name.strip() or words.strip())[:80], words=words.strip(), asked_on=asked_on,
        heard_by=heard_by.strip() or by.name, note=note, recorded_by=by,
    )  # fmt: skip
    WishMove.objects.create(wish=wish, to="heard", on=asked_on, recorded_by=by)
    log(by, "heard a wish", wish, person_id=child.pk)
    touch(child.pk)
    return wish


@act
def move_wish(*, wish: Wish, to: str, on: date, says: str, answer: str = "", verdict: str = "", by: Worker) -> WishMove:
    """One step on: what adults did, what the child was told and why, or what the child thinks of it.

    Serves: K10.05, K10.06

    Raises:
        NotAllowed: this worker may not, the table has no such move, or what it needs is not said.
    """
    wish = Wish.objects.select_for_update().select_related("child").get(pk=wish.pk)
    may_hear(wish.child, by=by).or_refuse()
    now, name = standing(wish), wish.child.short_name
    if refusal := WISH.refusal(now, to=to):
        raise NotAllowed(refusal)
    if on < wish.asked_on or on > by.today:
        raise NotAllowed("Choose a day between the day they asked and today.")
    if to == "acted_on" and not says.strip():
        raise NotAllowed("Say what was done about it.")
    if to == "told_back":
        if not answer:
            raise NotAllowed(f"Say what the answer to {name} was: yes, partly or no.")
        if not says.strip():
            raise NotAllowed(f"Say what {name} was told, and why: in the words that were used.")
    if to == "verdict" and not (verdict and says.strip()):
        raise NotAllowed(f"Write down what {name} thinks of it, in {name}’s own words.")
    move = WishMove.objects.create(
        wish=wish, to=to, on=on, says=says.strip(), answer=answer if to == "told_back" else "",
        verdict=verdict if to == "verdict" else "", recorded_by=by,
    )  # fmt: skip
    log(by, f"moved a wish on: {to}", wish, person_id=wish.child_id)
    touch(wish.child_id)
    return move
