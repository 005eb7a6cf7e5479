"""Whether a file can be read at all, found out before anything of it is kept.

Refused: what is not XML, a document type (and with it every entity, inside or outside), a wrong root, bytes that are
not the encoding they claim, nesting and texts beyond the parser's limits, a file that is cut short or too large.
"""

import codecs
import re
from contextlib import suppress
from typing import BinaryIO, Final

from goldenthread.returns.cin.elements import line_of, local_name
from goldenthread.returns.cin.problems import FileRefused
from goldenthread.returns.cin.safe_xml import CHUNK_BYTES, Limits, RefusingSyntax, checker, chunks, puller

ENCODINGS: Final = frozenset(
    codecs.lookup(name).name
    for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252")
)
LONGEST_DECLARATION: Final = 400
_DECLARED: Final = re.compile(
    rb"""(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)""", re.ASCII
)
_NOT_XML: Final = {
    b"PK": "This is a zip file or a spreadsheet, not a census file. Unzip it, or export the census again as XML.",
    b"%PDF": "This is a PDF, not a census file. Export the census again as XML.",
    b"\xd0\xcf": "This is an old Excel or Word file, not a census file. Export the census again as XML.",
}


def refuse_unless_sound(file: BinaryIO, *, root: str, limits: Limits) -> None:
    """Read the whole file once, building nothing, so that a bad file is refused before anything is kept.

    Raises:
        FileRefused: with what to do, and the line where there is one.
    """
    file.seek(0)
    opening = file.read(CHUNK_BYTES)
    _refuse_unless_xml(opening)
    _refuse_unless_rooted(opening, root=root)
    parser = checker(_Nothing())
    with RefusingSyntax():
        for chunk in chunks(file, limits=limits):
            parser.feed(chunk)
    with RefusingSyntax(at_the_end=True):
        parser.close()


class _Nothing:
    """A parser target that builds nothing at all: the file is only checked."""

    def close(self) -> None:
        """What the parser asks of every target."""


class _RootReached(Exception):
    """The root has begun, and no document type came before it."""


class _UpToTheRoot(_Nothing):
    """A parser target that looks only at what stands before the root."""

    def doctype(self, *_about: object) -> None:
        """A document type was found."""
        raise FileRefused("This file declares a document type, which a census never does. It is not read, for safety.")

    def start(self, *_about: object) -> None:
        """The root was found."""
        raise _RootReached


def _refuse_unless_xml(opening: bytes) -> None:
    if not opening.strip():
        raise FileRefused("This file is empty. Export the census again.")
    said = _DECLARED.match(opening[:LONGEST_DECLARATION].replace(b"\0", b""))
    encoding = said[1].decode() if said else "utf-8"
    if not _may_read(encoding):
        raise FileRefused(f"This file is written in {encoding}. Export it again as UTF-8.", line=1)
    for beginning, says in _NOT_XML.items():
        if opening.startswith(beginning):
            raise FileRefused(says)
    if b"<" not in opening:
        raise FileRefused("This is not an XML file. Export the census as XML.", line=1)


def _refuse_document_type(opening: bytes) -> None:
    """Stop at the first word of a document type, before the parser meets any entity it declares."""
    parser = checker(_UpToTheRoot())
    with suppress(_RootReached):
        parser.feed(opening)


def _refuse_unless_rooted(opening: bytes, *, root: str) -> None:
    parser = puller(on="start")
    with RefusingSyntax():
        _refuse_document_type(opening)
        parser.feed(opening)
    first = next((element for _, element in parser.read_events()), None)
    if first is None:
        raise FileRefused("This file does not begin as a census does. Check that it is the right file.", line=1)
    if local_name(first) != root:
        raise FileRefused(
            f"This file begins with <{local_name(first)}>; a children in need census begins with <{root}>. "
            "Check that it is the right file.",
            line=line_of(first),
        )


def _may_read(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name in ENCODINGS
    except LookupError:
        return False
