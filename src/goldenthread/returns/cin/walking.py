"""From one element of the census to a row of ours, following the tables of `names`.

Every element, attribute and word in the element ends up either in the row or in a listed problem. This is where the
time of reading a large census goes, so a sound field takes the shortest way through.
"""

from collections.abc import Mapping
from typing import Any

from goldenthread.returns.cin.elements import BLANK, Element, line_of, local_name
from goldenthread.returns.cin.fields import DATE, TEXT
from goldenthread.returns.cin.listing import Listing
from goldenthread.returns.cin.names import Field, Group, Node, Record


class Found:
    """What has been found so far for one row: its values by our names, and the texts that could not be read."""

    __slots__ = ("lists", "unread", "values")

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[Any]] = {}
        self.unread: list[tuple[str, str]] = []

    def add(self, ours: str, value: object) -> None:
        """Keep one of several values under our name."""
        self.lists.setdefault(ours, []).append(value)

    def row(self, record: Record, *, line: int) -> Any:
        """The row itself."""
        for ours, several in self.lists.items():
            self.values[ours] = tuple(several)
        return record.row(line=line, unread=tuple(self.unread), **self.values)


def found_in(element: Element, record: Record, listing: Listing) -> Found:
    """What this element and all inside it say, before it becomes a row."""
    found = Found()
    if record.alone:
        _read_field(element, record.alone, found, listing)
    elif record.as_written:
        _read_as_written(element, found, listing)
    else:
        _read_inside(element, record.holds, found, listing)
    return found


def _read_inside(element: Element, holds: Mapping[str, Node], found: Found, listing: Listing) -> None:
    _look_around(element, listing)
    seen: set[str] = set()
    for part in element:
        name = part.tag
        node = holds.get(name)
        if node is None:
            name = local_name(part)
            node = holds.get(name)
        if node is None:
            listing.unknown(part)
        elif name in seen:
            listing.repeated(part)
        else:
            if not node.many:
                seen.add(name)
            if isinstance(node, Field):
                _read_field(part, node, found, listing)
            else:
                _read(part, node, found, listing)
        tail = part.tail
        if tail and tail.strip(BLANK):
            listing.stray_text_after(part)


def _look_around(element: Element, listing: Listing) -> None:
    """List what a gathering element should not have, or that it has nothing."""
    if element.keys():
        listing.attributes(element)
    text = element.text
    if text and text.strip(BLANK):
        listing.stray_text_in(element)
    elif not len(element):
        listing.empty(element)


def _read(element: Element, node: Group | Record, found: Found, listing: Listing) -> None:
    if isinstance(node, Group):
        _read_inside(element, node.holds, found, listing)
    else:
        if node.years:
            listing.edition(element, years=node.years)
        found.add(node.ours, found_in(element, node, listing).row(node, line=line_of(element)))


def _read_field(element: Element, field: Field, found: Found, listing: Listing) -> None:
    if element.keys():
        listing.attributes(element)
    if len(element):
        listing.unknown(element)
        return
    text = element.text
    text = text and text.strip(BLANK)
    if not text:
        listing.empty(element)
        return
    value = field.value.read(text)
    if value is None:
        found.unread.append((field.ours, text))
        listing.unreadable(element, raw=text, instead=field.value.instead)
        return
    if field.value is not TEXT or field.codes:
        _doubt(element, field, value, listing)
    if field.many:
        found.add(field.ours, value)
    else:
        found.values[field.ours] = value


def _doubt(element: Element, field: Field, value: Any, listing: Listing) -> None:
    """List what is unlikely about a value that could be read; it is kept all the same."""
    if field.codes:
        known = field.codes.codes.get(value)
        if known is None or known.first_year or known.last_year:
            listing.code(element, value, among=field.codes, any_year=field.years is not None)
    elif field.value is DATE and not listing.earliest <= value < listing.latest:
        listing.unlikely(element, raw=element.text.strip(BLANK))
    if field.years:
        listing.edition(element, years=field.years)


def _read_as_written(element: Element, found: Found, listing: Listing) -> None:
    _look_around(element, listing)
    for part in element:
        if part.keys():
            listing.attributes(part)
        text = (part.text or "").strip(BLANK)
        if len(part):
            listing.unknown(part)
        elif not text:
            listing.empty(part)
        else:
            found.add("values", (local_name(part), text))
        if part.tail and part.tail.strip(BLANK):
            listing.stray_text_after(part)
