"""PDFs made anew: without scripts, launches, forms that send, or files inside; with their words and a picture of the first page."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

from goldenthread.casework.documents.keeping.kinds import BROKEN, MOST_TEXT, Made, Refused
from goldenthread.casework.documents.keeping.pictures import MOST_PIXELS, PREVIEW_SIDE, preview_of
from goldenthread.casework.documents.keeping.texts import plain

MOST_OBJECTS = 150_000
MOST_PAGES = 2_000
NEEDS_A_PASSWORD = "This PDF needs a password. Open it with the password, print it to PDF, and send that copy."
TOO_LARGE_INSIDE = "This PDF has too many parts to be looked through. Print it to PDF, and send that copy."
DEEPEST = 40
MOST_DRAWN_BYTES = 20_000_000
"""Bytes of drawing in one PDF, unpacked, pictures not counted: a thick report has a few million."""
DRAWN_FOR_A_PREVIEW = 5_000_000
SECONDS_TO_READ = 2

_A_FILM, _A_FILE = "a film", "a file inside it"
_ACTS = {
    "/JavaScript": "a script", "/Launch": "something that starts a program", "/SubmitForm": "a form that sends", "/ImportData": "a form that fetches",
    "/GoToR": "a way into another file", "/GoToE": _A_FILE, "/Rendition": _A_FILM, "/Movie": _A_FILM, "/RichMediaExecute": _A_FILM,
}  # fmt: skip
_PLAYS = {"/FileAttachment": _A_FILE, "/RichMedia": _A_FILM, "/Movie": _A_FILM, "/Screen": _A_FILM, "/3D": "a model"}
_KEYS = {
    "/JavaScript": "a script", "/JS": "a script", "/EmbeddedFiles": _A_FILE, "/EF": _A_FILE, "/AF": _A_FILE, "/Collection": _A_FILE,
    "/XFA": "a form that can hold a program", "/OpenAction": "", "/AA": "something done by itself",
}  # fmt: skip


def make_pdf(data: bytes) -> Made:
    """The PDF as it is kept.

    Raises:
        Refused: it needs a password, is not whole, or has too many parts.
    """
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if len(pdf.objects) > MOST_OBJECTS or len(pdf.pages) > MOST_PAGES:
                raise Refused(TOO_LARGE_INSIDE)
            if not len(pdf.pages):
                raise Refused(BROKEN)
            drawn = _drawn_bytes(pdf)
            left_out = sorted({words for found in pdf.objects for words in _clean(found) if words})
            out = BytesIO()
            pdf.save(out, encryption=False, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    except pikepdf.PasswordError as locked:
        raise Refused(NEEDS_A_PASSWORD) from locked
    except (pikepdf.PdfError, ValueError, RuntimeError, RecursionError, KeyError, TypeError) as error:
        raise Refused(BROKEN) from error
    text, preview = _read(out.getvalue(), draw=drawn <= DRAWN_FOR_A_PREVIEW)
    return Made("pdf", out.getvalue(), text=text, preview=preview, left_out=tuple(left_out))


def _drawn_bytes(pdf: pikepdf.Pdf) -> int:
    """Bytes of everything that is drawn, unpacked with a limit; a picture beyond reason counts as too much to draw.

    Raises:
        Refused: it unpacks into more.
    """
    total = 0
    for found in pdf.objects:
        if not isinstance(found, pikepdf.Stream):
            continue
        if found.get("/Subtype") == pikepdf.Name.Image:
            if int(found.get("/Width", 0)) * int(found.get("/Height", 0)) > MOST_PIXELS:
                total = max(total, DRAWN_FOR_A_PREVIEW + 1)
            continue
        data = found.read_raw_bytes()
        for _ in range(str(found.get("/Filter", "")).count("/FlateDecode")):
            data = _unpacked(data)
        total += len(data)
        if total > MOST_DRAWN_BYTES:
            raise Refused(TOO_LARGE_INSIDE)
    return total


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, MOST_DRAWN_BYTES + 1)
    except zlib.error:
        return b""


def _clean(found: Any, deep: int = 0) -> Iterator[str]:
    """Take out of one part of a PDF whatever does something by itself; tells what it was."""
    if deep > DEEPEST:
        raise Refused(TOO_LARGE_INSIDE)
    if isinstance(found, pikepdf.Array):
        for one in list(found):
            if _is_direct(one):
                yield from _clean(one, deep + 1)
        return
    if not isinstance(found, pikepdf.Dictionary | pikepdf.Stream):
        return
    yield from _drop_keys(found)
    if str(found.get("/Subtype", "")) in _PLAYS and "/Rect" in found:
        yield _PLAYS[str(found["/Subtype"])]
        found["/Subtype"] = pikepdf.Name("/Square")
        for key in ("/FS", "/RichMediaContent", "/Movie", "/A", "/MK"):
            if key in found:
                del found[key]
    if (act := str(found.get("/S", ""))) in _ACTS:
        yield _ACTS[act]
        found["/S"] = pikepdf.Name("/Named")
        found["/N"] = pikepdf.Name("/NextPage")
        for key in ("/F", "/Win", "/Unix", "/Mac", "/Next"):
            if key in found:
                del found[key]
    if act == "/URI" and not str(found.get("/URI", "")).lower().startswith(("http://", "https://", "mailto:")):
        del found["/URI"]
    for key in list(found.keys()):
        if _is_direct(child := found.get(key)):
            yield from _clean(child, deep + 1)


def _drop_keys(found: Any) -> Iterator[str]:
    for key, words in _KEYS.items():
        if key in found:
            act = found.get(key)
            if key == "/OpenAction" and isinstance(act, pikepdf.Dictionary):
                words = _ACTS.get(str(act.get("/S", "")), "")
            del found[key]
            yield words


def _is_direct(found: Any) -> bool:
    return isinstance(found, pikepdf.Array | pikepdf.Dictionary) and not found.is_indirect


def _read(data: bytes, *, draw: bool) -> tuple[str, bytes]:
    """The words of a PDF and a picture of its first page; what cannot be read, or not soon, is left unread."""
    import pypdfium2  # type: ignore[import-untyped]

    words: list[str] = []
    try:
        pdf = pypdfium2.PdfDocument(data)
        for page in pdf:
            words.append(page.get_textpage().get_text_bounded())
            if sum(map(len, words)) > MOST_TEXT or time.process_time() > SECONDS_TO_READ:
                break
        if not draw:
            return plain("\n".join(words)), b""
        first = pdf[0]
        scale = PREVIEW_SIDE * 1.5 / max(*first.get_size(), 1)
        return plain("\n".join(words)), preview_of(first.render(scale=scale).to_pil().convert("RGB"))
    except (pypdfium2.PdfiumError, ValueError, OSError):
        return plain("\n".join(words)), b""
