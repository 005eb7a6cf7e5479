"""One page of a child's record, and what there is to choose from. A fixed number of statements, whatever the history.

Serves: K9.W5, K9.00
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from django.db import connection

from goldenthread.access.models import Worker
from goldenthread.casework.front_door.models import ConcernChild
from goldenthread.casework.record.lines.finding import COUNTS, MARK_BEGINS, MARK_ENDS, PAGE, SEARCH
from goldenthread.casework.record.lines.shown import GROUPS, KINDS_OF, Line, line_of
from goldenthread.people.models import Person
from goldenthread.people.opening import hidden_from

LINES_A_PAGE = 50
MOST_IN_A_PRINT = 200
"""A print takes about a twenty-fifth of a second for each line; a longer record is printed in several files, by year and in parts."""
_MARKS = f"StartSel={MARK_BEGINS}, StopSel={MARK_ENDS}"
_WHOLE, _PARTS = (
    f"HighlightAll=true, {_MARKS}",
    f'MaxFragments=3, MaxWords=36, MinWords=18, FragmentDelimiter=" … ", {_MARKS}',
)


@dataclass(frozen=True)
class Place:
    """Where a page of lines ends, so that the next can begin there."""

    on: date
    at: datetime
    kind: str
    row_id: int

    def __str__(self) -> str:
        return f"{self.on.isoformat()}~{self.at.isoformat()}~{self.kind}~{self.row_id}"


def place_of(text: str) -> Place | None:
    """The place written in an address; None where it is none.

    >>> place_of("2026-03-04~2026-03-04T10:00:00+00:00~note~7").row_id
    7
    >>> place_of("yesterday") is None
    True
    """
    on, _, rest = text.partition("~")
    at, _, rest = rest.partition("~")
    kind, _, row_id = rest.partition("~")
    try:
        moment = datetime.fromisoformat(at)
        return Place(date.fromisoformat(on), moment, kind[:40], int(row_id)) if moment.tzinfo else None
    except ValueError:
        return None


@dataclass(frozen=True)
class Asked:
    """What somebody wants to see of a record. `exactly`: kinds, or kinds with their sort (`note:other_agency`); `row`: one line's number."""

    groups: tuple[str, ...] = ()
    others: tuple[int, ...] = ()
    by: int | None = None
    strand: int | None = None
    words: str = ""
    since: date | None = None
    until: date | None = None
    older_than: Place | None = None
    exactly: tuple[str, ...] = ()
    row: int | None = None

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out."""
        return bool(self.groups or self.by or self.strand or self.words or self.since or self.until)


@dataclass(frozen=True)
class PageOfLines:
    """Lines of a record, newest first, and where the next page begins."""

    lines: list[Line]
    older: Place | None
    names: dict[int, Person] = field(default_factory=dict)


@dataclass(frozen=True)
class Choices:
    """What there is in a record: how many lines of each sort, of each year, by each author; and its strands."""

    all: int
    groups: list[tuple[str, str, int]]
    years: list[tuple[int, int]]
    authors: list[tuple[int, str, int]]
    strands: list[tuple[int, str]]


def lines_of(child: Person, *, seen_by: Worker, asked: Asked, most: int = LINES_A_PAGE) -> PageOfLines:
    """The newest lines of a child's record, or those older than a place. `asked.others` are children whose record opens, too."""
    place = asked.older_than
    kinds = sorted({kind for group in asked.groups for kind in KINDS_OF.get(group, ())})
    values: dict[str, Any] = {
        "child": child.pk, "children": [child.pk, *asked.others], "kinds": kinds or None,
        "exactly": list(asked.exactly) or None, "row": asked.row, "by": asked.by, "strand": asked.strand,
        "words": asked.words.strip() or None, "since": asked.since, "until": asked.until, "most": most + 1, "whole": _WHOLE, "parts": _PARTS,
        "before_on": place and place.on, "before_at": place and place.at, "before_kind": place and place.kind, "before_id": place and place.row_id,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(SEARCH if values["words"] else PAGE, values)
        found = [line_of(row) for row in cursor.fetchall()]
    lines, more = found[:most], len(found) > most
    last = lines[-1] if more else None
    return PageOfLines(
        _each_once(lines),
        Place(last.happened_on, last.recorded_at, last.kind, last.row_id) if last else None,
        _names((line.person_id for line in lines if line.person_id and not line.who), seen_by=seen_by),
    )


def _each_once(lines: list[Line]) -> list[Line]:
    """A note about two children is one line, the child's own whose record it is."""
    seen: set[tuple[str, str, int]] = set()
    found = []
    for line in lines:
        key = (line.kind, line.sub, line.row_id)
        if key not in seen:
            seen.add(key)
            found.append(line)
    return found


def _names(ids: Iterable[int], *, seen_by: Worker) -> dict[int, Person]:
    """The people named on a page by their record, as far as the worker may know of them."""
    wanted = set(ids) - set(hidden_from(seen_by))
    return {one.pk: one for one in Person.objects.filter(pk__in=wanted)} if wanted else {}


def choices(child: Person, *, seen_by: Worker, asked: Asked) -> Choices:
    """What a reader may choose from in this record, and in those of the other children asked about."""
    hidden = set(hidden_from(seen_by))
    children = [child.pk, *(number for number in asked.others if number not in hidden)]
    with connection.cursor() as cursor:
        cursor.execute(COUNTS, {"children": children})
        rows = cursor.fetchall()
    kinds = {kind: count for kind, _, _, _, count in rows if kind is not None}
    groups = [(key, words, sum(kinds.get(kind, 0) for kind in of)) for key, words, of in GROUPS]
    return Choices(
        all=sum(kinds.values()),
        groups=[group for group in groups if group[2]],
        years=sorted(((year, count) for _, year, _, _, count in rows if year is not None), reverse=True),
        authors=sorted(((by, name, count) for _, _, by, name, count in rows if by is not None), key=lambda one: one[1]),
        strands=[(row.pk, row.concern.name) for row in _strands(children)],
    )


def _strands(children: list[int]) -> list[ConcernChild]:
    rows = ConcernChild.objects.filter(child_id__in=children).select_related("concern")
    return list(rows.order_by("concern__raised_on", "pk"))


def part_of(child: Person, *, seen_by: Worker, asked: Asked, part: int) -> PageOfLines:
    """One part of a print, the first being the newest: the lines of a part before are passed over. The last where there are not so many."""
    page = lines_of(child, seen_by=seen_by, asked=asked, most=MOST_IN_A_PRINT)
    for _ in range(1, part):
        if page.older is None:
            break
        page = lines_of(child, seen_by=seen_by, asked=older(asked, page.older), most=MOST_IN_A_PRINT)
    return page


def files_of(choices: Choices) -> list[tuple[int, int, int]]:
    """In how many files a record is printed that is too long for one: each year with how many lines it has, and in how many parts.

    >>> files_of(Choices(all=450, groups=[], years=[(2026, 401), (2025, 49)], authors=[], strands=[]))
    [(2026, 401, 3), (2025, 49, 1)]
    """
    return [(year, many, -(-many // MOST_IN_A_PRINT)) for year, many in choices.years]


def older(asked: Asked, place: Place | None) -> Asked:
    """The same question, from a place on."""
    return replace(asked, older_than=place)
