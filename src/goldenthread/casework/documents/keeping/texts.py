"""Plain text: read in the ways text is written, kept as UTF-8, never as anything a browser would run."""

from __future__ import annotations

import re

from goldenthread.casework.documents.keeping.kinds import (
    A_DRAWING_FILE,
    A_PROGRAM,
    A_WEB_PAGE,
    MOST_TEXT,
    UNKNOWN,
    Made,
    Refused,
)

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_TURNS_ROUND = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
_PAGE = re.compile(r"<\s*(html|script|body|iframe|!doctype|head|meta|object|embed)\b", re.IGNORECASE)
_SCRIPT = re.compile(
    r"(@echo off\b|<\?php|<%@|'?\s*(dim|set)\s+\w+\s*(=|as)\s*createobject|powershell(\.exe)?\s+-)", re.IGNORECASE
)


def plain(text: str) -> str:
    """A text without what turns its direction round or cannot be shown, cut to what search keeps."""
    return _NOT_TEXT.sub("", text.translate(_TURNS_ROUND)).replace("\r\n", "\n").replace("\r", "\n")[:MOST_TEXT].strip()


def decoded(data: bytes) -> str:
    """The bytes as text.

    Raises:
        Refused: they are no text.
    """
    ways = [way for mark, way in MARKS if data.startswith(mark)] or ["utf-8", "cp1252"]
    for way in ways:
        try:
            text = data.decode(way)
        except UnicodeDecodeError:
            continue
        if not _NOT_TEXT.search(text):
            return text
    raise Refused(UNKNOWN)


def make_text(data: bytes) -> Made:
    """A plain text, made anew as UTF-8. What begins like a page, a drawing or a program is none."""
    text = decoded(data)
    begins = text.lstrip()[:2000]
    if re.match(
        r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype\s+svg[^>]*>\s*)?<svg\b", begins, re.IGNORECASE | re.DOTALL
    ):
        raise Refused(A_DRAWING_FILE)
    if begins.startswith("<") or _PAGE.search(text):
        raise Refused(A_WEB_PAGE)
    if _SCRIPT.search(begins):
        raise Refused(A_PROGRAM)
    if not (clean := plain(text)):
        raise Refused(UNKNOWN)
    return Made("text", text.translate(_TURNS_ROUND).encode("utf-8"), text=clean)
