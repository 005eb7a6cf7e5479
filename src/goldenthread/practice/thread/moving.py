"""Whether a thread moved between two days: what a team's board and a council's figures count.

In our words: a thread that stands today where it stood three months ago has not moved, unless it is getting there, which is said only
while its numbers go the right way. What was met, answered or passed on before then has nothing left to move.
Reading: our own; nobody gives a number. "Getting worse" is a movement, and not one to be glad of: it is counted apart.

Serves: T.24, K5.00
"""

from __future__ import annotations

from enum import Enum

from goldenthread.practice.thread.shape import Progress

AT_REST = {
    Progress.MET.key, Progress.ANSWERED.key, Progress.PASSED_ON.key, Progress.NOT_IN_FILE.key, Progress.STILL_THERE.key,
}  # fmt: skip


class Moving(Enum):
    """What became of a thread between two days."""

    NEW = "began since then"
    MOVED = "moved"
    WORSE = "getting worse"
    STILL = "stands where it stood"
    AT_REST = "was settled already"


def moving(stood: str | None, stands: str) -> Moving:
    """What became of a thread that stood there once (None: it was not there yet) and stands here now.

    >>> moving("stuck", "getting_there").name, moving("not_started", "not_started").name, moving("stuck", "worse").name
    ('MOVED', 'STILL', 'WORSE')
    """
    if stands == Progress.WORSE.key:
        return Moving.WORSE
    if stood is None:
        return Moving.NEW
    if stands in AT_REST:
        return Moving.AT_REST if stood in AT_REST else Moving.MOVED
    if stands == Progress.GETTING_THERE.key or stood != stands:
        return Moving.MOVED
    return Moving.STILL
