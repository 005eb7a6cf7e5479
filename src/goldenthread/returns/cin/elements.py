"""What we ask of one element of a file: its name, its line, the words after it."""

from typing import Any, Final

Element = Any  # an lxml element: the library carries no types

BLANK: Final = " \t\r\n"  # what XML calls white space, and nothing else
_LONGEST_LINE_KEPT: Final = 65_534  # beyond this the parser no longer stores an element's own line


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    name: str = element.tag
    return name.rpartition("}")[2] if name[0] == "{" else name


def line_of(element: Element) -> int:
    """The line on which the element begins.

    Reading: past line 65,534 the parser answers with the line on which the text next to the element ends, so
    the line breaks inside that text are taken off again.
    """
    line: int = element.sourceline or 0
    if line <= _LONGEST_LINE_KEPT:
        return line
    if element.text:
        return line - int(element.text.count("\n"))
    if len(element):
        return line_of(element[0])
    return line - (element.tail or "").count("\n")


def line_after(element: Element) -> int:
    """The line on which the text standing after the element begins, leaving out its blank beginning."""
    tail: str = element.tail or ""
    words = tail.lstrip(BLANK)
    following = element.getnext()
    if following is not None:
        return line_of(following) - words.count("\n")
    return line_of(element) + tail[: len(tail) - len(words)].count("\n")
