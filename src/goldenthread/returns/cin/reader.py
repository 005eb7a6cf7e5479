"""Reads a children in need census file: any year's, any namespace, faults and all. No database, no network, no clock.

    problems = []
    with open("census.xml", "rb") as file:
        census = read(file, on_problem=problems.append)
        for child in census:
            ...

Used by `review-census`, which needs only this, and by the import, which keeps the rows. Nothing in the file is
silently dropped: what is not in a row is in a problem. Serves: T.24
"""

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO, Final

from goldenthread.returns.cin.children import child_from
from goldenthread.returns.cin.elements import Element, local_name
from goldenthread.returns.cin.heading import header_from
from goldenthread.returns.cin.listing import Listing
from goldenthread.returns.cin.problems import Kind, OnProblem
from goldenthread.returns.cin.rows import Census, CensusChild
from goldenthread.returns.cin.safe_xml import Limits, stream
from goldenthread.returns.cin.soundness import refuse_unless_sound

ROOT: Final = "Message"
PATHS: Final = ((ROOT, "Header"), (ROOT, "Children", "Child"))


def read(file: BinaryIO, *, on_problem: OnProblem, limits: Limits | None = None) -> Census:
    """Open a census for reading: its header now, its children as they are asked for.

    Raises:
        FileRefused: the file is unreadable or unsafe. All but one of the reasons are found here, before the first
            child; a child's entry larger than the limit (or more problems than the limit) only when it is reached,
            so keep a file in one transaction.
    """
    limits = limits or Limits()
    refuse_unless_sound(file, root=ROOT, limits=limits)
    listing = Listing(on_problem, at_most=limits.problems)
    parts = stream(file, paths=PATHS, limits=limits)
    first = next(parts)
    if local_name(first) == "Header":
        header = header_from(first, listing)
        first.clear(keep_tail=True)
    else:
        header = header_from(None, listing)
        parts = chain((first,), parts)
    listing.settle_year(header.ends_in)
    return Census(header, _children(parts, listing))


def _children(parts: Iterator[Element], listing: Listing) -> Iterator[CensusChild]:
    lines: dict[str, int] = {}
    none_yet = True
    for part in parts:
        listing.child = ""
        if local_name(part) == "Child":
            _sweep_before(part, listing)
            yield child_from(part, listing, lines)
            none_yet = False
        elif local_name(part) == "Header":
            listing.repeated(part)
        else:
            _sweep_root(part, listing)
        part.clear(keep_tail=True)
    if none_yet:
        listing.child = ""
        says = "There is no child in this file. Check that it is the whole census."
        listing.tell(Kind.NO_CHILDREN, says, line=1, field="Children")


def _sweep_before(child: Element, listing: Listing) -> None:
    """Look at what stands between the last child and this one, then let go of it."""
    around = child.getparent()
    for earlier in reversed(list(child.itersiblings(preceding=True))):
        _sweep(earlier, listing)
        around.remove(earlier)


def _sweep(part: Element, listing: Listing) -> None:
    if local_name(part) != "Child":
        listing.unknown(part)
    listing.stray_text_after(part)


def _sweep_root(root: Element, listing: Listing) -> None:
    """Look at what stands outside the header and the children."""
    listing.attributes(root)
    listing.stray_text_in(root)
    for part in root:
        name = local_name(part)
        if name == "Children":
            listing.attributes(part)
            listing.stray_text_in(part)
            for rest in part:
                _sweep(rest, listing)
        elif name != "Header":
            listing.unknown(part)
        listing.stray_text_after(part)
