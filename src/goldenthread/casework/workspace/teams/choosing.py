"""What of a team's list is wanted: which team, whose, which children, in which order. Read from the address, which never holds a name.

Serves: T.24, K5.00
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from goldenthread.casework.workspace.header import PLAN_WORDS, STATUS_PLANS
from goldenthread.practice.school_years import SCHOOL_YEARS

SORTS = {
    "seen": "Seen", "alone": "Seen alone", "plan": "Plan", "changed": "Last number", "review": "Review", "summary": "Summary",
    "oversight": "Manager’s oversight", "threads": "Threads", "due": "Next due", "name": "Child",
}  # fmt: skip
SHOWS = {
    "waiting": "waiting for a worker",
    "unseen": "not seen within the interval that applies",
    "long_plan": "on a plan for more than 12 months",
    "still": "with a thread that has not moved for 3 months",
    "cover": "whose worker is away",
}
AGES = {"unborn": "not born yet", "0": "under 1", "1": "1 to 4", "5": "5 to 9", "10": "10 to 15", "16": "16 and over"}
PLANS = {kind: PLAN_WORDS[kind][:1].upper() + PLAN_WORDS[kind][1:] for kind in STATUS_PLANS} | {
    "care": "In our care",
    "none": "No plan yet",
}
FIRST_SORT = "seen"
LONGEST_DAYS = 3650


@dataclass(frozen=True)
class Choice:
    """What is wanted. Everything empty: all children of every team one leads, the longest unseen first."""

    team: int | None = None
    worker: int | None = None
    plan: str = ""
    age: str = ""
    year: int | None = None
    show: str = ""
    unseen: int | None = None
    sort: str = FIRST_SORT
    turned: bool = False
    page: int = 1
    every: bool = False
    find: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is left out."""
        return bool(
            self.worker is not None
            or self.plan
            or self.age
            or self.year is not None
            or self.show
            or self.unseen
            or self.find
        )

    def address(self, **other: object) -> str:
        """The part of an address that asks for this, with something changed. A name looked for is never in it."""
        wanted = replace(self, find="", **{"page": 1, **other})  # type: ignore[arg-type]
        order = ("-" if wanted.turned else "") + wanted.sort
        told = {
            "team": wanted.team, "worker": wanted.worker, "plan": wanted.plan, "age": wanted.age, "year": wanted.year, "show": wanted.show,
            "unseen": wanted.unseen, "sort": "" if order == FIRST_SORT else order,
            "page": wanted.page if wanted.page > 1 else "", "every": "1" if wanted.every else "",
        }  # fmt: skip
        return "?" + urlencode({name: value for name, value in told.items() if value not in ("", None)})

    def sorted_by(self, sort: str) -> str:
        """The address that sorts by a column; by the same column again, the other way round."""
        return self.address(sort=sort, turned=sort == self.sort and not self.turned)

    def direction_of(self, sort: str) -> str:
        """What a reader that speaks is told of a column's order."""
        return "none" if sort != self.sort else "descending" if self.turned else "ascending"


def chosen(given: Mapping[str, str], *, find: str = "") -> Choice:
    """What an address asks for; what makes no sense is as if it were not there."""
    order = given.get("sort", "")
    sort = order.removeprefix("-")
    unseen, year = _number(given.get("unseen", "")), _number(given.get("year", ""))
    return Choice(
        team=_number(given.get("team", "")),
        worker=_number(given.get("worker", "")),
        plan=_one_of(given.get("plan", ""), PLANS),
        age=_one_of(given.get("age", ""), AGES),
        year=year if year in SCHOOL_YEARS else None,
        show=_one_of(given.get("show", ""), SHOWS),
        unseen=unseen if unseen and unseen <= LONGEST_DAYS else None,
        sort=sort if sort in SORTS else FIRST_SORT,
        turned=order.startswith("-") and sort in SORTS,
        page=max(1, _number(given.get("page", "")) or 1),
        every=given.get("every") == "1",
        find=" ".join(find.split())[:80],
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def _one_of(text: str, allowed: Mapping[str, str]) -> str:
    return text if text in allowed else ""


def age_band(born_on: date | None, age: int | None, *, unborn: bool) -> str:
    """The band an age falls in, by its key; empty where the age is not known.

    >>> age_band(date(2020, 1, 1), 6, unborn=False), age_band(None, None, unborn=True)
    ('5', 'unborn')
    """
    if unborn:
        return "unborn"
    if born_on is None or age is None:
        return ""
    return next(key for key in ("16", "10", "5", "1", "0") if age >= int(key))
