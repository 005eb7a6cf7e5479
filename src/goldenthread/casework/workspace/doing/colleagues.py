"""What of a day is between colleagues and about no one child: supervision to plan, to prepare, to finish. It stands after the children.

What it is, a higher layer knows; it registers a question here (`also_in_the_day`).
Serves: T.16, P.09, C.10
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Worker
from goldenthread.casework.workspace.doing.starting import Start
from goldenthread.casework.workspace.doing.things import InADay


@dataclass(frozen=True)
class WithColleague(InADay):
    """One thing to do with a colleague. `why`: the page that says why."""

    kind: str
    what: str
    start: Start
    on: date | None = None
    since: date | None = None
    about: str = ""
    why: str = ""

    @property
    def key(self) -> tuple[date, str]:
        """What waits without a day first, then by the day."""
        return (self.on or date.min, self.what)


Ask = Callable[[Worker, date], Iterable[WithColleague]]
_own: list[Ask] = []
_leading: list[Ask] = []


def also_in_the_day(*, own: Ask, leading: Ask) -> None:
    """Register what stands in everybody's own day, and what in the day of whoever leads a team: asked of a worker, until a day."""
    if own not in _own:
        _own.append(own)
        _leading.append(leading)


def with_colleagues(worker: Worker, *, until: date, leads: bool) -> tuple[WithColleague, ...]:
    """What is between this worker and colleagues until a day; with what they owe those they lead, where it is that day that is asked for."""
    asked = [*_own, *_leading] if leads else _own
    return tuple(sorted((one for ask in asked for one in ask(worker, until)), key=lambda one: one.key))
