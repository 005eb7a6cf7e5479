"""M4A recordings: a file of boxes. Sound is kept where it lies; every box that could say where or with what it was recorded is emptied."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from goldenthread.casework.documents.keeping.kinds import A_VIDEO, BROKEN, Made, Refused

_HOLDS_OTHERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"dinf"}
_KEPT_ON_TOP = {b"ftyp", b"moov", b"mdat", b"moof", b"sidx", b"styp", b"mfra"}
_EMPTIED_INSIDE = {b"udta", b"meta", b"uuid", b"free", b"skip", b"ilst"}
MOST_BOXES = 20_000


def make_m4a(data: bytes) -> Made:
    """The recording with nothing but sound in it.

    Raises:
        Refused: there is a film in it, or it is not whole.
    """
    kept = bytearray(data)
    names: list[bytes] = []
    end = 0
    for name, start, body, end in _boxes(data, 0, len(data)):
        names.append(name)
        if name == b"moov":
            _empty_inside(kept, body, end)
        elif name not in _KEPT_ON_TOP:
            _empty(kept, start, body, end)
    if b"moov" not in names or not {b"mdat", b"moof"} & set(names):
        raise Refused(BROKEN)
    if b"vide" in _handlers(data):
        raise Refused(A_VIDEO)
    return Made("m4a", bytes(kept[:end]))


def _boxes(data: bytes | bytearray, at: int, until: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Each box: its name, where it starts, where its inside starts, where it ends."""
    count = 0
    while at + 8 <= until:
        size, name = struct.unpack_from(">I4s", data, at)
        body = at + 8
        if size == 1 and at + 16 <= until:
            size, body = struct.unpack_from(">Q", data, at + 8)[0], at + 16
        end = until if size == 0 else at + size
        count += 1
        if end > until or end < body or count > MOST_BOXES:
            raise Refused(BROKEN)
        yield name, at, body, end
        at = end


def _empty_inside(kept: bytearray, at: int, until: int, deep: int = 0) -> None:
    for name, start, body, end in _boxes(bytes(kept), at, until) if deep < 8 else ():
        if name in _EMPTIED_INSIDE:
            _empty(kept, start, body, end)
        elif name in _HOLDS_OTHERS:
            _empty_inside(kept, body, end, deep + 1)


def _empty(kept: bytearray, start: int, body: int, end: int) -> None:
    """Leave a box of the same length with nothing in it, so that what comes after stays where the table of contents says."""
    kept[start + 4 : start + 8] = b"free"
    kept[body:end] = bytes(end - body)


def _handlers(data: bytes) -> set[bytes]:
    found, at = set(), data.find(b"hdlr")
    while at >= 0:
        found.add(data[at + 12 : at + 16])
        at = data.find(b"hdlr", at + 4)
    return found
