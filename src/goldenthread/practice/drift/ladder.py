"""The ladder: whom to turn to when nothing is changing for a child. A talk first, then the manager, and on, each rung asked and answered.

In our words: challenge the adults who are not doing their part, change plans that have no effect, and when that does not help, go on up. No rung is
left out in silence: it may be passed over with a reason. An agency's own rung is there only where an agency's part stands still. The last two,
legal advice and the independent reviewing officer or chair, stand beside each other: either may be taken.

Source: Knowsley Social Work Practice Standards, standard 5. The order is ours, as the drawing of the manager's board has it.
Serves: K5.02, K5.04
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from goldenthread.practice.drift.kinds import kind_of
from goldenthread.practice.moves import Move, Moves, Status
from goldenthread.practice.thread.statuses import EVERYONE_WHO_HELPS

BECAUSE = ("because_if_rungs_are_passed_over",)


@dataclass(frozen=True)
class Rung:
    """One rung: its key, the words of the move, whom it asks, and what is asked there."""

    key: str
    words: str
    who: str
    asks: str


RUNGS: tuple[Rung, ...] = (
    Rung("talk", "Talk about it", "Whoever can do something about it: a parent, a colleague, a carer, the child’s network",
         "What stands in the way, and what would help?"),
    Rung("manager", "Ask the manager", "The team manager", "What do we change, and by when? If it stays as it is: why?"),
    Rung("agency", "Ask the agency", "The agency whose part it is: the clinic, the school, housing",
         "When will it be done, and who above them can decide it?"),
    Rung("service_manager", "Ask the service manager", "The service manager", "What can be decided here that could not be decided below?"),
    Rung("legal", "Ask for legal advice", "The lawyers, or the legal planning meeting",
         "Is it time for the court, and if not, what would make it time?"),
    Rung("reviewer", "Ask the chair or reviewing officer", "The conference chair, or the independent reviewing officer",
         "Is the plan still the right one, and does the child need somebody of their own to say so?"),
)  # fmt: skip
BY_KEY = {rung.key: rung for rung in RUNGS}
ORDER = [rung.key for rung in RUNGS]
LAST = ("legal", "reviewer")


def _on_from(place: int) -> tuple[Move, ...]:
    """Every rung above, a talk once more, and the other of the last two."""
    above = (BY_KEY["legal"],) if RUNGS[place].key == "reviewer" else RUNGS[place + 1 :]
    again = (Move("talk", "talk about it again", EVERYONE_WHO_HELPS),) if place else ()
    return (*(Move(rung.key, rung.words.lower(), EVERYONE_WHO_HELPS, BECAUSE) for rung in above), *again)


SETTLED = Move("settled", "it was answered, and that settled it", needs=("answer",))
LADDER = Moves(
    {
        "seen": Status(
            "Seen, nobody asked yet",
            (
                Move("talk", "talk about it", EVERYONE_WHO_HELPS),
                *(Move(rung.key, rung.words.lower(), EVERYONE_WHO_HELPS, BECAUSE) for rung in RUNGS[1:]),
            ),
        ),
        **{
            rung.key: Status(rung.words, (*_on_from(place), SETTLED))
            for place, rung in enumerate(RUNGS)
        },
        "settled": Status("Settled", (Move("seen", "it stands still again", EVERYONE_WHO_HELPS),), is_end=True),
    },
    of="ladder",
)  # fmt: skip


def rungs_for(kind: str) -> tuple[Rung, ...]:
    """The rungs that a kind of standing still has: an agency's own only where it is about an agency's part, or a person raised it."""
    return tuple(rung for rung in RUNGS if rung.key != "agency" or kind_of(kind).of_an_agency)


def passed_over(kind: str, *, taken: Collection[str], chosen: str) -> tuple[Rung, ...]:
    """The rungs below the chosen one that nobody has taken. Where there are any, somebody says why.

    >>> [rung.key for rung in passed_over("harm_going_on", taken=["talk"], chosen="service_manager")]
    ['manager']
    >>> passed_over("harm_going_on", taken=["talk", "manager", "service_manager"], chosen="reviewer")
    ()
    """
    below = ORDER[: ORDER.index(chosen)] if chosen not in LAST else ORDER[: ORDER.index(LAST[0])]
    return tuple(rung for rung in rungs_for(kind) if rung.key in below and rung.key not in taken)


def next_rung(kind: str, *, taken: Collection[str]) -> Rung | None:
    """The rung that comes next: the one above the highest taken. None when all have been taken."""
    highest = max((ORDER.index(key) for key in taken if key in ORDER), default=-1)
    above = [rung for rung in rungs_for(kind) if ORDER.index(rung.key) > highest]
    if above:
        return above[0]
    return next((rung for rung in rungs_for(kind) if rung.key in LAST and rung.key not in taken), None)


def refusal(status: str, *, to: str) -> str:
    """Why a rung cannot be taken now; empty where it can. The same rung may be taken again: another person, or once more."""
    return "" if status == to else LADDER.refusal("seen" if status == "settled" else status, to=to)
