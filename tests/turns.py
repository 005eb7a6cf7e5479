"""What takes turns: the same question asked of very many pages is asked of some of them today, of others tomorrow.

The build machine (CI=true) asks everything every time, and so does `IN_FULL=1 ./test`. Elsewhere a run says at its head whose turn it is;
within `of` days everything has been asked. Nothing takes turns that is asked only a few times.
"""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

Thing = TypeVar("Thing")


def in_full() -> bool:
    """Whether this run asks everything."""
    return os.environ.get("CI") == "true" or bool(os.environ.get("IN_FULL"))


def is_its_turn(number: int, *, of: int, on: date | None = None) -> bool:
    """Whether the thing with this number is asked today, one day in `of`."""
    return in_full() or (number + (on or date.today()).toordinal()) % of == 0


def todays(things: Iterable[Thing], *, of: int, first: int = 0, on: date | None = None) -> Iterator[Thing]:
    """Those of these things that are asked today: every `of`th, another one each day; `first` moves where it begins."""
    return (thing for number, thing in enumerate(things, first) if is_its_turn(number, of=of, on=on))
