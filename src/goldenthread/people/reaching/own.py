"""The one rule for what belongs to whoever said it: a child's number, a child's words, anybody's own account.

An adult has a child's number or words only if the child agreed for that adult and it is safe; another's only if they did. What is left out
leaves no gap. Charts, plans, endings, threads, minutes and family versions all make their lines here, so that none is freer than another.

Serves: K6.08, K9.09, C.01
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from typing import TypeVar

from goldenthread.people.models import Person
from goldenthread.people.reaching.lines import Line, Says
from goldenthread.people.reaching.outgoing import leave_out

NOBODYS = -1
"""Somebody whose own record is not here said it, a teacher say: it goes to those they agreed to and to nobody else."""

Key = TypeVar("Key", bound=Hashable)


def own(
    text: str, *, giver: int | None, children: Iterable[int] = (), about: Iterable[int] = (), agreed_with: Iterable[int] = (),
    number: bool = False,
) -> Line:  # fmt: skip
    """A line that belongs to whoever said it. `giver` is who, None without a record here; it is a child's where they are one of `children`."""
    says = Says.ACCOUNT
    if giver in set(children):
        says = Says.CHILD_READING if number else Says.CHILD_WORDS
    whom = set(about) | ({giver} if giver is not None else set())
    told_by = NOBODYS if giver is None else giver
    return Line(text, about=frozenset(whom), says=says, told_by=told_by, agreed_with=frozenset(agreed_with))


def may_have(lines: Mapping[Key, Line], reader: Person, *, channel: str, on: date) -> set[Key]:
    """Which of these lines this reader may have in this way, by their keys."""
    left = {id(line) for line in leave_out(lines.values(), recipients=[reader], channel=channel, on=on)}
    return {key for key, line in lines.items() if id(line) in left}
