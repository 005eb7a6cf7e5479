"""What somebody asks of a record: sorts, other children, an author, a strand, a year; and words, which travel by POST only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict

from goldenthread.casework.record.lines.queries import Asked, place_of
from goldenthread.casework.record.lines.shown import KINDS_OF

LONGEST_QUESTION = 200


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def asked_in(request: HttpRequest, *, may_see: Iterable[int]) -> Asked:
    """What the address, and the form where there is one, ask for. What cannot be read is not asked; nor is a child who may not be seen."""
    given: QueryDict = request.POST if request.method == "POST" else request.GET
    year, since = _number(given.get("year", "")), _number(given.get("from", ""))
    others = {number for text in given.getlist("with") if (number := _number(text))}
    return Asked(
        groups=tuple(key for key in KINDS_OF if key in given.getlist("sort")),
        others=tuple(number for number in may_see if number in others),
        by=_number(given.get("by", "")),
        strand=_number(given.get("strand", "")),
        words=request.POST.get("words", "").strip()[:LONGEST_QUESTION],
        since=date(since, 1, 1) if since and 1900 <= since <= 2200 else None,
        until=date(year, 12, 31) if year and 1900 <= year <= 2200 else None,
        older_than=place_of(given.get("older", "")),
    )


def as_pairs(asked: Asked) -> list[tuple[str, str]]:
    """The question as pairs for an address or for hidden fields, without its words and without the page."""
    pairs = [("sort", key) for key in asked.groups] + [("with", str(number)) for number in asked.others]
    more = (
        ("by", asked.by), ("strand", asked.strand), ("from", asked.since and asked.since.year), ("year", asked.until and asked.until.year),
    )  # fmt: skip
    return pairs + [(name, str(value)) for name, value in more if value]


def part_in(request: HttpRequest) -> int:
    """Which part of a print is asked for."""
    given: QueryDict = request.POST if request.method == "POST" else request.GET
    return max(1, min(_number(given.get("part", "")) or 1, 99))


def in_address(asked: Asked, **more: str) -> str:
    """The question as the end of an address."""
    pairs = [*as_pairs(asked), *more.items()]
    return f"?{urlencode(pairs)}" if pairs else ""
